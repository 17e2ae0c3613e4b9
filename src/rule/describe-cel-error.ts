import type { ParseError, TypeError } from "@marcbachmann/cel-js";
import type { ExpressionFault } from "./expression-fault.ts";
import { FACT_TYPES } from "./fact-types.ts";
import { typeOf, unknownFunction } from "./find-unsupported.ts";
import { FUNCTIONS } from "./functions.ts";

/** The library's names for what stands in an expression. */
const TOKENS: Readonly<Record<string, string>> = {
  EOF: "the end",
  LPAREN: '"("',
  RPAREN: '")"',
  LBRACKET: '"["',
  RBRACKET: '"]"',
  LBRACE: '"{"',
  RBRACE: '"}"',
  COMMA: "a comma",
  COLON: "a colon",
  DOT: "a dot",
  STRING: "a text",
  NUMBER: "a number",
  IDENTIFIER: "a name",
};

/** What the library says is wrong with an expression, in our words. `variables` are the names that it can begin with. */
export function describeCelError(error: ParseError | TypeError, variables: readonly string[]): ExpressionFault {
  const { start = 0, end = 0 } = error.range ?? {};
  const summary = error.summary.split("\n")[0] ?? "";
  const name = /: (\S+)$/u.exec(summary)?.[1] ?? "";
  const { node } = error;
  switch (error.code) {
    case "unknown_variable":
      return { fault: `there is no "${name}" here`, start, end, near: { name, known: variables } };
    case "no_such_key":
      return { fault: `there is no field "${name}"`, start, end, near: { name, known: fieldsOf(node) } };
    case "no_matching_overload": {
      const called = /(?:^|[.'])(\w+)\(/u.exec(summary)?.[1] ?? "";
      return FUNCTIONS.some((each) => each.name === called)
        ? { fault: `"${called}" does not go with this: ${/'(.*)'/u.exec(summary)?.[1] ?? summary}`, start, end }
        : unknownFunction({ start, end }, called);
    }
    case "limit_exceeded":
      return { fault: "the expression is longer, or nested deeper, than a rule may be", start, end };
    case "unexpected_token":
    case "expected_token":
      return {
        fault: lowerFirst(summary).replaceAll(/\b[A-Z]{2,}\b/gu, (token) => TOKENS[token] ?? token),
        start,
        end,
      };
    default:
      return { fault: lowerFirst(summary), start, end };
  }
}

/** The fields of the fact that a node asks for another one. */
function fieldsOf(node: ParseError["node"]): string[] {
  const [object] = Array.isArray(node?.args) ? (node.args as readonly unknown[]) : [];
  const type = typeof object === "object" && object !== null ? typeOf(object) : "";
  return Object.entries(FACT_TYPES).flatMap(([name, fields]) => (name === type ? Object.keys(fields) : []));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/[.:]$/u, "");
}
