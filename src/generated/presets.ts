// Generated from rules/presets by `npm run generate`. Do not edit.
import type { PresetData } from "../model/preset.ts";

const documents: readonly string[] = [
  '{"id":"onpolicy:recommended","title":"Recommended","description":"Assumes what a marketing strategy means unless it says otherwise, and leaves every rule at its own severity.","assume":{"actor":"marketing-team","account":"official-account"}}',
];

let parsed: readonly PresetData[] | undefined;

export function shippedPresets(): readonly PresetData[] {
  parsed ??= JSON.parse(`[${documents.join(",")}]`) as readonly PresetData[];
  return parsed;
}
