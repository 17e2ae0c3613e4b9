import type { ASTNode } from "@marcbachmann/cel-js";
import { FACT_TYPES } from "./fact-types.ts";
import type { Meter } from "./meter.ts";
import { CALLS, listOf, OPERATORS, sizeOf, textOf } from "./operations.ts";
import { createMatcher } from "./pattern/match-pattern.ts";

/** The names that stand for values: the fact, and what the macros around are at. */
interface Names {
  readonly name: string;
  readonly value: unknown;
  readonly outer: Names | undefined;
}

/** An expression, ready to be worked out. */
export type Run = (names: Names, meter: Meter) => unknown;

/** A function that rules can call on a fact, such as `within`. */
export type Method = (on: unknown, argument: unknown) => unknown;

/**
 * Puts an expression that has been checked into functions. The library that checks it works expressions out as well; but
 * it can neither be stopped nor kept from the backtracking of JavaScript's regular expressions. Nothing here fails: when
 * the meter is spent, each part ends with whatever it has, and the result counts for nothing.
 */
export function interpret(node: ASTNode, methods: ReadonlyMap<string, Method>): Run {
  const run = prepare(node, methods);
  return (names, meter) => (meter.spend(1) ? run(names, meter) : false);
}

function prepare(node: ASTNode, methods: ReadonlyMap<string, Method>): Run {
  const of = (part: ASTNode): Run => interpret(part, methods);
  switch (node.op) {
    case "value": {
      const value = node.args;
      return () => value;
    }
    case "id": {
      const name = node.args;
      return (names) => lookUp(names, name);
    }
    case ".": {
      const [object, field] = node.args;
      const run = of(object);
      return (names, meter) => fieldOf(run(names, meter), field);
    }
    case "list": {
      const items = node.args.map(of);
      return (names, meter) => items.map((item) => item(names, meter));
    }
    case "!_": {
      const run = of(node.args);
      return (names, meter) => run(names, meter) !== true;
    }
    case "-_": {
      const run = of(node.args);
      return (names, meter) => OPERATORS["-"]?.(0n, run(names, meter), meter);
    }
    case "?:": {
      const [condition, yes, no] = node.args;
      const [when, ifSo, ifNot] = [of(condition), of(yes), of(no)];
      return (names, meter) => (when(names, meter) === true ? ifSo : ifNot)(names, meter);
    }
    case "call": {
      const [, [list]] = node.args;
      const run = list === undefined ? () => [] : of(list);
      return (names, meter) => sizeOf(run(names, meter), meter);
    }
    case "rcall":
      return prepareMethod(node.args, methods);
    default:
      return prepareOperator(node, of);
  }
}

function prepareOperator(node: ASTNode, of: (part: ASTNode) => Run): Run {
  const { op } = node;
  if (!isBinary(node)) return () => false;
  const [left, right] = [of(node.args[0]), of(node.args[1])];
  if (op === "&&") return (names, meter) => left(names, meter) === true && right(names, meter) === true;
  if (op === "||") return (names, meter) => left(names, meter) === true || right(names, meter) === true;
  const operate = OPERATORS[op];
  if (operate === undefined) return () => false;
  return (names, meter) => operate(left(names, meter), right(names, meter), meter);
}

type Binary = ASTNode & { readonly args: readonly [ASTNode, ASTNode] };

function isBinary(node: ASTNode): node is Binary {
  return node.op === "&&" || node.op === "||" || Object.hasOwn(OPERATORS, node.op);
}

const FIELDS: ReadonlySet<string> = new Set(Object.values(FACT_TYPES).flatMap((fields) => Object.keys(fields)));

function lookUp(names: Names | undefined, name: string): unknown {
  for (let each = names; each !== undefined; each = each.outer) if (each.name === name) return each.value;
  return undefined;
}

function fieldOf(value: unknown, field: string): unknown {
  // Not only fields of its own: a fact can be made from another one.
  if (typeof value !== "object" || value === null || !FIELDS.has(field)) return undefined;
  return Reflect.get(value, field) as unknown;
}

function prepareMethod(
  [name, on, parts]: readonly [string, ASTNode, readonly ASTNode[]],
  methods: ReadonlyMap<string, Method>,
): Run {
  const receiver = interpret(on, methods);
  const [first, second, third] = parts;
  const isMacro = Object.hasOwn(MACROS, name) && first?.op === "id" && second !== undefined;
  if (isMacro) return prepareMacro(name, { receiver, variable: first.args, parts: [second, third] }, methods);
  if (name === "matches") return prepareMatches(receiver, first);
  const argument = first === undefined ? () => "" : interpret(first, methods);
  const method = methods.get(name);
  if (method !== undefined) return (names, meter) => method(receiver(names, meter), argument(names, meter));
  const call = CALLS[name];
  return call === undefined
    ? () => false
    : (names, meter) => call(receiver(names, meter), argument(names, meter), meter);
}

function prepareMatches(receiver: Run, pattern: ASTNode | undefined): Run {
  const matcher = createMatcher(pattern?.op === "value" ? textOf(pattern.args) : "");
  // Patterns have been checked.
  if (typeof matcher !== "function") return () => false;
  return (names, meter) => matcher(textOf(receiver(names, meter)), meter);
}

/** What a macro is asked for each item of its list, and what it makes of that. */
interface MacroParts {
  readonly receiver: Run;
  readonly variable: string;
  readonly parts: readonly [ASTNode, ASTNode | undefined];
}

type Ask = (item: unknown) => unknown;

const MACROS: Readonly<Record<string, (items: readonly unknown[], ask: Ask, make: Ask) => unknown>> = {
  exists: (items, ask) => items.some((item) => ask(item) === true),
  all: (items, ask) => items.every((item) => ask(item) === true),
  exists_one: (items, ask) => items.filter((item) => ask(item) === true).length === 1,
  filter: (items, ask) => items.filter((item) => ask(item) === true),
  map: (items, ask, make) => items.flatMap((item) => (ask(item) === true ? [make(item)] : [])),
};

function prepareMacro(
  name: string,
  { receiver, variable, parts: [first, second] }: MacroParts,
  methods: ReadonlyMap<string, Method>,
): Run {
  const macro = MACROS[name];
  // `map` has its condition, where it has one, before what it makes; the others have nothing but their condition.
  const isPlainMap = name === "map" && second === undefined;
  const condition = isPlainMap ? () => true : interpret(first, methods);
  const result = interpret(second ?? first, methods);
  return (outer, meter) => {
    const within = (run: Run) => (value: unknown) =>
      meter.isSpent ? false : run({ name: variable, value, outer }, meter);
    return macro?.(listOf(receiver(outer, meter)), within(condition), within(result));
  };
}
