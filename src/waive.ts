import { clauseFingerprint } from "./check/clause-fingerprint.ts";
import { judgeWaivers } from "./check/judge-waivers.ts";
import { nextWaiverId } from "./check/next-waiver-id.ts";
import { placeFix } from "./check/place-fix.ts";
import { type Found, findNeedless, findPair, type WaivedPair } from "./check/waived-pair.ts";
import type { Finding } from "./model/finding.ts";
import { DEFAULT_CLAUSE } from "./model/policy.ts";
import type { LintResult } from "./model/report.ts";
import type { Source } from "./model/source.ts";
import type { Waiver } from "./model/waiver.ts";
import type { WaiverDraft } from "./model/waiver-draft.ts";
import { createCheck, type WorkspaceTexts } from "./relint.ts";
import { applyEdits } from "./text/apply-edits.ts";
import { clip } from "./text/clip.ts";
import { type JudgedWorkspace, judgeWorkspace } from "./verdicts.ts";
import { appendWaiver } from "./write/append-waiver.ts";
import { emptyRegister } from "./write/empty-register.ts";

/** What somebody wants to have waived; `tactic` is `strategy#tactic`, and `clause` is `policy#clause`. */
export interface WaiverRequest extends Pick<WaiverDraft, "grantedBy" | "on" | "expires" | "reason" | "controls"> {
  readonly tactic: string;
  readonly clause: string;
  /** Counted on from the others where it is left out. */
  readonly id?: string;
}

/** A register with a waiver more. */
export interface WrittenWaiver {
  readonly id: string;
  /** The text of the register. */
  readonly text: string;
  /** What is found in the workspace now and was not before, and concerns the waiver. */
  readonly concerns: readonly Finding[];
  /** How many findings it covers. */
  readonly covered: number;
}

/**
 * Adds a waiver to a register, which is a part of the workspace unless its text is empty. The register is read again with
 * it: only one that holds is written.
 */
export async function addWaiver(
  input: WorkspaceTexts,
  register: Source,
  request: WaiverRequest,
): Promise<Found<WrittenWaiver>> {
  const { grantedBy, reason, controls, id = "" } = request;
  const broken = [grantedBy, reason, id, ...controls].find((text) => /\p{Cc}/u.test(text));
  if (broken !== undefined)
    return { fault: `"${clip(broken)}" holds a line end or a control character: write it on one line.` };
  const judged = await judgeWorkspace({ ...input.basis, strategies: input.strategies });
  const pair = findPair(judged, request);
  if ("fault" in pair) return pair;
  const book = bookOf(judged, pair.found);
  const needless = findNeedless(pair.found, book);
  if (needless !== undefined) return { fault: needless };
  const draft = draftWaiver(pair.found, request, request.id ?? chooseId(input, judged.waivers, register.path));
  const base = register.text.trim() === "" ? emptyRegister(register.path) : "";
  const start = base === "" ? register : { ...register, text: base };
  const edits = await appendWaiver(start, draft);
  if (edits === undefined)
    return { fault: `"${register.path}" is written in a way in which nothing can be added to it.` };
  const text = applyEdits(start.text, placeFix({ title: "", isSafe: true, edits }).edits);
  const changed = withRegister(input, { path: register.path, text });
  const fault = await findFault(changed, { draft, before: judged, path: register.path });
  return fault === undefined ? { found: await describeChange({ input, changed, draft, text }) } : { fault };
}

function bookOf(judged: JudgedWorkspace, { judgement: { strategy }, verdict }: WaivedPair) {
  return judgeWaivers(judged.waivers, strategy, judged).get(verdict.tactic.id) ?? [];
}

function draftWaiver({ of, verdict }: WaivedPair, request: WaiverRequest, id: string): WaiverDraft {
  const { grantedBy, on, expires, reason, controls } = request;
  return {
    id,
    policy: of.policy.id,
    clause: of.clause?.id ?? DEFAULT_CLAUSE,
    strategy: verdict.strategy.id,
    tactic: verdict.tactic.id,
    grantedBy,
    on,
    expires,
    reason,
    // What is said twice on the command line is one control.
    controls: [...new Set(controls)],
    clauseFingerprint: clauseFingerprint(of),
  };
}

function chooseId({ basis: { waivers: registers = [] } }: WorkspaceTexts, waivers: readonly Waiver[], path: string) {
  const own = waivers.filter(({ idLocation }) => idLocation.source.path === path).map(({ id }) => id);
  return nextWaiverId(
    own,
    registers.map(({ text }) => text),
  );
}

/** The workspace with a register as it would be. */
function withRegister(input: WorkspaceTexts, register: Source): WorkspaceTexts {
  const others = (input.basis.waivers ?? []).filter(({ path }) => path !== register.path);
  return { ...input, basis: { ...input.basis, waivers: [...others, register] } };
}

/** Why the waiver would not hold, or the register not be read, once it is written. */
async function findFault(
  changed: WorkspaceTexts,
  { draft, before, path }: { readonly draft: WaiverDraft; readonly before: JudgedWorkspace; readonly path: string },
): Promise<string | undefined> {
  const judged = await judgeWorkspace({ ...changed.basis, strategies: changed.strategies });
  const known = new Set(before.problems.map(({ message }) => message));
  const problem = judged.problems.find(({ message, place }) => place.file === path && !known.has(message));
  if (problem !== undefined) return [problem.message, problem.help ?? ""].join(" ").trim();
  const pair = findPair(judged, {
    tactic: `${draft.strategy}#${draft.tactic}`,
    clause: `${draft.policy}#${draft.clause}`,
  });
  if ("fault" in pair) return pair.fault;
  const own = bookOf(judged, pair.found).find(({ waiver }) => waiver.id === draft.id);
  const isWhole =
    own !== undefined && before.waivers.every((waiver) => judged.waivers.some((other) => areSame(waiver, other)));
  if (!isWhole || own.waiver.reason !== draft.reason) {
    const [first] = own === undefined ? judged.problems.filter(({ place }) => place.file === path) : [];
    return first?.message ?? `"${path}" would not be read as it is meant with the waiver ${draft.id} in it.`;
  }
  const [fault] = own.faults;
  return fault === undefined ? undefined : `The waiver would waive nothing: ${fault.why}. ${fault.help}`;
}

function areSame(a: Waiver, b: Waiver): boolean {
  return a.id === b.id && a.reason === b.reason && a.expires.value === b.expires.value && a.on.value === b.on.value;
}

async function describeChange({
  input,
  changed,
  draft,
  text,
}: {
  readonly input: WorkspaceTexts;
  readonly changed: WorkspaceTexts;
  readonly draft: WaiverDraft;
  readonly text: string;
}): Promise<WrittenWaiver> {
  const check = createCheck();
  const [before, after] = [await check(input), await check(changed)];
  const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
  const isAbout = ({ subject }: Finding): boolean =>
    subject.strategy === draft.strategy && subject.tactic === draft.tactic;
  return {
    id: draft.id,
    text,
    concerns: after.findings.filter((finding) => !known.has(finding.fingerprint) && isAbout(finding)),
    covered: countCovered(after, draft.id),
  };
}

function countCovered({ findings }: LintResult, id: string): number {
  return findings.filter(({ waiver }) => waiver?.id === id).length;
}
