import { join, relative } from "node:path";
import { esmExternalRequirePlugin } from "rolldown/plugins";
import { hashSources } from "./build/hash-sources.mjs";
import { collectLicences } from "./build/licences.mjs";
import { plainLetters } from "./build/plain-letters.mjs";
import { singleQuotes } from "./build/single-quotes.mjs";
import { withoutCode } from "./build/without-code.mjs";
import { withoutFiles } from "./build/without-files.mjs";
import { withoutProcesses } from "./build/without-processes.mjs";
import { root } from "./repository.mjs";

// Third-party families that are loaded together. Without these groups a chunk would be named after whichever module
// happens to come first in it, and the name would move whenever an import does.
const families = [
  { name: "yaml", test: /\/node_modules\/yaml\// },
  { name: "expressions", test: /\/node_modules\/@marcbachmann\/cel-js\// },
  { name: "arguments", test: /\/node_modules\/commander\// },
  { name: "globs", test: /\/node_modules\/picomatch\// },
  { name: "references", test: /\/node_modules\/character-entities\// },
  { name: "markdown", test: /\/node_modules\// },
];

/** Below `src`, what every check runs through: whole folders, but for what only some runs come to. */
const everyCheck = [
  "(?:model|taxonomy|judge)/",
  "check/(?!judge-suppressions|waived-pair|next-waiver)",
  "rule/(?:builtin-rule|fact-types|facts/|first-of|is-named-within|meter|own-rule)",
  "generated/(?:presets|pack-list|rules|rule-code|taxonomy)",
  "text/(?!glob|unified-|diff-|apply-)",
  "read/(?:config/|bind/(?!bind-rule)|syntax/(?!yaml|guard|locate-in)|(?!read-rules)[a-z-]+\\.ts)",
  "(?:basis|baseline|lint|open)\\.ts",
  "report/(?:[a-z-]+|terminal/(?:frame|palette|render-(?:asides|finding|infos|report)))\\.ts",
  "shell/cli/(?:check|plan-outputs)",
  "shell/(?!parse-worker|import-worker|stoppable-|worker-|create-|ask|write-|start-|sync-|remove-|find-documents|read-file-|way-|fix-|replace-|waive-|load-rules)[a-z-]+\\.ts",
];

// Each file that is loaded costs a start about as much as ten kilobytes of code, so what every command needs is one, and
// what every check needs besides is another.
const always = [
  {
    name: "start",
    test: /\/src\/(?:version|model\/(?:config|finding)|text\/(?:escape-terminal|nearest|clip)|shell\/(?:(?:node-host|read-file|walk-files|lazy-parser|usage-error|conclude|formats|guard-text)|cli\/(?:main|command-options|rule-commands|import-command)|cache\/(?:node-cache|cache-folder)))\.ts$/,
  },
  {
    name: "check",
    test: new RegExp(`/src/(?:${everyCheck.join("|")})`),
  },
];

/**
 * The path of a module of ours that no other chunk has. No hash, no number: a chunk keeps its name whatever else changes,
 * so that the diff of the committed bundle shows what changed in it.
 * @param {string | undefined} module
 */
function nameChunk(module) {
  const path = /^src\/(.+)\.[jt]s$/.exec(relative(root, module ?? "").replaceAll("\\", "/"))?.[1];
  return path?.replaceAll("/", "-");
}

/**
 * @param {string} folder of the chunks
 * @param {string} extension
 * @param {readonly { readonly name: string, readonly test: RegExp }[]} groups
 * @returns {import("rolldown").OutputOptions}
 */
function outputOf(folder, extension, groups) {
  return {
    dir: join(root, "dist"),
    entryFileNames: `[name].${extension}`,
    chunkFileNames: ({ name, facadeModuleId, moduleIds }) => {
      const isGroup = groups.some((group) => group.name === name);
      return `${folder}/${isGroup ? name : (nameChunk(facadeModuleId ?? moduleIds.at(-1)) ?? name)}.${extension}`;
    },
    codeSplitting: { groups: [...groups] },
    minifyInternalExports: false,
    comments: false,
    // Readable, because the bundle is committed and reviewed.
    minify: false,
  };
}

/** `withoutProcesses` answers for the one that is left out. */
const builtins = /^node:(?!child_process$)/;

/** @type {import("rolldown").InputOptions} */
const common = {
  cwd: root,
  // Not what packages offer to Node: the library must also run where there is none. Besides, what Node would get of `yaml`
  // is CommonJS, which can neither be shaken nor split.
  platform: "neutral",
  resolve: { conditionNames: ["import", "default"], mainFields: ["module", "main"] },
  transform: { target: "node20", define: { ONPOLICY_BUILD: JSON.stringify(hashSources()) } },
  onLog(level, log, print) {
    if (level === "warn") throw new Error(log.message);
    print(level, log);
  },
  experimental: { attachDebugInfo: "none" },
};

const licences = collectLicences();

/** @typedef {import("rolldown").InputOptions & { output: import("rolldown").OutputOptions }} Bundle */

/**
 * The command line and the action. As CommonJS, which Node starts in two thirds of the time that modules take.
 * @type {Bundle}
 */
export const program = {
  ...common,
  input: {
    cli: join(root, "src/shell/cli/bin.ts"),
    action: join(root, "src/shell/action/bin.ts"),
    // The thread that parses what could take long; `cli.cjs` and `action.cjs` find it beside themselves.
    "parse-worker": join(root, "src/shell/parse-worker.ts"),
  },
  external: builtins,
  transform: { ...common.transform, define: { ...common.transform?.define, "import.meta.dirname": "__dirname" } },
  plugins: [withoutProcesses(), plainLetters(), singleQuotes(), licences.write()],
  output: { ...outputOf("chunks", "cjs", [...families, ...always]), format: "cjs" },
};

/**
 * The thread that makes Markdown of other documents. It shares no chunk with the command line: what only `import` needs
 * must not become a part of what every command loads. Bundled before the command line, which writes the licences of both.
 * @type {Bundle}
 */
export const importer = {
  ...common,
  input: { "import-worker": join(root, "src/shell/import-worker.ts") },
  external: builtins,
  plugins: [withoutProcesses(), withoutFiles(), withoutCode(), plainLetters(), singleQuotes(), licences.note()],
  output: { ...outputOf("chunks", "cjs", []), format: "cjs", codeSplitting: false },
};

/**
 * The library, for Node, browsers and whatever else has modules.
 * @type {Bundle}
 */
export const library = {
  ...common,
  input: { index: join(root, "src/index.ts") },
  plugins: [
    withoutProcesses(),
    plainLetters(),
    singleQuotes(),
    // What is required of Node, made imports, stays with who requires it.
    esmExternalRequirePlugin({ external: [builtins] }),
  ],
  output: { ...outputOf("library", "js", families), format: "esm" },
};
