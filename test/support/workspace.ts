import { lintWorkspace } from "../../src/lint.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Place } from "../../src/model/place.ts";
import type { LintResult } from "../../src/model/report.ts";
import type { Location, Source } from "../../src/model/source.ts";
import { positionOf } from "../../src/text/line-index.ts";

export const TODAY = "2026-11-22";

/** The texts of a workspace by kind; a key is a path, so that the reader knows the form. */
export interface Texts {
  readonly config?: string | Source;
  readonly policies?: Readonly<Record<string, string>>;
  readonly strategies?: Readonly<Record<string, string>>;
  readonly taxonomies?: Readonly<Record<string, string>>;
  readonly waivers?: Readonly<Record<string, string>>;
}

function toSources(texts: Readonly<Record<string, string>> | undefined): Source[] {
  return Object.entries(texts ?? {}).map(([path, text]) => ({ path, text }));
}

export function lintTexts({ config, policies, strategies, taxonomies, waivers }: Texts): Promise<LintResult> {
  return lintWorkspace({
    today: TODAY,
    config: typeof config === "string" ? { path: "onpolicy.yaml", text: config } : config,
    policies: toSources(policies),
    strategies: toSources(strategies),
    taxonomies: toSources(taxonomies),
    waivers: toSources(waivers),
  });
}

/** `file:line:column severity[rule] message`, as the tests compare it. */
export function describeFinding({ rule, severity, message, place: { file, start } }: Finding): string {
  return `${file}:${start.line}:${start.column} ${severity}[${rule}] ${message}`;
}

export function placeOf({ source, span }: Location): string {
  const { line, column } = positionOf(source, span.start);
  return `${source.path}:${line}:${column}`;
}

/** The text at a place. */
export function sliceOf({ source, span }: Location): string {
  return source.text.slice(span.start, span.end);
}

/** The offsets of a place, to be compared with a span. */
export function spanOf({ start, end }: Place): { readonly start: number; readonly end: number } {
  return { start: start.offset, end: end.offset };
}

export function findingsIn({ findings }: LintResult, path: string): Finding[] {
  return findings.filter(({ place }) => place.file === path);
}

/** A small policy and a small strategy, without what says who agreed: for tests that add a clause or a tactic at the end. */
export const OPEN_POLICY = `kind: policy
id: use
title: Use of social media
owner: legal
effective: 2026-01-01
review: 2027-01-01
clauses:
  - id: no-facebook
    prohibit: {tool: Facebook}
  - id: allowed
    permit: {tool: [LinkedIn, Slack]}
`;

export const OPEN_STRATEGY = `kind: strategy
id: autumn
title: Autumn engagement
owner: marketing
period: 2026-10-01/2026-12-31
tactics:
  - id: posts
    title: Weekly posts
    tool: LinkedIn
    businessCase: Applicants name it.
`;

export const APPROVED = "approvedBy: [{role: hr}, {role: it}]\n";
export const SHARED = "sharedWith: [{role: hr}, {role: legal}, {role: it}]\n";

/** The same with nothing wrong in them. It stands at the end, so that all else keeps its lines. */
export const POLICY = OPEN_POLICY + APPROVED;
export const STRATEGY = OPEN_STRATEGY + SHARED;

/** The same, with one conflict. */
export const STRATEGY_IN_CONFLICT = STRATEGY.replace("LinkedIn", "Facebook");
