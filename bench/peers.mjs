// @ts-check
// Other linters on the same Markdown, in the same run. They do other work, each with its usual rules: these are costs that
// a user sees, not equal jobs. They are installed from the npm registry into a folder of their own.
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { timeInTurn } from "./processes.mjs";
import { CLI, createFolder, DAY, printTable, ROOT, round, writeWorkspace } from "./support.mjs";

const counts = process.argv.slice(2).map(Number);
const peers = createFolder();
copyFileSync(join(ROOT, "bench/peers/package.json"), join(peers, "package.json"));
spawnSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], { cwd: peers, stdio: "inherit" });
writeFileSync(join(peers, "eslint.config.mjs"), 'import markdown from "@eslint/markdown";\nexport default [...markdown.configs.recommended];\n');
writeFileSync(join(peers, ".textlintrc.json"), '{ "rules": { "no-todo": true } }\n');
writeFileSync(join(peers, "package.json"), readFileSync(join(peers, "package.json"), "utf8").replace("{", '{ "type": "module", "remarkConfig": { "plugins": ["remark-preset-lint-recommended"] },'));

const rows = [];
for (const count of counts.length > 0 ? counts : [1, 100]) rows.push(...measure(count));
console.log(`Node ${process.version}`);
printTable(["documents", "program", "wall ms", "x onpolicy", "cpu ms", "peak MB"], rows);

/** @param {number} count */
function measure(count) {
  const { folder } = writeWorkspace("md", count);
  const target = join(peers, `strategies-${count}`);
  spawnSync("cp", ["-r", join(folder, "strategies"), target]);
  const glob = `strategies-${count}/*.md`;
  const bin = (/** @type {string} */ path) => join(peers, "node_modules", path);
  const any = [0, 1, 2, 3];
  const timings = timeInTurn(
    [
      { name: "node -e 0", args: ["-e", "0"] },
      { name: "onpolicy check --no-cache", args: [CLI, "check", "--no-cache", ...DAY], cwd: folder },
      { name: "rumdl (native, started by Node)", args: [bin("rumdl/bin/rumdl"), "check", "--no-cache", `strategies-${count}`], cwd: peers, statuses: any },
      { name: "markdownlint-cli2", args: [bin("markdownlint-cli2/markdownlint-cli2-bin.mjs"), glob], cwd: peers, statuses: any },
      { name: "remark-cli + preset-lint-recommended", args: [bin("remark-cli/cli.js"), `strategies-${count}`, "--quiet", "--no-stdout"], cwd: peers, statuses: any },
      { name: "textlint, one rule", args: [bin("textlint/bin/textlint.js"), glob], cwd: peers, statuses: any },
      { name: "eslint + @eslint/markdown", args: [bin("eslint/bin/eslint.js"), glob], cwd: peers, statuses: any },
      { name: "cspell", args: [bin("cspell/bin.mjs"), "--no-progress", "--no-summary", glob], cwd: peers, statuses: any },
      { name: "alex", args: [bin("alex/cli.js"), "--quiet", `strategies-${count}`], cwd: peers, statuses: any },
    ],
    count > 10 ? 2 : 5,
  );
  const own = timings[1]?.wall ?? 1;
  return timings.map(({ name, wall, cpu, megabytes }) => [String(count), name, round(wall), round(wall / own, 2), round(cpu), round(megabytes)]);
}
