import { firstOf, stepsOfFirstOf } from "./first-of.ts";
import type { Meter } from "./meter.ts";

/** What the operators make of two values whose types have been checked. */
export const OPERATORS: Readonly<Record<string, (a: unknown, b: unknown, meter: Meter) => unknown>> = {
  "==": (a, b, meter) => isSame(a, b, meter),
  "!=": (a, b, meter) => !isSame(a, b, meter),
  in: (a, b, meter) => listOf(b).some((item) => meter.spend(1) && isSame(a, item, meter)),
  "<": (a, b) => isBefore(a, b),
  ">": (a, b) => isBefore(b, a),
  "<=": (a, b) => !isBefore(b, a),
  ">=": (a, b) => !isBefore(a, b),
  "+": add,
  "-": (a, b) => (typeof a === "bigint" && typeof b === "bigint" ? a - b : 0n),
  "*": (a, b) => (typeof a === "bigint" && typeof b === "bigint" ? a * b : 0n),
};

function add(a: unknown, b: unknown, meter: Meter): unknown {
  if (typeof a === "bigint" && typeof b === "bigint") return a + b;
  if (typeof a === "string" && typeof b === "string") return meter.spend(a.length + b.length) ? a + b : "";
  const [first, second] = [listOf(a), listOf(b)];
  return meter.spend(first.length + second.length) ? [...first, ...second] : [];
}

function isBefore(a: unknown, b: unknown): boolean {
  if (typeof a === "bigint" && typeof b === "bigint") return a < b;
  return typeof a === "string" && typeof b === "string" && a < b;
}

function isSame(a: unknown, b: unknown, meter: Meter): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return (
    a.length === b.length && meter.spend(a.length) && a.every((item, index) => isSame(item, listOf(b)[index], meter))
  );
}

export function sizeOf(value: unknown, meter: Meter): bigint {
  if (typeof value !== "string") return BigInt(listOf(value).length);
  // The number of characters, as CEL has it, not that of code units.
  return meter.spend(value.length) ? BigInt(Array.from(value).length) : 0n;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** What can be called on a text or a list. */
export const CALLS: Readonly<Record<string, (on: unknown, argument: unknown, meter: Meter) => unknown>> = {
  contains: (on, part, meter) => meter.spend(textOf(on).length) && textOf(on).includes(textOf(part)),
  startsWith: (on, part) => textOf(on).startsWith(textOf(part)),
  endsWith: (on, part) => textOf(on).endsWith(textOf(part)),
  firstOf: (on, words, meter) => {
    const texts = listOf(words).map(textOf);
    return meter.spend(stepsOfFirstOf(textOf(on), texts)) ? firstOf(textOf(on), texts) : "";
  },
  size: (on, _, meter) => sizeOf(on, meter),
  join: (on, between, meter) => {
    const texts = listOf(on).map(textOf);
    const length = texts.reduce((sum, text) => sum + text.length + textOf(between).length, 0);
    return meter.spend(length) ? texts.join(textOf(between)) : "";
  },
};
