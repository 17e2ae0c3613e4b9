import type { Severity } from "../../model/finding.ts";
import type { RuleNotice, RulePage } from "../../model/rule.ts";
import { addressOf } from "../../text/home.ts";
import { sarifText } from "./sarif-text.ts";

export const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** What code hosts sort by: their words for the severities. */
const URGENCY: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "recommendation" };

/** A rule as SARIF describes it, with its whole page, so that a reader needs no other. */
export function sarifRule({ id, title, category, severity, confidence, help, docs, page }: RuleNotice) {
  const finds = page?.finds.join("\n\n") ?? `${title}.`;
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: sarifText(title) },
    fullDescription: { text: sarifText(finds) },
    help: { text: sarifText(helpText(help, page)), markdown: sarifText(helpMarkdown(help, page)) },
    ...(docs === "" ? {} : { helpUri: addressOf(docs) }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: [...new Set(["policy", category])],
      category,
      precision: precisionOf(confidence),
      "problem.severity": URGENCY[severity],
    },
  };
}

/** `prohibited-tool` as `ProhibitedTool`, the form of names that SARIF asks for. */
function nameOf(id: string): string {
  return id.replaceAll(/(?:^|-)([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}

function precisionOf(confidence: number): "very-high" | "high" | "medium" | "low" {
  if (confidence >= 1) return "very-high";
  if (confidence >= 0.8) return "high";
  return confidence >= 0.5 ? "medium" : "low";
}

function sectionsOf(help: string, page: RulePage | undefined): (readonly [title: string, paragraphs: string[]])[] {
  if (page === undefined) return [["What to do", [help]]];
  return [
    ["Why it matters", [...page.why]],
    ["What it finds", [...page.finds]],
    ["What to do", [...page.remedy]],
    ["When to switch it off", [...page.off]],
  ];
}

function helpText(help: string, page: RulePage | undefined): string {
  return sectionsOf(help, page)
    .map(([title, paragraphs]) => [`${title}:`, ...paragraphs].join("\n"))
    .join("\n\n");
}

function helpMarkdown(help: string, page: RulePage | undefined): string {
  return sectionsOf(help, page)
    .map(([title, paragraphs]) => [`**${title}**`, ...paragraphs].join("\n\n"))
    .join("\n\n");
}
