import type { Piece, Run } from "./inline-scan.ts";

interface Opener {
  readonly run: Run;
  readonly index: number;
}

/**
 * Finds which signs of emphasis belong together, from a piece on. Those that close belong to the nearest of their kind
 * that open, and what lies between them is settled then. False where the nearest do not fit: remark may come back to
 * such signs when some of them have been used up.
 */
export function matchRuns(pieces: readonly Piece[], from: number): boolean {
  const stars: Opener[] = [];
  const lows: Opener[] = [];
  for (let index = from; index < pieces.length; index += 1) {
    const run = pieces[index];
    if (run?.kind !== "run") continue;
    const openers = run.sign === 42 ? stars : lows;
    while (run.canClose && run.left < run.right) {
      const opener = openers.at(-1);
      if (opener === undefined) break;
      if (isMisfit(opener.run, run)) return false;
      join(opener.run, run);
      for (const list of [stars, lows]) while ((list.at(-1)?.index ?? -1) > opener.index) list.pop();
      if (opener.run.left === opener.run.right) openers.pop();
    }
    if (run.canOpen && run.left < run.right) openers.push({ run, index });
  }
  return true;
}

function join(opener: Run, closer: Run): void {
  const size = opener.right - opener.left > 1 && closer.right - closer.left > 1 ? 2 : 1;
  opener.right -= size;
  opener.opens.push(size);
  closer.left += size;
  closer.closes.push(size);
}

/** Makes text of the signs that are left in a link: what stands around it has no part in them. */
export function settleRuns(pieces: readonly Piece[], from: number): void {
  for (let index = from; index < pieces.length; index += 1) {
    const run = pieces[index];
    if (run?.kind !== "run") continue;
    run.canOpen = false;
    run.canClose = false;
  }
}

/** The rule of CommonMark that keeps `*a**b*` whole, for the signs that are left. */
function isMisfit(opener: Run, closer: Run): boolean {
  if (!(opener.canClose || closer.canOpen)) return false;
  const [open, close] = [opener.right - opener.left, closer.right - closer.left];
  return close % 3 !== 0 && (open + close) % 3 === 0;
}
