import type { Meter } from "../meter.ts";
import { compilePattern, MOST_STEPS, type Step } from "./compile-pattern.ts";
import { parsePattern } from "./parse-pattern.ts";
import type { CharacterSet, PatternFault } from "./pattern-node.ts";

/** Whether a pattern is found somewhere in a text. */
export type Matcher = (text: string, meter: Meter) => boolean;

/** Compiles a pattern of `matches`. Holding it against a text takes time in proportion to both, whatever they are. */
export function createMatcher(pattern: string): Matcher | PatternFault {
  const parsed = parsePattern(pattern);
  if ("fault" in parsed) return parsed;
  const steps = compilePattern(parsed.root);
  if (steps === undefined) return { fault: `written out, it has more than ${MOST_STEPS} steps`, at: 0 };
  return (text, meter) => isFound({ steps, ignoresCase: parsed.ignoresCase }, text, meter);
}

interface Program {
  readonly steps: readonly Step[];
  readonly ignoresCase: boolean;
}

/** All ways to match are followed side by side, so that none is tried twice (Thompson, "Regular Expression Search Algorithm", 1968). */
function isFound({ steps, ignoresCase }: Program, text: string, meter: Meter): boolean {
  let waiting: number[] = [];
  let before: number | undefined;
  let at = 0;
  while (at <= text.length) {
    const after = text.codePointAt(at);
    const here = reach(steps, [...waiting, 0], { before, after });
    if (here.isFound) return true;
    if (!meter.spend(here.cost) || after === undefined) return false;
    waiting = here.waiting.filter((index) => takes(steps[index], after, ignoresCase)).map((index) => index + 1);
    before = after;
    at += after > 0xffff ? 2 : 1;
  }
  return false;
}

interface Surroundings {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

interface Reached {
  readonly isFound: boolean;
  /** The steps that wait for a character. */
  readonly waiting: readonly number[];
  readonly cost: number;
}

function reach(steps: readonly Step[], from: readonly number[], around: Surroundings): Reached {
  const seen = new Set<number>();
  const waiting: number[] = [];
  const open = [...from];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const step = steps[index];
    if (step === undefined || seen.has(index)) continue;
    seen.add(index);
    if (step.kind === "match") return { isFound: true, waiting, cost: seen.size };
    if (step.kind === "set") waiting.push(index);
    else if (step.kind === "go") open.push(step.to, ...(step.other === undefined ? [] : [step.other]));
    else if (holds(step.kind, around)) open.push(index + 1);
  }
  return { isFound: false, waiting, cost: seen.size };
}

function holds(kind: "start" | "end" | "boundary", { before, after }: Surroundings): boolean {
  if (kind === "boundary") return isWord(before) !== isWord(after);
  return (kind === "start" ? before : after) === undefined;
}

function isWord(code: number | undefined): boolean {
  return code !== undefined && /\w/u.test(String.fromCodePoint(code));
}

function takes(step: Step | undefined, code: number, ignoresCase: boolean): boolean {
  if (step?.kind !== "set") return false;
  if (!ignoresCase) return isIn(step.set, code);
  const sign = String.fromCodePoint(code);
  const cases = [code, sign.toLowerCase().codePointAt(0) ?? 0, sign.toUpperCase().codePointAt(0) ?? 0];
  const isAny = cases.some((each) => step.set.ranges.some(([first, last]) => each >= first && each <= last));
  return isAny !== step.set.isNegated;
}

function isIn({ ranges, isNegated }: CharacterSet, code: number): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last) !== isNegated;
}
