import { Ajv2020 } from "ajv/dist/2020.js";
import { listFolder, readText, writeText } from "../repository.mjs";
import { readYaml } from "./data-module.mjs";
import { plainSchema } from "./plain-schema.mjs";

/**
 * @typedef {{ id: string, title: string, description: string, factsAsOf: string, staleAfter: string, regions: string[],
 *   rules?: Record<string, string> }} Pack
 */

const folder = "rules/packs";
const own = "pack.yaml";
const header = (/** @type {string} */ from) => `Generated from ${from} by \`npm run generate\`. Do not edit.`;

/** Takes in the law packs: each becomes a module of its own, which only a run that extends it loads. */
export function generatePacks() {
  const names = listFolder(folder);
  const packs = names.map(readPack);
  for (const [index, name] of names.entries()) {
    const pack = packs[index];
    if (pack !== undefined) writeText(`src/generated/packs/${name}.ts`, printModule(name, pack));
  }
  writeText("src/generated/pack-list.ts", printList(packs));
  writeText("docs/packs.md", printIndex(packs));
  return [`src/generated/pack-list.ts: ${packs.length} law packs`, "docs/packs.md"];
}

/** @param {string} name */
function readPack(name) {
  const path = `${folder}/${name}/${own}`;
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  ajv.addSchema(readSchema("schemas/common.schema.json"));
  const data = readYaml(path);
  if (!ajv.validate(readSchema("schemas/pack.schema.json"), data)) throw new Error(`${path}: ${ajv.errorsText()}`);
  const pack = /** @type {Pack} */ (data);
  if (pack.id !== `onpolicy:${name}`) throw new Error(`${path}: the id must be onpolicy:${name}, like its folder`);
  return pack;
}

/** @param {string} path */
function readSchema(path) {
  return plainSchema(/** @type {import("ajv").AnySchemaObject} */ (JSON.parse(readText(path))));
}

/**
 * The policies as they are written, so that a place in one is a place in the shipped file.
 * @param {string} name
 * @param {Pack} pack
 */
function printModule(name, { id, title, factsAsOf, staleAfter, rules = {} }) {
  const files = listFolder(`${folder}/${name}`).filter((file) => file.endsWith(".yaml") && file !== own);
  const policies = files.map((file) => {
    const lines = readText(`${folder}/${name}/${file}`).split("\n");
    return `    {
      path: ${JSON.stringify(`${id}/${file}`)},
      text: [
${lines.map((line) => `        ${JSON.stringify(line)},\n`).join("")}      ].join("\\n"),
    },
`;
  });
  return `// ${header(`${folder}/${name}`)}
import type { PackData } from "../../model/pack.ts";

export const pack: PackData = {
  id: ${JSON.stringify(id)},
  title: ${JSON.stringify(title)},
  factsAsOf: ${JSON.stringify(factsAsOf)},
  staleAfter: ${JSON.stringify(staleAfter)},
  rules: ${JSON.stringify(rules)},
  policies: [
${policies.join("")}  ],
};
`;
}

/** @param {readonly Pack[]} packs */
function printList(packs) {
  const entries = packs.map(({ id }) => {
    const name = id.slice(id.indexOf(":") + 1);
    return `  [${JSON.stringify(id)}, async () => (await import("./packs/${name}.ts")).pack],\n`;
  });
  return `// ${header(folder)}
import type { PackData } from "../model/pack.ts";

const packs: ReadonlyMap<string, () => Promise<PackData>> = new Map([
${entries.join("")}]);

export const packIds: readonly string[] = [...packs.keys()];

/** Undefined where there is no such pack. */
export async function loadPack(id: string): Promise<PackData | undefined> {
  return packs.get(id)?.();
}
`;
}

/** @param {readonly Pack[]} packs */
function printIndex(packs) {
  const rows = packs.map(({ id, description, regions, factsAsOf, staleAfter }) => {
    const name = id.slice(id.indexOf(":") + 1);
    const cells = [`[\`${id}\`](../rules/packs/${name}/README.md)`, regions.join(", "), description];
    return `| ${[...cells, factsAsOf, staleAfter].join(" | ")} |\n`;
  });
  return `<!-- ${header(`${folder}/*/${own}`)} -->

# Law packs

A law pack holds a strategy against rules that no company made: it brings policies with the authority of a law or of a
regulator, written in the same format as yours. No pack is on by default. A config switches one on by its name:

\`\`\`yaml
extends: [onpolicy:recommended, ${packs[0]?.id ?? ""}]
\`\`\`

**No pack is legal advice, and a clean run is not compliance.** A pack asks for what a plan can show: a disclosure, an
approval, a consent, a record, a control. Whether a claim misleads, or a disclosure is good enough, no check of two
documents can say. Each finding of a pack repeats this, and names the law and the day of the facts. They were gathered
from public sources, and no lawyer has reviewed them for you; have yours do it before you rely on a pack.

| pack | regions | what it checks | facts as of | stale after |
| --- | --- | --- | --- | --- |
${rows.join("")}
## How a pack counts

- Its policies apply to tactics whose \`region\` overlaps the pack's. A tactic that states no region may be one, so the
  run says as an info what would depend on it; state \`region\`, in the tactic or under \`defaults\`, to settle it.
- They always count, also where a strategy lists other policies under \`governedBy\`: nobody opts out of the law.
- No clause of the company lifts what a pack prohibits, since a law's authority is higher, whatever the clause is called;
  and what a pack permits lifts no ban of the company, unless the law makes it a right: then the ban gives way.
- A duty is met by \`evidence\` of the kind and with the value that the finding names. Legal or compliance can waive a
  finding that they have found not to apply, unless its clause says \`waivable: false\`, which the pages say of each.
- At the end, a run names the packs that it applied, also where they found nothing.
- After its last fresh day a pack says of itself that its facts have to be checked again.

Your own policy is still the place for what the law leaves to you. Write it as strict as you like; the stricter one holds.
`;
}
