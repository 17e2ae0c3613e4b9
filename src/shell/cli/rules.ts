import { reportRules } from "../../report/rules-json.ts";
import { renderRules } from "../../report/terminal/render-rules.ts";
import { listRules } from "../../rules.ts";
import { printJson } from "../../text/print-json.ts";
import type { ListFormat } from "../formats.ts";
import { guardText } from "../guard-text.ts";
import type { Host } from "../host.ts";
import { loadRules } from "../load-rules.ts";
import type { WorkspaceOptions } from "../load-workspace.ts";
import { renderOptionsFor } from "../output-options.ts";
import { reportProblems } from "./report-problems.ts";

export interface RulesOptions extends Pick<WorkspaceOptions, "config"> {
  readonly format: ListFormat;
  readonly color?: boolean;
}

/** Prints the rules in force, with severity and where each was set. */
export async function rules(host: Host, options: RulesOptions): Promise<number> {
  const { rules: list, problems } = await listRules(await loadRules(host, options));
  host.writeOut(
    options.format === "json"
      ? printJson(reportRules(list))
      : guardText(host, `${renderRules(list, renderOptionsFor(host, options.color)).join("\n")}\n`),
  );
  return reportProblems(host, problems, options.color);
}
