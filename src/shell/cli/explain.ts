import { explainTactic, findNotice, findOwnRule } from "../../explain.ts";
import { renderTacticProof } from "../../report/terminal/render-proof.ts";
import { renderRule } from "../../report/terminal/render-rule.ts";
import { guardText } from "../guard-text.ts";
import type { Host } from "../host.ts";
import { loadRules } from "../load-rules.ts";
import { loadWorkspace, type WorkspaceOptions } from "../load-workspace.ts";
import { renderOptionsFor } from "../output-options.ts";
import { UsageError } from "../usage-error.ts";
import { reportProblems } from "./report-problems.ts";

export interface ExplainOptions extends WorkspaceOptions {
  readonly color?: boolean;
}

/** Explains a rule, or why a tactic got its verdict. */
export async function explain(host: Host, id: string, options: ExplainOptions): Promise<number> {
  const renderOptions = renderOptionsFor(host, options.color);
  const found = (await findNotice(id)) ?? (await findOwn(host, id, options));
  if (found !== undefined) {
    host.writeOut(guardText(host, `${renderRule(found, renderOptions).join("\n")}\n`));
    return 0;
  }
  const explained = await explainTactic(await loadWorkspace(host, { ...options, allowEmpty: true }), id);
  const status = reportProblems(host, explained.problems, options.color);
  if ("fault" in explained) throw new UsageError(explained.fault);
  host.writeOut(guardText(host, `${renderTacticProof(explained.found, renderOptions).join("\n")}\n`));
  return status;
}

/** Only what has the form of a rule's id can be one, so that a tactic is not looked for in vain. */
async function findOwn(host: Host, id: string, options: ExplainOptions) {
  return /^[a-z][a-z0-9-]*$/u.test(id) ? findOwnRule(await loadRules(host, options), id) : undefined;
}
