/**
 * A set of norms by their numbers, as bits of 32 in consecutive words. It is a plain array, since judging a use makes a
 * few of them: a typed array of this size costs many times more to make.
 */
export type NormSet = readonly number[];

export function createNormSet(count: number): number[] {
  const set: number[] = [];
  for (let word = 0; word * 32 < count; word += 1) set.push(0);
  return set;
}

export function addNorm(set: number[], index: number): void {
  set[index >>> 5] = (set[index >>> 5] ?? 0) | (1 << (index & 31));
}

export function removeNorm(set: number[], index: number): void {
  set[index >>> 5] = (set[index >>> 5] ?? 0) & ~(1 << (index & 31));
}

export function hasNorm(set: NormSet, index: number): boolean {
  return ((set[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;
}

export function addNorms(set: number[], others: NormSet): void {
  for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) | (others[word] ?? 0);
}

export function keepNorms(set: number[], others: NormSet): void {
  for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) & (others[word] ?? 0);
}

/** True where the two have a norm in common. */
export function shareNorm(a: NormSet, b: NormSet): boolean {
  for (let word = 0; word < a.length; word += 1) if (((a[word] ?? 0) & (b[word] ?? 0)) !== 0) return true;
  return false;
}

/** The numbers of the norms that are in both sets, in ascending order. */
export function listCommon(a: NormSet, b: NormSet): number[] {
  const found: number[] = [];
  for (let word = 0; word < a.length; word += 1) {
    for (let rest = (a[word] ?? 0) & (b[word] ?? 0); rest !== 0; rest &= rest - 1) {
      found.push(word * 32 + 31 - Math.clz32(rest & -rest));
    }
  }
  return found;
}
