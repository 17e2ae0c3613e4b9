// Puts a CEL expression into JavaScript. The program's own rules are known when it is built, so that a run need not load
// the expression language, nor compile thirty rules, before it can look at the first tactic.
import { Environment } from "@marcbachmann/cel-js";

/** @typedef {{ readonly op: string, readonly args: unknown }} Node */

const environment = new Environment({ unlistedVariablesAreDyn: true });

/**
 * @param {string} expression
 * @returns {string}
 */
export function printExpression(expression) {
  return print(environment.parse(expression).ast);
}

/**
 * @param {Node} node
 * @returns {string}
 */
function print(node) {
  const { op, args } = node;
  switch (op) {
    case "id":
      return String(args);
    case "value":
      return typeof args === "bigint" ? `${args}n` : JSON.stringify(args);
    case "list":
      return `[${nodesOf(args).map(print).join(", ")}]`;
    case "!_":
      return `!${print(/** @type {Node} */ (args))}`;
    case ".": {
      const [object, field] = /** @type {[Node, string]} */ (args);
      return `${print(object)}.${field}`;
    }
    case "?:": {
      const [condition = "", yes = "", no = ""] = nodesOf(args).map(print);
      return `(${condition} ? ${yes} : ${no})`;
    }
    case "call":
      return printCall(/** @type {[string, Node[]]} */ (args));
    case "rcall":
      return printMethod(/** @type {[string, Node, Node[]]} */ (args));
    default:
      return printComparison(op, nodesOf(args)) ?? printOperator(op, nodesOf(args).map(print));
  }
}

const COMPARISONS = new Map([
  ["==", "==="],
  ["!=", "!=="],
  ...["<", "<=", ">", ">="].map((op) => /** @type {const} */ ([op, op])),
]);

/**
 * A comparison with a constant, which needs no more than the language itself: how long something is, as a plain number
 * (a bigint would be made for each fact), or whether it is some text or number.
 * @param {string} op
 * @param {Node[]} nodes
 */
function printComparison(op, [left, right]) {
  const comparison = COMPARISONS.get(op);
  if (comparison === undefined || left === undefined || right?.op !== "value") return undefined;
  const measured = sizedBy(left);
  if (measured !== undefined && typeof right.args === "bigint")
    return `(${print(measured)}.length ${comparison} ${right.args})`;
  // What is ordered is left as it is; what can be a list is no constant.
  return comparison === op ? undefined : `(${print(left)} ${comparison} ${print(right)})`;
}

/**
 * What is measured, where something is.
 * @param {Node} node
 * @returns {Node | undefined}
 */
function sizedBy({ op, args }) {
  if (op === "call") {
    const [name, parameters] = /** @type {[string, Node[]]} */ (args);
    return name === "size" && parameters.length === 1 ? parameters[0] : undefined;
  }
  if (op !== "rcall") return undefined;
  const [name, object, parameters] = /** @type {[string, Node, Node[]]} */ (args);
  return name === "size" && parameters.length === 0 ? object : undefined;
}

/**
 * @param {unknown} args
 * @returns {Node[]}
 */
function nodesOf(args) {
  return /** @type {Node[]} */ (args);
}

/**
 * @param {string} op
 * @param {readonly string[]} operands
 */
function printOperator(op, [left = "", right = ""]) {
  switch (op) {
    case "&&":
    case "||":
    case "<":
    case "<=":
    case ">":
    case ">=":
    case "+":
    case "-":
      return `(${left} ${op} ${right})`;
    case "==":
      return `same(${left}, ${right})`;
    case "!=":
      return `!same(${left}, ${right})`;
    case "in":
      return `${right}.some((item) => same(item, ${left}))`;
    default:
      throw new Error(`There is no translation of the operator ${op}: add it to scripts/generate/expression-code.mjs.`);
  }
}

/** @param {[string, Node[]]} call */
function printCall([name, parameters]) {
  const [first = ""] = parameters.map(print);
  if (name === "string" && parameters.length === 1) return `String(${first})`;
  // A whole number is a bigint in CEL.
  if (name === "size" && parameters.length === 1) return `BigInt(${first}.length)`;
  throw new Error(`There is no translation of the function ${name}: add it to scripts/generate/expression-code.mjs.`);
}

/** The macros of CEL that walk over a list, and the method of a list that does the same. */
const MACROS = new Map([
  ["exists", "some"],
  ["all", "every"],
  ["filter", "filter"],
  ["map", "map"],
]);

/** @param {[string, Node, Node[]]} call */
function printMethod([name, object, parameters]) {
  const [first = "", second = ""] = parameters.map(print);
  const macro = MACROS.get(name);
  if (macro !== undefined && parameters.length === 2) return `${print(object)}.${macro}((${first}) => ${second})`;
  if (["within", "firstOf"].includes(name) && parameters.length === 1)
    return `calls.${name}(${print(object)}, ${first})`;
  if (name === "size" && parameters.length === 0) return `BigInt(${print(object)}.length)`;
  if (name === "join" && parameters.length === 1) return `${print(object)}.join(${first})`;
  if (["contains", "startsWith", "endsWith"].includes(name) && parameters.length === 1)
    return `${print(object)}.${name === "contains" ? "includes" : name}(${first})`;
  throw new Error(`There is no translation of the method ${name}: add it to scripts/generate/expression-code.mjs.`);
}
