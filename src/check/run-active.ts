import type { FactSubject } from "./fact-subject.ts";
import type { ActiveRules } from "./rule-settings.ts";
import { type OwnFindings, runOwnRules } from "./run-own-rules.ts";
import { runRules } from "./run-rules.ts";

/** The rules of the program, then those of the organisation. */
export function runActive(
  { rules, own }: Omit<ActiveRules, "problems">,
  subjects: readonly FactSubject[],
): OwnFindings {
  const ofOwn = runOwnRules(own, subjects);
  return { findings: [...runRules(rules, subjects), ...ofOwn.findings], problems: ofOwn.problems };
}
