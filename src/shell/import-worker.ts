import { parentPort } from "node:worker_threads";
import { inflateRawSync } from "node:zlib";
import { type Imported, importDocument } from "../import/import-document.ts";
import type { ImportRequest } from "../import/recognise-file.ts";
import type { Refusal } from "../import/refusal.ts";

/** What the thread answers: the Markdown, why there is none, or how it broke. */
export type ImportAnswer = Imported | Refusal | { readonly form: "overflow" } | { readonly stack: string };

const port = parentPort;

async function answer(request: ImportRequest): Promise<void> {
  try {
    post(await importDocument(request, inflate));
  } catch (error) {
    if (error instanceof RangeError) post({ form: "overflow" });
    else post({ stack: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

/** Stops as soon as there is more than was said. */
function inflate(bytes: Uint8Array, limit: number): Uint8Array | undefined {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(limit, 1) });
  } catch {
    return undefined;
  }
}

function post(reply: ImportAnswer): void {
  port?.postMessage(reply);
}

// The whole of the thread: it converts one document, and is ended where that takes too long.
port?.on("message", (request: ImportRequest) => {
  void answer(request);
});
