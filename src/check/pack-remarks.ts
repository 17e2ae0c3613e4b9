import { DISCLAIMER, nameOfPack } from "../model/pack.ts";
import type { ClauseOf } from "../model/verdict.ts";
import type { FactSubject } from "./fact-subject.ts";

/** What a finding says besides where clauses of law packs have a part in it. */
export function remarkOnPacks(clauses: readonly ClauseOf[]): { notes: string[] } & Pick<FactSubject, "caveat"> {
  const notes = [...new Set(clauses.flatMap(describePack))];
  return notes.length === 0 ? { notes } : { notes, caveat: DISCLAIMER };
}

function describePack({ policy: { pack }, clause }: ClauseOf): string[] {
  if (pack === undefined) return [];
  const source = clause?.source === undefined ? "" : `; ${clause.source}`;
  return [`Law pack ${nameOfPack(pack)}, facts as of ${pack.factsAsOf}${source}.`];
}
