import { resolve } from "node:path";
import { escapeLines } from "../../text/escape-terminal.ts";
import { describeFailure, describeUnwritten } from "../describe-failure.ts";
import { guardText } from "../guard-text.ts";
import type { Host } from "../host.ts";
import { LARGEST_FILE } from "../load-source.ts";
import { UsageError } from "../usage-error.ts";

export interface ImportOptions {
  /** The file to write, instead of printing. */
  readonly output?: string;
  /** Whether a file that is there is written over. */
  readonly force: boolean;
}

const MEBIBYTE = 1024 * 1024;
/** Pictures make documents large; their text is a hundredth of that. */
export const LARGEST_IMPORT = 50 * MEBIBYTE;

/** Makes Markdown of another document, prints it or writes it, and says what was left out. The exit status. */
export async function importFile(host: Host, file: string, options: ImportOptions): Promise<number> {
  const bytes = await readBytes(host, file);
  const result = await host.importer?.({ name: file, bytes });
  if (result === undefined) throw new UsageError("Documents cannot be converted here.");
  if ("fault" in result) throw new UsageError(`"${file}": ${result.fault} ${result.help}`);
  const { markdown, notes } = result;
  if (options.output === undefined) print(host, markdown);
  else await write(host, markdown, { output: options.output, force: options.force });
  const large =
    Buffer.byteLength(markdown) > LARGEST_FILE
      ? [
          `This is more than the ${LARGEST_FILE / MEBIBYTE} MiB that a document may have: split it before it is checked.`,
        ]
      : [];
  tell(host, [...notes, ...large]);
  return 0;
}

/** @throws UsageError where nothing can be read. */
async function readBytes(host: Host, file: string): Promise<Uint8Array> {
  const content = await host.readFile(resolve(host.cwd, file), LARGEST_IMPORT).catch((error: unknown) => {
    throw new UsageError(`"${file}": ${describeFailure(error).join(" ")}`);
  });
  switch (content.kind) {
    case "file":
      return content.bytes;
    case "large":
      throw new UsageError(
        `"${file}": The file is larger than ${LARGEST_IMPORT / MEBIBYTE} MiB. Take out large pictures, or save only the text.`,
      );
    case "swapped":
      throw new UsageError(
        `"${file}": The file was replaced while it was opened. Run again when nothing writes there.`,
      );
    case "folder":
    case "other":
      throw new UsageError(`"${file}": This is no file. Name a document, not a folder.`);
  }
}

/** A file or a pipe gets the text as it is; a terminal must not be told what to do by it. */
function print(host: Host, markdown: string): void {
  host.writeOut(host.isTerminal ? escapeLines(markdown) : guardText(host, markdown));
}

/** @throws UsageError where it cannot be written, or must not be. */
async function write(host: Host, text: string, { output, force }: Required<ImportOptions>): Promise<void> {
  const path = resolve(host.cwd, output);
  let isTaken: boolean;
  try {
    if (force) await host.writeFile(path, text);
    isTaken = !force && (await host.createFiles([{ path, text }])) !== undefined;
  } catch (error) {
    throw new UsageError(`"${output}" could not be written: ${describeUnwritten(error)}.`);
  }
  if (isTaken)
    throw new UsageError(`There is a file "${output}" already: give another name, or --force to write over it.`);
  const sentence = `${output} is written. Then check it: onpolicy check --policy ${output}\n`;
  host.writeError(guardText(host, escapeLines(sentence)));
}

function tell(host: Host, notes: readonly string[]): void {
  if (notes.length > 0) host.writeError(guardText(host, escapeLines(`${notes.join("\n")}\n`)));
}
