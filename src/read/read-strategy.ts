import type { Outcome } from "../model/outcome.ts";
import type { Policy } from "../model/policy.ts";
import type { Problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import type { Strategy } from "../model/strategy.ts";
import type { Waiver } from "../model/waiver.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { bindStrategy } from "./bind/bind-strategy.ts";
import { NO_TERMS } from "./bind/binder.ts";
import { checkWaivedTactics } from "./check-waived-tactics.ts";
import { dropBelowUnknownFacets } from "./drop-below-unknown-facets.ts";
import { readDocument } from "./read-document.ts";
import { unknownReference } from "./unknown-reference.ts";

/** What a strategy may name. */
export interface StrategyContext {
  readonly taxonomies: TaxonomySet;
  readonly policies: readonly Policy[];
  readonly waivers: readonly Waiver[];
}

/** Reads one strategy, by itself: it knows the policies, and no other strategy. */
export async function readStrategy(
  source: Source,
  { taxonomies, policies, waivers }: StrategyContext,
): Promise<Outcome<Strategy | undefined>> {
  const { value: document, problems: found } = await readDocument(source, "strategy", taxonomies.facets);
  const problems: Problem[] = [...found];
  if (document === undefined) return { value: undefined, problems };
  const strategy = bindStrategy({ taxonomies, terms: NO_TERMS, unknownNames: "allowed", problems }, document.map);
  if (strategy !== undefined) {
    const lost = checkWaivedTactics(strategy, waivers);
    problems.push(...checkGovernedBy(strategy, policies), ...reportNoTactics(strategy), ...lost);
  }
  return { value: strategy, problems: dropBelowUnknownFacets(problems) };
}

function checkGovernedBy({ governedBy = [] }: Strategy, policies: readonly Policy[]): Problem[] {
  const known = policies.map(({ id }) => id);
  return governedBy.flatMap(({ value: name, location }) =>
    known.includes(name)
      ? []
      : [unknownReference(`No policy "${name}" is part of this check.`, { name, known, location })],
  );
}

function reportNoTactics({ title, tactics, idLocation }: Strategy): Problem[] {
  if (tactics.length > 0) return [];
  const message = `No tactic of "${title}" could be read, so there is nothing to judge.`;
  const help =
    "Write what is planned as tactics: in YAML, or in Markdown as field lists, tables or fences of `yaml strategy`.";
  return [{ rule: "no-tactics", severity: "warning", message, help, location: idLocation }];
}
