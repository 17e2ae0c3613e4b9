import { join } from "node:path";
import { type FixedWorkspace, fixWorkspace } from "../fix.ts";
import { hideUnsure } from "../model/report.ts";
import { escapeTerminal } from "../text/escape-terminal.ts";
import { countWords, joinSome } from "../text/list-words.ts";
import { describeUnwritten } from "./describe-failure.ts";
import { findHindrance } from "./fix-hindrance.ts";
import { loadTexts } from "./fix-texts.ts";
import type { Host } from "./host.ts";
import { type LintFilesOptions, type OpenedFiles, openFiles, setKnownAside } from "./lint-files.ts";

type FixOptions = Omit<LintFilesOptions, "cache">;

/** A workspace with its fixes, which are not written yet. */
export interface PreparedFixes extends FixedWorkspace {
  readonly root: string;
}

/** What is found once fixes have been written. */
export interface FixedFiles extends OpenedFiles {
  /** False where something could not be written. */
  readonly isWritten: boolean;
}

/** Writes all safe fixes, and says what it did. */
export async function fixFiles(host: Host, options: FixOptions): Promise<FixedFiles> {
  const { root, files, result } = await prepareFixes(host, options);
  const written: string[] = [];
  for (const file of files) {
    const fault = await write(host, { ...file, path: join(root, file.path) });
    if (fault === undefined) written.push(file.path);
    else say(host, `"${escapeTerminal(file.path)}" was not fixed: ${fault}`);
  }
  if (written.length > 0) say(host, `fixed ${describeFiles(written)}`);
  const isWritten = written.length === files.length;
  // Where a fix could not be written, what is found is in the files as they are.
  const lint: OpenedFiles["lint"] = isWritten
    ? () => Promise.resolve({ root, result })
    : async () => (await openFiles(host, { ...options, cache: false })).lint();
  return { cache: undefined, lint, isWritten };
}

/** Works out all safe fixes, and says which are not made. */
export async function prepareFixes(host: Host, options: FixOptions): Promise<PreparedFixes> {
  const { root, input, baseline } = await loadTexts(host, options);
  const fixed = await fixWorkspace(input, async (path) => {
    const fault = await findHindrance(host, root, path);
    if (fault !== undefined && fault !== "") say(host, `"${escapeTerminal(path)}" was not fixed: ${fault}`);
    return fault === undefined;
  });
  for (const { path, finding } of fixed.refused) {
    const { file, start } = finding.place;
    const place = escapeTerminal(`${file}:${start.line}:${start.column}`);
    say(host, `"${escapeTerminal(path)}" was not fixed: then ${finding.rule} would be found at ${place}`);
  }
  const result = setKnownAside(fixed.result, { baseline, basis: input.basis });
  return { root, ...fixed, result: hideUnsure(result, options.minConfidence) };
}

async function write(host: Host, change: Parameters<Host["replaceFile"]>[0]): Promise<string | undefined> {
  try {
    return (await host.replaceFile(change)) ? undefined : "it has been changed meanwhile";
  } catch (error) {
    return `it could not be written: ${escapeTerminal(describeUnwritten(error))}`;
  }
}

/** More are counted. */
const MOST_NAMED = 10;

function describeFiles(paths: readonly string[]): string {
  return `${countWords(paths.length, "file")}: ${joinSome(paths.map(escapeTerminal), MOST_NAMED)}`;
}

function say(host: Host, sentence: string): void {
  host.writeError(`onpolicy: ${sentence}.\n`);
}
