import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readText, root } from "../repository.mjs";

/** A short hash of all that the bundle is made of, the same on every machine. */
export function hashSources() {
  const names = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).map((name) =>
    name.replaceAll("\\", "/"),
  );
  const hash = createHash("sha256");
  for (const name of names.filter((path) => /\.(?:ts|js)$/u.test(path)).toSorted())
    hash.update(`${name}\0${readText(`src/${name}`)}\0`);
  return hash.update(readText("package-lock.json")).digest("hex").slice(0, 16);
}
