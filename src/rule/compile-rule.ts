import type { RuleData } from "../model/rule.ts";
import type { Evaluate, Expressions, SubjectFact } from "./expression.ts";
import type { ExpressionFault } from "./expression-fault.ts";
import type { Meter } from "./meter.ts";

/** A rule whose expressions have been type-checked. */
export interface CompiledRule {
  readonly data: RuleData;
  fires(fact: SubjectFact): boolean;
  describe(fact: SubjectFact): string;
}

/** A rule that an organisation wrote: what it may cost is counted. Where the meter is spent, the answers mean nothing. */
export interface MeteredRule {
  readonly data: RuleData;
  fires(fact: SubjectFact, meter: Meter): boolean;
  describe(fact: SubjectFact, meter: Meter): string;
}

/** What is wrong with a rule: which of its keys, and where in the text of that. */
export interface RuleFault extends ExpressionFault {
  readonly key: "when" | "message";
}

/** Compiles a rule's expressions in this run. The program's own rules were compiled when it was built. */
export function compileRule(expressions: Expressions, data: RuleData): MeteredRule | readonly RuleFault[] {
  const faults: RuleFault[] = [];
  const when = expressions.compile(data, data.when, "bool");
  if (typeof when !== "function") faults.push({ key: "when", ...when });
  const parts = compileMessage(expressions, data, faults);
  if (typeof when !== "function" || faults.length > 0) return faults;
  return {
    data,
    fires: (fact, meter) => when(fact, meter) === true,
    describe: (fact, meter) =>
      parts.map((part) => (typeof part === "string" ? part : String(part(fact, meter)))).join(""),
  };
}

/** Text and expressions take turns; an expression stands in braces. */
function compileMessage(expressions: Expressions, data: RuleData, faults: RuleFault[]): (string | Evaluate)[] {
  let start = 0;
  return data.message.split(/\{([^{}]*)\}/u).map((part, index) => {
    const isText = index % 2 === 0;
    const from = isText ? start : start + 1;
    start = from + part.length + (isText ? 0 : 1);
    if (isText) {
      const brace = part.search(/[{}]/u);
      if (brace >= 0) faults.push(loneBrace(part.charAt(brace), from + brace));
      return part;
    }
    const expression = expressions.compile(data, part, "text");
    if (typeof expression === "function") return expression;
    const reason = part.trim() === "" ? "nothing stands between the braces" : expression.fault;
    const [first, last] = [from + expression.start, from + expression.end];
    faults.push({ key: "message", ...expression, fault: reason, start: first, end: last });
    return part;
  });
}

function loneBrace(brace: string, at: number): RuleFault {
  const fault = brace === "{" ? "a brace is never closed" : "a brace is closed that was not opened";
  const help = "Put an expression between two braces, or write the sentence without them.";
  return { key: "message", fault, start: at, end: at + 1, help };
}
