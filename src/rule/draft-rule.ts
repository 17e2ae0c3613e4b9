import type { RuleSubject } from "../model/rule.ts";
import { RULE_DRAFTS } from "./rule-drafts.ts";

export interface RuleDraft {
  readonly id: string;
  readonly subject: RuleSubject;
  readonly category: string;
}

/** A rule file that works as it is, to be changed step by step; its examples hold. */
export function draftRule({ id, subject, category }: RuleDraft): string {
  const { title, when, message, help, bad, good } = RULE_DRAFTS[subject];
  return `kind: rule
id: ${id}

# What it finds, in one line.
title: ${title}

# Why it matters: \`onpolicy explain ${id}\` shows it.
description: Say here why somebody should care.

# The group under which it is listed.
category: ${category}

# error, warning or info: how bad it is if it is true. A config can change it.
severity: warning

# What it looks at, one after the other.
subject: ${subject}

# When it fires, in CEL: docs/rules/facts.md lists what it can ask.
when: >-
  ${when}

# One sentence; what stands in braces is worked out for each finding.
message: "${message}"

# What the reader can do, as an imperative sentence.
help: ${help}

# \`onpolicy test\` runs these: it must fire on the bad ones, and stay silent on the good ones.
examples:
  bad:
    - |
${fences(bad)}
  good:
    - |
${fences(good)}
`;
}

/** A document for each kind, indented as the text of a list's item. */
function fences(documents: Readonly<Record<string, string>>): string {
  return Object.entries(documents)
    .map(([kind, text]) => `\`\`\`yaml ${kind}\n${text}\`\`\``)
    .join("\n\n")
    .split("\n")
    .map((line) => (line === "" ? "" : `      ${line}`))
    .join("\n");
}
