import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import shipped from "../../schemas/shipped.schema.json" with { type: "json" };
import { plainSchema } from "../../scripts/generate/plain-schema.mjs";
import { builtinRules } from "../../src/generated/rules.ts";
import { shippedTaxonomies } from "../../src/generated/taxonomy.ts";
import { SHIPPED_FACETS } from "../../src/model/concept.ts";
import { listPresets } from "../../src/read/config/preset.ts";
import { resolveConcept } from "../../src/taxonomy/facet-taxonomy.ts";
import { createTaxonomies } from "../../src/taxonomy/taxonomy-set.ts";
import { ROOT } from "../support/process.ts";

const { taxonomies } = createTaxonomies(shippedTaxonomies(), []);
const parts: Readonly<Record<string, object>> = shipped.$defs;

function namesIn(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  if ("enum" in part && Array.isArray(part.enum)) return part.enum.map(String);
  return "anyOf" in part && Array.isArray(part.anyOf) ? part.anyOf.flatMap(namesIn) : [];
}

describe.each(SHIPPED_FACETS)("the names of the facet %s", (facet) => {
  const names = namesIn(parts[`${facet}Known`]);
  const taxonomy = taxonomies.get(facet);
  if (taxonomy === undefined) throw new Error(`no taxonomy ${facet}`);

  it("each mean a concept, and leave none out", () => {
    const found = names.map((name) => resolveConcept(taxonomy, name)?.id);
    expect(names.filter((_, index) => found[index] === undefined)).toEqual([]);
    // All of the facet is meant where it is left out, so that has no name here.
    const ids = taxonomy.concepts.map(({ id }) => id).filter((id) => id !== facet);
    expect([...new Set(found)].toSorted()).toEqual(ids.toSorted());
    expect(new Set(names).size).toBe(names.length);
  });

  it("are each explained in a line", () => {
    const known = parts[`${facet}Known`];
    const lines: unknown = known !== undefined && "enumDescriptions" in known ? known.enumDescriptions : [];
    expect(lines).toHaveLength(names.length);
    expect(Array.isArray(lines) && lines.every((line) => typeof line === "string" && line !== "")).toBe(true);
  });
});

it("facets, presets and rules are those that there are", () => {
  expect(namesIn(parts["facet"]).toSorted()).toEqual([...SHIPPED_FACETS].toSorted());
  expect(namesIn(parts["preset"])).toEqual(listPresets());
  expect(Object.keys(shipped.$defs.rules.properties)).toEqual(builtinRules().map(({ id }) => id));
});

describe("what editors accept is what the program accepts", () => {
  const kinds = ["policy", "strategy", "waivers", "taxonomy", "config"];
  const schemas = ["common", "shipped", ...kinds].map(
    (name) => JSON.parse(readFileSync(join(ROOT, `schemas/${name}.schema.json`), "utf8")) as object,
  );
  const full = new Ajv2020({ schemas, keywords: ["enumDescriptions"] });
  const plain = new Ajv2020({ schemas: schemas.map((schema) => plainSchema(schema)), keywords: ["enumDescriptions"] });
  const judge = (ajv: Ajv2020, kind: string, document: unknown): unknown =>
    ajv.getSchema(`${kind}.schema.json`)?.(document);

  it("in the documents of the examples", () => {
    const files = readdirSync(join(ROOT, "examples"), { recursive: true, encoding: "utf8" });
    const documents = files
      .filter((path) => path.endsWith(".yaml"))
      .map((path) => parse(readFileSync(join(ROOT, "examples", path), "utf8")) as { readonly kind?: string });
    expect(documents.length).toBeGreaterThan(30);
    for (const document of documents) expect(judge(full, document.kind ?? "config", document)).toBe(true);
  });

  it("whatever stands where a name should", () => {
    const names = [
      "TikTok",
      "our-own",
      "",
      " ",
      7,
      null,
      true,
      [],
      ["TikTok"],
      ["TikTok", ""],
      [7],
      [[]],
      {},
      { role: "legal" },
      { role: "" },
    ];
    const documents = names.flatMap((name): [kind: string, document: object][] => [
      ["policy", { kind: "policy", id: "a", owner: name, approvedBy: [name], clauses: [] }],
      ["policy", { kind: "policy", id: "a", clauses: [{ id: "b", prohibit: { tool: name } }] }],
      ["policy", { kind: "policy", id: "a", clauses: [{ id: "b", require: [{ approval: name }] }] }],
      ["policy", { kind: "policy", id: "a", definitions: [{ term: "t", facet: name, means: ["x"] }], clauses: [] }],
      ["strategy", { kind: "strategy", id: "a", tactics: [{ id: "b", tool: name }] }],
      ["strategy", { kind: "strategy", id: "a", defaults: { actor: name }, tactics: [] }],
      ["strategy", { kind: "strategy", id: "a", tactics: [{ id: "b", evidence: [{ approval: name }] }] }],
      ["strategy", { kind: "strategy", id: "a", sharedWith: [{ role: name }], tactics: [] }],
      ["taxonomy", { kind: "taxonomy", facet: name, concepts: [] }],
      ["config", { extends: [name], assume: { actor: name }, rules: { "silent-tool": name } }],
    ]);
    const verdicts = documents.map(([kind, document]) => [judge(full, kind, document), judge(plain, kind, document)]);
    expect(documents.filter((_, index) => verdicts[index]?.[0] !== verdicts[index]?.[1])).toEqual([]);
    expect(new Set(verdicts.flat())).toEqual(new Set([true, false]));
  });

  it("though the program knows none of the names that editors complete", () => {
    expect(schemas.filter((schema) => /"\$ref":"shipped/u.test(JSON.stringify(plainSchema(schema))))).toEqual([
      expect.objectContaining({ $id: "shipped.schema.json" }),
    ]);
    for (const kind of kinds) {
      const code = readFileSync(join(ROOT, `src/generated/validate-${kind}.js`), "utf8");
      expect(code.includes("enumDescriptions") || code.includes("Kyrgyzstan")).toBe(false);
    }
  });
});
