import { join } from "node:path";
import { escapeLines } from "../../text/escape-terminal.ts";
import { unifiedDiff } from "../../text/unified-diff.ts";
import { conclude, type FailOptions } from "../conclude.ts";
import { prepareFixes } from "../fix-files.ts";
import { readMark } from "../fix-mark.ts";
import { guardText } from "../guard-text.ts";
import type { Host } from "../host.ts";
import type { WorkspaceOptions } from "../load-workspace.ts";
import { showSuppressed } from "../show-suppressed.ts";

interface PreviewOptions extends WorkspaceOptions, FailOptions {
  readonly allowEmpty: boolean;
  readonly suppressions: boolean;
}

/** Prints what `--fix` would write, for people and for programs that apply patches; the status is what `--fix` would give. */
export async function previewFixes(host: Host, options: PreviewOptions): Promise<number> {
  const { root, files, result } = await prepareFixes(host, options);
  let diff = "";
  for (const { path, before, after } of files) {
    const mark = await readMark(host, join(root, path));
    diff += unifiedDiff(path, mark + before, mark + after);
  }
  // A terminal would act upon what a document holds; a patch has to hold it as it is.
  if (diff !== "") host.writeOut(guardText(host, host.isTerminal ? escapeLines(diff) : diff));
  const { status, remark } = conclude(options.suppressions ? result : showSuppressed(result), options);
  if (remark !== undefined) host.writeError(`onpolicy: ${remark}.\n`);
  return status;
}
