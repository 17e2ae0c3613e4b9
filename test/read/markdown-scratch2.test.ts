import { readdirSync, readFileSync } from "node:fs";
import { it } from "vitest";
import { readDocument } from "../../src/read/read-document.ts";
import { toPlain } from "../../src/read/syntax/data-node.ts";
it("x", async () => {
  const out: string[] = [];
  for (const [dir, kind] of [["policies", "policy"], ["strategies", "strategy"]] as const)
    for (const file of readdirSync(`/work/shared/corpus/${dir}`)) {
      const text = readFileSync(`/work/shared/corpus/${dir}/${file}`, "utf8");
      const t = performance.now();
      const { value, problems } = await readDocument({ path: file, text }, kind);
      const p = value ? (toPlain(value.map) as Record<string, unknown>) : {};
      const items = (p["tactics"] ?? p["clauses"] ?? []) as unknown[];
      out.push(`## ${file} ${Math.round(performance.now() - t)}ms id=${p["id"]} title=${p["title"]} items=${items.length} unread=${value?.unread.length}`);
      for (const i of items.slice(0, 5)) out.push("   " + JSON.stringify(i).slice(0, 400));
      for (const q of problems.slice(0, 12)) out.push(`   ${q.severity} ${q.rule}: ${q.message.slice(0, 200)} | «${text.slice(q.location.span.start, q.location.span.end).slice(0, 60).replaceAll("\n", "⏎")}»`);
    }
  console.log(out.join("\n"));
});
