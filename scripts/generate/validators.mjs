import { existsSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { rolldown } from "rolldown";
import { readText, root, writeText } from "../repository.mjs";
import { plainSchema } from "./plain-schema.mjs";

const kinds = ["policy", "strategy", "waivers", "taxonomy", "config", "rule", "baseline"];
const shared = "schemas/common.schema.json";
const header = (/** @type {string} */ from) => `// Generated from ${from} by \`npm run generate\`. Do not edit.\n`;

/**
 * Compiles the schema of each kind of document to a module that imports nothing: compiling at run time would take longer
 * than everything else that a run does, and would need `new Function`.
 */
export async function generateValidators() {
  const present = kinds.filter((kind) => existsSync(join(root, pathOf(kind))));
  await Promise.all(present.map(writeValidator));
  writeText("src/generated/schema-error.ts", schemaError);
  return present.map((kind) => `src/generated/validate-${kind}.js`);
}

/** @param {string} kind */
function pathOf(kind) {
  return `schemas/${kind}.schema.json`;
}

/** @param {string} kind */
async function writeValidator(kind) {
  const path = pathOf(kind);
  // Without ownProperties a document with the key `toString` would be taken to have it whether it does or not.
  // "Exactly one of these keys" is said with `required` in branches that do not repeat the properties: strictRequired
  // would forbid that.
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    ownProperties: true,
    // Brings the schema of the object into each error: only there stand the keys that it knows.
    verbose: true,
    code: { esm: true, source: true },
  });
  if (existsSync(join(root, shared))) ajv.addSchema(readSchema(shared));
  const validate = ajv.compile(readSchema(path));
  const code = shortenErrors(await inlineRuntime(appendInPlace(standaloneCode.default(ajv, validate)), kind));
  writeText(`src/generated/validate-${kind}.js`, header(path) + code + APPEND);
  writeText(`src/generated/validate-${kind}.d.ts`, header(path) + declaration);
}

/**
 * Ajv copies the whole list of errors for each part that fails, which takes quadratic time: seconds for a hostile
 * document of a megabyte. Appending does not.
 * @param {string} code
 */
function appendInPlace(code) {
  const copying = /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g;
  return code.replace(copying, "vErrors = append(vErrors, $1.errors)").replace(/export default \w+;/, "");
}

/** Written last, since bundling leaves out what the code that it sees does not call. */
const APPEND = `
function append(known, more) {
  if (known === null) return more;
  for (const error of more) known.push(error);
  return known;
}
`;

/** What is put into words by Ajv's message, because nothing better is known to say. */
const TOLD_BY_AJV = /^keyword: "(?:minimum|maximum|maxItems)"/;

/** The beginning and the end of an error as Ajv writes it, and what it does with it then. */
const ERROR =
  /const (err\d+) = \{\n([^;]*?)\n\t*\};\n\t*if \(vErrors === null\) vErrors = \[\1\];\n\t*else vErrors\.push\(\1\);/g;

/**
 * Each error takes fifteen lines of what Ajv writes, most of which nothing reads: a quarter of all validators.
 * @param {string} code
 */
function shortenErrors(code) {
  return code.replace(ERROR, (_, _name, /** @type {string} */ body) => {
    const indent = /^\t*/.exec(body)?.[0] ?? "";
    const parts = body
      .slice(indent.length)
      .split(`,\n${indent}`)
      .map((part) => part.replace(/\s+/g, " "));
    const isTold = parts.some((part) => TOLD_BY_AJV.test(part));
    const read = parts.filter((part) => !part.startsWith("schema:") && (isTold || !part.startsWith("message:")));
    return `vErrors = append(vErrors, [{ ${read.join(", ")} }]);`;
  });
}

/** @param {string} path */
function readSchema(path) {
  return plainSchema(/** @type {import("ajv").AnySchemaObject} */ (JSON.parse(readText(path))));
}

/**
 * Ajv writes `require("ajv/dist/runtime/…")` even into ES modules: bundling replaces these calls by the code.
 * @param {string} code
 * @param {string} kind
 */
async function inlineRuntime(code, kind) {
  const entry = join(root, `src/generated/validate-${kind}.js`);
  const bundle = await rolldown({
    input: entry,
    cwd: root,
    platform: "neutral",
    experimental: { attachDebugInfo: "none" },
    plugins: [
      {
        name: "ajv-code",
        load: (id) => (id === entry ? `${code}\n` : null),
        resolveId: (id) => (id === entry ? id : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", comments: false });
  await bundle.close();
  return output[0].code;
}

const schemaError = `${header("the shape of Ajv's errors")}
/** One way in which a document does not have the shape that its schema asks for. */
export interface SchemaError {
  /** The keyword of the schema that failed, such as \`required\`, \`enum\` or \`additionalProperties\`. */
  readonly keyword: string;
  /** Where the value is in the document: a JSON pointer. */
  readonly instancePath: string;
  /** Where the keyword is in the schema: a URI fragment. */
  readonly schemaPath: string;
  /** What the keyword says about the failure, such as the name of the key that is missing. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Set where the error is about the name of a key, not about a value. */
  readonly propertyName?: string;
  readonly message?: string;
  /** The schema that the keyword belongs to. */
  readonly parentSchema?: unknown;
  /** The value that failed. */
  readonly data?: unknown;
}
`;

const declaration = `import type { SchemaError } from "./schema-error.ts";

export declare const validate: {
  (data: unknown): boolean;
  /** Of the last call; absent or null if that found nothing wrong. */
  errors?: readonly SchemaError[] | null;
};
`;
