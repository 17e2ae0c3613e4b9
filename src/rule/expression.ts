import { Environment } from "@marcbachmann/cel-js";
import type { RuleSubject } from "../model/rule.ts";
import { resolveConcept } from "../taxonomy/facet-taxonomy.ts";
import { suggestConcept } from "../taxonomy/suggest-concept.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { describeCelError } from "./describe-cel-error.ts";
import type { ExpressionFault } from "./expression-fault.ts";
import { FACT_TYPES, type Fact, SUBJECTS } from "./fact-types.ts";
import { findUnsupported, typeOf } from "./find-unsupported.ts";
import { interpret, type Method } from "./interpret.ts";
import { isNamedWithin } from "./is-named-within.ts";
import type { Meter } from "./meter.ts";

export type SubjectFact<S extends RuleSubject = RuleSubject> = Fact<(typeof SUBJECTS)[S]["type"]>;

/** An expression that its type check has accepted. */
export type Evaluate = (fact: SubjectFact, meter: Meter) => unknown;

/** What an expression can speak of. */
export interface ExpressionContext {
  readonly subject: RuleSubject;
  /** What `terms` stands for. */
  readonly terms?: readonly string[];
}

/** Expressions over the facts of each subject: the part of CEL that cannot loop, call out, fail, or fail to end. */
export interface Expressions {
  /** Type-checks and compiles. */
  compile(context: ExpressionContext, text: string, type: "bool" | "text"): Evaluate | ExpressionFault;
}

/** Far more than a rule needs, far less than what could slow a run down. */
export const LIMITS = { maxAstNodes: 1000, maxDepth: 40, maxListElements: 200, maxMapEntries: 50, maxCallArguments: 8 };

export function createExpressions(taxonomies: TaxonomySet): Expressions {
  const base = createEnvironment();
  const environments = new Map<RuleSubject, Environment>();
  const environmentOf = (subject: RuleSubject): Environment => {
    const { variable, type } = SUBJECTS[subject];
    const known =
      environments.get(subject) ??
      base.clone().registerVariable(variable, type).registerVariable("terms", "list<string>");
    environments.set(subject, known);
    return known;
  };
  const methods = createMethods(taxonomies);
  const checkConcept = createConceptCheck(taxonomies);
  return {
    compile: ({ subject, terms = [] }, text, type) => {
      const environment = environmentOf(subject);
      const { variable } = SUBJECTS[subject];
      const variables = [variable, "terms"];
      // The check returns what is wrong, where parsing throws it.
      const checked = environment.check(text);
      if (checked.error !== undefined) return describeCelError(checked.error, variables);
      const parsed = environment.parse(text);
      const found = parsed.check().type ?? typeOf(parsed.ast);
      const unsupported = findUnsupported(parsed.ast, { variables, depth: 0, checkConcept });
      if (unsupported !== undefined) return unsupported;
      const fits = type === "bool" ? found === "bool" : found === "string" || found === "int";
      if (!fits) return { fault: describeMisfit(found, type), start: 0, end: text.length };
      const run = interpret(parsed.ast, methods);
      const outer = { name: "terms", value: terms, outer: undefined };
      return (fact, meter) => run({ name: variable, value: fact, outer }, meter);
    },
  };
}

function describeMisfit(found: string, type: "bool" | "text"): string {
  return `it gives ${found}, where ${type === "bool" ? "true or false" : "a text"} is needed`;
}

function createEnvironment(): Environment {
  const environment = new Environment({ limits: LIMITS });
  for (const [name, fields] of Object.entries(FACT_TYPES)) {
    const types = new Map<string, string>();
    for (const [field, { type }] of Object.entries<{ readonly type: string }>(fields)) types.set(field, type);
    environment.registerType({ name, fields: Object.fromEntries(types) });
  }
  for (const type of ["Concept", "Role"]) environment.registerFunction(`${type}.within(string): bool`, () => false);
  environment.registerFunction("string.firstOf(list<string>): string", () => "");
  return environment;
}

function createMethods(taxonomies: TaxonomySet): ReadonlyMap<string, Method> {
  const within: Method = (on, name) => {
    if (typeof on !== "object" || on === null || typeof name !== "string") return false;
    const text = ["id", "text"].map((key): unknown => Reflect.get(on, key)).find((value) => typeof value === "string");
    const facet: unknown = Reflect.get(on, "facet");
    // A role is an actor; a concept says itself of which facet it is.
    return isNamedWithin(taxonomies, typeof facet === "string" ? facet : "actor", [String(text), name]);
  };
  return new Map([["within", within]]);
}

/** A name that no taxonomy lists would keep a rule silent for ever. */
function createConceptCheck(taxonomies: TaxonomySet) {
  return (type: string, name: string): Pick<ExpressionFault, "fault" | "help"> | undefined => {
    const facets = type === "Role" ? ["actor"] : taxonomies.facets;
    const all = facets.map((facet) => taxonomies.get(facet)).filter((taxonomy) => taxonomy !== undefined);
    if (all.some((taxonomy) => resolveConcept(taxonomy, name) !== undefined)) return undefined;
    const help = all.map((taxonomy) => suggestConcept(taxonomy, name)).find((words) => words !== undefined);
    return { fault: `no taxonomy knows "${name}"`, ...(help === undefined ? {} : { help }) };
  };
}
