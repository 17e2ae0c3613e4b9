import { formatDay } from "../model/day.ts";
import { type Finding, type FindingWaiver, listStanding } from "../model/finding.ts";
import type { Place, Position } from "../model/place.ts";
import type { LintResult } from "../model/report.ts";

/** The shape of `check --format json`; `schemas/check-output.schema.json` describes each key. */
export interface CheckOutput {
  readonly version: 1;
  readonly tool: { readonly name: "onpolicy"; readonly version: string };
  readonly today: string;
  readonly findings: readonly FindingOutput[];
  readonly summary: SummaryOutput;
}

interface PlaceOutput {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

export interface FindingOutput {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly location: PlaceOutput;
  readonly related: readonly (PlaceOutput & { readonly message: string })[];
  readonly strategy?: string;
  readonly tactic?: string;
  readonly policy?: string;
  readonly clause?: string;
  readonly verdict?: string;
  readonly confidence: number;
  readonly fingerprint: string;
  readonly notes: readonly string[];
  readonly help: readonly string[];
  readonly waiver: WaiverOutput | null;
  readonly fix: null;
}

interface WaiverOutput {
  readonly id: string;
  readonly grantedBy: string;
  readonly expires: string;
  readonly reason: string;
}

interface SummaryOutput {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly waived: number;
  readonly suppressed: number;
  readonly documents: number;
  readonly unread: number;
  readonly incomplete: boolean;
}

export function reportCheck(
  version: string,
  { today, findings, documents, unread, isIncomplete }: LintResult,
): CheckOutput {
  const standing = listStanding(findings);
  const count = (severity: string): number => standing.filter((finding) => finding.severity === severity).length;
  return {
    version: 1,
    tool: { name: "onpolicy", version },
    today: formatDay(today),
    findings: findings.map(reportFinding),
    summary: {
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      waived: findings.length - standing.length,
      suppressed: 0,
      documents: documents.policies + documents.strategies,
      unread,
      incomplete: isIncomplete,
    },
  };
}

function reportFinding(finding: Finding): FindingOutput {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    location: reportPlace(finding.place),
    related: finding.related.map(({ place, message }) => ({ ...reportPlace(place), message })),
    ...finding.subject,
    confidence: finding.confidence,
    fingerprint: finding.fingerprint,
    notes: finding.notes,
    help: finding.help,
    waiver: finding.waiver === undefined ? null : reportWaiver(finding.waiver),
    fix: null,
  };
}

function reportWaiver({ id, grantedBy, expires, reason }: FindingWaiver): WaiverOutput {
  return { id, grantedBy, expires: formatDay(expires), reason };
}

function reportPlace({ file, start, end }: Place): PlaceOutput {
  return { file, start, end };
}
