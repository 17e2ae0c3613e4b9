import { activateRules } from "../../check/rule-settings.ts";
import { shippedTaxonomies } from "../../generated/taxonomy.ts";
import { type RuleInForce, reportRules } from "../../report/rules-json.ts";
import { renderRules } from "../../report/terminal/render-rules.ts";
import { createTaxonomies } from "../../taxonomy/taxonomy-set.ts";
import { positionOf } from "../../text/line-index.ts";
import type { Host } from "../host.ts";
import { loadConfig, type WorkspaceOptions } from "../load-workspace.ts";
import { renderOptionsFor } from "./output-options.ts";
import { reportProblems } from "./report-problems.ts";

export interface RulesOptions extends Pick<WorkspaceOptions, "config"> {
  readonly format: "text" | "json";
  readonly color?: boolean;
}

/** Prints the rules in force, with severity and where each was set. */
export async function rules(host: Host, options: RulesOptions): Promise<number> {
  const { config, problems } = await loadConfig(host, options);
  const active = activateRules(createTaxonomies(shippedTaxonomies(), []).taxonomies, config);
  const list = active.rules.map(({ rule, setting }): RuleInForce => {
    const set = config?.rules.get(rule.data.id)?.location;
    const place =
      set === undefined ? "the rule itself" : `${set.source.path}:${positionOf(set.source, set.span.start).line}`;
    return { rule: rule.data, setting, setBy: place };
  });
  host.writeOut(
    options.format === "json"
      ? `${JSON.stringify(reportRules(list), undefined, 2)}\n`
      : `${renderRules(list, renderOptionsFor(host, options.color)).join("\n")}\n`,
  );
  return reportProblems(host, [...problems, ...active.problems], options.color);
}
