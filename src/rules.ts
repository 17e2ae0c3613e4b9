import { describeRules } from "./check/describe-rules.ts";
import { placeProblem } from "./check/problem-finding.ts";
import { activateRules } from "./check/rule-settings.ts";
import type { PlacedProblem, Problem } from "./model/problem.ts";
import type { RuleInForce } from "./model/rule.ts";
import type { Source } from "./model/source.ts";
import { readBasis } from "./read/read-basis.ts";
import type { ConfigTexts } from "./read/read-config.ts";

/** What is needed to tell which rules hold: rules of an organisation's own can ask for names of its own. */
export interface RulesInput extends ConfigTexts {
  readonly taxonomies: readonly Source[];
  readonly rules: readonly Source[];
  /** What went wrong before: files that could not be read. */
  readonly problems: readonly Problem[];
}

/** The rules in force under a config: those of the tool in the order of their ids, then the organisation's own. */
export async function listRules(
  input: RulesInput,
): Promise<{ readonly rules: readonly RuleInForce[]; readonly problems: readonly PlacedProblem[] }> {
  const { value, problems } = await readBasis({ ...input, policies: [] });
  const active = await activateRules(value.taxonomies, value.config, value.ownRules);
  return {
    rules: describeRules(active, value.config),
    problems: [...input.problems, ...problems, ...active.problems].map(placeProblem),
  };
}
