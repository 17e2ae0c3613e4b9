import { type LintResult, lintWorkspace } from "../../src/lint.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Location, Source } from "../../src/model/source.ts";
import { lineText, positionOf } from "../../src/text/line-index.ts";

export const TODAY = "2026-11-22";

/** The texts of a workspace by kind; a key is a path, so that the reader knows the form. */
export interface Texts {
  readonly config?: string | Source;
  readonly policies?: Readonly<Record<string, string>>;
  readonly strategies?: Readonly<Record<string, string>>;
  readonly taxonomies?: Readonly<Record<string, string>>;
}

function toSources(texts: Readonly<Record<string, string>> | undefined): Source[] {
  return Object.entries(texts ?? {}).map(([path, text]) => ({ path, text }));
}

export function lintTexts({ config, policies, strategies, taxonomies }: Texts): Promise<LintResult> {
  return lintWorkspace({
    today: TODAY,
    config: typeof config === "string" ? { path: "onpolicy.yaml", text: config } : config,
    policies: toSources(policies),
    strategies: toSources(strategies),
    taxonomies: toSources(taxonomies),
  });
}

/** `file:line:column severity[rule] message`, as the tests compare it. */
export function describeFinding({ rule, severity, message, location }: Finding): string {
  return `${placeOf(location)} ${severity}[${rule}] ${message}`;
}

export function placeOf({ source, span }: Location): string {
  const { line, column } = positionOf(source, span.start);
  return `${source.path}:${line}:${column}`;
}

/** The text at a place. */
export function sliceOf({ source, span }: Location): string {
  return source.text.slice(span.start, span.end);
}

/** A place is one only if it lies in the text, and names a line that there is. */
export function isRealPlace({ source, span }: Location): boolean {
  const { line } = positionOf(source, span.start);
  const isInside = span.start >= 0 && span.start <= span.end && span.end <= source.text.length;
  return isInside && line >= 1 && typeof lineText(source, line) === "string";
}

export function findingsIn({ findings }: LintResult, path: string): Finding[] {
  return findings.filter(({ location }) => location.source.path === path);
}

/** A small policy and a small strategy with nothing wrong in them. */
export const POLICY = `kind: policy
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

export const STRATEGY = `kind: strategy
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

/** The same, with one conflict. */
export const STRATEGY_IN_CONFLICT = STRATEGY.replace("LinkedIn", "Facebook");
