import type { Evidence } from "../../model/duty.ts";
import type { Scope } from "../../model/scope.ts";
import type { Participant, Sharing, Strategy, Tactic } from "../../model/strategy.ts";
import { type DataNode, findValue, listItems, type MapNode } from "../syntax/data-node.ts";
import { bindDay, bindDays } from "./bind-day.ts";
import { bindEvidence, bindRole } from "./bind-duty.ts";
import { bindScope, bindScopes, bindStatedFacets } from "./bind-scope.ts";
import {
  type Binder,
  choiceOf,
  complain,
  countOf,
  identityOf,
  joinedText,
  keepDistinct,
  keysOf,
  locatedTexts,
  mapsOf,
  scalarText,
  textOf,
} from "./binder.ts";

/** The keys of a tactic that are no facets. */
export const TACTIC_KEYS: ReadonlySet<string> = new Set([
  "id",
  "title",
  "description",
  "uses",
  "period",
  "status",
  "evidence",
  "businessCase",
  "owner",
  "participants",
  "objective",
  "kpi",
  "budget",
  "cadence",
  "stop",
  "contact",
  "url",
  "note",
]);

const STATUSES = ["idea", "planned", "live", "paused", "done", "rejected"] as const;

/** Each use is judged by itself: more combinations than these in one tactic are a slip, not a plan. */
const MOST_USES = 10_000;

/** Reads a strategy; undefined where it has no id. What is wrong with a part leaves out that part. */
export function bindStrategy(binder: Binder, map: MapNode): Strategy | undefined {
  const identity = identityOf(map);
  if (identity === undefined) return undefined;
  const defaults = findValue(map, "defaults");
  const governedBy = findValue(map, "governedBy");
  return {
    id: identity.id,
    idLocation: identity.location,
    title: textOf(map, "title") ?? identity.id,
    owner: bindRole(binder, findValue(map, "owner")),
    objective: joinedText(map, "objective"),
    keys: keysOf(map),
    period: bindDays(binder, findValue(map, "period")),
    governedBy: governedBy === undefined ? undefined : locatedTexts(governedBy),
    sharedWith: bindSharings(binder, map),
    defaults: defaults === undefined ? undefined : bindScope(binder, defaults),
    tactics: bindTactics(binder, map),
    source: map.location.source,
  };
}

function bindSharings(binder: Binder, map: MapNode): Sharing[] {
  return listItems(findValue(map, "sharedWith")).flatMap((node) => {
    const role = bindRole(binder, node);
    if (role === undefined) return [];
    if (node.kind !== "map") return [{ role, on: undefined, decision: undefined }];
    return [{ role, on: bindDay(binder, findValue(node, "on")), decision: textOf(node, "decision") }];
  });
}

function bindTactics(binder: Binder, map: MapNode): Tactic[] {
  const tactics = mapsOf(map, "tactics").flatMap((item) => bindTactic(binder, item) ?? []);
  return keepDistinct(binder, tactics, "tactics", ({ id, idLocation }) => ({ id, location: idLocation }));
}

function bindTactic(binder: Binder, map: MapNode): Tactic | undefined {
  const identity = identityOf(map);
  if (identity === undefined) return undefined;
  const stated = bindStatedFacets(binder, map, TACTIC_KEYS);
  const uses = bindScopes(binder, findValue(map, "uses"));
  const count = countUses(stated, uses);
  if (count > MOST_USES) {
    complain(binder, {
      rule: "too-many-uses",
      message: `The values of the tactic "${identity.id}" make ${count} combinations; more than ${MOST_USES} are not judged.`,
      help: "List the combinations that are meant under `uses`, or split the tactic.",
      location: identity.location,
    });
    return undefined;
  }
  return {
    id: identity.id,
    idLocation: identity.location,
    location: map.location,
    title: textOf(map, "title") ?? identity.id,
    stated,
    uses,
    period: bindDays(binder, findValue(map, "period")),
    evidence: mapsOf(map, "evidence").flatMap((item): Evidence[] => {
      const evidence = bindEvidence(binder, item);
      return evidence === undefined ? [] : [evidence];
    }),
    businessCase: bindBusinessCase(findValue(map, "businessCase")),
    status: choiceOf(map, "status", STATUSES) ?? "planned",
    description: textOf(map, "description"),
    objective: joinedText(map, "objective"),
    kpi: joinedText(map, "kpi"),
    stop: joinedText(map, "stop"),
    owner: bindRole(binder, findValue(map, "owner")),
    participants: bindParticipants(binder, map),
    keys: keysOf(map),
  };
}

function bindParticipants(binder: Binder, map: MapNode): Participant[] {
  return listItems(findValue(map, "participants")).flatMap((node): Participant[] => {
    const role = bindRole(binder, node);
    if (role === undefined) return [];
    const about = node.kind === "map" ? node : undefined;
    return [
      {
        role,
        group: about && textOf(about, "group"),
        count: about && countOf(about, "count"),
        contract: about && textOf(about, "contract"),
        training: about && textOf(about, "training"),
      },
    ];
  });
}

function countUses(stated: Scope, uses: readonly Scope[]): number {
  const product = (scope: Scope): number =>
    scope.facets.reduce((count, { names }) => count * Math.max(1, names.length), 1);
  if (uses.length === 0) return product(stated);
  return uses.reduce((sum, own) => {
    const inherited = stated.facets.filter(({ facet }) => !own.facets.some((part) => part.facet === facet));
    return sum + product(own) * product({ location: own.location, facets: inherited });
  }, 0);
}

/** A business case is a text, or a map of texts of which the objective says the most. */
function bindBusinessCase(node: DataNode | undefined): string | undefined {
  if (node?.kind !== "map") return scalarText(node);
  return (
    textOf(node, "objective") ?? node.entries.map(({ value }) => scalarText(value)).find((text) => text !== undefined)
  );
}
