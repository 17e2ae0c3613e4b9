import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { VerdictsOutput } from "../src/report/verdicts-output.ts";
import { main } from "../src/shell/cli/main.ts";
import { createNodeHost } from "../src/shell/node-host.ts";

// The golden files are what a visitor sees. They are read line by line when they change: `git diff` is the review of
// `ONPOLICY_UPDATE=1`, which writes them.
const isUpdating = process.env["ONPOLICY_UPDATE"] === "1";
const root = join(import.meta.dirname, "..");
const examples = readdirSync(join(root, "examples"));

async function run(folder: string, args: readonly string[]): Promise<{ status: number; out: string; error: string }> {
  let out = "";
  let error = "";
  const status = await main(args, {
    ...createNodeHost(),
    cwd: join(root, "examples", folder),
    env: {},
    isTerminal: false,
    writeOut: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
  });
  return { status, out, error };
}

describe.each(examples)("examples/%s", (folder) => {
  const golden = (name: string): string => readFileSync(join(root, "examples", folder, name), "utf8");
  const hold = (out: string, name: string): void => {
    if (isUpdating) writeFileSync(join(root, "examples", folder, name), out);
    expect(out).toBe(golden(name));
  };

  it("gives its expected report", async () => {
    const { status, out, error } = await run(folder, ["check", "--today", "2026-11-25"]);
    hold(out, "expected.txt");
    expect({ status, error }).toEqual({ status: 1, error: "" });
  });

  it("gives its expected verdicts", async () => {
    const { status, out } = await run(folder, ["verdicts", "--today", "2026-11-25", "--format", "json"]);
    hold(out, "expected-verdicts.json");
    expect(status).toBe(0);
  });

  it("can be explained, every tactic of it", { timeout: 60_000 }, async () => {
    const { verdicts } = JSON.parse(golden("expected-verdicts.json")) as VerdictsOutput;
    for (const { strategy, tactic } of verdicts.slice(0, 10)) {
      const { status, out } = await run(folder, ["explain", `${strategy}#${tactic}`, "--today", "2026-11-25"]);
      expect({ tactic, status }).toEqual({ tactic, status: 0 });
      expect(out.split("\n").filter((line) => line.length > 100)).toEqual([]);
      expect(out).toContain(`${strategy}#${tactic}`);
    }
  });
});
