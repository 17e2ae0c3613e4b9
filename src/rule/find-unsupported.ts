import type { ASTNode } from "@marcbachmann/cel-js";
import type { ExpressionFault } from "./expression-fault.ts";
import { FUNCTIONS } from "./functions.ts";
import { createMatcher } from "./pattern/match-pattern.ts";

/** What is known about names when an expression is looked through. */
export interface ExpressionNames {
  /** The variable of the subject and `terms`, then those of the macros around. */
  readonly variables: readonly string[];
  /** How many macros there are around. */
  readonly depth: number;
  /** What to say of the text that `within` is asked about, on a value of this type; undefined where it is known. */
  checkConcept(type: string, name: string): Pick<ExpressionFault, "fault" | "help"> | undefined;
}

const LARGEST = 2n ** 63n - 1n;
/** Lists that are gone through one within another; more is nothing that a reader could follow. */
export const MOST_LISTS = 3;
const KNOWN = [...new Set(FUNCTIONS.map(({ name }) => name))];
const MACROS: ReadonlySet<string> = new Set(["exists", "all", "exists_one", "filter", "map"]);

/** Parts of CEL that could fail when a rule is run, each with what to write in its place. */
const REFUSED: Readonly<Record<string, readonly [fault: string, help: string]>> = {
  "/": ["rules do not divide", "Multiply the other side instead."],
  "%": ["rules do not divide", "Compare the number itself."],
  "[]": ["rules do not pick an item by its number or key", "Use `exists` to ask for an item of a list."],
  map: ["rules know no maps", "Compare the values one by one."],
};

/**
 * Finds what CEL has and rules have not. What is left cannot fail when it is run: no division, no index, nothing that is
 * missing, no clock. The types have been checked.
 */
export function findUnsupported(node: ASTNode, names: ExpressionNames): ExpressionFault | undefined {
  return checkParts(node, names) ?? checkNode(node, names);
}

function faultAt({ start, end }: ASTNode, fault: string, help?: string): ExpressionFault {
  return { fault, start, end, ...(help === undefined ? {} : { help }) };
}

function checkNode(node: ASTNode, names: ExpressionNames): ExpressionFault | undefined {
  const refused = REFUSED[node.op];
  if (refused !== undefined) return faultAt(node, ...refused);
  switch (node.op) {
    case "value":
      return checkValue(node, node.args);
    case "id":
      return names.variables.includes(node.args) ? undefined : faultAt(node, `"${node.args}" stands for no value`);
    case "call":
      return checkCall(node, node.args);
    case "rcall":
      return checkMethod(node, names);
    case "==":
    case "!=":
      return node.args.every(isPlain) ? undefined : faultAt(node, "only texts, numbers and lists of them are compared");
    default:
      return undefined;
  }
}

function checkValue(node: ASTNode, value: unknown): ExpressionFault | undefined {
  if (typeof value === "bigint" && value > LARGEST) return faultAt(node, "the number is too large");
  if (typeof value === "bigint" || typeof value === "string" || typeof value === "boolean") return undefined;
  return faultAt(node, "rules know texts, whole numbers, `true` and `false`");
}

function checkCall(node: ASTNode, [name, parameters]: readonly [string, readonly ASTNode[]]) {
  if (name === "size" && parameters.length === 1) return undefined;
  if (name === "has") return faultAt(node, "nothing is ever missing", 'Compare with the empty text `""` instead.');
  return unknownFunction(node, name);
}

export function unknownFunction(node: Pick<ASTNode, "start" | "end">, name: string): ExpressionFault {
  const { start, end } = node;
  return { fault: `there is no function "${name}" for rules`, start, end, near: { name, known: KNOWN } };
}

function checkMethod(node: ASTNode & { readonly op: "rcall" }, names: ExpressionNames): ExpressionFault | undefined {
  const [name, on, [first]] = node.args;
  if (!KNOWN.includes(name)) return unknownFunction(node, name);
  if (name === "matches") return checkPattern(node, first);
  if (name !== "within" || first?.op !== "value" || typeof first.args !== "string") return undefined;
  const fault = names.checkConcept(typeOf(on), first.args);
  return fault === undefined ? undefined : { ...fault, start: first.start, end: first.end };
}

function checkPattern(node: ASTNode, pattern: ASTNode | undefined): ExpressionFault | undefined {
  if (pattern?.op !== "value" || typeof pattern.args !== "string")
    return faultAt(node, "the pattern of `matches` must be a text in quotes");
  const matcher = createMatcher(pattern.args);
  return typeof matcher === "function" ? undefined : faultAt(pattern, `in this pattern, ${matcher.fault}`);
}

/** The type that the check has found; the library's own types do not tell of it. */
export function typeOf(node: object): string {
  const type: unknown = "checkedType" in node ? node.checkedType : undefined;
  return typeof type === "object" && type !== null && "name" in type ? String(type.name) : "dyn";
}

function isPlain(node: ASTNode): boolean {
  return /^(?:list<)?(?:string|int|bool|T)>?$/u.test(typeOf(node));
}

function checkParts(node: ASTNode, names: ExpressionNames): ExpressionFault | undefined {
  for (const part of partsOf(node)) {
    const fault = findUnsupported(part, names);
    if (fault !== undefined) return fault;
  }
  if (node.op !== "rcall" || !MACROS.has(node.args[0])) return undefined;
  const [, , [variable, ...parts]] = node.args;
  if (names.depth === MOST_LISTS) return faultAt(node, `more than ${MOST_LISTS} lists are gone through at once`);
  const inner = {
    ...names,
    depth: names.depth + 1,
    variables: [...names.variables, variable?.op === "id" ? variable.args : ""],
  };
  return parts.map((part) => findUnsupported(part, inner)).find((fault) => fault !== undefined);
}

/** The parts that are looked through with the same names. */
function partsOf(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case "value":
    case "id":
      return [];
    case ".":
    case ".?":
      return [node.args[0]];
    case "!_":
    case "-_":
      return [node.args];
    case "call":
      return node.args[1];
    case "rcall":
      return MACROS.has(node.args[0]) ? [node.args[1]] : [node.args[1], ...node.args[2]];
    case "map":
      return node.args.flat();
    default:
      return node.args;
  }
}
