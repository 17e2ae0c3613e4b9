import { type Bits, createBits, hasBit, setBit } from "./bits.ts";

/**
 * The atoms of a concept when somebody asks for them: the closure of "narrower", itself included. A document names a few
 * of a thousand concepts, so those of all are never worked out.
 */
export function closeDownwards(broader: readonly (readonly number[])[]): (index: number) => Bits | undefined {
  let narrower: readonly (readonly number[])[] | undefined;
  const known: Bits[] = [];
  return (index) => {
    if (broader[index] === undefined) return undefined;
    narrower ??= turnRound(broader);
    return (known[index] ??= reach(narrower, index));
  };
}

function turnRound(broader: readonly (readonly number[])[]): number[][] {
  const narrower: number[][] = broader.map(() => []);
  for (const [index, list] of broader.entries()) for (const parent of list) narrower[parent]?.push(index);
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
