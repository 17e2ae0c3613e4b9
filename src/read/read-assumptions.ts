import type { Config } from "../model/config.ts";
import type { Scope } from "../model/scope.ts";
import { bindScope } from "./bind/bind-scope.ts";
import type { Binder } from "./bind/binder.ts";
import { findPreset, RECOMMENDED } from "./preset.ts";
import { type DataNode, findValue, type MapNode } from "./syntax/data-node.ts";

/** The config's own values go before those of a preset, facet by facet. */
export function readAssumptions(
  binder: Binder,
  read: { readonly config: Config; readonly map: MapNode } | undefined,
): Scope | undefined {
  const own = read === undefined ? undefined : findValue(read.map, "assume");
  const presets = read === undefined ? [RECOMMENDED] : read.config.extends.map(({ value }) => value);
  const nodes: DataNode[] = own === undefined ? [] : [own];
  for (const id of presets.toReversed()) {
    const assume = findPreset(id);
    if (assume !== undefined) nodes.push(assume);
  }
  const [first] = nodes;
  if (first === undefined) return undefined;
  const facets = nodes.flatMap((node) => bindScope(binder, node).facets);
  return {
    location: first.location,
    facets: facets.filter((part, index) => facets.findIndex(({ facet }) => facet === part.facet) === index),
  };
}
