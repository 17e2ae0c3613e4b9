import type { Problem } from "../../model/problem.ts";
import type { Location, Source } from "../../model/source.ts";
import type { IdBook } from "../../text/slug.ts";
import { checkNode } from "../syntax/check-node.ts";
import type { DataNode, Entry, MapNode } from "../syntax/data-node.ts";

/** A clause or tactic whose id may have to be made: that is done when all ids that somebody wrote are known. */
export interface ItemDraft {
  readonly location: Location;
  readonly entries: readonly Entry[];
  /** What an id is made of where `entries` hold none. */
  readonly origin: { readonly text: string; readonly location: Location } | undefined;
}

/** The id of a clause or tactic, if somebody wrote one. */
export function writtenId(item: DataNode | ItemDraft): string | undefined {
  const entries = "entries" in item ? item.entries : [];
  const value = entries.find((entry) => entry.key === "id")?.value;
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}

export function finishDraft({ location, entries, origin }: ItemDraft, ids: IdBook, problems: Problem[]): MapNode {
  const hasId = entries.some((entry) => entry.key === "id");
  const id = hasId || origin === undefined ? undefined : ids.derive(origin.text);
  const node: MapNode = {
    kind: "map",
    entries: id === undefined || origin === undefined ? entries : [textEntry("id", id, origin.location), ...entries],
    location,
  };
  problems.push(...checkNode(node));
  return node;
}

/** An entry whose key nobody wrote: it stands where its value does. */
export function textEntry(key: string, value: string, location: Location): Entry {
  return { key, keyLocation: location, value: { kind: "scalar", value, location } };
}

export function spanTo(source: Source, start: number, end: number): Location {
  return { source, span: { start, end } };
}
