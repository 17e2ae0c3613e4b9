import { DUTY_KINDS, type Duty, type DutyKind, type Evidence, type Role, type SingleDuty } from "../../model/duty.ts";
import { resolveConcept } from "../../taxonomy/facet-taxonomy.ts";
import { clip } from "../../text/clip.ts";
import { type DataNode, type Entry, findValue, listItems, type MapNode } from "../syntax/data-node.ts";
import { bindDay } from "./bind-day.ts";
import { bindScope, helpForName } from "./bind-scope.ts";
import { type Binder, complain, mapsOf, scalarText, textOf } from "./binder.ts";
import { reportDisguise } from "./report-disguise.ts";

/** Reads a role: a text, or a map with `role`. Where no taxonomy knows it, it is still a role, but nobody else's. */
export function bindRole(binder: Binder, node: DataNode | undefined): Role | undefined {
  const named = node?.kind === "map" ? findValue(node, "role") : node;
  const text = scalarText(named);
  if (named?.kind !== "scalar" || text === undefined) return undefined;
  const actors = binder.taxonomies.get("actor");
  const concept = actors === undefined ? undefined : resolveConcept(actors, text);
  if (concept !== undefined) reportDisguise(binder, named, concept);
  const about = node?.kind === "map" ? node : undefined;
  return {
    text,
    location: named.location,
    concept: concept?.id,
    name: about && textOf(about, "name"),
    contact: about && textOf(about, "contact"),
  };
}

/** Reads a role that must be known: nobody could ever meet a duty of approval by an unknown one. */
export function bindKnownRole(binder: Binder, node: DataNode): Role | undefined {
  const role = bindRole(binder, node);
  const actors = binder.taxonomies.get("actor");
  if (role !== undefined && role.concept === undefined && actors !== undefined) {
    complain(binder, {
      rule: "unknown-concept",
      message: `No role "${clip(role.text)}" is known.`,
      help: () => helpForName(binder, actors, role.text),
      location: role.location,
    });
  }
  return role;
}

export function bindDuties(binder: Binder, map: MapNode, key: string): Duty[] {
  return mapsOf(map, key).flatMap((item) => bindDuty(binder, item) ?? []);
}

function bindDuty(binder: Binder, map: MapNode): Duty | undefined {
  const choice = findValue(map, "anyOf");
  if (choice === undefined) return bindSingleDuty(binder, map);
  const anyOf = listItems(choice).flatMap((item) => (item.kind === "map" ? (bindSingleDuty(binder, item) ?? []) : []));
  return anyOf.length === 0 ? undefined : { form: "choice", anyOf, location: map.location };
}

function bindSingleDuty(binder: Binder, map: MapNode): SingleDuty | undefined {
  const found = findKind(map);
  if (found === undefined) return undefined;
  const nodes = listItems(found.entry.value);
  const values = nodes.flatMap((node) => scalarText(node) ?? []);
  const roles = found.kind === "approval" ? nodes.flatMap((node) => bindKnownRole(binder, node) ?? []) : [];
  if (values.length === 0) return undefined;
  const isList = found.entry.value.kind === "list";
  return { form: "single", kind: found.kind, values, isList, roles, location: map.location };
}

function findKind(map: MapNode): { kind: DutyKind; entry: Entry } | undefined {
  for (const entry of map.entries) {
    const kind = DUTY_KINDS.find((candidate) => candidate === entry.key);
    if (kind !== undefined) return { kind, entry };
  }
  return undefined;
}

export function bindEvidence(binder: Binder, map: MapNode): Evidence | undefined {
  const found = findKind(map);
  const value = scalarText(found?.entry.value);
  if (found === undefined || value === undefined) return undefined;
  const scope = findValue(map, "for");
  return {
    kind: found.kind,
    value,
    role: found.kind === "approval" ? bindRole(binder, found.entry.value) : undefined,
    on: bindDay(binder, findValue(map, "on")),
    expires: bindDay(binder, findValue(map, "expires")),
    scope: scope === undefined ? undefined : bindScope(binder, scope),
    ref: textOf(map, "ref"),
    url: textOf(map, "url"),
    how: textOf(map, "how"),
    by: textOf(map, "by"),
    location: map.location,
  };
}
