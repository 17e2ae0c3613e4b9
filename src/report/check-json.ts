import { formatDay } from "../model/day.ts";
import { type Finding, type FindingWaiver, listStanding } from "../model/finding.ts";
import type { Fix } from "../model/fix.ts";
import type { Place } from "../model/place.ts";
import type { LintResult } from "../model/report.ts";
import type { CheckOutput, FindingOutput, FixOutput, PlaceOutput, WaiverOutput } from "./check-output.ts";

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

export function reportFinding(finding: Finding): FindingOutput {
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
    fix: finding.fix === undefined ? null : reportFix(finding.fix),
  };
}

function reportFix({ title, isSafe, edits }: Fix): FixOutput {
  return { title, safe: isSafe, edits: edits.map(({ place, text }) => ({ location: reportPlace(place), text })) };
}

function reportWaiver({ id, grantedBy, expires, reason }: FindingWaiver): WaiverOutput {
  return { id, grantedBy, expires: formatDay(expires), reason };
}

function reportPlace({ file, start, end }: Place): PlaceOutput {
  return { file, start, end };
}
