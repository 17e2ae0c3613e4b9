import { formatDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { LintResult } from "../../model/report.ts";
import type { RuleNotice } from "../../model/rule.ts";
import { HOME } from "../../text/home.ts";
import { describeHidden, describeStatements, INCOMPLETE } from "../../text/result-words.ts";
import { describeBases } from "./sarif-location.ts";
import { sarifResult } from "./sarif-result.ts";
import { sarifRule } from "./sarif-rule.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** The findings as a SARIF 2.1.0 log, with the rules that they are of. */
export function reportSarif(version: string, result: LintResult, shipped: ReadonlyMap<string, RuleNotice>) {
  const { findings, baseline, today, isIncomplete, statements, hidden } = result;
  const notices = new Map([...shipped, ...result.ownRules.map((notice) => [notice.id, notice] as const)]);
  const ids = [...new Set(findings.map(({ rule }) => rule))].toSorted();
  const indices = new Map(ids.map((id, index) => [id, index]));
  const results = findings.map((finding) => ({
    ...sarifResult(finding, indices.get(finding.rule) ?? -1),
    // All or none of the results have it (SARIF 2.1.0, 3.27.24).
    ...(baseline === undefined ? {} : { baselineState: finding.isKnown === true ? "unchanged" : "new" }),
  }));
  const places = results.flatMap(({ locations, relatedLocations }) => [...locations, ...relatedLocations]);
  const prose = describeStatements(statements);
  const level = statements.judged < statements.read ? "warning" : "note";
  const warnings = prose === "" ? [] : [{ level, message: { text: prose } }];
  const notes = hidden === undefined ? [] : [{ level: "note", message: { text: describeHidden(hidden) } }];
  const errors = isIncomplete ? [{ level: "error", message: { text: INCOMPLETE } }] : [];
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "onpolicy",
            version,
            semanticVersion: version,
            informationUri: HOME,
            rules: ids.map((id) => sarifRule(notices.get(id) ?? unknownRule(id, findings))),
          },
        },
        invocations: [
          { executionSuccessful: !isIncomplete, toolExecutionNotifications: [...errors, ...warnings, ...notes] },
        ],
        originalUriBaseIds: describeBases(
          places.map(({ physicalLocation }) => physicalLocation.artifactLocation.uriBaseId),
        ),
        columnKind: "utf16CodeUnits",
        results,
        properties: { today: formatDay(today) },
      },
    ],
  };
}

/** A rule of which nothing is known but what its findings say. */
function unknownRule(id: string, findings: readonly Finding[]): RuleNotice {
  const own = findings.find(({ rule }) => rule === id);
  const help = own?.help[0] ?? "Read what the finding says.";
  const severity = own?.severity ?? "warning";
  return { id, title: `Rule ${id}`, category: "own", severity, confidence: 1, help, docs: "docs/rules/index.md" };
}
