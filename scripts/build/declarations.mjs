import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../repository.mjs";

const folder = join(root, "dist/types");
const imports = /(?:from|import\()\s*"([^"]+)"/g;

/**
 * Writes the types of the public API to dist/types. The compiler emits those of every module; the ones that the API
 * does not mention go again, because some of them need packages that whoever installs this one does not have.
 */
export function writeDeclarations() {
  rmSync(folder, { recursive: true, force: true });
  const { status } = spawnSync(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"],
    {
      cwd: root,
      stdio: "inherit",
    },
  );
  if (status !== 0) throw new Error("The types could not be written.");
  const needed = findReachable(join(folder, "index.d.ts"));
  for (const path of listFiles(folder)) if (!needed.has(path)) rmSync(path);
  removeEmptyFolders(folder);
}

/**
 * Follows the imports of the types, and gives them the extension that every compiler and bundler knows.
 * @param {string} entry
 */
function findReachable(entry) {
  const reached = new Set([entry]);
  for (const path of reached) {
    const text = readFileSync(path, "utf8");
    for (const [, specifier = ""] of text.matchAll(imports)) {
      if (!specifier.startsWith(".")) throw new Error(`${path} needs ${specifier}, which a user does not have.`);
      reached.add(join(dirname(path), specifier.replace(/\.[jt]s$/, ".d.ts")));
    }
    writeFileSync(
      path,
      text.replace(imports, (statement) => statement.replace(/\.ts"$/, '.js"')),
    );
  }
  return reached;
}

/**
 * @param {string} parent
 * @returns {string[]}
 */
function listFiles(parent) {
  return readdirSync(parent, { withFileTypes: true }).flatMap((entry) => {
    const path = join(parent, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

/** @param {string} parent */
function removeEmptyFolders(parent) {
  for (const entry of readdirSync(parent, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(join(parent, entry.name));
  }
  if (readdirSync(parent).length === 0) rmSync(parent, { recursive: true });
}
