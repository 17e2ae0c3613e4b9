import type { Use, UseValue } from "../model/verdict.ts";

/** What a use is first about: its tool, else its tactic. */
export function mainValue({ values }: Use): UseValue | undefined {
  return values.find(({ facet }) => facet === "tool") ?? values.find(({ facet }) => facet === "tactic");
}
