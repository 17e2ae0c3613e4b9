import { DUTY_KINDS } from "../../model/duty.ts";
import { phraseSet } from "../mention/phrase-set.ts";
import { listWords, type Word } from "../mention/words.ts";
import type { Mention, ProseEvidence } from "../mention.ts";
import type { Passage } from "../passage.ts";

const KINDS = DUTY_KINDS.filter((kind) => kind !== "control").map((kind) => ({
  kind,
  phrases: phraseSet("evidence", kind),
}));
/** Whose approval it is stands right behind the words that speak of it. */
const NEAR = 40;
const MOST_WORDS = 6;

/** What a passage states to show that a duty is met: who approved it, how it is labelled. */
export function findEvidence(passage: Passage, mentions: readonly Mention[]): ProseEvidence[] {
  const words = listWords(passage.inline.text);
  const found: ProseEvidence[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const { kind, phrases } of KINDS) {
      const length = phrases.lengthAt(words, at);
      const [first, last] = [words[at], words[at + length - 1]];
      if (length === 0 || first === undefined || last === undefined || isDenied(words, at)) continue;
      const end = kind === "approval" ? endOfName(words, at + length) : last.end;
      const value =
        kind === "approval"
          ? findRole({ passage, from: last.end, end }, mentions)
          : first.text === "#"
            ? `#${words[at + 1]?.text ?? ""}`
            : passage.inline.text.slice(first.start, last.end);
      if (value !== "")
        found.push({ kind, value, passage, span: { start: first.start, end: Math.max(last.end, end) } });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** "Not yet approved by legal", "needs approval from legal": that is still to come. */
function isDenied(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at).map(({ text }) => text);
  return before.some((word) =>
    /^(?:not|no|without|never|need|needs|requires?|must|pending|awaiting|unless|until|await|seek|get|request|ask)$/u.test(
      word,
    ),
  );
}

function endOfName(words: readonly Word[], from: number): number {
  let at = from;
  while (
    at < words.length &&
    at < from + MOST_WORDS &&
    /^[\p{L}\p{N}&'-]/u.test(words[at]?.text ?? "") &&
    !/^(?:on|before|and|in|for|by|if|when|as|is|are|at|who)$/u.test(words[at]?.text ?? "")
  )
    at += 1;
  return words[Math.max(from, at) - 1]?.end ?? 0;
}

/** The role's concept where the taxonomy knows it, else the words. */
function findRole(
  { passage, from, end }: { readonly passage: Passage; readonly from: number; readonly end: number },
  mentions: readonly Mention[],
): string {
  const role = mentions.find(
    ({ facet, span }) => facet === "actor" && span.start >= from && span.start <= from + NEAR && span.start < end,
  );
  return (
    role?.concept ??
    passage.inline.text
      .slice(from, end)
      .replace(/^\s*(?:the|our|a|an)\s+/iu, "")
      .trim()
  );
}
