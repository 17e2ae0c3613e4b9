import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readText, root } from "../repository.mjs";

const allowed = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "MPL-2.0", "0BSD"]);

/**
 * Writes dist/THIRD-PARTY.md: the licence of every package whose code is in the bundle, no more and no fewer. What is
 * in package.json would be the wrong list, for all that is only used to build stands there too.
 * @returns {import("rolldown").Plugin}
 */
export function thirdPartyLicences() {
  return {
    name: "third-party-licences",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === "chunk" ? rendered(chunk) : []));
      const folders = new Set(modules.flatMap((module) => packageFolder(module)));
      // Its run time functions are inside the generated validators.
      if (modules.some((module) => /\/src\/generated\/validate-/.test(module)))
        folders.add(join(root, "node_modules/ajv"));
      const packages = [...folders].map(describePackage).toSorted((a, b) => (a.title < b.title ? -1 : 1));
      this.emitFile({ type: "asset", fileName: "THIRD-PARTY.md", source: printLicences(packages) });
    },
  };
}

/**
 * The modules of which something is left in the chunk.
 * @param {import("rolldown").OutputChunk} chunk
 */
function rendered(chunk) {
  return Object.entries(chunk.modules).flatMap(([id, module]) => (module.code ? [id.replaceAll("\\", "/")] : []));
}

/**
 * @param {string} module
 * @returns {string[]}
 */
function packageFolder(module) {
  const match = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module);
  return match === null ? [] : [match[0]];
}

/** @param {string} folder */
function describePackage(folder) {
  const { name, version, license, licenses } =
    /** @type {{name: string, version: string, license?: string, licenses?: {type: string}[]}} */ (
      JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
    );
  // The list is the form of old packages.
  const id = license ?? licenses?.map(({ type }) => type).join(" AND ") ?? "none";
  if (!allowed.has(id)) throw new Error(`${name} ${version} is under the licence ${id}, which is not an allowed one.`);
  return { title: `${name} ${version}`, licence: id, text: readLicence(folder) };
}

/** @param {string} folder */
function readLicence(folder) {
  const text = readFirst(folder, /^(?:licen[cs]e|copying)(?:\.\w+)?$/i) ?? readLicenceSection(folder);
  return text
    .replaceAll("\r\n", "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();
}

/**
 * Some packages state their licence in the readme only, and only by its name. The MIT licence wants its text to be
 * passed on, so it follows here.
 * @param {string} folder
 */
function readLicenceSection(folder) {
  const readme = readFirst(folder, /^readme\.md$/i) ?? "";
  const section = /^(?:#+ licen[cs]e|licen[cs]e\n=+)\s*\n([^#]*)/im.exec(readme)?.[1];
  if (section === undefined || !/\bMIT\b/.test(section))
    throw new Error(`${folder} states no licence, or not the text of it.`);
  const permission = readText("LICENSE").replace(/^[^]*?(?=Permission is hereby granted)/, "");
  return `${section.trim()}\n\n${permission}`;
}

/**
 * @param {string} folder
 * @param {RegExp} pattern of the file's name
 */
function readFirst(folder, pattern) {
  const file = readdirSync(folder)
    .toSorted()
    .find((name) => pattern.test(name));
  return file === undefined ? undefined : readFileSync(join(folder, file), "utf8");
}

/** @param {readonly {title: string, licence: string, text: string}[]} packages */
function printLicences(packages) {
  const sections = packages.map(
    ({ title, licence, text }) => `## ${title}\n\n${licence}\n\n\`\`\`text\n${text}\n\`\`\`\n`,
  );
  return `# Third-party software in this folder\n\n${sections.join("\n")}`;
}
