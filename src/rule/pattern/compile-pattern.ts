import type { CharacterSet, PatternNode } from "./pattern-node.ts";

/** One step of a pattern that is held against a text; `to` and `other` are the indices of other steps. */
export type Step =
  | { readonly kind: "set"; readonly set: CharacterSet }
  | { readonly kind: "start" | "end" | "boundary" | "match" }
  | { readonly kind: "go"; to: number; other: number | undefined };

/** A counted repeat is written out, so that a short pattern could become a long one. */
export const MOST_STEPS = 2000;

/** The steps of a pattern; undefined where there are too many. */
export function compilePattern(root: PatternNode): readonly Step[] | undefined {
  const draft: Draft = { steps: [], visits: 0 };
  const isComplete = emit(draft, root);
  draft.steps.push({ kind: "match" });
  return isComplete ? draft.steps : undefined;
}

interface Draft {
  readonly steps: Step[];
  /** Of nodes: a repeat of nothing gives no step, and takes its time all the same. */
  visits: number;
}

function emit(draft: Draft, node: PatternNode): boolean {
  draft.visits += 1;
  if (draft.steps.length > MOST_STEPS || draft.visits > MOST_STEPS * 4) return false;
  switch (node.kind) {
    case "sequence":
      return node.parts.every((part) => emit(draft, part));
    case "choice":
      return emitChoice(draft, node.parts);
    case "repeat":
      return emitRepeat(draft, node);
    default:
      draft.steps.push(node);
      return true;
  }
}

function emitChoice(draft: Draft, parts: readonly PatternNode[]): boolean {
  const { steps } = draft;
  const exits: { to: number }[] = [];
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const fork = { kind: "go" as const, to: steps.length + 1, other: undefined as number | undefined };
    if (!isLast) steps.push(fork);
    if (!emit(draft, part)) return false;
    if (isLast) break;
    const exit = { kind: "go" as const, to: 0, other: undefined };
    steps.push(exit);
    exits.push(exit);
    fork.other = steps.length;
  }
  for (const exit of exits) exit.to = steps.length;
  return true;
}

function emitRepeat(draft: Draft, { part, least, most }: Extract<PatternNode, { kind: "repeat" }>): boolean {
  const { steps } = draft;
  for (let count = 0; count < least; count += 1) if (!emit(draft, part)) return false;
  if (most === Infinity) {
    const fork = { kind: "go" as const, to: steps.length + 1, other: undefined as number | undefined };
    const start = steps.length;
    steps.push(fork);
    if (!emit(draft, part)) return false;
    steps.push({ kind: "go", to: start, other: undefined });
    fork.other = steps.length;
    return true;
  }
  const forks: { other: number | undefined }[] = [];
  for (let count = least; count < most; count += 1) {
    const fork = { kind: "go" as const, to: steps.length + 1, other: undefined as number | undefined };
    steps.push(fork);
    forks.push(fork);
    if (!emit(draft, part)) return false;
  }
  for (const fork of forks) fork.other = steps.length;
  return true;
}
