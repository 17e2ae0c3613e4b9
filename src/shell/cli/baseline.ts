import { join } from "node:path";
import { listKnown, pruneKnown } from "../../baseline.ts";
import { BASELINE_NAME, type KnownFinding } from "../../model/baseline.ts";
import type { LintResult } from "../../model/report.ts";
import { printBaseline } from "../../report/baseline/print-baseline.ts";
import { renderFinding } from "../../report/terminal/render-finding.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { countWords } from "../../text/list-words.ts";
import { conclude } from "../conclude.ts";
import { describeUnwritten } from "../describe-failure.ts";
import { guardText } from "../guard-text.ts";
import type { Host } from "../host.ts";
import { openFiles } from "../lint-files.ts";
import { LARGEST_BASELINE, loadBaseline, placeBaseline } from "../load-baseline.ts";
import { loadConfig, type WorkspaceOptions } from "../load-workspace.ts";
import { renderOptionsFor } from "../output-options.ts";
import { UsageError } from "../usage-error.ts";

export interface BaselineOptions extends Pick<WorkspaceOptions, "config" | "today"> {
  /** The file to write, instead of the one that the config names. */
  readonly file?: string;
  /** Whether findings are only taken out. */
  readonly prune: boolean;
  readonly color?: boolean;
}

/** Writes today's findings into the baseline, or takes those out of it that are gone. The exit status. */
export async function baseline(host: Host, options: BaselineOptions): Promise<number> {
  const { place, opened } = await loadConfig(host, options);
  const { root } = place;
  const listed = opened?.baseline?.value;
  // A link may lead out of the workspace, whoever names it.
  const path = await placeBaseline(host, root, options.file ?? join(root, listed ?? BASELINE_NAME));
  const { result } = await (await openFiles(host, { ...options, cache: true, baseline: false })).lint();
  if (!canBeTold(host, result, options)) return 2;
  const before = await readBefore(host, root, path);
  if (before === undefined && options.prune)
    throw new UsageError(`There is no baseline "${path}" to take findings out of.`);
  const kept = pruneKnown(before ?? [], result);
  const now = options.prune ? kept : listKnown(result);
  const text = printBaseline(now);
  if (Buffer.byteLength(text) > LARGEST_BASELINE)
    throw new UsageError("There are more findings than a baseline can hold: begin with fewer strategies or rules.");
  try {
    if (text !== (await readText(host, root, path))) await host.writeFile(join(root, path), text);
  } catch (error) {
    throw new UsageError(`The baseline "${path}" could not be written: ${describeUnwritten(error)}.`);
  }
  host.writeOut(
    guardText(host, describe(path, [now.length, now.length - kept.length, (before ?? []).length - kept.length])),
  );
  if (listed !== path)
    host.writeOut(
      guardText(
        host,
        `Add \`baseline: ${escapeTerminal(path)}\` to the config, so that \`onpolicy check\` knows them.\n`,
      ),
    );
  return 0;
}

/** A baseline of what was only read in part would hide what is still to be found. */
function canBeTold(host: Host, result: LintResult, { color }: BaselineOptions): boolean {
  const { isEmpty, remark } = conclude(result, { allowEmpty: false });
  if (isEmpty) {
    host.writeError(`onpolicy: ${remark}.\n`);
    return false;
  }
  if (!result.isIncomplete) return true;
  const options = renderOptionsFor(host, color);
  const errors = result.findings.filter(
    ({ severity, subject }) => severity === "error" && subject.strategy === undefined,
  );
  const lines = errors.flatMap((finding) => [...renderFinding(finding, options), ""]);
  host.writeError(guardText(host, `${lines.join("\n")}\n`));
  host.writeError("onpolicy: not all could be read whole, so no baseline was written.\n");
  return false;
}

/**
 * What the baseline has held; undefined where there is none.
 * @throws UsageError where something else lies there: a config must not be able to have a document written over.
 */
async function readBefore(host: Host, root: string, path: string): Promise<readonly KnownFinding[] | undefined> {
  if ((await host.inspect(join(root, path))) === undefined) return undefined;
  const { known, problems } = await loadBaseline(host, root, path);
  const [first] = problems;
  if (first === undefined) return known;
  throw new UsageError(
    `"${path}" is no baseline that can be read, so it is not written over: ${first.message} Remove it first.`,
  );
}

async function readText(host: Host, root: string, path: string): Promise<string | undefined> {
  if ((await host.inspect(join(root, path))) === undefined) return undefined;
  return (await loadBaseline(host, root, path)).text;
}

function describe(path: string, [held, added, gone]: readonly [number, number, number]): string {
  return `${escapeTerminal(path)} holds ${countWords(held, "finding")}: ${added} added, ${gone} taken out.\n`;
}
