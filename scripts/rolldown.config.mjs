import { join, relative } from "node:path";
import { esmExternalRequirePlugin } from "rolldown/plugins";
import { hashSources } from "./build/hash-sources.mjs";
import { thirdPartyLicences } from "./build/licences.mjs";
import { plainLetters } from "./build/plain-letters.mjs";
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

/**
 * The path of a module of ours that no other chunk has. No hash, no number: a chunk keeps its name whatever else changes,
 * so that the diff of the committed bundle shows what changed in it.
 * @param {string | undefined} module
 */
function nameChunk(module) {
  const path = /^src\/(.+)\.[jt]s$/.exec(relative(root, module ?? "").replaceAll("\\", "/"))?.[1];
  return path?.replaceAll("/", "-");
}

/** `withoutProcesses` answers for the one that is left out. */
const builtins = /^node:(?!child_process$)/;

/** @type {import("rolldown").RolldownOptions} */
const config = {
  cwd: root,
  input: {
    cli: join(root, "src/shell/cli/bin.ts"),
    action: join(root, "src/shell/action/bin.ts"),
    index: join(root, "src/index.ts"),
    // The thread that parses what could take long; `cli.js` and `action.js` find it beside themselves.
    "parse-worker": join(root, "src/shell/parse-worker.ts"),
  },
  // Not what packages offer to Node: the library must also run where there is none. Besides, what Node would get of `yaml`
  // is CommonJS, which can neither be shaken nor split.
  platform: "neutral",
  resolve: { conditionNames: ["import", "default"], mainFields: ["module", "main"] },
  transform: { target: "node20", define: { ONPOLICY_BUILD: JSON.stringify(hashSources()) } },
  plugins: [
    withoutProcesses(),
    plainLetters(),
    thirdPartyLicences(),
    // commander requires what it needs of Node; made imports, these stay with it.
    esmExternalRequirePlugin({ external: [builtins] }),
  ],
  onLog(level, log, print) {
    if (level === "warn") throw new Error(log.message);
    print(level, log);
  },
  output: {
    dir: join(root, "dist"),
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: ({ name, facadeModuleId, moduleIds }) =>
      `chunks/${nameChunk(facadeModuleId ?? moduleIds.at(-1)) ?? name}.js`,
    codeSplitting: { groups: families },
    minifyInternalExports: false,
    comments: false,
    // Readable, because the bundle is committed and reviewed.
    minify: false,
  },
  experimental: { attachDebugInfo: "none" },
};

export default config;
