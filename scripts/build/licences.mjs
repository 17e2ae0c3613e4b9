import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readText, root } from "../repository.mjs";

const allowed = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "MPL-2.0", "0BSD"]);

/**
 * Writes dist/THIRD-PARTY.md: the licence of every package whose code is in one of the bundles, no more and no fewer. What
 * is in package.json would be the wrong list, for all that is only used to build stands there too.
 */
export function collectLicences() {
  /** @type {Set<string>} */
  const folders = new Set();
  return {
    /**
     * For a bundle that is made before the one that writes the file.
     * @returns {import("rolldown").Plugin}
     */
    note: () => ({
      name: "note-licences",
      generateBundle(_options, bundle) {
        for (const folder of foldersOf(bundle)) folders.add(folder);
      },
    }),
    /** @returns {import("rolldown").Plugin} */
    write: () => ({
      name: "third-party-licences",
      generateBundle(_options, bundle) {
        const all = new Set([...folders, ...foldersOf(bundle)]);
        const packages = [...all].map(describePackage).toSorted((a, b) => (a.title < b.title ? -1 : 1));
        this.emitFile({ type: "asset", fileName: "THIRD-PARTY.md", source: printLicences(packages) });
      },
    }),
  };
}

/**
 * @param {import("rolldown").OutputBundle} bundle
 * @returns {readonly string[]}
 */
function foldersOf(bundle) {
  const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === "chunk" ? rendered(chunk) : []));
  // The run time functions of ajv are inside the generated validators.
  const isValidating = modules.some((module) => /\/src\/generated\/validate-/.test(module));
  return [
    ...modules.flatMap((module) => packageFolder(module)),
    ...(isValidating ? [join(root, "node_modules/ajv")] : []),
  ];
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
