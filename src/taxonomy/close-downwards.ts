import { type Bits, createBits, hasBit, setBit } from "./bits.ts";

/**
 * The atoms of a concept when somebody asks for them: the closure of "narrower", itself included. A document names a few
 * of a thousand concepts, so those of all are never worked out.
 */
export function closeDownwards(concepts: readonly Linked[]): (index: number) => Bits | undefined {
  let narrower: readonly (readonly number[])[] | undefined;
  const known: Bits[] = [];
  return (index) => {
    if (concepts[index] === undefined) return undefined;
    narrower ??= turnRound(concepts);
    return (known[index] ??= reach(narrower, index));
  };
}

interface Linked {
  /** Indices of the directly broader ones. */
  readonly broader: readonly number[];
}

function turnRound(concepts: readonly Linked[]): number[][] {
  const narrower: number[][] = concepts.map(() => []);
  for (const [index, { broader }] of concepts.entries()) for (const parent of broader) narrower[parent]?.push(index);
  return narrower;
}

function reach(narrower: readonly (readonly number[])[], from: number): Bits {
  const reached = createBits(narrower.length);
  const waiting = [from];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (hasBit(reached, next)) continue;
    setBit(reached, next);
    for (const child of narrower[next] ?? []) waiting.push(child);
  }
  return reached;
}
