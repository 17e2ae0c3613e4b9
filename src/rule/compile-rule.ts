import type { RuleData } from "../model/rule.ts";
import type { Evaluate, Expressions, SubjectFact } from "./expression.ts";

/** A rule whose expressions have been type-checked. */
export interface CompiledRule {
  readonly data: RuleData;
  fires(fact: SubjectFact): boolean;
  describe(fact: SubjectFact): string;
}

/** What is wrong with a rule: which of its keys, and why. */
export interface RuleFault {
  readonly key: "when" | "message";
  readonly reason: string;
}

/** Compiles a rule's expressions in this run. The program's own rules were compiled when it was built. */
export function compileRule(expressions: Expressions, data: RuleData): CompiledRule | RuleFault {
  const when = expressions.compile(data, data.when, "bool");
  if (typeof when !== "function") return { key: "when", reason: when.fault };
  const parts: (string | Evaluate)[] = [];
  // Text and expressions take turns; an expression stands in braces.
  for (const [index, part] of data.message.split(/\{([^{}]*)\}/u).entries()) {
    if (index % 2 === 0) {
      parts.push(part);
      continue;
    }
    const expression = expressions.compile(data, part, "text");
    if (typeof expression !== "function") return { key: "message", reason: `{${part}}: ${expression.fault}` };
    parts.push(expression);
  }
  return {
    data,
    fires: (fact) => when(fact) === true,
    describe: (fact) => parts.map((part) => (typeof part === "string" ? part : String(part(fact)))).join(""),
  };
}
