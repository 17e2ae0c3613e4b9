import type { SchemaError } from "../generated/schema-error.ts";
import { clip } from "../text/clip.ts";
import { readLooseDay, readLooseDays } from "../text/loose-day.ts";
import { findNearest, quoteNearest } from "../text/nearest.ts";

/** What is wrong, in plain words. `key` is set where the fault is a key of the map, not its value. */
export interface SchemaFault {
  readonly rule: string;
  readonly message: string;
  readonly help?: string;
  readonly key?: string;
  /** What else there could stand in the place of the value, or of the key. */
  readonly instead?: readonly string[];
  /** The same value in the form that it needs. */
  readonly form?: string;
}

/** Puts one of Ajv's errors into words; undefined where another error says the same thing better. */
export function describeSchemaError(error: SchemaError): SchemaFault | undefined {
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(text(error.params["additionalProperty"]), knownKeys(error.parentSchema));
    case "propertyNames":
      return unknownKey(text(error.params["propertyName"]), knownKeys(error.parentSchema));
    case "required":
      return missingKey(error);
    case "false schema":
      return misplacedKey(error);
    case "type":
      return wrongType(error);
    case "enum":
    case "const":
      return wrongChoice(error);
    case "pattern":
      return error.propertyName === undefined ? wrongForm(error) : undefined;
    case "oneOf":
      return notExactlyOne(error);
    case "minItems":
      return { rule: "empty-list", message: "This list is empty.", help: "Give it a value, or leave the key out." };
    case "minProperties":
    case "maxProperties":
      return notExactlyOne(error);
    case "maxLength":
      return {
        rule: "wrong-value",
        message: `This is longer than ${text(error.params["limit"])} characters.`,
        help: "Shorten it.",
      };
    case "not":
      return { rule: "wrong-value", message: `${quote(error.data)} is reserved.`, help: "Choose another name." };
    // What follows from another error, or is found with a better place when the names are looked up.
    case "if":
    case "uniqueItems":
      return undefined;
    default:
      return { rule: "wrong-value", message: `This value does not fit: it ${text(error.message)}.` };
  }
}

