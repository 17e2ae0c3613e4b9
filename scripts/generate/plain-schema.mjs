const suggestions = /^shipped\.schema\.json#\/\$defs\/([a-z-]+)(Names|NamesOrNone)?$/u;

/** What a part of the shipped names accepts, where it is not any name. */
const accepted = new Map([
  ["facet", "facetId"],
  ["preset", "text"],
  ["role", "role"],
  ["approval", "approval"],
]);

/**
 * A schema without what it only tells editors: the names to complete. What it accepts stays the same, and the compiled
 * validators need not know a thousand tools.
 * @template T
 * @param {T} schema
 * @returns {T}
 */
export function plainSchema(schema) {
  const isShared = JSON.stringify(schema).includes('"$id":"common.schema.json"');
  const text = JSON.stringify(schema, (key, value) =>
    FOR_EDITORS.has(key) && !isNamed(value) ? undefined : plainReference(value, isShared ? "" : "common.schema.json"),
  );
  return /** @type {T} */ (JSON.parse(text));
}

/** What explains a schema to people and accepts nothing. */
const FOR_EDITORS = new Set(["examples", "enumDescriptions", "$comment"]);

/**
 * Whether a value is a schema, so that its key is the name of a property that happens to be called like a keyword.
 * @param {unknown} value
 */
function isNamed(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * @param {unknown} value
 * @param {string} shared
 */
function plainReference(value, shared) {
  if (typeof value !== "object" || value === null || !("$ref" in value)) return value;
  const [, part, form = "Name"] = suggestions.exec(String(value.$ref)) ?? [];
  if (part === undefined) return value;
  const { $ref: _, ...rest } = value;
  return part === "rules"
    ? rest
    : replaceReference(value, `${shared}#/$defs/${accepted.get(part) ?? `n${form.slice(1)}`}`);
}

/**
 * In its place among the keys, so that the errors keep their order.
 * @param {object} value
 * @param {string} reference
 */
function replaceReference(value, reference) {
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key === "$ref" ? reference : part]));
}
