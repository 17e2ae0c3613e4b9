// `npm run fuzz -- 50000` tries so many hostile documents; every test run tries 2,000. ONPOLICY_SEED repeats a run.
import { spawnSync } from "node:child_process";
import { root } from "./repository.mjs";

const [count = "50000"] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(count)) throw new Error(`How many? "${count}" is no number.`);
const env = { ...process.env, ONPOLICY_FUZZ: count };
const { status } = spawnSync("npx", ["vitest", "run", "test/fuzz"], { cwd: root, env, stdio: "inherit" });
process.exitCode = status ?? 1;
