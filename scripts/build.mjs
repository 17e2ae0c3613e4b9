// Writes dist: the bundled command line and library, their types, and the licences of what is in them.
import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { writeDeclarations } from "./build/declarations.mjs";
import { drawPicture } from "./build/picture.mjs";
import { root, writeText } from "./repository.mjs";
import { importer, library, program } from "./rolldown.config.mjs";

const files = [];
for (const { output, ...input } of [importer, program, library]) {
  const bundle = await rolldown(input);
  files.push(...(await bundle.generate(output)).output);
  await bundle.close();
}

// What an earlier build left, under names that no longer exist, must not be published.
rmSync(join(root, "dist"), { recursive: true, force: true });
for (const file of files) writeText(`dist/${file.fileName}`, file.type === "chunk" ? file.code : String(file.source));

chmodSync(join(root, "dist/cli.cjs"), 0o755);
writeDeclarations();
drawPicture();
console.log(`dist: ${files.length} files`);
