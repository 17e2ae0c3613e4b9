import { createFactBook } from "../src/check/facts/fact-book.ts";
import { openStrategyFacts } from "../src/check/facts/strategy-fact.ts";
import { listStrategyMentions } from "../src/check/mention-subjects.ts";
import { orderFindings } from "../src/check/order.ts";
import { activateRules } from "../src/check/rule-settings.ts";
import { runRules } from "../src/check/run-rules.ts";
import { listStrategySubjects } from "../src/check/strategy-subjects.ts";
import { listVerdictSubjects } from "../src/check/verdict-subjects.ts";
import { shippedTaxonomies } from "../src/generated/taxonomy.ts";
import { judgeStrategy } from "../src/judge/judge-strategy.ts";
import { createTaxonomies } from "../src/taxonomy/taxonomy-set.ts";
import { bindWorkspace } from "./bound-workspace.ts";
import { eachSize, peakMemory, type Size, time } from "./sizes.ts";

const { taxonomies: known } = createTaxonomies(shippedTaxonomies(), []);
const { rules } = await activateRules(known, undefined);

/** From verdicts to findings: facts with their proofs, then the rules. Once, since it is so that people run it. */
function measure(size: Size): void {
  const { taxonomies, strategies, compile } = bindWorkspace(size);
  const judged = time(() => {
    const set = compile();
    return { set, judgements: strategies.map((strategy) => judgeStrategy(set, strategy)) };
  });
  const { policies, options } = judged.result.set;
  const book = createFactBook({ taxonomies, policies, today: options.today, assume: options.assume });
  const told = time(() =>
    judged.result.judgements.flatMap((judgement) => {
      const facts = openStrategyFacts(book, judgement, new Map());
      return [
        ...listVerdictSubjects(facts, { all: judgement, written: judgement }, new Map()),
        ...listStrategySubjects(facts, judgement),
        ...listStrategyMentions(facts, judgement.strategy),
      ];
    }),
  );
  const found = time(() => orderFindings(runRules(rules, told.result)));
  console.log(
    [
      `${size.clauses} clauses x ${size.tactics} tactics`,
      `verdicts ${judged.busy.toFixed(0)} ms`,
      `facts ${told.busy.toFixed(0)} ms (${told.result.length})`,
      `rules ${found.busy.toFixed(0)} ms (${found.result.length} findings)`,
      `peak ${peakMemory()} MB`,
    ].join("; "),
  );
}

eachSize(measure);
