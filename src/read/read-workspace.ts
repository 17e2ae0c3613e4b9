import { shippedTaxonomies } from "../generated/taxonomy.ts";
import type { Config } from "../model/config.ts";
import type { Policy } from "../model/policy.ts";
import type { Problem } from "../model/problem.ts";
import type { Scope } from "../model/scope.ts";
import type { Source } from "../model/source.ts";
import type { Strategy } from "../model/strategy.ts";
import type { Workspace } from "../model/workspace.ts";
import { createTaxonomies, type TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { bindPolicy } from "./bind/bind-policy.ts";
import { bindScope } from "./bind/bind-scope.ts";
import { bindStrategy } from "./bind/bind-strategy.ts";
import { bindTaxonomy } from "./bind/bind-taxonomy.ts";
import { type Binder, NO_TERMS } from "./bind/binder.ts";
import { linkWorkspace } from "./link-workspace.ts";
import { findPreset, RECOMMENDED } from "./preset.ts";
import { readConfig } from "./read-config.ts";
import { type DocumentData, readDocument } from "./read-document.ts";
import { reportUnapplied } from "./report-unapplied.ts";
import { type DataNode, findValue, type MapNode } from "./syntax/data-node.ts";
import type { DocumentKind } from "./validate-document.ts";

/** The texts of a workspace. Without a config, the recommended preset holds. */
export interface WorkspaceSources {
  readonly config?: Source | undefined;
  readonly policies: readonly Source[];
  readonly strategies: readonly Source[];
  readonly taxonomies?: readonly Source[];
  readonly waivers?: readonly Source[];
  /** Rules of the organisation's own. */
  readonly rules?: readonly Source[];
}

export interface WorkspaceOutcome {
  readonly workspace: Workspace;
  readonly taxonomies: TaxonomySet;
  readonly config: Config | undefined;
  readonly problems: readonly Problem[];
}

/** Reads all documents; what is wrong with one does not keep the others from being read. */
export async function readWorkspace(sources: WorkspaceSources): Promise<WorkspaceOutcome> {
  const problems: Problem[] = [];
  const readAll = async (list: readonly Source[], kind: DocumentKind, facets?: readonly string[]) => {
    const documents: DocumentData[] = [];
    // By path, so that no order of arguments or of a folder can matter.
    for (const source of list.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
      const { value, problems: found } = await readDocument(source, kind, facets);
      problems.push(...found);
      if (value !== undefined) documents.push(value);
    }
    return documents;
  };
  const config = sources.config === undefined ? undefined : await readConfig(sources.config);
  problems.push(...(config?.problems ?? []));
  const own = (await readAll(sources.taxonomies ?? [], "taxonomy")).flatMap(
    ({ map }) => bindTaxonomy(map, problems) ?? [],
  );
  const built = createTaxonomies(shippedTaxonomies(), own);
  problems.push(...built.problems);
  const { taxonomies } = built;
  const binder: Binder = { taxonomies, terms: NO_TERMS, unknownNames: "refused", problems };
  const policyData = await readAll(sources.policies, "policy", taxonomies.facets);
  const policies = policyData.flatMap(({ map }) => bindPolicy(binder, map) ?? []);
  const strategies = (await readAll(sources.strategies, "strategy", taxonomies.facets)).flatMap(
    ({ map }) => bindStrategy({ ...binder, unknownNames: "allowed" }, map) ?? [],
  );
  for (const document of await readAll(sources.waivers ?? [], "waivers"))
    problems.push(reportUnapplied("waivers", document));
  for (const document of await readAll(sources.rules ?? [], "rule")) problems.push(reportUnapplied("rule", document));
  problems.push(
    ...linkWorkspace(policies, strategies),
    ...policies.flatMap(reportNoClauses),
    ...strategies.flatMap(reportNoTactics),
  );
  return {
    workspace: {
      policies,
      strategies,
      assume: readAssumptions(binder, config?.value),
      unread: policyData.flatMap(({ unread }) => unread),
    },
    taxonomies,
    config: config?.value?.config,
    problems: dropBelowUnknownFacets(problems),
  };
}

/** A policy that says nothing that can be judged would make every report look clean. */
function reportNoClauses({ title, clauses, idLocation, ...policy }: Policy): Problem[] {
  if (clauses.length > 0 || policy.default !== "silent") return [];
  const message = `No clause of "${title}" could be read, so nothing is judged by it.`;
  const help = "Write its rules as clauses: in YAML, or in Markdown as field lists, tables or fences of `yaml policy`.";
  return [{ rule: "no-clauses", severity: "warning", message, help, location: idLocation }];
}

function reportNoTactics({ title, tactics, idLocation }: Strategy): Problem[] {
  if (tactics.length > 0) return [];
  const message = `No tactic of "${title}" could be read, so there is nothing to judge.`;
  const help =
    "Write what is planned as tactics: in YAML, or in Markdown as field lists, tables or fences of `yaml strategy`.";
  return [{ rule: "no-tactics", severity: "warning", message, help, location: idLocation }];
}

/** Where a facet is unknown, its value cannot be right either. */
function dropBelowUnknownFacets(problems: readonly Problem[]): Problem[] {
  const places = new Map<Source, Set<number>>();
  for (const { rule, location } of problems) {
    if (rule !== "unknown-facet") continue;
    const known = places.get(location.source) ?? new Set();
    places.set(location.source, known.add(location.span.start));
  }
  return problems.filter(
    ({ rule, location }) => rule === "unknown-facet" || places.get(location.source)?.has(location.span.start) !== true,
  );
}

/** The config's own values go before those of a preset, facet by facet. */
function readAssumptions(
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
