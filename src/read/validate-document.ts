import type { SchemaError } from "../generated/schema-error.ts";
import type { Problem } from "../model/problem.ts";
import type { Location } from "../model/source.ts";
import { describeSchemaError } from "./describe-schema-error.ts";
import { fixFor } from "./schema-fix.ts";
import { type DataNode, findEntry, followPointer, toPlain } from "./syntax/data-node.ts";

/** The kinds of documents, each with a schema of its own. */
export type DocumentKind = "policy" | "strategy" | "waivers" | "taxonomy" | "config" | "rule";

export const DOCUMENT_KINDS: readonly DocumentKind[] = ["policy", "strategy", "waivers", "taxonomy", "config", "rule"];

interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** Each schema is loaded when a document of its kind is first read. */
const VALIDATORS: Readonly<Record<DocumentKind | "baseline", () => Promise<{ readonly validate: Validator }>>> = {
  policy: () => import("../generated/validate-policy.js"),
  strategy: () => import("../generated/validate-strategy.js"),
  waivers: () => import("../generated/validate-waivers.js"),
  taxonomy: () => import("../generated/validate-taxonomy.js"),
  config: () => import("../generated/validate-config.js"),
  rule: () => import("../generated/validate-rule.js"),
  baseline: () => import("../generated/validate-baseline.js"),
};

/** More of one document are not shown, so that they need no help either: finding the nearest name takes time. */
const MOST_DESCRIBED = 120;

/** Holds a document against the schema of its kind; each fault with its place, in the order of the text. */
export async function validateDocument(kind: DocumentKind | "baseline", root: DataNode): Promise<Problem[]> {
  const { validate } = await VALIDATORS[kind]();
  if (validate(toPlain(root))) return [];
  const errors = dropBelowSlips(validate.errors ?? []);
  const problems: Problem[] = [];
  const said = new Set<string>();
  for (const error of errors) {
    const isShort = problems.length >= MOST_DESCRIBED;
    const problem = isShort ? toShortProblem(root, error) : toProblem(root, error);
    if (problem === undefined) continue;
    const key = isShort
      ? `${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}`
      : `${problem.location.span.start}:${problem.message}`;
    if (!said.has(key)) problems.push(problem);
    said.add(key);
  }
  return problems.toSorted((a, b) => a.location.span.start - b.location.span.start);
}

/** A map with a misspelt key also lacks the right one, and a value of the wrong type is none of the choices. */
function dropBelowSlips(errors: readonly SchemaError[]): SchemaError[] {
  const slips = new Set<string>();
  for (const { keyword, instancePath } of errors) {
    if (keyword === "additionalProperties" || keyword === "type") slips.add(instancePath);
  }
  return errors.filter(({ keyword, instancePath }) => keyword !== "oneOf" || !slips.has(instancePath));
}

function toShortProblem(root: DataNode, error: SchemaError): Problem {
  const { node } = followPointer(root, error.instancePath);
  return {
    rule: "wrong-value",
    severity: "error",
    message: "This does not have the form that it needs.",
    location: node.location,
  };
}

function toProblem(root: DataNode, error: SchemaError): Problem | undefined {
  const fault = describeSchemaError(error);
  if (fault === undefined) return undefined;
  const { node, entry } = followPointer(root, error.instancePath);
  const { rule, message, help } = fault;
  const location = placeOf(fault.key, node, entry?.keyLocation);
  const fix = fixFor(error, fault, { node, location });
  return {
    rule,
    severity: "error",
    message,
    location,
    ...(help === undefined ? {} : { help }),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** A fault of a key stands at the key, one of a value at the value. */
function placeOf(key: string | undefined, node: DataNode, ownKey: Location | undefined): Location {
  if (key === undefined) return node.location;
  const entry = node.kind === "map" ? findEntry(node, key) : undefined;
  return entry?.keyLocation ?? ownKey ?? node.location;
}
