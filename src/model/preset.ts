import type { RuleSetting } from "./config.ts";
import type { Severity } from "./finding.ts";

/** A preset as its file writes it, with the severities of all rules that it sets: part of a config that many extend. */
export interface PresetData {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly extends?: readonly string[];
  readonly assume?: Readonly<Record<string, string | readonly string[]>>;
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly minConfidence?: number;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}
