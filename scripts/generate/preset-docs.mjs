import { existsSync } from "node:fs";
import { join } from "node:path";
import { listFolder, root, writeText } from "../repository.mjs";
import { readYaml } from "./data-module.mjs";
import { readPresets } from "./presets.mjs";

/** @typedef {{ id: string, category: string, severity: string, optIn?: boolean }} Rule */

/** The presets that are about severities, from the mildest; law packs have pages of their own. */
const SHOWN = ["starter", "recommended", "strict", "audit"];

export function generatePresetDocs() {
  writeText("docs/rules/presets.md", printPresets());
  return ["docs/rules/presets.md"];
}

function printPresets() {
  const presets = readPresets();
  const shown = SHOWN.flatMap((name) => presets.filter(({ id }) => id === `onpolicy:${name}`));
  const rules = listFolder("rules")
    .map((name) => `rules/${name}/rule.yaml`)
    .filter((path) => existsSync(join(root, path)))
    .map((path) => /** @type {Rule} */ (readYaml(path)))
    .toSorted((a, b) => (`${a.category} ${a.id}` < `${b.category} ${b.id}` ? -1 : 1));
  const rows = rules.map((rule) => {
    const own = rule.optIn === true ? "off" : rule.severity;
    const cells = shown.map(({ rules: set = {} }) => set[rule.id] ?? own);
    return `| [\`${rule.id}\`](../../rules/${rule.id}/README.md) | ${rule.category} | ${cells.join(" | ")} |\n`;
  });
  return `<!-- Generated from rules/presets and rules/*/rule.yaml by \`npm run generate\`. Do not edit. -->

# Presets

A config takes one over with \`extends: [onpolicy:strict]\`, and sets on top of it what it wants otherwise: its own
\`rules\` go before those of a preset, and so does the severity that a clause asks for itself. \`onpolicy rules\` says of
each rule which severity holds, and whether a preset or a config has set it. Without a config, \`onpolicy:recommended\`
holds.

${shown.map(({ id, description }) => `- \`${id}\`: ${description}\n`).join("")}
All but \`recommended\` build on it, so they assume the same where a strategy does not say.

| rule | category | ${shown.map(({ id }) => id.replace("onpolicy:", "")).join(" | ")} |
| --- | --- | ${shown.map(() => "---").join(" | ")} |
${rows.join("")}`;
}
