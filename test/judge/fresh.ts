import * as fc from "fast-check";

/** Drawn anew for each run; `ONPOLICY_SEED` repeats one. */
export const freshSeed = readSeed() ?? Math.floor(Math.random() * 2 ** 31);

export const repeat = `repeat with ONPOLICY_SEED=${freshSeed}`;

// Printed at the start too: a run that is killed says nothing at its end.
console.info(`Generated tests: ${repeat}`);

function readSeed(): number | undefined {
  const text = process.env["ONPOLICY_SEED"];
  return text === undefined || text === "" ? undefined : Number(text);
}

/** As `fc.assert`, on fresh cases; a failure shows the shrunk case and how to repeat it. */
export function expectHolds<T>(property: fc.IRawProperty<T, false>, numRuns: number): void {
  const details = fc.check(property, { seed: freshSeed, numRuns });
  if (!details.failed) return;
  throw new Error(`${fc.defaultReportMessage(details) ?? "failed"}\n\nTo ${repeat}.`, { cause: details.errorInstance });
}
