import { existsSync } from "node:fs";
import { join } from "node:path";
import { listFolder, root, writeText } from "../repository.mjs";
import { readYaml } from "./data-module.mjs";

/**
 * @typedef {{ id: string, label: string, broader?: string | string[], formerly?: string[], status?: string }} Concept
 * @typedef {{ facet: string, title: string, concepts: Concept[] }} Taxonomy
 * @typedef {{ id: string, title: string }} Titled
 * @typedef {{ id: string, title: string, description: string }} Preset
 * @typedef {{ name: string, about: string }} Suggestion
 */

/** Each reference names it, even those within: some editors resolve a bare one in the file that they come from. */
const file = "shipped.schema.json";
const path = `schemas/${file}`;

/** It comes first wherever it does: an editor to which nothing is acceptable explains the first. */
const anyName = { $ref: "common.schema.json#/$defs/name" };

/**
 * Writes the names that come with the tool as a schema, so that editors complete them. Each part accepts any other name as
 * well: an organisation has names of its own, and which of them exist is for the program to say.
 */
export function generateShippedNames() {
  const taxonomies = readAll("rules/taxonomy", (data) => /** @type {Taxonomy} */ (data));
  const packs = listFolder("rules/packs").map(
    (name) => /** @type {Preset} */ (readYaml(`rules/packs/${name}/pack.yaml`)),
  );
  const presets = [...readAll("rules/presets", (data) => /** @type {Preset} */ (data)), ...packs];
  const rules = listFolder("rules")
    .map((name) => `rules/${name}/rule.yaml`)
    .filter((rule) => existsSync(join(root, rule)))
    .map((rule) => /** @type {Titled} */ (readYaml(rule)));
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: file,
    $comment: "Generated from rules by `npm run generate`. Do not edit.",
    title: "Names that come with the tool",
    description: "Concepts, facets, presets and rules, for editors to complete. It describes no document by itself.",
    examples: [{}],
    $defs: {
      ...Object.fromEntries(taxonomies.flatMap(facetSchemas)),
      role: { anyOf: [{ $ref: "common.schema.json#/$defs/role" }, { $ref: `${file}#/$defs/actorKnown` }] },
      approval: { anyOf: [{ $ref: "common.schema.json#/$defs/approval" }, { $ref: `${file}#/$defs/actorKnown` }] },
      facet: {
        anyOf: [
          { $ref: "common.schema.json#/$defs/facetId" },
          suggest(taxonomies.map(({ facet, title }) => ({ name: facet, about: title }))),
        ],
      },
      preset: {
        anyOf: [
          { $ref: "common.schema.json#/$defs/text" },
          suggest(presets.map(({ id, description }) => ({ name: id, about: description }))),
        ],
      },
      rules: {
        $comment: "Their severities. Which further keys there may be is said where this is referred to.",
        type: "object",
        properties: Object.fromEntries(rules.map(({ id, title }) => [id, severitySchema(title)])),
      },
    },
  };
  writeText(path, `${JSON.stringify(schema, undefined, 1)}\n`);
  return [`${path}: ${taxonomies.length} facets, ${rules.length} rules`];
}

/**
 * @template T
 * @param {string} folder
 * @param {(data: unknown) => T} of
 */
function readAll(folder, of) {
  return listFolder(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => of(readYaml(`${folder}/${name}`)));
}

/**
 * Names of a facet: one, one or several, one or any number. With `if`, as the schemas of documents say it, editors would not
 * complete a single name.
 * @param {Taxonomy} taxonomy
 * @returns {[name: string, schema: object][]}
 */
function facetSchemas({ facet, concepts }) {
  const known = { $ref: `${file}#/$defs/${facet}Known` };
  const list = { type: "array", items: { $ref: `${file}#/$defs/${facet}` } };
  return [
    [`${facet}Known`, suggest(suggestConcepts(concepts))],
    [facet, { anyOf: [anyName, known] }],
    [`${facet}Names`, { anyOf: [anyName, known, { ...list, minItems: 1 }] }],
    [`${facet}NamesOrNone`, { anyOf: [anyName, known, list] }],
  ];
}

/**
 * A list that accepts nothing, for completion alone: an editor that tells which names are accepted would tell all of these.
 * @param {readonly Suggestion[]} suggestions
 */
function suggest(suggestions) {
  return {
    title: "Known names",
    not: {},
    enum: suggestions.map(({ name }) => name),
    enumDescriptions: suggestions.map(({ about }) => about),
  };
}

/**
 * By id, and by label where a person who types the label would not come upon the id.
 * @param {readonly Concept[]} concepts
 * @returns {Suggestion[]}
 */
function suggestConcepts(concepts) {
  const labels = new Map(concepts.map(({ id, label }) => [id, label]));
  return concepts.flatMap((concept) => {
    const { id, label } = concept;
    const about = describe(concept, labels);
    return label.toLowerCase() === id.toLowerCase()
      ? [{ name: id, about }]
      : [id, label].map((name) => ({ name, about }));
  });
}

/**
 * @param {Concept} concept
 * @param {ReadonlyMap<string, string>} labels
 */
function describe({ label, broader = [], formerly = [], status = "active" }, labels) {
  const kinds = [broader].flat().map((id) => labels.get(id) ?? id);
  const notes = [
    ...(formerly.length === 0 ? [] : [`formerly ${formerly.join(", ")}`]),
    ...(status === "active" ? [] : [status]),
  ];
  return `${label}${kinds.length === 0 ? "" : `: ${kinds.join(", ")}`}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}

/** @param {string} title */
function severitySchema(title) {
  return {
    title,
    description: `${title}. Left out, the severity is that of the presets, or the rule's own.`,
    $ref: "common.schema.json#/$defs/severityOrOff",
    examples: ["error", "off"],
  };
}
