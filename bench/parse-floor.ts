// The floor for a check of many documents: read the same files, and merely parse them with the parsers that the project
// stands on. Arguments: the folder of the workspace, and how many bytes of output nobody needs.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { parseDocument } from "yaml";

const [folder = "."] = process.argv.slice(2);
const processor = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [gfmTable(), frontmatter(["yaml"])],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown(["yaml"])],
  });

let nodes = 0;
const parse = (path: string): void => {
  const text = readFileSync(path, "utf8");
  if (path.endsWith(".md")) nodes += processor.parse(text).children.length;
  else nodes += parseDocument(text).contents === null ? 0 : 1;
};
parse(join(folder, "policy.yaml"));
for (const name of readdirSync(join(folder, "strategies"))) parse(join(folder, "strategies", name));
console.log(nodes);
