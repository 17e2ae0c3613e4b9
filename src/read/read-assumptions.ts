import type { Scope } from "../model/scope.ts";
import { bindScope } from "./bind/bind-scope.ts";
import type { Binder } from "./bind/binder.ts";
import type { DataNode } from "./syntax/data-node.ts";

/** What a workspace assumes where nothing is stated. What stands first goes before what follows, facet by facet. */
export function readAssumptions(binder: Binder, nodes: readonly DataNode[]): Scope | undefined {
  const [first] = nodes;
  if (first === undefined) return undefined;
  const facets = nodes.flatMap((node) => bindScope(binder, node).facets);
  return {
    location: first.location,
    facets: facets.filter((part, index) => facets.findIndex(({ facet }) => facet === part.facet) === index),
  };
}
