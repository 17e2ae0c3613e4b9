// Generated from rules/presets and rules/*/rule.yaml by `npm run generate`. Do not edit.
import type { PresetData } from "../model/preset.ts";

const documents: readonly string[] = [
  '{"id":"onpolicy:audit","title":"Audit","description":"Every rule is on, at its own severity, and what is unsure is shown too.","extends":["onpolicy:recommended"],"minConfidence":0}',
  '{"id":"onpolicy:recommended","title":"Recommended","description":"Assumes what a marketing strategy means unless it says otherwise, and leaves every rule at its own severity.","assume":{"actor":"marketing-team","account":"official-account"}}',
  '{"id":"onpolicy:starter","title":"Starter","description":"Conflicts and the essentials of governance are errors, open duties are warnings, and the quality of documents is at most worth knowing.","extends":["onpolicy:recommended"],"rules":{"clause-never-applies":"info","contradictory-clauses":"info","duplicate-clause":"info","empty-exception":"info","idle-requirement":"off","missing-alternative-duty":"warning","missing-approval":"warning","missing-consent":"warning","missing-control":"warning","missing-disclosure":"warning","missing-record":"warning","missing-training":"warning","prohibited-alternative":"info","shadowed-clause":"info","unagreed-override":"info","undeclared-exception":"off","unknown-name":"info","unmet-together":"warning"}}',
  '{"id":"onpolicy:strict","title":"Strict","description":"What is a warning elsewhere is an error, rules that are off elsewhere are on, and a warning fails the run.","extends":["onpolicy:recommended"],"failOn":"warning","rules":{"clause-never-applies":"error","depends-on-detail":"error","duplicate-clause":"error","empty-exception":"error","prohibited-alternative":"error","shadowed-clause":"error","unagreed-override":"error","void-waiver":"error","waiver-too-long":"error"}}',
];

let parsed: readonly PresetData[] | undefined;

export function shippedPresets(): readonly PresetData[] {
  parsed ??= JSON.parse(`[${documents.join(",")}]`) as readonly PresetData[];
  return parsed;
}
