import { existsSync } from "node:fs";
import { join } from "node:path";
import { listFolder, root, writeText } from "../repository.mjs";
import { printDataModule, readYaml } from "./data-module.mjs";

/**
 * @typedef {{ id: string, category: string, severity: string, optIn?: boolean }} Rule
 * @typedef {{ category: string[], from?: string[], isOptIn?: boolean, to: string }} Each
 * @typedef {Record<string, unknown> & { id: string, description: string, each?: Each[], rules?: Record<string, string> }} Preset
 */

/**
 * The presets with the severities of all rules that they set.
 * @returns {Preset[]}
 */
export function readPresets() {
  const rules = listFolder("rules")
    .map((name) => `rules/${name}/rule.yaml`)
    .filter((path) => existsSync(join(root, path)))
    .map((path) => /** @type {Rule} */ (readYaml(path)));
  return listFolder("rules/presets")
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => writeOut(/** @type {Preset} */ (readYaml(`rules/presets/${name}`)), rules));
}

export function generatePresets() {
  const presets = readPresets();
  const text = printDataModule({
    from: "rules/presets and rules/*/rule.yaml",
    type: "PresetData",
    typeModule: "../model/preset.ts",
    name: "shippedPresets",
    documents: presets,
  });
  writeText("src/generated/presets.ts", text);
  return [`src/generated/presets.ts: ${presets.length} presets`];
}

/**
 * `each` sets the severity of many rules at once, so that a new rule falls under every preset; later entries win over
 * earlier ones, and `rules` over all of them. `from` asks for the rule's own severity, and `to: own` sets that.
 * @param {Preset} preset
 * @param {readonly Rule[]} all
 */
function writeOut({ each = [], rules = {}, ...preset }, all) {
  const settings = Object.fromEntries(
    all.flatMap((rule) => {
      const fitting = each.findLast((entry) => fits(entry, rule));
      return fitting === undefined ? [] : [[rule.id, fitting.to === "own" ? rule.severity : fitting.to]];
    }),
  );
  const written = { ...settings, ...rules };
  return Object.keys(written).length === 0 ? preset : { ...preset, rules: written };
}

/**
 * A rule that is off by itself is only meant where that is said.
 * @param {Each} each
 * @param {Rule} rule
 */
function fits({ category, from, isOptIn }, rule) {
  if (!category.includes(rule.category) || (rule.optIn === true) !== (isOptIn === true)) return false;
  return from === undefined || from.includes(rule.severity);
}
