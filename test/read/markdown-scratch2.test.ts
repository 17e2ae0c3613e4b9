import { readFileSync } from "node:fs";
import { it } from "vitest";
import { readMarkdown } from "../../src/read/markdown/read-markdown.ts";
import { parseMarkdown } from "../../src/read/markdown/parse-markdown.ts";
const list = readFileSync("/tmp/bad-md/manifest.tsv", "utf8").split("\n").filter((l) => /^slow\S*\.md\t/.test(l)).map((l) => l.split("\t")[0] ?? "");
it.each(list.filter(f => !/bq|list|emph|bracket|link/.test(f)))("%s", async (file) => {
      const text = readFileSync(`/tmp/bad-md/${file}`, "utf8");
      const t0 = performance.now();
      parseMarkdown(text);
      const t = performance.now();
      const { value, problems } = await readMarkdown({ path: file, text }, "policy");
      const t2 = performance.now();
      console.log(`SLOW ${file} parse=${Math.round(t - t0)} all=${Math.round(t2 - t)} problems=${problems.length}`, value?.map.entries.length);
}, 60000);
