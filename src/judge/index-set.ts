/**
 * A set of things (norms, terms) by their numbers, as bits of 32 in consecutive words. It is a plain array, since judging
 * a use makes a few of them: a typed array of this size costs many times more to make.
 */
export type IndexSet = readonly number[];

export function createIndexSet(count: number): number[] {
  const set: number[] = [];
  for (let word = 0; word * 32 < count; word += 1) set.push(0);
  return set;
}

export function addIndex(set: number[], index: number): void {
  set[index >>> 5] = (set[index >>> 5] ?? 0) | (1 << (index & 31));
}

export function removeIndex(set: number[], index: number): void {
  set[index >>> 5] = (set[index >>> 5] ?? 0) & ~(1 << (index & 31));
}

export function hasIndex(set: IndexSet, index: number): boolean {
  return ((set[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;
}

export function addAll(set: number[], others: IndexSet): void {
  for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) | (others[word] ?? 0);
}

export function keepAll(set: number[], others: IndexSet): void {
  for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) & (others[word] ?? 0);
}

/** True where the two have a number in common. */
export function shareIndex(a: IndexSet, b: IndexSet): boolean {
  for (let word = 0; word < a.length; word += 1) if (((a[word] ?? 0) & (b[word] ?? 0)) !== 0) return true;
  return false;
}

/** True where all of `inner` is in one of the two. */
export function isWithinBoth(inner: IndexSet, a: IndexSet, b: IndexSet): boolean {
  for (let word = 0; word < inner.length; word += 1) {
    if (((inner[word] ?? 0) & ~((a[word] ?? 0) | (b[word] ?? 0))) !== 0) return false;
  }
  return true;
}

/** Visits the numbers that are in both sets, in ascending order. */
export function eachCommon(a: IndexSet, b: IndexSet, visit: (index: number) => void): void {
  for (let word = 0; word < a.length; word += 1) {
    for (let rest = (a[word] ?? 0) & (b[word] ?? 0); rest !== 0; rest &= rest - 1) {
      visit(word * 32 + 31 - Math.clz32(rest & -rest));
    }
  }
}

export function listCommon(a: IndexSet, b: IndexSet): number[] {
  const found: number[] = [];
  eachCommon(a, b, (index) => found.push(index));
  return found;
}
