import { readFileSync } from "node:fs";
import { it } from "vitest";
import { readMarkdown } from "../../src/read/markdown/read-markdown.ts";
import { parseMarkdown } from "../../src/read/markdown/parse-markdown.ts";
it.each([["slow-table-rows-50k.md","policy"],["slow-table-rows-50k.md","strategy"],["slow-fields-20k.md","strategy"],["slow-headings-same-id.md","strategy"],["slow-fences-10k.md","strategy"],["slow-names-50k.md","strategy"]] as const)("%s %s", async (file, kind) => {
      const text = readFileSync(`/tmp/bad-md/${file}`, "utf8");
      for (let i = 0; i < 2; i++) {
      const t0 = performance.now();
      parseMarkdown(text);
      const t = performance.now();
      const { value, problems } = await readMarkdown({ path: file, text }, kind);
      const t2 = performance.now();
      console.log(`SLOW ${file} parse=${Math.round(t - t0)} all=${Math.round(t2 - t)} problems=${problems.length}`, value?.map.entries.length);
      }
}, 60000);
