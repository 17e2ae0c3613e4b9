// @ts-check
// One small pair, cold: a YAML policy of 30 clauses and a Markdown strategy of 15 tactics, 24 KB together, as whole
// processes in turn with a Node that does nothing.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { timeInTurn } from "./processes.mjs";
import { CLI, createFolder, DAY, printTable, round, writers } from "./support.mjs";

const ROUNDS = Number(process.argv[2] ?? 15);

const folder = createFolder();
const documents = {
  "policy.yaml": writers.writePolicy(30, 1),
  "plan.md": writers.writeMarkdownStrategy({ id: "plan", tactics: 15, seed: 2 }),
  "plan.yaml": writers.writeYamlStrategy({ id: "plan", tactics: 15, seed: 2 }),
};
for (const [name, text] of Object.entries(documents)) writeFileSync(join(folder, name), text);
const check = (/** @type {string} */ strategy) => [CLI, "check", "--policy", "policy.yaml", "--strategy", strategy, ...DAY];

const timings = timeInTurn(
  [
    { name: "node -e 0", args: ["-e", "0"] },
    { name: "onpolicy --version", args: [CLI, "--version"], cwd: folder },
    { name: "onpolicy check, YAML and Markdown", args: check("plan.md"), cwd: folder },
    { name: "onpolicy check, YAML and YAML", args: check("plan.yaml"), cwd: folder },
  ],
  ROUNDS,
);
const [floor] = timings;
const kilobytes = (documents["policy.yaml"].length + documents["plan.md"].length) / 1000;
console.log(`${round(kilobytes)} KB of policy.yaml and plan.md; Node ${process.version}; medians of ${ROUNDS} rounds`);
printTable(
  ["program", "wall ms", "x node", "least ms", "cpu ms", "x node", "peak MB"],
  timings.map(({ name, wall, least, cpu, megabytes }) => [
    name,
    round(wall),
    round(wall / (floor?.wall ?? 1), 1),
    round(least),
    round(cpu),
    round(cpu / (floor?.cpu ?? 1), 1),
    round(megabytes),
  ]),
);
