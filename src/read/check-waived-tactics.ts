import type { Problem } from "../model/problem.ts";
import type { Strategy } from "../model/strategy.ts";
import type { Waiver } from "../model/waiver.ts";
import { clip } from "../text/clip.ts";
import { unknownReference } from "./unknown-reference.ts";

/** Waivers that name the strategy, but no tactic of it. */
export function checkWaivedTactics({ id, tactics }: Strategy, waivers: readonly Waiver[]): Problem[] {
  const known = tactics.map((tactic) => tactic.id);
  return waivers
    .filter(({ strategy, tactic }) => strategy.value === id && !known.includes(tactic.value))
    .map(({ tactic: { value: name, location } }) =>
      unknownReference(`The strategy "${id}" has no tactic "${clip(name)}".`, { name, known, location }),
    );
}
