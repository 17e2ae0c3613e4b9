import { shippedTaxonomies } from "../src/generated/taxonomy.ts";
import type { Source } from "../src/model/source.ts";
import type { Passage } from "../src/prose/passage.ts";
import { readMentions } from "../src/prose/read-mentions.ts";
import { readStatements } from "../src/prose/read-statements.ts";
import { readTactics } from "../src/prose/read-tactics.ts";
import { scopeStatements } from "../src/prose/scope-statements.ts";
import { parseMarkdown } from "../src/read/markdown/parse-markdown.ts";
import { parseWithRemark } from "../src/read/markdown/parse-with-remark.ts";
import { readDocument } from "../src/read/read-document.ts";
import { createTaxonomies } from "../src/taxonomy/taxonomy-set.ts";
import { writeProsePolicy, writeProseStrategy } from "./write-prose.ts";

const ROUNDS = 5;
const SIZE = 1_000_000;

const { taxonomies } = createTaxonomies(shippedTaxonomies(), []);

for (const [kind, text] of [
  ["policy", writeProsePolicy(SIZE, 1)],
  ["strategy", writeProseStrategy(SIZE, 2)],
] as const) {
  const source: Source = { path: `${kind}.md`, text };
  const remark = await best(() => parseWithRemark(text, 0), 1);
  const parse = await best(() => parseMarkdown(text));
  const { value: document } = await readDocument(source, kind);
  const passages = await best(() => document?.listPassages() ?? []);
  const prose = await best(() => readProse(kind, passages.result));
  console.log(
    [
      `${kind}, ${(text.length / 1e6).toFixed(1)} MB, ${passages.result.length} passages`,
      `remark ${remark.ms.toFixed(0)} ms`,
      `our parse ${parse.ms.toFixed(0)}`,
      `passages ${passages.ms.toFixed(0)}`,
      `reading ${prose.ms.toFixed(0)} (${prose.result} found)`,
      `extraction / parse: remark ${((passages.ms + prose.ms) / remark.ms).toFixed(2)}, ours ${((passages.ms + prose.ms) / parse.ms).toFixed(2)}`,
    ].join("; "),
  );
}

function readProse(kind: "policy" | "strategy", passages: readonly Passage[]): number {
  if (kind === "policy") return scopeStatements(readStatements(passages), taxonomies).length;
  const mentions = readMentions(passages, taxonomies);
  return mentions.length + readTactics(passages, mentions).length;
}

async function best<T>(
  run: () => T | Promise<T>,
  rounds = ROUNDS,
): Promise<{ readonly ms: number; readonly result: T }> {
  let least = Number.POSITIVE_INFINITY;
  let result = await timed(run);
  for (let round = 1; round < rounds; round += 1) {
    least = Math.min(least, result.ms);
    result = await timed(run);
  }
  return { ms: Math.min(least, result.ms), result: result.result };
}

async function timed<T>(run: () => T | Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
  const start = performance.now();
  const result = await run();
  return { ms: performance.now() - start, result };
}
