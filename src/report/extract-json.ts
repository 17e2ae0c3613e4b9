import type { Extraction, ReadMention, ReadStatement, ReadTactic } from "../model/extraction.ts";
import type { Place } from "../model/place.ts";
import type { ExtractOutput, MentionOutput, ReadTacticOutput, SpanOutput, StatementOutput } from "./extract-output.ts";

export function reportExtraction(extraction: Extraction): ExtractOutput {
  const { file } = extraction;
  return extraction.kind === "policy"
    ? { version: 1, kind: "policy", file, statements: extraction.statements.map(reportStatement) }
    : {
        version: 1,
        kind: "strategy",
        file,
        tactics: extraction.tactics.map(reportTactic),
        mentions: extraction.mentions.map(reportMention),
      };
}

function reportStatement({ place, isConditional, clause, ...rest }: ReadStatement): StatementOutput {
  const { modality, text, strength, addressee, scope, unless, duties, confidence, form } = rest;
  const head = { modality, text, location: reportSpan(place), strength, addressee };
  return { ...head, scope, unless, duties, conditional: isConditional, confidence, form, clause: clause ?? null };
}

function reportTactic({ id, title, values, place, confidence, form }: ReadTactic): ReadTacticOutput {
  return { id, title, values, location: reportSpan(place), confidence, form };
}

function reportMention({ facet, concept, text, stance, tactic, place, confidence }: ReadMention): MentionOutput {
  return { facet, concept, text, stance, tactic: tactic ?? null, location: reportSpan(place), confidence };
}

function reportSpan({ start, end }: Place): SpanOutput {
  return { start, end };
}
