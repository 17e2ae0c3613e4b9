import { spawn } from "node:child_process";
import { once } from "node:events";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node.js";

// Of the Language Server Protocol, what the tests look at.

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position };
}

export interface Completion {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

/** A language server that runs, as an editor sees it. */
export interface LanguageServer {
  /** Opens a document; the answer is what the server marks in it. */
  open(uri: string, text: string): Promise<readonly Diagnostic[]>;
  complete(uri: string, position: Position): Promise<readonly Completion[]>;
  hover(uri: string, position: Position): Promise<string>;
  /** Ends the server, and waits until it has ended. */
  stop(): Promise<void>;
}

/** Starts a server as a process, and tells it the settings when it asks, by their sections. */
export async function startLanguageServer(
  script: string,
  root: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<LanguageServer> {
  const server = spawn(process.execPath, [script, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const waiting = new Map<string, (found: readonly Diagnostic[]) => void>();
  connection.onRequest("workspace/configuration", ({ items }: { items: readonly { section: string }[] }) =>
    items.map(({ section }) => settings[section] ?? null),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.onNotification(
    "textDocument/publishDiagnostics",
    ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) => waiting.get(uri)?.(diagnostics),
  );
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: "workspace" }],
    capabilities: {
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
        hover: { contentFormat: ["markdown"] },
        publishDiagnostics: {},
      },
      workspace: { configuration: true, workspaceFolders: true },
    },
  });
  await connection.sendNotification("initialized", {});
  return {
    open: async (uri, text) => {
      const found = new Promise<readonly Diagnostic[]>((resolve) => waiting.set(uri, resolve));
      const textDocument = { uri, languageId: "yaml", version: 1, text };
      await connection.sendNotification("textDocument/didOpen", { textDocument });
      return found;
    },
    complete: async (uri, position) => {
      const params = { textDocument: { uri }, position };
      return (await connection.sendRequest<{ items: Completion[] }>("textDocument/completion", params)).items;
    },
    hover: async (uri, position) => {
      const params = { textDocument: { uri }, position };
      const found = await connection.sendRequest<{ contents: { value: string } } | null>("textDocument/hover", params);
      return found?.contents.value ?? "";
    },
    stop: async () => {
      const ended = once(server, "exit");
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      await ended;
      connection.dispose();
    },
  };
}
