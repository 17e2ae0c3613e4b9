import { docxToHtml } from "./docx/docx-to-html.ts";
import type { Inflate } from "./docx/read-zip.ts";
import { decodeHtml } from "./html/decode-html.ts";
import { htmlToMarkdown } from "./html/html-to-markdown.ts";
import { withoutMarks } from "./label-mark.ts";
import { type ImportRequest, recogniseFile } from "./recognise-file.ts";
import { isRefusal, type Refusal } from "./refusal.ts";

export interface Imported {
  readonly markdown: string;
  /** What was left out or decided, in whole sentences. */
  readonly notes: readonly string[];
}

/** Makes Markdown of a Word document or a page of HTML. The world has no part in it, but for how to unpack. */
export async function importDocument(request: ImportRequest, inflate: Inflate): Promise<Imported | Refusal> {
  const kind = recogniseFile(request);
  if (isRefusal(kind)) return kind;
  const page = kind.kind === "docx" ? await docxToHtml(request.bytes, inflate) : readPage(request.bytes);
  if (isRefusal(page)) return page;
  const result = htmlToMarkdown(page.html);
  if (isRefusal(result)) return result;
  const { markdown, pictures } = result;
  if (markdown.trim() === "") {
    return {
      fault: "There is no text in the file.",
      help: "Where it is a scan, or holds pictures of text, copy the text into a document first.",
    };
  }
  const left =
    pictures === 1 ? ["A picture was left out."] : pictures > 1 ? [`${pictures} pictures were left out.`] : [];
  return { markdown, notes: [...page.notes, ...left] };
}

function readPage(bytes: Uint8Array): { readonly html: string; readonly notes: readonly string[] } | Refusal {
  const text = decodeHtml(bytes);
  return typeof text === "string" ? { html: withoutMarks(text), notes: [] } : text;
}
