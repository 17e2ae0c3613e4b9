import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtinRules } from "../../src/generated/rules.ts";
import { shippedTaxonomies } from "../../src/generated/taxonomy.ts";
import { builtinRule, createRuleCalls } from "../../src/rule/builtin-rule.ts";
import { compileRule } from "../../src/rule/compile-rule.ts";
import { createExpressions, type SubjectFact } from "../../src/rule/expression.ts";
import { FACT_TYPES, type FactTypeName, SUBJECTS } from "../../src/rule/fact-types.ts";
import { createMeter } from "../../src/rule/meter.ts";
import { createTaxonomies } from "../../src/taxonomy/taxonomy-set.ts";

// The rules are put into code when the program is built; the expression language itself says what they mean.
const { taxonomies } = createTaxonomies(shippedTaxonomies(), []);
const expressions = createExpressions(taxonomies);

const DEEPEST = 1;

/** Every text that some rule compares with, so that facts often meet a condition. */
const TEXTS = [
  ...new Set(builtinRules().flatMap(({ when }) => [...when.matchAll(/"([^"]*)"/gu)].map(([, text = ""]) => text))),
];

/** Facts lead to each other in circles, always through a list: deep down, lists are empty. */
function arbitraryOf(type: string, depth: number): fc.Arbitrary<unknown> {
  const list = /^list<(.+)>$/u.exec(type)?.[1];
  if (list !== undefined)
    return depth > DEEPEST ? fc.constant([]) : fc.array(arbitraryOf(list, depth + 1), { maxLength: 2 });
  if (type === "string") return fc.constantFrom(...TEXTS, "", "legal", "TikTok");
  if (type === "bool") return fc.boolean();
  if (type === "int") return fc.bigInt({ min: 0n, max: 3n });
  return arbitraryFact(type as FactTypeName, depth);
}

function arbitraryFact(name: FactTypeName, depth = 0): fc.Arbitrary<SubjectFact> {
  const fields = Object.entries<{ readonly type: string }>(FACT_TYPES[name]);
  return fc.record(Object.fromEntries(fields.map(([field, { type }]) => [field, arbitraryOf(type, depth)]))) as never;
}

describe.each(builtinRules())("the code of the rule $id", (data) => {
  it("fires and says the same as its expressions", () => {
    const slow = compileRule(expressions, data);
    if (!("fires" in slow)) throw new Error(slow.map(({ fault }) => fault).join());
    const fast = builtinRule(createRuleCalls(taxonomies), data);
    fc.assert(
      fc.property(arbitraryFact(SUBJECTS[data.subject].type), (fact) => {
        expect(fast.fires(fact)).toBe(slow.fires(fact, createMeter(100_000)));
        expect(fast.describe(fact)).toBe(slow.describe(fact, createMeter(100_000)));
      }),
      { numRuns: 200 },
    );
  });
});
