import type { Duty, SingleDuty } from "../model/duty.ts";
import type { PolicyExtraction, ReadScope, ReadStatement } from "../model/extraction.ts";
import type { Clause } from "../model/policy.ts";
import type { Scope } from "../model/scope.ts";
import { normLines } from "../text/clause-lines.ts";
import { placeOf } from "../text/line-index.ts";
import { formOf } from "./form-of.ts";
import type { PolicyStatement } from "./prose/read-prose-clauses.ts";
import { readScopeOf } from "./prose/read-scope-of.ts";
import { textOfSpan } from "./prose/scope-of-names.ts";
import type { ReadPolicy } from "./read-policy.ts";

/** What a policy says: its structured clauses, and the statements of its prose, in the order of the text. */
export function extractPolicy({ policy, statements }: ReadPolicy): PolicyExtraction {
  const written = policy.clauses.filter(({ reading }) => reading === undefined);
  const read = [...written.flatMap(ofClause), ...statements.map(ofStatement)];
  return {
    kind: "policy",
    file: policy.source.path,
    id: policy.id,
    title: policy.title,
    statements: read.toSorted((a, b) => a.place.start.offset - b.place.start.offset),
  };
}

function ofStatement({ statement, location, sentence, clause, isAdopted }: PolicyStatement): ReadStatement {
  const { modality, strength, addressee, isConditional, confidence } = statement;
  return {
    modality,
    text: textOfSpan(statement),
    place: placeOf(location),
    strength,
    addressee,
    scope: readScopeOf(statement.scope),
    unless: statement.unless.map(readScopeOf),
    duties: statement.duties.map((duty) =>
      duty.orElse.length === 0 ? valuesOf(duty) : { anyOf: [duty, ...duty.orElse].map(valuesOf) },
    ),
    isConditional,
    confidence,
    form: "prose",
    clause: clause?.id,
    sentence,
    isAdopted,
    lines: clause === undefined ? [] : normLines(clause),
  };
}

/** `only` says two things: what is prohibited to the others, and what is permitted. */
function ofClause(clause: Clause): ReadStatement[] {
  const unless = clause.unless.map(scopeOf);
  const base = {
    text: clause.text ?? sliceOf(clause),
    place: placeOf(clause.idLocation),
    strength: "strong",
    addressee: "people",
    scope: scopeOf(clause.scope),
    unless,
    confidence: 1,
    form: formOf(clause.idLocation),
    clause: clause.id,
    sentence: undefined,
    isAdopted: false,
    lines: normLines(clause),
  } as const;
  switch (clause.modality) {
    case "prohibit":
      return [{ ...base, modality: "prohibit", duties: [], isConditional: unless.length > 0 }];
    case "require":
      return [{ ...base, modality: "require", duties: clause.duties.map(dutyOf), isConditional: unless.length > 0 }];
    case "permit": {
      const duties = clause.provided.map(dutyOf);
      return [{ ...base, modality: "permit", duties, isConditional: unless.length + duties.length > 0 }];
    }
    case "only": {
      const own = scopeOf(clause.only);
      const scope = { ...base.scope, ...own };
      return [
        { ...base, modality: "prohibit", unless: [...unless, own], duties: [], isConditional: true },
        { ...base, modality: "permit", scope, duties: clause.provided.map(dutyOf), isConditional: unless.length > 0 },
      ];
    }
  }
}

function sliceOf({ quote: { source, span } }: Clause): string {
  return source.text.slice(span.start, span.end);
}

/** Names that no taxonomy knows stand for themselves. */
export function scopeOf({ facets }: Scope): ReadScope {
  return Object.fromEntries(
    facets.map(({ facet, names }) => [
      facet,
      names.flatMap(({ concepts, text }) => (concepts.length === 0 ? [text] : concepts)),
    ]),
  );
}

function dutyOf(duty: Duty): Readonly<Record<string, unknown>> {
  return duty.form === "single" ? valuesOf(duty) : { anyOf: duty.anyOf.map(valuesOf) };
}

function valuesOf({ kind, values }: Pick<SingleDuty, "kind" | "values">): Readonly<Record<string, unknown>> {
  return { [kind]: values.length === 1 ? values[0] : values };
}
