import { listFolder, readText, writeText } from "../repository.mjs";

/** What `onpolicy init` writes, line by line, so that the diff of a changed template shows what changed in it. */
export function generateTemplates() {
  const names = listFolder("templates");
  const entries = names.map((name) => {
    const lines = readText(`templates/${name}`).split("\n");
    return `  ${JSON.stringify(name)}: [\n${lines.map((line) => `    ${JSON.stringify(line)},\n`).join("")}  ].join("\\n"),\n`;
  });
  writeText(
    "src/generated/templates.ts",
    `// Generated from templates by \`npm run generate\`. Do not edit.
export const templates = {
${entries.join("")}} as const;
`,
  );
  return [`src/generated/templates.ts: ${names.length} templates`];
}
