import { draftRule, type RuleDraft } from "./rule/draft-rule.ts";
import { RULE_DRAFTS } from "./rule/rule-drafts.ts";
import { listRules, type RulesInput } from "./rules.ts";

export type { RuleDraft };

/** What a rule can look at. */
export const RULE_SUBJECTS: readonly string[] = Object.keys(RULE_DRAFTS);

export function isRuleSubject(text: string): text is RuleDraft["subject"] {
  return Object.hasOwn(RULE_DRAFTS, text);
}

const LONGEST_ID = 100;

/** The text of a new rule file; `fault` is a sentence that says why there can be none of this id. */
export async function startRule(
  draft: RuleDraft,
  input: RulesInput,
): Promise<{ readonly text: string } | { readonly fault: string }> {
  const { id } = draft;
  const form = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
  if (!form.test(id) || id.length > LONGEST_ID)
    return { fault: `"${id}" is no id of a rule: use lower-case words joined by "-", such as no-private-messengers.` };
  if (!form.test(draft.category))
    return { fault: `"${draft.category}" is no category: use lower-case words joined by "-".` };
  const { rules } = await listRules(input);
  const taken = rules.find(({ rule }) => rule.id === id);
  if (taken !== undefined) {
    const where = taken.file === undefined ? "comes with the tool" : `stands in ${taken.file}`;
    return { fault: `There is a rule "${id}" already: it ${where}.` };
  }
  return { text: draftRule(draft) };
}
