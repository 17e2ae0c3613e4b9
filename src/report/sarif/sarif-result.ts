import { formatDay } from "../../model/day.ts";
import type { Finding, FindingSuppression, FindingWaiver } from "../../model/finding.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { explainLines } from "../explain-lines.ts";
import { sarifFix } from "./sarif-fix.ts";
import { physicalLocation } from "./sarif-location.ts";
import { LEVELS } from "./sarif-rule.ts";
import { sarifText } from "./sarif-text.ts";

/** A finding as SARIF has it; the index is that of its rule in the list of rules. */
export function sarifResult(finding: Finding, ruleIndex: number) {
  const { rule, severity, message, place, related, subject, confidence, fingerprint } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: sarifText([escapeTerminal(message), ...explainLines(finding)].join("\n")) },
    locations: [{ physicalLocation: physicalLocation(place) }],
    relatedLocations: related.map((other, index) => ({
      id: index + 1,
      physicalLocation: physicalLocation(other.place),
      message: { text: sarifText(escapeTerminal(other.message)) },
    })),
    partialFingerprints: { "onpolicy/v1": fingerprint },
    ...(finding.fix === undefined ? {} : { fixes: [sarifFix(finding.fix)] }),
    suppressions: suppressionsOf(finding),
    properties: { ...subject, confidence },
  };
}

function suppressionsOf({ waiver, suppression, isKnown }: Finding) {
  if (waiver !== undefined) return [ofWaiver(waiver)];
  if (suppression !== undefined) return [ofComment(suppression)];
  return isKnown === true ? [KNOWN] : [];
}

const KNOWN = { kind: "external", status: "accepted", justification: "It stands in the baseline." };

function ofComment({ reason, until, place }: FindingSuppression) {
  const days = until === undefined ? "" : `, until ${formatDay(until)}`;
  const justification = `${reason} (a comment in line ${place.start.line}${days})`;
  return { kind: "inSource", status: "accepted", justification: escapeTerminal(justification) };
}

/** A waiver is kept outside the place that it is about, which SARIF calls external. */
function ofWaiver({ id, grantedBy, expires, reason }: FindingWaiver) {
  const justification = `${reason} (waiver ${id} of ${grantedBy}, until ${formatDay(expires)})`;
  return { kind: "external", status: "accepted", justification: escapeTerminal(justification) };
}
