import { renderVerdicts } from "../../report/terminal/render-verdicts.ts";
import { reportVerdicts } from "../../report/verdicts-json.ts";
import { printJson } from "../../text/print-json.ts";
import { judgeWorkspace } from "../../verdicts.ts";
import type { ListFormat } from "../formats.ts";
import { guardText } from "../guard-text.ts";
import type { Host } from "../host.ts";
import { loadWorkspace, type WorkspaceOptions } from "../load-workspace.ts";
import { renderOptionsFor } from "../output-options.ts";
import { reportProblems } from "./report-problems.ts";

export interface VerdictsOptions extends WorkspaceOptions {
  readonly format: ListFormat;
  readonly color?: boolean;
}

/** Prints every use of every tactic with its verdict. */
export async function verdicts(host: Host, options: VerdictsOptions): Promise<number> {
  const { judgements, today, problems } = await judgeWorkspace(await loadWorkspace(host, options));
  const list = judgements.flatMap((judgement) => judgement.verdicts);
  host.writeOut(
    options.format === "json"
      ? printJson(reportVerdicts(list, today))
      : guardText(host, `${renderVerdicts(list, renderOptionsFor(host, options.color)).join("\n")}\n`),
  );
  return reportProblems(host, problems, options.color);
}
