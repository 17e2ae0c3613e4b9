// Lets a generator use the program's own code, so that what is worked out when it is built is what it would work out.
import { join } from "node:path";
import { rolldown } from "rolldown";
import { root } from "./repository.mjs";

/**
 * @param {string} path of a TypeScript module below the repository
 * @returns {Promise<unknown>} what it exports
 */
export async function importSource(path) {
  const bundle = await rolldown({ input: join(root, path), cwd: root, platform: "node" });
  const { output } = await bundle.generate({ format: "esm", codeSplitting: false });
  await bundle.close();
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString("base64")}`);
}
