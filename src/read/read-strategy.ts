import { formatInterval, intersectIntervals } from "../model/day.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Policy } from "../model/policy.ts";
import type { Problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import type { Strategy, Tactic } from "../model/strategy.ts";
import type { Waiver } from "../model/waiver.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { clip } from "../text/clip.ts";
import { bindStrategy } from "./bind/bind-strategy.ts";
import { NO_TERMS } from "./bind/binder.ts";
import { checkWaivedTactics } from "./check-waived-tactics.ts";
import { dropBelowUnknownFacets } from "./drop-below-unknown-facets.ts";
import { isByChance, listNames, type NameCount } from "./is-by-chance.ts";
import { areOnlyTablesTaken } from "./prose/list-explained.ts";
import { type DocumentData, readDocument } from "./read-document.ts";
import type { StoppableParser } from "./stoppable-parser.ts";
import { findValue, listItems } from "./syntax/data-node.ts";
import { unknownReference } from "./unknown-reference.ts";

/** What a strategy may name. */
export interface StrategyContext {
  readonly taxonomies: TaxonomySet;
  readonly policies: readonly Policy[];
  readonly waivers: readonly Waiver[];
  readonly parser: StoppableParser | undefined;
}

/** Reads one strategy, by itself: it knows the policies, and no other strategy. */
export async function readStrategy(source: Source, context: StrategyContext): Promise<Outcome<Strategy | undefined>> {
  const { value, problems } = await openStrategy(source, context);
  if (value === undefined) return { value, problems };
  const { strategy, document } = value;
  const lost = checkWaivedTactics(strategy, context.waivers);
  const found = [
    ...checkGovernedBy(strategy, context.policies),
    ...reportNoTactics(strategy, document),
    ...checkPeriods(strategy),
  ];
  return { value: strategy, problems: dropBelowUnknownFacets([...problems, ...found, ...lost]) };
}

/** A strategy, and the document that it is read from. */
export interface OpenedStrategy {
  readonly strategy: Strategy;
  readonly document: DocumentData;
}

/** Reads a strategy as far as no other document is needed. */
export async function openStrategy(
  source: Source,
  { taxonomies, parser }: Pick<StrategyContext, "taxonomies" | "parser">,
): Promise<Outcome<OpenedStrategy | undefined>> {
  const { facets } = taxonomies;
  const { value: document, problems } = await readDocument(source, "strategy", { facets, parser });
  if (document === undefined) return { value: undefined, problems };
  const written = bind(document, taxonomies);
  const all = [...problems, ...written.problems];
  const names = namesOf(written.value);
  // A row that names nothing plans nothing: it is a table of something else.
  const isOther = names.all === 0 && written.value !== undefined && written.value.tactics.length > 0;
  if (document.asProse !== undefined && (isOther || isByChance(names, all))) {
    const { value: prose, problems: found } = document.asProse();
    return toOpened(bind(prose, taxonomies), { document: prose, taxonomies, problems: found });
  }
  return toOpened(written, { document, taxonomies, problems });
}

function bind({ map }: DocumentData, taxonomies: TaxonomySet): Outcome<Strategy | undefined> {
  const problems: Problem[] = [];
  return { value: bindStrategy({ taxonomies, terms: NO_TERMS, unknownNames: "allowed", problems }, map), problems };
}

interface Around {
  readonly document: DocumentData;
  readonly taxonomies: TaxonomySet;
  readonly problems: readonly Problem[];
}

async function toOpened(
  { value: bound, problems: ofBinding }: Outcome<Strategy | undefined>,
  { document, taxonomies, problems }: Around,
): Promise<Outcome<OpenedStrategy | undefined>> {
  const all = [...problems, ...ofBinding];
  if (bound === undefined) return { value: undefined, problems: dropBelowUnknownFacets(all) };
  const { value: strategy, problems: found } = await addProse(bound, document, taxonomies);
  return { value: { strategy, document }, problems: [...all, ...found] };
}

/**
 * What its prose plans. Where some tactics are written in a structured form, prose speaks of the same ones, so all of it
 * would be told twice; unless the form is a table of a document that was not written for this program.
 */
async function addProse(
  strategy: Strategy,
  { map, listPassages, isProse, asProse }: DocumentData,
  taxonomies: TaxonomySet,
): Promise<Outcome<Strategy>> {
  const unchanged = { value: strategy, problems: [] };
  const hasTactics = listItems(findValue(map, "tactics")).length > 0;
  if (hasTactics && asProse === undefined) return unchanged;
  const passages = listPassages();
  if (passages.length === 0 || (hasTactics && !areOnlyTablesTaken(passages))) return unchanged;
  const { readProseTactics } = await import("./prose/read-prose-tactics.ts");
  const { findDisguises } = await import("./prose/find-disguises.ts");
  const taken = new Set(strategy.tactics.map(({ id }) => id));
  const { mentions, tactics: read } = readProseTactics(passages, taxonomies);
  const tactics = [...strategy.tactics, ...read.map(({ tactic }) => withFreeId(tactic, taken))];
  return {
    value: { ...strategy, tactics, ...(isProse ? { isProse: true as const } : {}) },
    problems: findDisguises(mentions, taxonomies),
  };
}

/** Those of the prose differ from each other; `taken` are those of the structured forms. */
function withFreeId(tactic: Tactic, taken: ReadonlySet<string>): Tactic {
  return taken.has(tactic.id) ? withFreeId({ ...tactic, id: `${tactic.id}-in-text` }, taken) : tactic;
}

function namesOf(strategy: Strategy | undefined): NameCount {
  const names = (strategy?.tactics ?? []).flatMap(({ stated, uses }) => listNames([stated, ...uses]));
  return { all: names.length, known: names.filter(({ concepts }) => concepts.length > 0).length };
}

function checkGovernedBy({ governedBy = [] }: Strategy, policies: readonly Policy[]): Problem[] {
  const known = policies.map(({ id }) => id);
  return governedBy.flatMap(({ value: name, location }) =>
    known.includes(name)
      ? []
      : [unknownReference(`No policy "${name}" is part of this check.`, { name, known, location })],
  );
}

/** Who plans for days on which the strategy is over has probably mistyped a year. */
function checkPeriods({ period, tactics }: Strategy): Problem[] {
  if (period === undefined) return [];
  return tactics.flatMap(({ id, idLocation, period: own }): Problem[] => {
    if (own === undefined || intersectIntervals(own, period) !== undefined) return [];
    const message = `The days of the tactic "${clip(id)}" (${formatInterval(own)}) lie outside those of its strategy (${formatInterval(period)}).`;
    const help = "Correct the period of the tactic, or that of the strategy.";
    return [{ rule: "period-outside-strategy", severity: "warning", message, help, location: idLocation }];
  });
}

/** Prose in which nothing is planned is a text like any other; a document of ours without tactics is not finished. */
function reportNoTactics({ title, tactics, idLocation }: Strategy, { listPassages }: DocumentData): Problem[] {
  if (tactics.length > 0) return [];
  const isProse = listPassages().length > 0;
  const message = `No tactic of "${title}" could be read, so there is nothing to judge.`;
  const help = isProse
    ? "See with `onpolicy extract` what was read of it, and name the tools and the activities that are planned."
    : "Write what is planned as tactics: in YAML, or in Markdown as field lists, tables or fences of `yaml strategy`.";
  return [{ rule: "no-tactics", severity: isProse ? "info" : "warning", message, help, location: idLocation }];
}
