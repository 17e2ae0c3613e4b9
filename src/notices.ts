import { problemRules } from "./generated/problems.ts";
import { builtinRules } from "./generated/rules.ts";
import type { RuleNotice } from "./model/rule.ts";

/** What there is to say of all that can be reported, by id: rules of the tool, and faults of documents. */
export type Notices = ReadonlyMap<string, RuleNotice>;

export function listNotices(): Notices {
  const ofRules = builtinRules().map(({ id, title, category, severity, confidence = 1, help }): RuleNotice => {
    return { id, title, category, severity, confidence, help, docs: `rules/${id}/README.md` };
  });
  const ofProblems = problemRules().map((problem): RuleNotice => {
    const docs = `docs/rules/problems.md#${problem.id}`;
    return { ...problem, category: "document", confidence: 1, docs };
  });
  return new Map([...ofRules, ...ofProblems].map((notice) => [notice.id, notice]));
}

/** The same, each with its page where it has one. */
export async function listNoticesWithPages(): Promise<Notices> {
  const { rulePages } = await import("./generated/rule-pages.ts");
  const pages = new Map(rulePages.map((page) => [page.id, page]));
  return new Map(
    [...listNotices()].map(([id, notice]) => {
      const page = pages.get(id);
      return [id, page === undefined ? notice : { ...notice, page }];
    }),
  );
}
