import { expect } from "vitest";

/** Texts of these lengths: short enough to be soon done with, long enough for what grows too fast to show. */
const SHORT = 60_000;
const LONG = 4 * SHORT;

/** 4 is in proportion, 16 the square of it; the rest is left to what else the machine does. */
const MOST_GROWTH = 9;

/** Seconds below which a cost is mostly what the machine does besides. */
const NEGLIGIBLE = 0.5;

/** Seconds of processor time, since other processes take their share of the clock's. */
async function costOf(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/**
 * That what a text costs grows as the text does: two costs of one process are compared, which a slow machine does not
 * change. A growth that looks too fast is measured again, so that it is not blamed for what happened besides.
 */
export async function expectProportion(run: (size: number) => unknown): Promise<void> {
  // What the first run costs is mostly compiling.
  await run(SHORT);
  let growth = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && growth > MOST_GROWTH; tries += 1) {
    const short = await costOf(() => run(SHORT));
    const long = await costOf(() => run(LONG));
    growth = Math.min(growth, long < NEGLIGIBLE ? 1 : long / short);
  }
  expect(growth).toBeLessThan(MOST_GROWTH);
}
