import { SEVERITIES } from "../../model/finding.ts";
import { type Clause, type ClauseReference, type Grant } from "../../model/policy.ts";
import type { Scope } from "../../model/scope.ts";
import type { Located, Location } from "../../model/source.ts";
import { type DataNode, findEntry, findValue, listItems, type MapNode } from "../syntax/data-node.ts";
import { bindEffective } from "./bind-day.ts";
import { bindDuties } from "./bind-duty.ts";
import { bindScope, bindScopes, reportEmptyScope } from "./bind-scope.ts";
import {
  type Binder,
  choiceOf,
  identityOf,
  isFalse,
  isTrue,
  keysOf,
  locatedTexts,
  scalarText,
  textOf,
} from "./binder.ts";

const MODALITIES = ["prohibit", "permit", "require", "only"] as const;

/** Reads a clause; undefined where it has no id, or not exactly one modality (the schema has said so). */
export function bindClause(binder: Binder, map: MapNode, policy: string): Clause | undefined {
  const clause = bindParts(binder, map, policy);
  if (clause === undefined) return undefined;
  // For the days of an event, everything is often meant: a freeze, a day of mourning.
  const isForDays = clause.during !== undefined;
  const scopes = isForDays
    ? []
    : [clause.scope, ...clause.unless, ...(clause.modality === "only" ? [clause.only] : [])];
  for (const scope of scopes) reportEmptyScope(binder, scope, clause.id);
  return clause;
}

function bindParts(binder: Binder, map: MapNode, policy: string): Clause | undefined {
  const identity = identityOf(map);
  const present = MODALITIES.filter((modality) => findEntry(map, modality) !== undefined);
  const [modality] = present;
  const entry = modality === undefined ? undefined : findEntry(map, modality);
  if (identity === undefined || entry === undefined || present.length !== 1) {
    // It is no clause, but what it names may be wrong as well.
    for (const other of present) {
      const node = findValue(map, other);
      if (node?.kind === "map") bindScope(binder, node);
    }
    return undefined;
  }
  // A scope that is no map would read as "everything"; a requirement has its scope under `for`.
  if (!hasScopes(map, modality === "require" ? [] : [entry.key])) return undefined;
  const base = {
    id: identity.id,
    idLocation: identity.location,
    location: map.location,
    quote: quoteOf(map, entry.keyLocation, entry.value.location),
    title: textOf(map, "title"),
    text: textOf(map, "text"),
    keys: keysOf(map),
    effective: bindEffective(binder, findValue(map, "effective")),
    during: bindDuring(findValue(map, "during")),
    unless: bindScopes(binder, findValue(map, "unless")),
    reason: textOf(map, "reason"),
    source: textOf(map, "source"),
    contact: textOf(map, "contact"),
    severity: choiceOf(map, "severity", SEVERITIES),
    alternatives: bindScopes(binder, findValue(map, "alternatives")),
    isWaivable: !isFalse(map, "waivable"),
    ...bindAdoption(map),
  };
  switch (modality) {
    case "prohibit":
      return { ...base, modality, scope: bindScope(binder, entry.value) };
    case "permit":
      return { ...base, ...bindGrant(binder, map, policy), modality, scope: bindScope(binder, entry.value) };
    case "require":
      return { ...base, modality, duties: bindDuties(binder, map, "require"), scope: bindFor(binder, map) };
    case "only":
      return {
        ...base,
        ...bindGrant(binder, map, policy),
        modality,
        only: bindScope(binder, entry.value),
        scope: bindFor(binder, map),
      };
    default:
      return undefined;
  }
}

/** Whether what should be a scope is one (the schema has complained otherwise). */
function hasScopes(map: MapNode, keys: readonly string[]): boolean {
  return [...keys, "for"].every((key) => (findValue(map, key)?.kind ?? "map") === "map");
}

/** The wording that the author gives, else the norm itself. */
function quoteOf(map: MapNode, key: Location, value: Location): Location {
  const text = findValue(map, "text");
  if (text !== undefined) return withoutIndicator(text.location);
  const start = Math.min(key.span.start, value.span.start);
  const span = { start, end: Math.max(key.span.end, value.span.end) };
  // In a table the key stands in the head, far above the row that is meant.
  const between = key.source.text.slice(
    Math.min(key.span.end, value.span.end),
    Math.max(key.span.start, value.span.start),
  );
  return between.split("\n").length > 2 ? value : { source: key.source, span };
}

/** Of a block scalar (`>-`, `|`) the reader wants to see the text, not the sign before it. */
function withoutIndicator({ source, span }: Location): Location {
  const indicator = /^[|>][^\n]*\n\s*/u.exec(source.text.slice(span.start, span.end))?.[0] ?? "";
  return { source, span: { start: span.start + indicator.length, end: span.end } };
}

/** Left out, the clause speaks of everything. */
function bindFor(binder: Binder, map: MapNode): Scope {
  const node = findValue(map, "for");
  return node === undefined ? { location: map.location, facets: [] } : bindScope(binder, node);
}

function bindGrant(binder: Binder, map: MapNode, policy: string): Grant {
  return {
    provided: bindDuties(binder, map, "provided"),
    isProtected: isTrue(map, "protected"),
    overrides: listItems(findValue(map, "overrides")).flatMap((node) => bindReference(node, policy) ?? []),
  };
}

function bindReference(node: DataNode, policy: string): ClauseReference | undefined {
  const text = scalarText(node);
  if (text === undefined) return undefined;
  const [first = "", second] = text.split("#");
  return second === undefined
    ? { policy, clause: first, location: node.location }
    : { policy: first, clause: second, location: node.location };
}

/** The name of a sentence, if the clause was adopted from one. */
function bindAdoption(map: MapNode): Pick<Clause, "adoptedFrom"> {
  const [adoptedFrom] = locatedTexts(findValue(map, "adoptedFrom"));
  return adoptedFrom === undefined ? {} : { adoptedFrom };
}

function bindDuring(node: DataNode | undefined): Located<string>[] | undefined {
  if (node === undefined) return undefined;
  return locatedTexts(node);
}
