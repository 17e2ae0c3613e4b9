import { type RuleCalls, type RuleCode, ruleCode } from "../generated/rule-code.js";
import type { RuleData } from "../model/rule.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import type { CompiledRule } from "./compile-rule.ts";
import { firstOf } from "./first-of.ts";
import { isNamedWithin } from "./is-named-within.ts";

/** What the code of the program's own rules calls. */
export function createRuleCalls(taxonomies: TaxonomySet): RuleCalls {
  return {
    within: (fact, name) => {
      const { facet, id, text } = fact as { readonly facet?: string; readonly id?: string; readonly text: string };
      // A role is an actor; a concept says itself of which facet it is.
      return isNamedWithin(taxonomies, facet ?? "actor", [id ?? text, name]);
    },
    firstOf,
  };
}

/** One of the program's own rules: what it says in CEL was put into code, and type-checked, when the program was built. */
export function builtinRule(calls: RuleCalls, data: RuleData): CompiledRule {
  const code: RuleCode | undefined = ruleCode.get(data.id);
  if (code === undefined) throw new Error(`The built-in rule ${data.id} has no code: run the generators.`);
  return {
    data,
    fires: (fact) => code.when(fact, calls) === true,
    describe: (fact) =>
      code.message.map((part) => (typeof part === "string" ? part : String(part(fact, calls)))).join(""),
  };
}
