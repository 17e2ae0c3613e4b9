/**
 * Counts what an organisation's own rule costs. A count stops it at the same place on every machine, which a clock would
 * not.
 */
export interface Meter {
  /** False, from then on, where there is no more to spend: whoever asks then ends with whatever it has. */
  spend(steps: number): boolean;
  readonly isSpent: boolean;
}

export function createMeter(steps: number): Meter {
  let left = steps;
  return {
    spend: (cost) => {
      left -= cost;
      return left >= 0;
    },
    get isSpent() {
      return left < 0;
    },
  };
}
