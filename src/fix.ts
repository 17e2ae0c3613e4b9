import type { BasisInput } from "./basis.ts";
import { type Finding, listStanding, SEVERITIES } from "./model/finding.ts";
import type { LintResult } from "./model/report.ts";
import type { Source } from "./model/source.ts";
import { type Check, createCheck, type WorkspaceTexts } from "./relint.ts";
import { applyEdits, chooseEdits } from "./text/apply-edits.ts";
import { groupBy } from "./text/group-by.ts";

/** What is to be written into a file. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** A file whose fixes are not made: with them, something would be found that was not there before. */
export interface RefusedFile {
  readonly path: string;
  readonly finding: Finding;
}

export interface FixedWorkspace {
  readonly files: readonly FixedFile[];
  readonly refused: readonly RefusedFile[];
  /** What is found once the files are written. */
  readonly result: LintResult;
}

/** Each round makes the fixes that were in the way of others, or that the last round made possible. */
const MOST_ROUNDS = 10;

/**
 * Makes all safe fixes in the files that may be written, over and over until there are none, so that a second run finds
 * nothing to do. What makes anything worse is not made.
 */
export async function fixWorkspace(
  input: WorkspaceTexts,
  mayWrite: (path: string) => Promise<boolean>,
): Promise<FixedWorkspace> {
  const check = createCheck();
  const found = await check(input);
  const start: Checked = { input, result: found };
  const paths = await filterPaths([...listFixes(found).keys()], mayWrite);
  const all = await fixAll({ check, paths: new Set(paths) }, start);
  const refused: RefusedFile[] = [];
  let fixed = all;
  if (findWorse(found, all.result) !== undefined) {
    fixed = start;
    for (const path of paths) {
      const next = await fixAll({ check, paths: new Set([path]) }, fixed);
      const finding = findWorse(fixed.result, next.result);
      if (finding === undefined) fixed = next;
      else refused.push({ path, finding });
    }
  }
  return { files: listChanges(input, fixed.input), refused, result: fixed.result };
}

interface Checked {
  readonly input: WorkspaceTexts;
  readonly result: LintResult;
}

async function filterPaths(
  paths: readonly string[],
  mayWrite: (path: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const filtered: string[] = [];
  for (const path of paths) if (await mayWrite(path)) filtered.push(path);
  return filtered;
}

async function fixAll(
  { check, paths }: { readonly check: Check; readonly paths: ReadonlySet<string> },
  start: Checked,
): Promise<Checked> {
  let current = start;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const edits = new Map([...listFixes(current.result)].filter(([path]) => paths.has(path)));
    if (edits.size === 0) return current;
    const input = changeTexts(current.input, (source) => {
      const own = edits.get(source.path);
      return own === undefined ? source : { ...source, text: applyEdits(source.text, own) };
    });
    current = { input, result: await check(input) };
  }
  return current;
}

/** The safe fixes of what counts: who waives or suppresses a finding has decided to leave the text as it is. */
function listFixes({ findings }: LintResult): ReturnType<typeof chooseEdits> {
  return chooseEdits(listStanding(findings).flatMap(({ fix }) => (fix?.isSafe === true ? [fix] : [])));
}

function changeTexts(
  { basis, strategies, unreadable }: WorkspaceTexts,
  change: (source: Source) => Source,
): WorkspaceTexts {
  const lists = {
    policies: basis.policies.map(change),
    taxonomies: basis.taxonomies?.map(change) ?? [],
    waivers: basis.waivers?.map(change) ?? [],
    rules: basis.rules?.map(change) ?? [],
    config: basis.config === undefined ? undefined : change(basis.config),
    extended: new Map(
      [...(basis.extended ?? [])].map(([name, source]) => [name, source === undefined ? undefined : change(source)]),
    ),
  };
  const isSame = listSources(basis).every((source, index) => source === listSources({ ...basis, ...lists })[index]);
  return { basis: isSame ? basis : { ...basis, ...lists }, strategies: strategies.map(change), unreadable };
}

function listSources(basis: BasisInput): Source[] {
  const { policies, taxonomies = [], waivers = [], rules = [], config, extended } = basis;
  const configs = [config, ...(extended?.values() ?? [])].filter((source) => source !== undefined);
  return [...configs, ...policies, ...taxonomies, ...waivers, ...rules];
}

function listChanges(before: WorkspaceTexts, after: WorkspaceTexts): FixedFile[] {
  const all = ({ basis, strategies }: WorkspaceTexts): Source[] => [...listSources(basis), ...strategies];
  const texts = new Map(all(after).map(({ path, text }) => [path, text]));
  const changes = new Map<string, FixedFile>();
  for (const { path, text } of all(before)) {
    const now = texts.get(path) ?? text;
    if (now !== text) changes.set(path, { path, before: text, after: now });
  }
  return [...changes.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * What makes the texts worse: a finding of which there are more of its kind than before, and that weighs as much as what
 * is gone. Mending what could not be read may well let something show that weighs less.
 */
function findWorse(before: LintResult, after: LintResult): Finding | undefined {
  const appeared = listMore(after, before);
  const gone = listMore(before, after);
  const weightOf = ({ severity }: Finding): number => -SEVERITIES.indexOf(severity);
  const most = Math.max(...gone.map(weightOf));
  return appeared.find((finding) => gone.length === 0 || weightOf(finding) >= most);
}

/**
 * The findings of which one result has more of a kind than the other. A kind is a rule, a subject and a file: a fingerprint
 * can hold a name that is written otherwise now, though the finding is the same.
 */
function listMore(one: LintResult, other: LintResult): Finding[] {
  const known = groupBy(listStanding(other.findings), kindOf);
  return [...groupBy(listStanding(one.findings), kindOf)].flatMap(([kind, findings]) => {
    const others = known.get(kind) ?? [];
    const fingerprints = new Set(others.map(({ fingerprint }) => fingerprint));
    const own = findings.filter(({ fingerprint }) => !fingerprints.has(fingerprint));
    const count = Math.max(0, findings.length - others.length);
    return [...own, ...findings.filter((finding) => !own.includes(finding))].slice(0, count);
  });
}

function kindOf({ rule, severity, place, subject }: Finding): string {
  const { strategy, tactic, policy, clause } = subject;
  return JSON.stringify([rule, severity, place.file, strategy, tactic, policy, clause]);
}