function text(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

/** A value as it may stand in a sentence: short, and in quotes where it is a text. */
function quote(value: unknown): string {
  if (typeof value === "string") return `"${clip(value)}"`;
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "a map";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function knownKeys(schema: unknown): string[] {
  const properties = isRecord(schema) ? schema["properties"] : undefined;
  return isRecord(properties) ? Object.keys(properties) : [];
}

function unknownKey(key: string, known: readonly string[]): SchemaFault {
  const shown = clip(key);
  const instead = findNearest(key, known);
  const help = quoteNearest(instead) ?? (known.length > 0 ? `Known keys here: ${known.join(", ")}.` : undefined);
  return {
    rule: "unknown-key",
    key,
    message: `There is no key "${shown}" here.`,
    ...(help === undefined ? {} : { help }),
    instead,
  };
}

function missingKey(error: SchemaError): SchemaFault | undefined {
  // The branches of a "oneOf" complain each about their own key; the oneOf itself says it once.
  if (error.schemaPath.includes("/oneOf/")) return undefined;
  const key = text(error.params["missingProperty"]);
  return { rule: "missing-key", message: `The key "${key}" is missing.`, help: `Add \`${key}:\`.` };
}

/** The keys of a clause that belong to some modalities only. */
function misplacedKey({ instancePath, schemaPath }: SchemaError): SchemaFault {
  const key = instancePath.slice(instancePath.lastIndexOf("/") + 1);
  const other = /\/dependentSchemas\/([^/]+)\//u.exec(schemaPath)?.[1];
  const owners = key === "for" ? "`require` and `only`" : "`permit` and `only`";
  return {
    rule: "misplaced-key",
    key,
    message:
      other === undefined ? `The key "${key}" cannot stand here.` : `The key "${key}" does not go with "${other}".`,
    help: `\`${key}\` belongs to ${owners}.`,
  };
}

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  boolean: "true or false",
  array: "a list",
  object: "a map of keys and values",
  integer: "a whole number",
  number: "a number",
};

function wrongType({ params, data }: SchemaError): SchemaFault {
  const wanted = [params["type"]].flat().map((type) => TYPES[text(type)] ?? text(type));
  const message = `Expected ${wanted.join(" or ")}, but this is ${quote(data)}.`;
  return { rule: "wrong-type", message, help: helpForType(text(params["type"]), data) };
}

const NEARLY_BOOLEAN: Readonly<Record<string, string>> = { yes: "true", on: "true", no: "false", off: "false" };

function helpForType(type: string, data: unknown): string {
  if (type === "string" && (typeof data === "number" || typeof data === "boolean"))
    return `Put it in quotes: "${String(data)}".`;
  if (type === "boolean" && typeof data === "string") {
    const meant = NEARLY_BOOLEAN[data.toLowerCase()] ?? (data.toLowerCase() === "true" ? "true" : "false");
    return `Write ${meant}, without quotes: in YAML 1.2 "${data.slice(0, 20)}" is a text.`;
  }
  if (type === "array" && typeof data === "string") return `Put it in a list: [${quote(data)}].`;
  if (type === "integer" && typeof data === "string" && /^\d{1,9}$/u.test(data))
    return `Write ${data}, without quotes.`;
  if (type === "array" && isRecord(data)) return "Put it in a list: a `- ` before it.";
  if (data === null) return "Give it a value, or leave the key out.";
  return "See the schema of this document for an example.";
}

function wrongChoice({ params, data }: SchemaError): SchemaFault {
  const allowed = [params["allowedValues"] ?? params["allowedValue"]].flat().map(text);
  const instead = typeof data === "string" ? findNearest(data, allowed) : [];
  const message = `${quote(data)} is not known here.`;
  return {
    rule: "wrong-value",
    message,
    help: quoteNearest(instead) ?? `Use ${allowed.length === 1 ? "" : "one of: "}${allowed.join(", ")}.`,
    instead,
  };
}

function notExactlyOne({ parentSchema, data }: SchemaError): SchemaFault {
  const branches = isRecord(parentSchema) && Array.isArray(parentSchema["oneOf"]) ? parentSchema["oneOf"] : [];
  const required = branches.flatMap((branch: unknown) =>
    isRecord(branch) ? [branch["required"]].flat().map(text) : [],
  );
  const keys = required.length > 0 ? required : knownKeys(parentSchema);
  const present = isRecord(data) ? keys.filter((key) => Object.hasOwn(data, key)) : [];
  const found = present.length === 0 ? "none of them" : present.map((key) => `"${key}"`).join(" and ");
  return {
    rule: required.includes("prohibit") ? "one-modality" : "one-of",
    message: `This needs exactly one of ${keys.join(", ")}; it has ${found}.`,
    help: present.length === 0 ? "Say which one is meant." : "Split it into several, one for each.",
  };
}

function wrongForm({ params, parentSchema, data }: SchemaError): SchemaFault {
  const form = DAY_FORMS.find(({ hasPattern }) => hasPattern(text(params["pattern"])));
  if (form !== undefined) {
    const message = `${quote(data)} is not a ${form.name}.`;
    const meant = form.read?.(text(data));
    const help = `Write ${meant ?? form.example}.`;
    return { rule: "invalid-day", message, help, ...(meant === undefined ? {} : { form: meant }) };
  }
  if (typeof data === "string" && data.trim() === "") {
    return { rule: "wrong-value", message: "This text is blank.", help: "Give it a value, or leave the key out." };
  }
  const title = isRecord(parentSchema) ? text(parentSchema["title"] ?? "") : "";
  const message = `${quote(data)} does not have the form of ${article(title)}.`;
  return { rule: "wrong-value", message, help: descriptionOf(parentSchema) };
}

/** The forms of days, by what is peculiar to the pattern of each in the schemas. */
const DAY_FORMS: readonly {
  hasPattern: (pattern: string) => boolean;
  name: string;
  example: string;
  read?: (text: string) => string | undefined;
}[] = [
  {
    hasPattern: (pattern) => pattern.includes("\\d{4}") && pattern.includes("/"),
    name: "day or interval",
    example: "a day (2026-01-31) or days (2026-01-01/2026-03-31; an open end is `..`)",
    read: readLooseDays,
  },
  {
    hasPattern: (pattern) => pattern.includes("\\d{4}") && pattern.endsWith(")?$"),
    name: "day or month",
    example: "a day (2026-01-31) or a month (2026-01)",
  },
  {
    hasPattern: (pattern) => pattern.includes("\\d{4}"),
    name: "day",
    example: "a day such as 2026-01-31",
    read: readLooseDay,
  },
];

function article(title: string): string {
  return title === "" ? "what belongs here" : `${/^[aeio]/iu.test(title) ? "an" : "a"} ${title.toLowerCase()}`;
}

function descriptionOf(schema: unknown): string {
  return isRecord(schema) && typeof schema["description"] === "string" ? schema["description"] : "See the schema.";
}
