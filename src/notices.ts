import { problemRules } from "./generated/problems.ts";
import { builtinRules } from "./generated/rules.ts";
import type { RuleNotice } from "./model/rule.ts";

/** What there is to say of all that can be reported, by id: rules, and faults of documents. */
export async function listNotices(): Promise<ReadonlyMap<string, RuleNotice>> {
  const { rulePages } = await import("./generated/rule-pages.ts");
  const pages = new Map(rulePages.map((page) => [page.id, page]));
  const ofRules = builtinRules().map(({ id, title, category, severity, confidence = 1, help }): RuleNotice => {
    const page = pages.get(id);
    const notice = { id, title, category, severity, confidence, help, docs: `rules/${id}/README.md` };
    return page === undefined ? notice : { ...notice, page };
  });
  const ofProblems = problemRules().map((problem): RuleNotice => {
    const docs = `docs/rules/problems.md#${problem.id}`;
    return { ...problem, category: "document", confidence: 1, docs };
  });
  return new Map([...ofRules, ...ofProblems].map((notice) => [notice.id, notice]));
}
