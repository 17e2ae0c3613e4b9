import { formatDay } from "../model/day.ts";
import { type Finding, type FindingSuppression, type FindingWaiver, listStanding } from "../model/finding.ts";
import type { Fix } from "../model/fix.ts";
import type { Place } from "../model/place.ts";
import type { LintResult } from "../model/report.ts";
import type { RuleNotice } from "../model/rule.ts";
import { addressOf } from "../text/home.ts";
import type {
  CheckOutput,
  FindingOutput,
  FixOutput,
  PlaceOutput,
  SuppressionOutput,
  WaiverOutput,
} from "./check-output.ts";

export function reportCheck(
  version: string,
  result: LintResult,
  notices: ReadonlyMap<string, RuleNotice>,
): CheckOutput {
  const { today, findings, baseline, documents, packs, statements, isIncomplete, hidden } = result;
  const standing = listStanding(findings);
  const count = (severity: string): number => standing.filter((finding) => finding.severity === severity).length;
  return {
    version: 1,
    tool: { name: "onpolicy", version },
    today: formatDay(today),
    findings: findings.map(reportFinding),
    rules: describeFound(result, notices),
    summary: {
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      waived: findings.filter(({ waiver }) => waiver !== undefined).length,
      suppressed: findings.filter(({ suppression }) => suppression !== undefined).length,
      known: findings.filter(({ isKnown }) => isKnown === true).length,
      knownGone: baseline?.gone ?? null,
      hidden: hidden?.count ?? 0,
      documents: documents.policies + documents.strategies,
      statements,
      unread: statements.read - statements.judged,
      incomplete: isIncomplete,
    },
    packs,
  };
}

/** Of each rule that has found something, what a reader may ask next. */
function describeFound(
  { findings, ownRules }: LintResult,
  notices: ReadonlyMap<string, RuleNotice>,
): CheckOutput["rules"] {
  const own = new Map(ownRules.map((notice) => [notice.id, notice]));
  return [...new Set(findings.map(({ rule }) => rule))].toSorted().map((id) => {
    const notice = own.get(id) ?? notices.get(id);
    return { id, title: notice?.title ?? id, url: addressOf(notice?.docs ?? "") };
  });
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
    suppression: finding.suppression === undefined ? null : reportSuppression(finding.suppression),
    known: finding.isKnown === true,
    fix: finding.fix === undefined ? null : reportFix(finding.fix),
  };
}

function reportFix({ title, isSafe, edits }: Fix): FixOutput {
  return { title, safe: isSafe, edits: edits.map(({ place, text }) => ({ location: reportPlace(place), text })) };
}

function reportWaiver({ id, grantedBy, expires, reason }: FindingWaiver): WaiverOutput {
  return { id, grantedBy, expires: formatDay(expires), reason };
}

function reportSuppression({ reason, until, place }: FindingSuppression): SuppressionOutput {
  return { reason, until: until === undefined ? null : formatDay(until), location: reportPlace(place) };
}

function reportPlace({ file, start, end }: Place): PlaceOutput {
  return { file, start, end };
}
