import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * The names in a folder, in the order of their code units, so that every machine generates the same bytes.
 * A folder that does not exist is an empty one.
 * @param {string} folder
 */
export function listFolder(folder) {
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path).toSorted() : [];
}

/** @param {string} path */
export function readText(path) {
  return readFileSync(join(root, path), "utf8");
}

/**
 * Writes a file whose folder may not exist yet, and leaves one alone that is right already, so that watchers stay quiet.
 * @param {string} path
 * @param {string} text
 */
export function writeText(path, text) {
  const full = join(root, path);
  if (existsSync(full) && readFileSync(full, "utf8") === text) return;
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}
