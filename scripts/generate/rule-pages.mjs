import { existsSync } from "node:fs";
import { join } from "node:path";
import { listFolder, readText, root, writeText } from "../repository.mjs";

/** What `explain RULE` shows of a rule's page: all but the examples. */
export function generateRulePages() {
  const ids = listFolder("rules").filter((name) => existsSync(join(root, `rules/${name}/rule.yaml`)));
  const rows = ids.map((id) => `  ${JSON.stringify(readPage(id))},\n`);
  writeText(
    "src/generated/rule-pages.ts",
    `// Generated from rules/*/README.md by \`npm run generate\`. Do not edit.
import type { RulePage } from "../model/rule.ts";

export const rulePages: readonly RulePage[] = [
${rows.join("")}];
`,
  );
  return [`src/generated/rule-pages.ts: ${rows.length} pages`];
}

/** @param {string} id */
function readPage(id) {
  const path = `rules/${id}/README.md`;
  const [head = "", ...sections] = readText(path).split(/^## /mu);
  const find = (/** @type {string} */ title) => {
    const section = sections.find((text) => text.startsWith(`${title}\n`));
    if (section === undefined) throw new Error(`${path} has no section "${title}".`);
    return plain(section.slice(title.length));
  };
  return {
    id,
    why: plain(head.replace(/^# .*$/mu, "")),
    finds: find("What it finds"),
    remedy: find("What to do"),
    off: find("When to switch it off"),
  };
}

/**
 * Paragraphs without fences, and without the marks of Markdown.
 * @param {string} text
 */
function plain(text) {
  return text
    .replace(/^```[^]*?^```$/gmu, "")
    .split(/\n{2,}/u)
    .map((paragraph) =>
      paragraph
        .replaceAll(/\s+/gu, " ")
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, "$1")
        .replaceAll("**", "")
        .trim(),
    )
    .filter((paragraph) => paragraph !== "");
}
