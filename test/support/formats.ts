import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { ROOT } from "./process.ts";

function readSchema(path: string): object {
  return JSON.parse(readFileSync(join(ROOT, path), "utf8")) as object;
}

/** The schemas of this repository. */
function createOwn(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  for (const name of readdirSync(join(ROOT, "schemas")).filter((file) => file.endsWith(".json")))
    ajv.addSchema(readSchema(`schemas/${name}`));
  return ajv;
}

const REFERENCE = /^(?:[A-Za-z0-9._~!$&'()*+,;=:@/?#-]|%[0-9A-Fa-f]{2})*$/u;

/** The schema of SARIF, which was written for a less strict reader. */
function createSarif(): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addFormat("uri-reference", REFERENCE);
  ajv.addFormat("uri", (text) => REFERENCE.test(text) && URL.canParse(text));
  ajv.addFormat("uuid", /^[0-9a-f-]{36}$/iu);
  ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u);
  return ajv.compile(readSchema("test/fixtures/sarif-2.1.0.json"));
}

const own = createOwn();
const sarif = createSarif();

/** What is wrong with a value by one of our own schemas; empty where nothing is. */
export function errorsOfOutput(schema: string, output: unknown): string {
  const validate = own.getSchema(`${schema}.schema.json`);
  if (validate === undefined) throw new Error(`no schema ${schema}`);
  return validate(output) === true ? "" : own.errorsText(validate.errors);
}

/** The same for a SARIF log. */
export function errorsOfSarif(log: unknown): string {
  return sarif(log) ? "" : own.errorsText(sarif.errors);
}
