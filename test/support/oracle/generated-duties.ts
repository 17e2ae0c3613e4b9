import type { DutyBlueprint, EvidenceBlueprint } from "./blueprint.ts";
import type { DutyDocument, EvidenceDocument, PolicyDocument } from "./documents.ts";
import { pickDay } from "./generated-days.ts";
import type { ScopeGenerator } from "./generated-scopes.ts";
import { type GeneratedFacet, listNarrower, nameConcept } from "./generated-taxonomies.ts";
import { toList } from "./lists.ts";

const plainKinds = ["disclosure", "record", "training", "consent", "control"] as const;

/** A plain duty; in some cases one with two values, or a choice of two duties. */
export function generateDuty(blueprint: DutyBlueprint, actors: GeneratedFacet): DutyDocument {
  const next = { kind: blueprint.kind + 3, value: blueprint.value + 1, form: 0 };
  switch (blueprint.form % 6) {
    case 4:
      return { anyOf: [generateDuty({ ...blueprint, form: 0 }, actors), generateDuty(next, actors)] };
    case 5:
      return generatePlainDuty(blueprint, 2, actors);
    default:
      return generatePlainDuty(blueprint, 1, actors);
  }
}

function generatePlainDuty({ kind, value }: DutyBlueprint, count: number, actors: GeneratedFacet): DutyDocument {
  const numbers = [value, value + 1].slice(0, count);
  const write = (values: readonly string[]): string | readonly string[] => (count === 1 ? (values[0] ?? "") : values);
  if (kind % 9 < 4) {
    const names = numbers.map((n) => nameConcept(actors, { concept: n % actors.concepts.length, name: kind }));
    return { approval: write(names) };
  }
  const plain = plainKinds[(kind % 9) - 4] ?? "record";
  return { [plain]: write(numbers.map((n) => `${plain}-${n % 2 === 0 ? "one" : "two"}`)) };
}

/** The duties of all clauses, every choice taken apart. */
export function listDuties(policies: readonly PolicyDocument[]): readonly DutyDocument[] {
  const duties = policies.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => {
      if ("require" in clause) return clause.require;
      return "prohibit" in clause ? [] : (clause.provided ?? []);
    }),
  );
  return duties.flatMap((duty) => duty.anyOf ?? [duty]);
}

/** Evidence that fits one of the duties in most cases, where there is any. */
export function generateEvidence(
  blueprint: EvidenceBlueprint,
  duties: readonly DutyDocument[],
  scopes: ScopeGenerator,
): EvidenceDocument {
  const duty = duties[blueprint.duty % Math.max(duties.length, 1)] ?? { record: "record-one" };
  return {
    ...answerDuty(duty, blueprint, scopes.pickFacet([0, 0])),
    ...(blueprint.on !== undefined && { on: pickDay(blueprint.on) }),
    ...(blueprint.expires !== undefined && { expires: pickDay(blueprint.expires) }),
    ...(blueprint.for && { for: scopes.writeStrategyScope(scopes.generate(blueprint.for)) }),
  };
}

function answerDuty(
  duty: DutyDocument,
  { role, isBroken }: EvidenceBlueprint,
  actors: GeneratedFacet,
): EvidenceDocument {
  if (duty.approval !== undefined) {
    const asked = toList(duty.approval)[0] ?? "";
    const concept = actors.concepts.findIndex(({ id, label, aliases }) =>
      [id, label, ...(aliases ?? [])].includes(asked),
    );
    const choices = isBroken ? [...actors.concepts.keys()] : listNarrower(actors, concept);
    return { approval: nameConcept(actors, { concept: choices[role % choices.length] ?? 0, name: role }) };
  }
  for (const kind of plainKinds) {
    const values = toList(duty[kind]);
    if (values.length > 0) return { [kind]: isBroken ? `${kind}-three` : (values[role % values.length] ?? "") };
  }
  throw new Error("A choice was not taken apart.");
}
