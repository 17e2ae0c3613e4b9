/** A stretch of lines of which one text has some and the other has others; the ends are exclusive. */
export interface Change {
  readonly start: number;
  readonly end: number;
  /** The same in the other text. */
  readonly newStart: number;
  readonly newEnd: number;
}

/** Two texts that have less in common are shown as one change: nobody can follow more, and the search takes the square. */
const MOST_STEPS = 1000;

/** The fewest changes that make one list of lines the other, in order (E. Myers, "An O(ND) Difference Algorithm", 1986). */
export function diffLines(before: readonly string[], after: readonly string[]): Change[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const middle = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)] as const;
  return diffMiddle(...middle).map(({ start, end, newStart, newEnd }) => ({
    start: start + head,
    end: end + head,
    newStart: newStart + head,
    newEnd: newEnd + head,
  }));
}

function diffMiddle(before: readonly string[], after: readonly string[]): Change[] {
  if (before.length === 0 && after.length === 0) return [];
  const whole = { start: 0, end: before.length, newStart: 0, newEnd: after.length };
  if (before.length === 0 || after.length === 0) return [whole];
  const rounds = search(before, after);
  return rounds === undefined ? [whole] : traceBack(rounds, before.length, after.length);
}

/** How far each diagonal was reached, by the number of steps; undefined where it takes too many. */
type Round = ReadonlyMap<number, number>;

function search(before: readonly string[], after: readonly string[]): Round[] | undefined {
  const rounds: Round[] = [];
  let last: Round = new Map([[1, 0]]);
  for (let steps = 0; steps <= MOST_STEPS; steps += 1) {
    const reached = new Map<number, number>();
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = comesFromAbove(last, diagonal, steps) ? (last.get(diagonal + 1) ?? 0) : (last.get(diagonal - 1) ?? 0) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      reached.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return [...rounds, reached];
    }
    rounds.push(reached);
    last = reached;
  }
  return undefined;
}

/** Whether a diagonal is best reached by taking a line of the new text. */
function comesFromAbove(last: Round, diagonal: number, steps: number): boolean {
  if (diagonal === -steps) return true;
  return diagonal !== steps && (last.get(diagonal - 1) ?? 0) < (last.get(diagonal + 1) ?? 0);
}

function traceBack(rounds: readonly Round[], length: number, newLength: number): Change[] {
  const changes: Change[] = [];
  let [x, y] = [length, newLength];
  for (let steps = rounds.length - 1; steps > 0; steps -= 1) {
    const last = rounds[steps - 1] ?? new Map<number, number>();
    const from = comesFromAbove(last, x - y, steps) ? x - y + 1 : x - y - 1;
    const start = last.get(from) ?? 0;
    const newStart = start - from;
    const isNew = from > x - y;
    addBefore(changes, { start, end: isNew ? start : start + 1, newStart, newEnd: isNew ? newStart + 1 : newStart });
    [x, y] = [start, newStart];
  }
  return changes.toReversed();
}

/** Steps that follow each other without a common line between them are one change. */
function addBefore(changes: Change[], step: Change): void {
  const next = changes.at(-1);
  if (next === undefined || next.start !== step.end || next.newStart !== step.newEnd) changes.push(step);
  else changes[changes.length - 1] = { ...next, start: step.start, newStart: step.newStart };
}
