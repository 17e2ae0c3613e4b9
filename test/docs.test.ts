import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { shippedTaxonomies } from "../src/generated/taxonomy.ts";
import { lintWorkspace } from "../src/lint.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** The contents of a document's fences with this info string. */
function fences(markdown: string, info: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${info}\\n([^]*?)^\`\`\`$`, "gmu"))].map((match) => match[1] ?? "");
}

describe("README.md", () => {
  const text = read("README.md");

  it("begins its commands with the main job and the tests, and CI runs the second", () => {
    const [first = ""] = fences(text, "sh");
    const commands = first.trimEnd().split("\n");
    expect(commands).toEqual(["node dist/cli.js examples/bank --today 2026-11-25", "npm ci && npm run check"]);
    expect(read(".ci/run").trimEnd().split("\n").at(-1)).toBe(commands[1]);
  });

  it("shows real output", () => {
    const picture = read("docs/terminal.svg");
    const rows = [...picture.matchAll(/<text [^>]*>(.*)<\/text>/gu)].map((match) =>
      (match[1] ?? "")
        .replace(/<[^>]*>/gu, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&amp;", "&"),
    );
    expect(rows.length).toBeGreaterThan(15);
    expect(read("examples/bank/expected.txt")).toContain(rows.slice(2).join("\n"));
  });

  it("has documents that can be read, and that clash as it says", async () => {
    const [policy = "", strategy = "", config = "", waivers = ""] = fences(text, "yaml");
    const documents = {
      config: { path: "onpolicy.yaml", text: config },
      policies: [{ path: "policy.yaml", text: policy }],
      strategies: [{ path: "strategy.yaml", text: strategy }],
      today: "2026-11-25",
    };
    const plain = await lintWorkspace(documents);
    expect(plain.isIncomplete).toBe(false);
    expect(plain.findings.map(({ rule }) => rule)).toEqual(["missing-record"]);
    const waived = await lintWorkspace({ ...documents, waivers: [{ path: "waivers.yaml", text: waivers }] });
    expect(waived.isIncomplete).toBe(false);
    expect(waived.findings.map(({ rule, waiver }) => `${rule} ${waiver?.id ?? ""}`)).toEqual(["missing-record W-7"]);
  });

  it("counts the taxonomies rightly", () => {
    const count = (facet: string): string =>
      String(shippedTaxonomies().find((data) => data.facet === facet)?.concepts.length).replace(/(?=\d{3}$)/u, ",");
    expect(text).toContain(`(${count("tool")} tools, ${count("tactic").replace(/^,/u, "")} tactics,`);
  });
});

describe("docs/examples", () => {
  it.each(readdirSync(join(root, "examples")))("shows %s: what it is about, and all that it prints", (name) => {
    const page = read(`docs/examples/${name}.md`);
    expect(page).toContain(read(`examples/${name}/README.md`).trimEnd());
    expect(page).toContain(`\`\`\`text\n${read(`examples/${name}/expected.txt`).trimEnd()}\n\`\`\``);
    expect(page).toContain(`node dist/cli.js examples/${name} --today`);
    expect(read("README.md")).toContain(`](docs/examples/${name}.md)`);
    expect(read("docs/examples/index.md")).toContain(`](${name}.md)`);
    for (const folder of ["policies", "strategies"]) {
      for (const file of readdirSync(join(root, "examples", name, folder))) {
        expect(page).toContain(`](../../examples/${name}/${folder}/${file})`);
      }
    }
  });
});

describe("ARCHITECTURE.md", () => {
  const text = read("ARCHITECTURE.md");

  it("has at most 150 lines", () => {
    expect(text.split("\n").length).toBeLessThanOrEqual(151);
  });

  it("names paths that exist", () => {
    const paths = [...text.matchAll(/`((?:src|rules|schemas|examples|test|dist)(?:\/[\w./-]*)?)`/gu)].map(
      (match) => match[1] ?? "",
    );
    expect(paths.length).toBeGreaterThan(25);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe("links between documents", () => {
  it.each(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])("%s leads to files that exist", (path) => {
    const targets = [...read(path).matchAll(/\]\(([^)#:]+)\)/gu)].map((match) => match[1] ?? "");
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });
});
