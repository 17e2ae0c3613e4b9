import { problemRules } from "../generated/problems.ts";
import { builtinRules } from "../generated/rules.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Problem } from "../model/problem.ts";
import type { Location } from "../model/source.ts";
import { compileRule, type RuleFault } from "../rule/compile-rule.ts";
import { createExpressions } from "../rule/expression.ts";
import type { OwnRule, OwnRules } from "../rule/own-rule.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { clip } from "../text/clip.ts";
import { suggestNearest } from "../text/nearest.ts";
import { type BoundRule, bindRule } from "./bind/bind-rule.ts";
import { identityOf } from "./bind/binder.ts";
import type { DocumentData } from "./read-document.ts";
import { locateInScalar } from "./syntax/locate-in-scalar.ts";

/** More than anybody would look after. */
export const MOST_RULES = 200;

/**
 * Type-checks an organisation's own rules. One that has a fault is not run; the others are. Loaded only where there are
 * rule files, since the expression language is.
 */
export function readRules(documents: readonly DocumentData[], taxonomies: TaxonomySet): Outcome<OwnRules> {
  const problems: Problem[] = [];
  const expressions = createExpressions(taxonomies);
  const rules: OwnRule[] = [];
  const taken = takenIds();
  for (const { map } of documents) {
    const identity = identityOf(map);
    const bound = bindRule(map);
    if (identity === undefined || isTaken(taken, identity, problems)) continue;
    taken.set(identity.id, identity.location);
    if (bound === undefined) continue;
    if (rules.length === MOST_RULES) {
      problems.push(tooMany(identity.location));
      break;
    }
    const compiled = compileRule(expressions, bound.data);
    if ("fires" in compiled)
      rules.push({ rule: compiled, location: bound.idLocation, whenLocation: bound.when.location });
    else problems.push(...compiled.map((fault) => toProblem(bound, fault)));
  }
  const ids = [...taken].flatMap(([id, location]) => (location === undefined ? [] : [id]));
  return { value: { rules, ids }, problems };
}

/** The ids under which something is reported already; without a place where that is the program's own. */
function takenIds(): Map<string, Location | undefined> {
  return new Map([...builtinRules(), ...problemRules()].map(({ id }) => [id, undefined]));
}

function isTaken(
  taken: ReadonlyMap<string, Location | undefined>,
  { id, location }: { readonly id: string; readonly location: Location },
  problems: Problem[],
): boolean {
  if (!taken.has(id)) return false;
  const first = taken.get(id);
  problems.push({
    rule: "duplicate-id",
    severity: "error",
    message:
      first === undefined
        ? `The id "${id}" is that of a rule that comes with the tool, which cannot be replaced.`
        : `There are two rules with the id "${id}".`,
    help: first === undefined ? "Give this rule an id of its own." : "Give each an id of its own.",
    location,
    ...(first === undefined ? {} : { related: [{ location: first, message: "the first one" }] }),
  });
  return true;
}

function toProblem({ when, message }: BoundRule, { key, fault, start, end, near, help }: RuleFault): Problem {
  const node = key === "when" ? when : message;
  const nearest = near === undefined ? undefined : suggestNearest(near.name, near.known);
  const all = near === undefined || near.known.length > 30 ? undefined : `There are: ${near.known.join(", ")}.`;
  return {
    rule: "rule-expression",
    severity: "error",
    message: `The ${key === "when" ? "condition" : "message"} of this rule cannot be used: ${clipNames(fault)}.`,
    help: nearest ?? help ?? all ?? "The page on facts says what a rule can ask, and how.",
    location: locateInScalar(node.location, String(node.value), [start, end]),
  };
}

function clipNames(fault: string): string {
  return fault.replaceAll(/(?<=")[^"]+(?=")/gu, clip);
}

function tooMany(location: Location): Problem {
  const message = `There are more than ${MOST_RULES} rules of your own; this one and those after it are not run.`;
  const help = "Put some of them together, or leave some out.";
  return { rule: "too-complex", severity: "error", message, help, location };
}
