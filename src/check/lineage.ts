import { clauseKey } from "../model/verdict.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { clauseFingerprint } from "./clause-fingerprint.ts";
import type { FactSubject } from "./fact-subject.ts";

/**
 * Names a finding as its fingerprint does, but by what its clauses mean in the place of their ids: so it can be known again
 * after a policy was renumbered. Undefined where its identity names no clause.
 */
export function lineageOf(rule: string, { identity, clauses = [] }: FactSubject): string | undefined {
  if (clauses.length === 0) return undefined;
  const meanings = new Map(clauses.map((of) => [clauseKey(of), `${of.policy.id}#${clauseFingerprint(of)}`]));
  return fingerprint([rule, ...identity.map((part) => meanings.get(part) ?? part)]);
}
