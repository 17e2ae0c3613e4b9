import type { Source } from "../model/source.ts";

/** Words of a path or a heading by which organisations name the two. */
const STRATEGY =
  /\b(?:strateg(?:y|ies)|marketing[- ]plan|campaigns?|go[- ]to[- ]market|gtm|content[- ]plan|outreach|engagement[- ]plan|roadmap|calendar)\b/iu;
const POLICY = /\b(?:polic(?:y|ies)|guidelines?|acceptable[- ]use|code[- ]of[- ]conduct|rules|standards?)\b/iu;
const NORM = /\b(?:must|may not|shall|should|never|prohibited|not permitted|do not|don['’]t)\b/giu;

/** Folders that say what is in them. Whoever keeps such ones has sorted the documents, whatever these are called. */
const FOLDERS: ReadonlyMap<string, "policy" | "strategy"> = new Map([
  ["policies", "policy"],
  ["policy", "policy"],
  ["strategies", "strategy"],
  ["strategy", "strategy"],
  ["plans", "strategy"],
]);

/** What a Markdown document that does not say so most likely is: by its folder, its name, its title, its wording. */
export function guessKind({ path, text }: Source): "policy" | "strategy" {
  const folder = path
    .split("/")
    .slice(0, -1)
    .findLast((name) => FOLDERS.has(name.toLowerCase()));
  const kept = FOLDERS.get(folder?.toLowerCase() ?? "");
  if (kept !== undefined) return kept;
  const parts = path.replaceAll(/[_-]/gu, " ").split("/");
  const title = /^#\s+(.*)$/mu.exec(text.slice(0, 20_000))?.[1] ?? "";
  for (const words of [...parts.toReversed(), title]) {
    const [isPolicy, isStrategy] = [POLICY.test(words), STRATEGY.test(words)];
    if (isPolicy !== isStrategy) return isPolicy ? "policy" : "strategy";
  }
  const sample = text.slice(0, 100_000);
  const words = sample.length / 6;
  return (sample.match(NORM)?.length ?? 0) * 100 > words ? "policy" : "strategy";
}
