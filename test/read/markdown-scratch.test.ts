import { readFileSync } from "node:fs";
import { it } from "vitest";
import { readDocument } from "../../src/read/read-document.ts";
import { toPlain } from "../../src/read/syntax/data-node.ts";
it("x", async () => {
  const out: string[] = [];
  const list = readFileSync("/tmp/bad-md/manifest.tsv", "utf8").split("\n").filter((l) => /^(md-|front-|fence-|table-|field-|evade-md|ok-|honest|enc-cr|bidi|slip)\S*\.md\t/.test(l));
  for (const line of list) {
    const [file = "", kind = "", , expectation = ""] = line.split("\t");
    let text = readFileSync(`/tmp/bad-md/${file}`, "utf8").replace(/^\ufeff/, "");
    const t = performance.now();
    const source = { path: file, text };
    const { value, problems } = await readDocument(source, kind as never);
    const ms = performance.now() - t;
    out.push(`## ${file} [${expectation}] ${Math.round(ms)}ms`);
    if (value) {
      const p = toPlain(value.map) as Record<string, unknown>;
      out.push("   " + JSON.stringify(p["tactics"] ?? p["clauses"]).slice(0, 300) + (p["id"] === "case-strategy" || p["id"] === "case-policy" ? "" : ` id=${p["id"]} title=${p["title"]}`) + ` unread=${value.unread.length}`);
    } else out.push("   refused");
    for (const p of problems) out.push(`   ${p.severity} ${p.rule}: ${p.message} | ${p.help ?? ""} | «${text.slice(p.location.span.start, p.location.span.end).slice(0, 60).replaceAll("\n", "⏎")}»`);
  }
  console.log(out.join("\n"));
});
