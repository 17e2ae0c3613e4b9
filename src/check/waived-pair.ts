import type { Judgement } from "../judge/judge-strategy.ts";
import { DEFAULT_CLAUSE, type Policy } from "../model/policy.ts";
import { type ClauseOf, clauseKey, type TacticVerdict } from "../model/verdict.ts";
import type { Waiver } from "../model/waiver.ts";
import { clip } from "../text/clip.ts";
import { suggestReference } from "../text/suggest-reference.ts";
import { applyWaivers } from "./apply-waivers.ts";
import { titleOf } from "./clause-related.ts";
import type { JudgedWaiver } from "./judge-waivers.ts";
import { clausesOf } from "./list-causes.ts";

/** A tactic, and a clause that is to be waived for it. */
export interface WaivedPair {
  readonly of: ClauseOf;
  readonly judgement: Judgement;
  readonly verdict: TacticVerdict;
}

/** `fault` is one sentence or two, for the person who named it. */
export type Found<T> = { readonly found: T } | { readonly fault: string };

/** Finds a pair by its names, `strategy#tactic` and `policy#clause`. */
export function findPair(
  { policies, judgements }: { readonly policies: readonly Policy[]; readonly judgements: readonly Judgement[] },
  { tactic, clause }: { readonly tactic: string; readonly clause: string },
): Found<WaivedPair> {
  const planned = findTactic(judgements, tactic);
  if ("fault" in planned) return planned;
  const waived = findClause(policies, clause);
  return "fault" in waived ? waived : { found: { ...planned.found, of: waived.found } };
}

function findTactic(judgements: readonly Judgement[], name: string): Found<Omit<WaivedPair, "of">> {
  const [strategy, id] = splitName(name);
  if (id === undefined) return { fault: `"${clip(name)}" names no tactic: write it as STRATEGY#TACTIC.` };
  const judgement = judgements.find((candidate) => candidate.strategy.id === strategy);
  if (judgement === undefined) {
    const known = judgements.map((candidate) => candidate.strategy.id);
    return missing(`There is no strategy "${clip(strategy)}" here.`, strategy, known);
  }
  const verdict = judgement.verdicts.find((candidate) => candidate.tactic.id === id);
  if (verdict !== undefined) return { found: { judgement, verdict } };
  const { tactics } = judgement.strategy;
  const idle = tactics.find((tactic) => tactic.id === id);
  if (idle !== undefined)
    return { fault: `The tactic "${id}" is ${idle.status}, so there is nothing to waive for it.` };
  const known = tactics.map((tactic) => tactic.id);
  return missing(`The strategy "${strategy}" has no tactic "${clip(id)}".`, id, known);
}

function findClause(policies: readonly Policy[], name: string): Found<ClauseOf> {
  const [owner, id] = splitName(name);
  if (id === undefined) return { fault: `"${clip(name)}" names no clause: write it as POLICY#CLAUSE.` };
  const policy = policies.find((candidate) => candidate.id === owner);
  if (policy === undefined) {
    const known = policies.map((candidate) => candidate.id);
    return missing(`There is no policy "${clip(owner)}" here.`, owner, known);
  }
  if (id === DEFAULT_CLAUSE && policy.default !== "silent") return { found: { policy, clause: undefined } };
  const clause = policy.clauses.find((candidate) => candidate.id === id);
  if (clause !== undefined) return { found: { policy, clause } };
  const known = policy.clauses.map((candidate) => candidate.id);
  return missing(`The policy "${policy.id}" has no clause "${clip(id)}".`, id, known);
}

function splitName(name: string): [owner: string, id: string | undefined] {
  const at = name.indexOf("#");
  return at < 1 || at === name.length - 1 ? [name, undefined] : [name.slice(0, at), name.slice(at + 1)];
}

function missing(sentence: string, name: string, known: readonly string[]): { readonly fault: string } {
  const help = suggestReference(name, known);
  return { fault: help === undefined ? sentence : `${sentence} ${help}` };
}

/** Why a waiver for the pair would say nothing new; undefined where it is needed. */
export function findNeedless(
  { of, judgement, verdict }: WaivedPair,
  book: readonly JudgedWaiver[],
): string | undefined {
  const other = book.find(({ waiver }) => clauseKey(waiver.of) === clauseKey(of));
  if (other !== undefined) return describeOther(other);
  const own = verdict.uses.flatMap(({ prohibiting, unmet }) => [...prohibiting, ...unmet]);
  // Behind what other waivers tolerate, more may stand.
  const behind = applyWaivers(judgement, verdict, book).flatMap(({ cause }) => clausesOf(cause));
  if ([...own, ...behind].some((clause) => clauseKey(clause) === clauseKey(of))) return undefined;
  const name = `${verdict.strategy.id}#${verdict.tactic.id}`;
  return `${titleOf(of)} does not stand against the tactic "${verdict.tactic.title}", so there is nothing to waive. \`onpolicy explain ${name}\` says what does.`;
}

function describeOther({ waiver, faults: [fault] }: JudgedWaiver): string {
  const place = describePlace(waiver);
  if (fault === undefined) return `The waiver ${waiver.id} (${place}) waives this already.`;
  return `The waiver ${waiver.id} (${place}) is about the same, and waives nothing: ${fault.why}. Change it, or remove it first.`;
}

function describePlace({ idLocation: { source } }: Waiver): string {
  return source.path;
}
