import { join } from "node:path";
import { renderFinding } from "../../report/terminal/render-finding.ts";
import { escapeLines } from "../../text/escape-terminal.ts";
import { countWords } from "../../text/list-words.ts";
import { unifiedDiff } from "../../text/unified-diff.ts";
import { addWaiver, type WrittenWaiver } from "../../waive.ts";
import { chooseDay } from "../choose-day.ts";
import { describeUnwritten } from "../describe-failure.ts";
import { readMark } from "../fix-mark.ts";
import { loadTexts } from "../fix-texts.ts";
import { guardText } from "../guard-text.ts";
import type { Host } from "../host.ts";
import type { WorkspaceOptions } from "../load-workspace.ts";
import { renderOptionsFor } from "../output-options.ts";
import { UsageError } from "../usage-error.ts";
import { findRegister, type TargetRegister } from "../waive-register.ts";

export interface WaiveOptions extends Pick<WorkspaceOptions, "config" | "today"> {
  readonly grantedBy: string;
  readonly until: string;
  readonly reason: string;
  readonly id?: string;
  readonly control?: readonly string[];
  readonly file?: string;
  readonly on?: string;
  readonly dryRun: boolean;
  readonly color?: boolean;
}

/** What is waived, by its names on the command line. */
export interface WaivedNames {
  readonly tactic: string;
  readonly clause: string;
}

/** Writes a waiver into a register, or says why it would not hold; then nothing is written. */
export async function waive(host: Host, names: WaivedNames, options: WaiveOptions): Promise<number> {
  const { root, input } = await loadTexts(host, options);
  const target = await findRegister(host, options, { root, input });
  const request = {
    ...names,
    grantedBy: options.grantedBy,
    on: options.on ?? chooseDay(host, options.today),
    expires: options.until,
    reason: options.reason.trim(),
    controls: options.control ?? [],
    ...(options.id === undefined ? {} : { id: options.id }),
  };
  const outcome = await addWaiver(input, target.source, request);
  if ("fault" in outcome) throw new UsageError(`Nothing was written. ${outcome.fault}`);
  const { found } = outcome;
  if (options.dryRun) await preview(host, join(root, target.source.path), { target, text: found.text });
  else {
    await write(host, join(root, target.source.path), { target, text: found.text });
    const { tactic, clause } = names;
    const sentence = `${found.id} waives ${clause} for ${tactic} until ${options.until}: it is in ${target.source.path} now.`;
    host.writeOut(guardText(host, escapeLines(`${sentence}\n`)));
  }
  tell(host, names, { found, color: options.color });
  return 0;
}

interface Change {
  readonly target: TargetRegister;
  readonly text: string;
}

async function write(host: Host, path: string, { target: { source, isNew }, text }: Change): Promise<void> {
  let isWritten: boolean;
  try {
    isWritten = isNew
      ? (await host.createFiles([{ path, text }])) === undefined
      : await host.replaceFile({ path, before: source.text, after: text });
  } catch (error) {
    throw new UsageError(`"${source.path}" could not be written: ${describeUnwritten(error)}.`);
  }
  if (!isWritten) throw new UsageError(`Nothing was written: "${source.path}" has been changed meanwhile.`);
}

async function preview(host: Host, path: string, { target: { source, isNew }, text }: Change): Promise<void> {
  const mark = isNew ? "" : await readMark(host, path);
  const diff = unifiedDiff(source.path, isNew ? undefined : mark + source.text, mark + text);
  host.writeOut(guardText(host, host.isTerminal ? escapeLines(diff) : diff));
}

/** What is to be known besides, such as that it runs for long. */
function tell(
  host: Host,
  { tactic }: WaivedNames,
  { found: { covered, concerns }, color }: { readonly found: WrittenWaiver; readonly color: boolean | undefined },
): void {
  const covers = `It covers ${countWords(covered, "finding")}.`;
  const none = `It covers nothing by itself: other clauses have a part in the conflict, as \`onpolicy explain ${tactic}\` shows.`;
  const lines = concerns.flatMap((finding) => ["", ...renderFinding(finding, renderOptionsFor(host, color))]);
  host.writeError(guardText(host, `${[escapeLines(covered > 0 ? covers : none), ...lines].join("\n")}\n`));
}
