// Writes dist: the bundled command line and library, their types, and the licences of what is in them.
import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { writeDeclarations } from "./build/declarations.mjs";
import { drawPicture } from "./build/picture.mjs";
import { root, writeText } from "./repository.mjs";
import config from "./rolldown.config.mjs";

const { output, ...input } = config;
if (output === undefined || Array.isArray(output)) throw new Error("The bundle has exactly one output.");

const bundle = await rolldown(input);
const { output: files } = await bundle.generate(output);
await bundle.close();

// What an earlier build left, under names that no longer exist, must not be published.
rmSync(join(root, "dist"), { recursive: true, force: true });
for (const file of files) writeText(`dist/${file.fileName}`, file.type === "chunk" ? file.code : String(file.source));

chmodSync(join(root, "dist/cli.js"), 0o755);
writeDeclarations();
drawPicture();
console.log(`dist: ${files.length} files`);
