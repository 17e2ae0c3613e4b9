import type { BasisReport, StrategyReport } from "../../model/report.ts";
import type { Source } from "../../model/source.ts";
import { isBasisReport, isStrategyReport } from "./report-shape.ts";
import { hashTexts, openText, sealText } from "./sealed-text.ts";

/** What earlier runs found in strategies, by their texts. It holds for one basis; with another it begins anew. */
export interface ReportCache {
  /** What there is to tell of the basis; undefined where that is not known, or may be more the next time. */
  readonly basis: BasisReport | undefined;
  /** Of the strategies of this run, in order, as far as they are kept. */
  readonly hashes: readonly string[];
  /** What was found in exactly this text, under this path. */
  find(source: Source): StrategyReport | undefined;
  /** Keeps a report, and returns it apart from the text that it was made of: the names in it would hold on to that. */
  keep(source: Source, report: StrategyReport): StrategyReport;
  keepBasis(report: BasisReport): void;
  /** What is to be kept: the strategies of this run, and no other. Undefined where that is what was kept before. */
  print(): string | undefined;
}

/** `kept` is what an earlier run printed, or anything else: what cannot be believed is left aside. */
export function openReportCache(key: string, kept: string | undefined): ReportCache {
  const [first = "", ...lines] = (kept === undefined ? "" : (openText(key, kept) ?? "")).split("\n");
  const known = new Map(lines.map((line) => [line.slice(0, HASH_LENGTH), line.slice(HASH_LENGTH + 1)]));
  const used = new Map<string, string>();
  const old = parse(first);
  let basis = isBasisReport(old) ? old : undefined;
  let isNew = basis === undefined;
  return {
    get basis() {
      return basis;
    },
    get hashes() {
      return [...used.keys()];
    },
    find: (source) => {
      const hash = hashSource(source);
      const text = known.get(hash);
      const report = text === undefined ? undefined : parse(text);
      if (text === undefined || !isStrategyReport(report)) return undefined;
      used.set(hash, text);
      return report;
    },
    keep: (source, report) => {
      const text = JSON.stringify(report);
      if (!isOfTheMoment(report.problems)) used.set(hashSource(source), text);
      isNew = true;
      return JSON.parse(text) as StrategyReport;
    },
    keepBasis: (report) => {
      basis = isOfTheMoment(report.problems) ? undefined : report;
    },
    print: () => {
      if (!isNew && used.size === known.size) return undefined;
      return sealText(
        key,
        [basis === undefined ? "" : JSON.stringify(basis), ...[...used].map(([hash, text]) => `${hash} ${text}`)].join(
          "\n",
        ),
      );
    },
  };
}

/** Whether a faster machine, or this one at another time, would have read more. */
function isOfTheMoment(problems: BasisReport["problems"]): boolean {
  return problems.some(({ rule }) => rule === "deadline");
}

/** Hexadecimal digits. */
const HASH_LENGTH = 64;

export function hashSource({ path, text }: Source): string {
  return hashTexts([path, text]);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
