import { Environment } from "@marcbachmann/cel-js";
import type { RuleSubject } from "../model/rule.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { createFactClasses } from "./fact-classes.ts";
import { FACT_TYPES, type Fact, type FactTypeName, SUBJECTS } from "./fact-types.ts";
import { firstOf } from "./first-of.ts";
import { isNamedWithin } from "./is-named-within.ts";

export type SubjectFact<S extends RuleSubject = RuleSubject> = Fact<(typeof SUBJECTS)[S]["type"]>;

/** An expression that its type check has accepted. */
export type Evaluate = (fact: SubjectFact) => unknown;

/** What an expression of a rule may speak of. */
export interface ExpressionContext {
  readonly subject: RuleSubject;
  /** What `terms` stands for. */
  readonly terms?: readonly string[];
}

/** Expressions over the facts of each subject. CEL cannot loop, call out or fail to end. */
export interface Expressions {
  /** Type-checks and compiles; the message says what is wrong otherwise. */
  compile(context: ExpressionContext, text: string, type: "bool" | "text"): Evaluate | { readonly fault: string };
}

/** Far more than a rule needs, far less than what could slow a run down. */
const LIMITS = { maxAstNodes: 1000, maxDepth: 40, maxListElements: 200, maxMapEntries: 50, maxCallArguments: 8 };

export function createExpressions(taxonomies: TaxonomySet): Expressions {
  const classes = createFactClasses();
  const base = createEnvironment(taxonomies, classes);
  const environments = new Map<RuleSubject, Environment>();
  const environmentOf = (subject: RuleSubject): Environment => {
    const { variable, type } = SUBJECTS[subject];
    const known =
      environments.get(subject) ??
      base.clone().registerVariable(variable, type).registerVariable("terms", "list<string>");
    environments.set(subject, known);
    return known;
  };
  return {
    compile: ({ subject, terms = [] }, text, type) => {
      const environment = environmentOf(subject);
      const checked = environment.check(text);
      if (!checked.valid) return { fault: firstLine(checked.error?.message ?? "it cannot be read") };
      const found = String(checked.type);
      const fits = type === "bool" ? found === "bool" : found === "string" || found === "int";
      if (!fits) return { fault: `it gives ${found}, where ${type === "bool" ? "true or false" : "a text"} is needed` };
      const run: (context: object) => unknown = environment.parse(text);
      const { variable, type: name } = SUBJECTS[subject];
      const Typed = classes[name];
      return (fact) => run({ [variable]: new Typed(fact), terms });
    },
  };
}

function createEnvironment(taxonomies: TaxonomySet, classes: ReturnType<typeof createFactClasses>): Environment {
  const environment = new Environment({ limits: LIMITS });
  for (const [name, fields] of Object.entries(FACT_TYPES)) {
    const types = new Map<string, string>();
    for (const [field, { type }] of Object.entries<{ readonly type: string }>(fields)) types.set(field, type);
    environment.registerType({ name, ctor: classes[name as FactTypeName], fields: Object.fromEntries(types) });
  }
  environment.registerFunction("Concept.within(string): bool", (concept: Fact<"Concept">, name: string) =>
    isNamedWithin(taxonomies, concept.facet, [concept.id, name]),
  );
  environment.registerFunction("Role.within(string): bool", (role: Fact<"Role">, name: string) =>
    isNamedWithin(taxonomies, "actor", [role.text, name]),
  );
  environment.registerFunction("string.firstOf(list<string>): string", (text: string, words: readonly string[]) =>
    firstOf(text, words),
  );
  return environment;
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? text;
}
