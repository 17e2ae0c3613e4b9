import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { SHIPPED_FACETS } from "../../src/model/concept.ts";
import { DUTY_KINDS } from "../../src/model/duty.ts";
import { SEVERITIES } from "../../src/model/finding.ts";
import { AUTHORITIES } from "../../src/model/policy.ts";
import { MAXIMS, VERDICT_KINDS } from "../../src/model/verdict-kind.ts";
import { TACTIC_KEYS } from "../../src/read/bind/bind-strategy.ts";
import { DOCUMENT_KINDS } from "../../src/read/validate-document.ts";
import { VERSION } from "../../src/version.ts";
import { ROOT } from "../support/process.ts";

type Json = null | boolean | number | string | readonly Json[] | JsonMap;
interface JsonMap {
  readonly [key: string]: Json;
}

function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const names = readdirSync(join(ROOT, "schemas")).filter((name) => name.endsWith(".schema.json"));
const schemas = new Map(
  names.map((name) => [name, JSON.parse(readFileSync(join(ROOT, "schemas", name), "utf8")) as JsonMap]),
);

function createAjv(): Ajv2020 {
  // Editors know one keyword more, by which they explain what they complete.
  const ajv = new Ajv2020({ strict: true, allErrors: true, keywords: ["enumDescriptions"] });
  for (const schema of schemas.values()) ajv.addSchema(schema);
  return ajv;
}

const ajv = createAjv();

function schemaOf(name: string): JsonMap {
  const schema = schemas.get(`${name}.schema.json`);
  if (schema === undefined) throw new Error(`no schema ${name}`);
  return schema;
}

function follow(root: JsonMap, ...path: readonly string[]): Json | undefined {
  let value: Json | undefined = root;
  for (const key of path) value = isMap(value) ? value[key] : undefined;
  return value;
}

/** Every key that a schema describes, with the pointer to its description. */
function listKeys(value: Json, pointer = ""): { readonly pointer: string; readonly schema: JsonMap }[] {
  if (Array.isArray(value)) return value.flatMap((item: Json, index) => listKeys(item, `${pointer}/${index}`));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === "examples" || key === "enum" || key === "const") return [];
    const below = listKeys(part, `${pointer}/${escapePointer(key)}`);
    if (key !== "properties" || !isMap(part)) return below;
    const own = Object.entries(part).flatMap(([name, schema]) =>
      isMap(schema) && !/\/(?:oneOf|if|then|else|dependentSchemas)\//u.test(`${pointer}/`)
        ? [{ pointer: `${pointer}/properties/${escapePointer(name)}`, schema }]
        : [],
    );
    return [...own, ...below];
  });
}

function isText(value: Json | undefined, form: RegExp): boolean {
  return typeof value === "string" && form.test(value);
}

function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

describe.each([...schemas])("%s", (name, schema) => {
  it("compiles strictly, and knows its name", () => {
    expect(schema["$id"]).toBe(name);
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(createAjv().getSchema(name)).toBeTypeOf("function");
  });

  const keys = listKeys(schema);

  it("says of every key what it is, with an example", () => {
    const bare = keys.flatMap(({ pointer, schema: { title, description, examples } }) => {
      const isSaid = [title, description].every((text) => typeof text === "string" && text.trim() !== "");
      return isSaid && Array.isArray(examples) && examples.length > 0 ? [] : [pointer];
    });
    expect(bare).toEqual([]);
    expect(keys.length > 0 || name === "common.schema.json").toBe(true);
  });

  it("has sentences for descriptions", () => {
    const odd = keys.flatMap(({ pointer, schema: { title, description } }) =>
      isText(description, /^[A-Z`].*[.)]$/su) && isText(title, /^[A-Z]/u) ? [] : [pointer],
    );
    expect(odd).toEqual([]);
  });

  it("accepts its own examples", () => {
    const whole = { pointer: "", schema };
    const rejected = [whole, ...keys].flatMap(({ pointer, schema: { examples } }) => {
      const validate = ajv.getSchema(`${name}#${pointer}`);
      return (Array.isArray(examples) ? examples : []).flatMap((example: Json) =>
        validate?.(example) === true
          ? []
          : [`${pointer}: ${JSON.stringify(example)}: ${ajv.errorsText(validate?.errors)}`],
      );
    });
    expect(rejected).toEqual([]);
  });

  it("knows no key but those that it describes, or takes them for facets or rules", () => {
    const open = listKeys({ properties: { root: schema } }).flatMap(({ pointer, schema: part }) =>
      isMap(part["properties"]) &&
      part["type"] === "object" &&
      part["additionalProperties"] === undefined &&
      part["propertyNames"] === undefined
        ? [pointer]
        : [],
    );
    expect(open).toEqual([]);
  });
});

function enumsIn(value: Json): string[][] {
  if (Array.isArray(value)) return value.flatMap((item: Json) => enumsIn(item));
  if (!isMap(value)) return [];
  const own = value["enum"];
  return [...(Array.isArray(own) ? [own.map(String)] : []), ...Object.values(value).flatMap(enumsIn)];
}

describe("the schemas and the code", () => {
  it("agree on the keys of a tactic", () => {
    const properties = follow(schemaOf("strategy"), "$defs", "tactic", "properties");
    if (!isMap(properties)) throw new Error("a tactic has no keys");
    const facets: readonly string[] = SHIPPED_FACETS;
    const keys = Object.keys(properties);
    expect(keys.filter((key) => !facets.includes(key)).toSorted()).toEqual([...TACTIC_KEYS].toSorted());
    expect(keys.filter((key) => facets.includes(key))).toEqual([...SHIPPED_FACETS]);
    expect(facets.filter((facet) => TACTIC_KEYS.has(facet))).toEqual([]);
  });

  it("agree on the facets of a scope", () => {
    const scope = follow(schemaOf("common"), "$defs", "scope", "properties");
    expect(isMap(scope) ? Object.keys(scope) : []).toEqual([...SHIPPED_FACETS]);
  });

  it("agree on the words", () => {
    const all = ["common", "policy", "strategy", "config", "rule", "taxonomy", "waivers"].flatMap((name) =>
      enumsIn(schemaOf(name)),
    );
    const sorted = new Set(all.map((words) => words.toSorted().join()));
    for (const words of [AUTHORITIES, SEVERITIES, VERDICT_KINDS, MAXIMS])
      expect(sorted).toContain(words.toSorted().join());
    const duty = follow(schemaOf("common"), "$defs", "duty");
    for (const kind of DUTY_KINDS) expect(JSON.stringify(duty)).toContain(`"${kind}"`);
  });

  it("agree on the kinds of documents", () => {
    for (const kind of DOCUMENT_KINDS) {
      const said = follow(schemaOf(kind), "properties", "kind", "const");
      expect(said).toBe(kind === "config" ? undefined : kind);
    }
  });

  it("agree on the version", () => {
    expect(VERSION).toBe(manifest.version);
  });
});
