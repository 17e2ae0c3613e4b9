import { clauseKey } from "../model/verdict.ts";
import { joinWords } from "../text/list-words.ts";
import { aboutOf, baseFact, type CauseContext, type VerdictSubject } from "./cause-context.ts";
import { relatedClause, titleOf } from "./clause-related.ts";
import { mainValue } from "./main-value.ts";
import { placeOf } from "./tactic-places.ts";

/** Several clauses, each for some of the ways to do it, that leave no way out between them. */
export function togetherSubject(context: CauseContext): VerdictSubject {
  const { verdict, use } = context;
  const { together } = use;
  const value = mainValue(use.use);
  const prohibiting = new Set(use.prohibiting.map(clauseKey));
  return {
    subject: "verdict",
    fact: { ...baseFact(context, together[0]), cause: "together", combination: joinWords(together.map(titleOf)) },
    location: placeOf(verdict.tactic, value),
    label: `planned by "${verdict.tactic.title}"`,
    related: together.map((clause) => {
      const says = prohibiting.has(clauseKey(clause)) ? "prohibits" : "asks for something in";
      return relatedClause(clause, `${titleOf(clause)} ${says} part of it`);
    }),
    notes: ["Each of these clauses concerns some ways to do it; together they leave none."],
    help: [],
    about: aboutOf(context, together[0]),
    identity: context.identity,
  };
}
