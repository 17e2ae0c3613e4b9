import { ALWAYS } from "../../model/day.ts";
import {
  type Approval,
  AUTHORITIES,
  type CalendarEvent,
  type Clause,
  type Definition,
  type Expectation,
  type Policy,
} from "../../model/policy.ts";
import { VERDICT_KINDS } from "../../model/verdict-kind.ts";
import { resolveConcept } from "../../taxonomy/facet-taxonomy.ts";
import { foldName } from "../../taxonomy/fold-name.ts";
import { suggestNearest } from "../../text/nearest.ts";
import { findEntry, findValue, listItems, type MapNode } from "../syntax/data-node.ts";
import { bindClause } from "./bind-clause.ts";
import { bindDay, bindDays, bindEffective } from "./bind-day.ts";
import { bindRole } from "./bind-duty.ts";
import { bindName, bindScope } from "./bind-scope.ts";
import {
  type Binder,
  choiceOf,
  complain,
  identityOf,
  keepDistinct,
  keysOf,
  mapsOf,
  type Terms,
  textOf,
} from "./binder.ts";

/** Reads a policy; undefined where it has no id. What is wrong with a part leaves out that part. */
export function bindPolicy(base: Binder, map: MapNode): Policy | undefined {
  const identity = identityOf(map);
  if (identity === undefined) return undefined;
  const { definitions, terms } = bindDefinitions(base, map);
  const binder: Binder = { ...base, terms };
  const calendar = bindCalendar(binder, map);
  const clauses = bindClauses(binder, map, identity.id);
  checkDuring(binder, clauses, calendar);
  const appliesTo = findValue(map, "appliesTo");
  const review = findValue(map, "review");
  const reviewDay = bindDay(binder, review);
  return {
    id: identity.id,
    idLocation: identity.location,
    title: textOf(map, "title") ?? identity.id,
    version: textOf(map, "version"),
    owner: bindRole(binder, findValue(map, "owner")),
    author: bindRole(binder, findValue(map, "author")),
    approvedBy: bindApprovals(binder, map, "approvedBy"),
    consulted: bindApprovals(binder, map, "consulted"),
    contact: textOf(map, "contact"),
    keys: keysOf(map),
    effective: bindEffective(binder, findValue(map, "effective")) ?? ALWAYS,
    review:
      review === undefined || reviewDay === undefined ? undefined : { value: reviewDay, location: review.location },
    authority: choiceOf(map, "authority", AUTHORITIES) ?? "company",
    default: choiceOf(map, "default", ["silent", "permitted", "prohibited"]) ?? "silent",
    defaultLocation: findValue(map, "default")?.location ?? identity.location,
    appliesTo: appliesTo === undefined ? undefined : bindScope(binder, appliesTo),
    calendar,
    definitions,
    expectations: bindExpectations(binder, map),
    clauses,
    source: map.location.source,
  };
}

function bindApprovals(binder: Binder, map: MapNode, key: string): Approval[] {
  return listItems(findValue(map, key)).flatMap((node) => {
    const role = bindRole(binder, node);
    const on = node.kind === "map" ? bindDay(binder, findValue(node, "on")) : undefined;
    return role === undefined ? [] : [{ role, on }];
  });
}

function bindCalendar(binder: Binder, map: MapNode): CalendarEvent[] {
  const events = mapsOf(map, "calendar").flatMap((item): CalendarEvent[] => {
    const identity = identityOf(item);
    const days = bindDays(binder, findValue(item, "days"));
    if (identity === undefined || days === undefined) return [];
    return [{ id: identity.id, title: textOf(item, "title"), days, location: identity.location }];
  });
  return keepDistinct(binder, events, "events", (event) => event);
}

function bindClauses(binder: Binder, map: MapNode, policy: string): Clause[] {
  const clauses = mapsOf(map, "clauses").flatMap((item) => bindClause(binder, item, policy) ?? []);
  return keepDistinct(binder, clauses, "clauses", ({ id, idLocation }) => ({ id, location: idLocation }));
}

function checkDuring(binder: Binder, clauses: readonly Clause[], calendar: readonly CalendarEvent[]): void {
  const known = calendar.map((event) => event.id);
  const ids = new Set(known);
  for (const { value, location } of clauses.flatMap((clause) => clause.during ?? [])) {
    if (ids.has(value)) continue;
    complain(binder, {
      rule: "unknown-event",
      message: `The calendar of this policy has no event "${value}".`,
      help:
        suggestNearest(value, known) ??
        (known.length === 0 ? "Add a `calendar` to the policy." : `Events: ${known.join(", ")}.`),
      location,
    });
  }
}

/** A term is a name of this policy alone, so it must not hide one that everybody knows. */
function bindDefinitions(binder: Binder, map: MapNode): { definitions: Definition[]; terms: Terms } {
  const terms = new Map<string, Map<string, readonly string[]>>();
  const definitions = mapsOf(map, "definitions").flatMap((item): Definition[] => {
    const term = textOf(item, "term");
    const facet = textOf(item, "facet");
    const termNode = findValue(item, "term");
    if (term === undefined || facet === undefined || termNode === undefined) return [];
    const taxonomy = binder.taxonomies.get(facet);
    if (taxonomy === undefined) {
      complain(binder, {
        rule: "unknown-facet",
        message: `There is no facet "${facet}".`,
        help: suggestNearest(facet, binder.taxonomies.facets) ?? `Facets: ${binder.taxonomies.facets.join(", ")}.`,
        location: findEntry(item, "facet")?.value.location ?? item.location,
      });
      return [];
    }
    const ofFacet = terms.get(facet) ?? new Map<string, readonly string[]>();
    const known = resolveConcept(taxonomy, term);
    if (known !== undefined || ofFacet.has(foldName(term))) {
      complain(binder, {
        rule: "name-claimed-twice",
        message:
          known === undefined
            ? `The term "${term}" is defined twice.`
            : `"${term}" already means ${known.label} in the facet ${facet}, so this policy cannot give it another meaning.`,
        help: "Choose another term.",
        location: termNode.location,
      });
      return [];
    }
    const names = listItems(findValue(item, "means")).flatMap((node) => bindName(binder, taxonomy, node) ?? []);
    ofFacet.set(
      foldName(term),
      names.flatMap((name) => name.concepts),
    );
    terms.set(facet, ofFacet);
    return [{ term, facet, location: termNode.location }];
  });
  return { definitions, terms };
}

function bindExpectations(binder: Binder, map: MapNode): Expectation[] {
  return mapsOf(map, "expectations").flatMap((item): Expectation[] => {
    const use = findValue(item, "use");
    const verdict = choiceOf(item, "verdict", VERDICT_KINDS);
    if (use === undefined || verdict === undefined) return [];
    const on = bindDay(binder, findValue(item, "on"));
    return [{ use: bindScope(binder, use), verdict, on, location: item.location }];
  });
}
