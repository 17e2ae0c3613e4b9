// Everything that has to hold before a commit; continuous integration runs the same.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./repository.mjs";

// A log that is searched for "Tests  12 passed" must not have escape sequences between the words.
const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };

/** Where generators and the bundler write. */
const GENERATED = ["dist", "src/generated", "docs", "schemas"];

for (const name of ["types", "format:check", "lint", "unused", "coverage", "generate", "build"]) {
  run(name, "npm", ["run", "--silent", name]);
}
compareGenerated();
console.log("\ncheck: everything holds");

/**
 * @param {string} step
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(step, command, args) {
  console.log(`\n== ${step}`);
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) fail(step);
}

/** What is generated is committed, so that it can be read and installed without the tools that made it. */
function compareGenerated() {
  const step = "generated files are the committed ones";
  if (!existsSync(join(root, ".git"))) return console.log(`\n== ${step}: not checked, this is no git checkout`);
  // A checkout may belong to another user than the one who checks, as it does in many containers.
  const git = ["-c", `safe.directory=${root}`];
  run(step, "git", [...git, "--no-pager", "diff", "--exit-code", "--stat", "--", ...GENERATED]);
  const args = [...git, "ls-files", "--others", "--exclude-standard", "--", ...GENERATED];
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  if (status !== 0 || stdout !== "") {
    console.log(stdout);
    fail(`${step}: the files above are not committed`);
  }
}

/**
 * @param {string} step
 * @returns {never}
 */
function fail(step) {
  console.log(`\ncheck: failed at ${step}`);
  process.exit(1);
}
