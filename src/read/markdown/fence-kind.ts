import type { Location } from "../../model/source.ts";
import { findNearest } from "../../text/nearest.ts";
import { DOCUMENT_KINDS, type DocumentKind } from "../validate-document.ts";
import { lastLine } from "./fence-content.ts";
import type { Code } from "./markdown-node.ts";
import type { Reading } from "./reading.ts";

/** `own`: part of this document. `other`: not to be read. */
export type FenceKind = "own" | "other";

const FENCE = /^(`{3,}|~{3,})/;

/** What the word after `yaml` says. A slip in it must not drop the fence without a word. */
export function kindOfFence(reading: Reading, expected: DocumentKind, code: Code): FenceKind {
  const word = /^\S+/.exec(code.meta ?? "")?.[0] ?? "";
  const said = word.toLowerCase();
  if (!/^ya?ml$/i.test(code.lang ?? "") || said === "") return "other";
  if (said === expected) return "own";
  const kind = DOCUMENT_KINDS.find((candidate) => candidate === said);
  if (kind !== undefined) reportOtherKind(reading, { code, word }, { kind, expected });
  else reportSlip(reading, { code, word });
  return "other";
}

interface FenceWord {
  readonly code: Code;
  readonly word: string;
}

/** A strategy that carries a policy would permit itself what it likes; other documents are merely not read. */
function reportOtherKind(
  reading: Reading,
  fence: FenceWord,
  { kind, expected }: { readonly kind: DocumentKind; readonly expected: DocumentKind },
): void {
  reading.problems.push({
    rule: "wrong-kind",
    severity: kind === "policy" || kind === "strategy" ? "error" : "warning",
    message: `A ${expected} cannot carry a document of the kind ${kind}, so this is not read.`,
    help: `Move it to a file of its own, or write \`yaml ${expected}\`.`,
    location: locateWord(reading, fence),
  });
}

function reportSlip(reading: Reading, fence: FenceWord): void {
  const singular = fence.word.toLowerCase().replace(/ies$/, "y");
  const [near] = findNearest(singular, ["policy", "strategy", "waivers"], 1);
  if (near === undefined) return;
  reading.problems.push({
    rule: "wrong-kind",
    severity: "error",
    message: `There is no kind of document "${fence.word}", so this fence would not be read.`,
    help: `Did you mean \`yaml ${near}\`?`,
    location: locateWord(reading, fence),
  });
}

function locateWord({ source }: Reading, { code, word }: FenceWord): Location {
  const { start } = code.span;
  // The info string holds no word twice that could be meant here, and stands on the first line.
  const lang = source.text.indexOf(code.lang ?? "", start) + (code.lang ?? "").length;
  const at = source.text.indexOf(word, lang);
  return { source, span: { start: at, end: at + word.length } };
}

/** A fence that is never closed hides all that follows. */
export function reportUnclosed({ source, problems }: Reading, code: Code): void {
  const { start } = code.span;
  const mark = FENCE.exec(source.text.slice(start, start + 400))?.[1];
  if (mark === undefined) return;
  const last = lastLine(source, code).trimEnd();
  if (last.length >= mark.length && last === mark.charAt(0).repeat(last.length)) return;
  problems.push({
    rule: "unclosed-fence",
    severity: "warning",
    message: "This code block is never closed, so all that follows belongs to it.",
    help: `Put ${mark.slice(0, 3)} on a line of its own where it ends.`,
    location: { source, span: { start, end: start + mark.length } },
  });
}
