import { SEVERITIES } from "../../model/finding.ts";
import type { BasisReport, StrategyReport } from "../../model/report.ts";
import { VERDICT_KINDS } from "../../model/verdict-kind.ts";

// What is kept is looked at before it is believed: whoever can write into the cache must not be able to break a run.

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isBoolean: Check = (value) => typeof value === "boolean";
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isDay: Check = (value) => Number.isSafeInteger(value);
const isConfidence: Check = (value) => typeof value === "number" && value >= 0 && value <= 1;

function isOneOf(values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

function isListOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function isOptional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

/** A map with these keys and no other. */
function isMap(keys: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(keys);
  return (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.keys(value).every((key) => Object.hasOwn(keys, key)) &&
    checks.every(([key, check]) => check((value as Readonly<Record<string, unknown>>)[key]));
}

const isPosition = isMap({ line: isCount, column: isCount, offset: isCount });
const isPlace = isMap({ file: isText, start: isPosition, end: isPosition, line: isOptional(isText) });
const isRelated = isMap({ place: isPlace, message: isText });
const isFix = isMap({ title: isText, isSafe: isBoolean, edits: isListOf(isMap({ place: isPlace, text: isText })) });
const isIds = isListOf(isMap({ id: isText, place: isPlace }));
const isProblems = isListOf(
  isMap({
    rule: isText,
    severity: isOneOf(SEVERITIES),
    message: isText,
    help: isOptional(isText),
    place: isPlace,
    related: isListOf(isRelated),
    fix: isOptional(isFix),
  }),
);
const isSuppressions = isListOf(
  isMap({
    rule: isText,
    place: isPlace,
    covers: isMap({ start: isCount, end: isCount }),
    until: isOptional(isDay),
    reason: isText,
    isOff: isBoolean,
  }),
);
const isFinding = isMap({
  rule: isText,
  severity: isOneOf(SEVERITIES),
  confidence: isConfidence,
  message: isText,
  place: isPlace,
  label: isOptional(isText),
  related: isListOf(isRelated),
  notes: isListOf(isText),
  help: isListOf(isText),
  subject: isMap({
    strategy: isOptional(isText),
    tactic: isOptional(isText),
    policy: isOptional(isText),
    clause: isOptional(isText),
    verdict: isOptional(isOneOf(VERDICT_KINDS)),
  }),
  fingerprint: isText,
  norm: isOptional(isText),
  lineage: isOptional(isText),
  shared: isOptional(isText),
  fix: isOptional(isFix),
  waiver: isOptional(isMap({ id: isText, grantedBy: isText, expires: isDay, reason: isText })),
});
const isTactic = isMap({
  strategy: isMap({ id: isText, title: isText, file: isText }),
  tactic: isMap({ id: isText, title: isText }),
  kind: isOneOf(VERDICT_KINDS),
  days: isText,
});
const isNotice = isMap({
  id: isText,
  title: isText,
  category: isText,
  severity: isOneOf(SEVERITIES),
  confidence: isConfidence,
  help: isText,
  docs: isText,
});
const isBasis = isMap({
  ownRules: isListOf(isNotice),
  today: isDay,
  ids: isIds,
  waived: isIds,
  problems: isProblems,
  findings: isListOf(isFinding),
  ifUsed: isListOf(isMap({ isUsed: isBoolean, clause: isText, finding: isFinding })),
  suppressions: isSuppressions,
  isSelection: isBoolean,
  thresholds: isMap({
    failOn: isOptional(isOneOf(SEVERITIES)),
    maxWarnings: isOptional(isCount),
    minConfidence: isOptional(isConfidence),
  }),
  packs: isListOf(isMap({ id: isText, title: isText, factsAsOf: isText, staleAfter: isText })),
  policies: isCount,
  statements: isMap({ read: isCount, judged: isCount }),
});
const isStrategy = isMap({
  ids: isIds,
  problems: isProblems,
  findings: isListOf(isFinding),
  suppressions: isSuppressions,
  tactics: isListOf(isTactic),
  usedClauses: isListOf(isText),
});

export function isBasisReport(value: unknown): value is BasisReport {
  return isBasis(value);
}

export function isStrategyReport(value: unknown): value is StrategyReport {
  return isStrategy(value);
}
