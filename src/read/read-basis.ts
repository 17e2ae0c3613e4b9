import { shippedTaxonomies } from "../generated/taxonomy.ts";
import type { Config } from "../model/config.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Policy } from "../model/policy.ts";
import type { Problem } from "../model/problem.ts";
import type { StatementCount } from "../model/reading.ts";
import type { Scope } from "../model/scope.ts";
import type { Source } from "../model/source.ts";
import type { Waiver } from "../model/waiver.ts";
import { NO_OWN_RULES, type OwnRules } from "../rule/own-rule.ts";
import { createTaxonomies, type TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { bindTaxonomy } from "./bind/bind-taxonomy.ts";
import { bindWaivers } from "./bind/bind-waivers.ts";
import { type Binder, NO_TERMS } from "./bind/binder.ts";
import { checkOverrides } from "./check-overrides.ts";
import { checkPolicy } from "./check-policy.ts";
import { dropBelowUnknownFacets } from "./drop-below-unknown-facets.ts";
import { readAssumptions } from "./read-assumptions.ts";
import { assumeByDefault, type ConfigTexts, readConfig } from "./read-config.ts";
import { type DocumentData, readDocument } from "./read-document.ts";
import { readPacks } from "./read-packs.ts";
import { countStatements, type ReadPolicy, readPolicy } from "./read-policy.ts";
import type { ReadingContext } from "./reading-context.ts";
import type { StoppableParser } from "./stoppable-parser.ts";
import type { DocumentKind } from "./validate-document.ts";

/** The texts of all that strategies are judged by. Without a config, the recommended preset holds. */
export interface BasisSources extends ConfigTexts {
  readonly policies: readonly Source[];
  readonly taxonomies?: readonly Source[];
  readonly waivers?: readonly Source[];
  /** Rules of the organisation's own. */
  readonly rules?: readonly Source[];
  /** True where there are more policies or strategies than are read: waivers may rightly name one of those. */
  readonly isSelection?: boolean;
  /** Where it is left out, a text that could take long to parse is refused. */
  readonly parser?: StoppableParser | undefined;
}

/** All that strategies are judged by, read and linked. */
export interface Basis {
  readonly policies: readonly Policy[];
  readonly waivers: readonly Waiver[];
  readonly taxonomies: TaxonomySet;
  readonly config: Config | undefined;
  /** Values for facets that neither a tactic nor its strategy states. */
  readonly assume: Scope | undefined;
  readonly ownRules: OwnRules;
  /** The policies of the workspace, each with what its prose says. */
  readonly read: readonly ReadPolicy[];
  /** Of the policies' prose. What is not judged never decides a verdict, and is counted. */
  readonly statements: StatementCount;
  readonly parser: StoppableParser | undefined;
}

/** Reads all documents but the strategies; what is wrong with one does not keep the others from being read. */
export async function readBasis(sources: BasisSources): Promise<Outcome<Basis>> {
  const problems: Problem[] = [];
  const { parser } = sources;
  const readAll = async (list: readonly Source[], kind: DocumentKind, context: ReadingContext) => {
    const documents: DocumentData[] = [];
    for (const source of inOrder(list)) {
      const { value, problems: found } = await readDocument(source, kind, context);
      problems.push(...found);
      if (value !== undefined) documents.push(value);
    }
    return documents;
  };
  const config = sources.config === undefined ? undefined : await readConfig(sources.config, sources.extended);
  problems.push(...(config?.problems ?? []));
  const ownNames = (await readAll(sources.taxonomies ?? [], "taxonomy", { parser })).flatMap(
    ({ map }) => bindTaxonomy(map, problems) ?? [],
  );
  const { taxonomies, problems: nameProblems } = createTaxonomies(shippedTaxonomies(), ownNames);
  problems.push(...nameProblems);
  const binder: Binder = { taxonomies, terms: NO_TERMS, unknownNames: "refused", problems };
  const read: ReadPolicy[] = [];
  for (const source of inOrder(sources.policies)) {
    const { value, problems: found } = await readPolicy(source, { binder, parser });
    problems.push(...found);
    if (value !== undefined) read.push(value);
  }
  const own = read.map(({ policy }) => policy);
  const policies = [...own, ...(await readPacks(binder, config?.value?.config.packs ?? []))];
  const registers = (await readAll(sources.waivers ?? [], "waivers", { facets: taxonomies.facets, parser })).map(
    ({ map }) => map,
  );
  const areAll = sources.isSelection !== true && own.length === sources.policies.length;
  const waivers = bindWaivers(binder, registers, { policies, areAll });
  const ownRules = await readOwnRules(await readAll(sources.rules ?? [], "rule", { parser }), taxonomies, problems);
  for (const policy of policies) problems.push(...checkOverrides(policy, policies), ...checkPolicy(policy));
  for (const one of read) problems.push(...reportNoClauses(one));
  const assume = readAssumptions(binder, config?.value?.assume ?? assumeByDefault());
  return {
    value: {
      policies,
      read,
      waivers,
      taxonomies,
      config: config?.value?.config,
      assume,
      ownRules,
      parser,
      statements: countStatements(read),
    },
    problems: dropBelowUnknownFacets(problems),
  };
}

/** By path, so that no order of arguments or of a folder can matter. */
function inOrder(sources: readonly Source[]): Source[] {
  return sources.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The expression language is loaded for those who have rules of their own. */
async function readOwnRules(
  documents: readonly DocumentData[],
  taxonomies: TaxonomySet,
  problems: Problem[],
): Promise<OwnRules> {
  if (documents.length === 0) return NO_OWN_RULES;
  const { value, problems: found } = (await import("./read-rules.ts")).readRules(documents, taxonomies);
  problems.push(...found);
  return value;
}

/** A policy that says nothing that can be judged would make every report look clean. */
function reportNoClauses({ policy: { title, clauses, idLocation, ...policy }, statements }: ReadPolicy): Problem[] {
  if (clauses.length > 0 || policy.default !== "silent") return [];
  const message = `No clause of "${title}" could be read, so nothing is judged by it.`;
  const isProse = statements.length > 0;
  const help = isProse
    ? "See with `onpolicy extract` what was read of its sentences, and write its rules as clauses."
    : "Write its rules as clauses: in YAML, or in Markdown as field lists, tables or fences of `yaml policy`.";
  return [{ rule: "no-clauses", severity: isProse ? "info" : "warning", message, help, location: idLocation }];
}
