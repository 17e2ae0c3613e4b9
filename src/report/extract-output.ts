import type { PositionOutput } from "./check-output.ts";

/** The shape of `extract --format json`; `schemas/extract-output.schema.json` describes each key. */
export type ExtractOutput = PolicyExtractOutput | StrategyExtractOutput;

export interface PolicyExtractOutput {
  readonly version: 1;
  readonly kind: "policy";
  readonly file: string;
  readonly statements: readonly StatementOutput[];
}

export interface StrategyExtractOutput {
  readonly version: 1;
  readonly kind: "strategy";
  readonly file: string;
  readonly tactics: readonly ReadTacticOutput[];
  readonly mentions: readonly MentionOutput[];
}

type ScopeOutput = Readonly<Record<string, readonly string[]>>;

export interface SpanOutput {
  readonly start: PositionOutput;
  readonly end: PositionOutput;
}

export interface StatementOutput {
  readonly modality: "prohibit" | "permit" | "require";
  readonly text: string;
  readonly location: SpanOutput;
  readonly strength: "strong" | "soft";
  readonly addressee: "people" | "organisation";
  readonly scope: ScopeOutput;
  readonly unless: readonly ScopeOutput[];
  readonly duties: readonly Readonly<Record<string, unknown>>[];
  readonly conditional: boolean;
  readonly confidence: number;
  readonly form: FormOutput;
  readonly clause: string | null;
}

type FormOutput = "field-list" | "table" | "fenced" | "prose";

export interface ReadTacticOutput {
  readonly id: string;
  readonly title: string;
  readonly values: ScopeOutput;
  readonly location: SpanOutput;
  readonly confidence: number;
  readonly form: FormOutput;
}

export interface MentionOutput {
  readonly facet: string;
  readonly concept: string;
  readonly text: string;
  readonly stance: "use" | "avoid" | "neutral";
  readonly tactic: string | null;
  readonly location: SpanOutput;
  readonly confidence: number;
}
