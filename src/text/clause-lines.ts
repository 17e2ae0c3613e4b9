import type { Duty, SingleDuty } from "../model/duty.ts";
import type { Clause } from "../model/policy.ts";
import type { Scope } from "../model/scope.ts";
import { isPlainYaml, quoteText } from "./value-edit.ts";

/** What a clause says, as lines of YAML below its id; its wording, reason and days are not among them. */
export function normLines(clause: Clause): string[] {
  return [
    ...headLines(clause),
    ...(clause.unless.length === 0 ? [] : [`unless: [${clause.unless.map(writeScope).join(", ")}]`]),
    ...severityLines(clause),
  ];
}

/** What only advises, or was not wholly understood, goes on as an info until its owner thinks otherwise. */
function severityLines({ severity, reading }: Clause): string[] {
  if (severity !== undefined) return [`severity: ${severity}`];
  if (reading === undefined) return [];
  const { isSoft, isPartial, isConditional } = reading;
  return [
    ...(isPartial ? ["# The sentence says more than was understood: narrow the scope, then set the severity."] : []),
    ...(isConditional ? ["# It holds under a condition that was not understood: add it, then set the severity."] : []),
    ...(isSoft || isPartial || isConditional ? ["severity: info"] : []),
  ];
}

function headLines(clause: Clause): string[] {
  switch (clause.modality) {
    case "prohibit":
      return [`prohibit: ${writeScope(clause.scope)}`];
    case "permit":
      return [`permit: ${writeScope(clause.scope)}`, ...provided(clause.provided)];
    case "require":
      return [`require: ${writeDuties(clause.duties)}`, `for: ${writeScope(clause.scope)}`];
    case "only":
      return [`only: ${writeScope(clause.only)}`, `for: ${writeScope(clause.scope)}`, ...provided(clause.provided)];
  }
}

function provided(duties: readonly Duty[]): string[] {
  return duties.length === 0 ? [] : [`provided: ${writeDuties(duties)}`];
}

/** `{tool: [whatsapp, signal], data: customer-data}` */
function writeScope({ facets }: Scope): string {
  const parts = facets.map(({ facet, names }) => {
    const values = names.flatMap(({ concepts, text }) => (concepts.length === 0 ? [text] : concepts));
    return `${writeText(facet)}: ${writeValues([...new Set(values)])}`;
  });
  return `{${parts.join(", ")}}`;
}

function writeDuties(duties: readonly Duty[]): string {
  return `[${duties.map(writeDuty).join(", ")}]`;
}

function writeDuty(duty: Duty): string {
  return duty.form === "single" ? writeSingle(duty) : `{anyOf: [${duty.anyOf.map(writeSingle).join(", ")}]}`;
}

function writeSingle({ kind, values, roles }: SingleDuty): string {
  // Nobody could ever meet a duty of approval by a role that no taxonomy knows, so anybody's approval has to do.
  const known = kind === "approval" ? roles.map(({ concept }) => concept ?? "actor") : values;
  return `{${kind}: ${writeValues([...new Set(known)])}}`;
}

function writeValues(values: readonly string[]): string {
  const [only, second] = values;
  return second === undefined && only !== undefined ? writeText(only) : `[${values.map(writeText).join(", ")}]`;
}

export function writeText(text: string): string {
  return isPlainYaml(text) ? text : quoteText(text);
}
