import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CheckOutput } from "../../src/report/check-output.ts";
import { bundleInto, createFolder, runProcess, writeFiles } from "../support/process.ts";

const tool = createFolder();
let cli = "";
let folder = "";

beforeAll(async () => {
  cli = await bundleInto(tool);
}, 60_000);

const STRATEGY = `kind: strategy
id: autumn
title: Autumn
owner: marketing
period: 2026-10-01/2026-12-31
tactics:
  - id: posts
    title: Posts
    tool: Facebook
    businessCase: B
  # onpolicy-ignore silent-tool until 2026-11-27: Legal adds a clause in December.
  - id: talks
    title: Talks
    tool: TikTok
sharedWith: [hr, legal]
`;

beforeEach(() => {
  folder = createFolder();
  writeFiles(folder, {
    "onpolicy.yaml":
      "extends: [onpolicy:recommended]\npolicies: [p.yaml]\nstrategies: [s.yaml]\nbaseline: known.json\n",
    "p.yaml": `kind: policy
id: use
title: Use
owner: legal
effective: 2026-01-01
clauses:
  - id: no-facebook
    prohibit: {tool: Facebook}
approvedBy: [hr]
`,
    "s.yaml": STRATEGY,
  });
});

afterAll(() => {
  rmSync(tool, { recursive: true, force: true });
});

function call(...args: string[]) {
  const { status, stdout, stderr } = runProcess(process.execPath, [cli, ...args], { cwd: folder });
  return { status, out: stdout, err: stderr };
}

function check(day: string, ...args: string[]) {
  const { out, status } = call("check", "--format", "json", "--today", day, ...args);
  const { findings, summary } = JSON.parse(out) as CheckOutput;
  return { status, rules: findings.map(({ rule }) => rule), summary };
}

describe("the program", () => {
  it("suppresses until the last day of a comment, and no longer", () => {
    expect(call("baseline", "--today", "2026-11-27")).toEqual({
      status: 0,
      out: "known.json holds 1 finding: 1 added, 0 taken out.\n",
      err: "",
    });
    expect(check("2026-11-27")).toMatchObject({ status: 0, summary: { infos: 0, suppressed: 1, known: 1 } });
    const after = check("2026-11-28");
    expect(after).toMatchObject({ status: 0, summary: { infos: 1, warnings: 1, suppressed: 0, known: 1 } });
    expect(after.rules).toContain("expired-suppression");
    expect(check("2026-11-27", "--no-suppressions", "--no-baseline")).toMatchObject({
      status: 1,
      summary: { errors: 1, infos: 1, suppressed: 0, known: 0 },
    });
  });

  it("says that the baseline is missing until it is written, and then writes whole files", () => {
    expect(check("2026-11-27")).toMatchObject({ status: 2 });
    call("baseline", "--today", "2026-11-27");
    const text = readFileSync(join(folder, "known.json"), "utf8");
    expect(call("baseline", "--today", "2026-11-27").status).toBe(0);
    expect(readFileSync(join(folder, "known.json"), "utf8")).toBe(text);
    expect(readdirSync(folder).toSorted()).toEqual(["known.json", "onpolicy.yaml", "p.yaml", "s.yaml"]);
  });

  it("sees that one violation has taken the place of another, and prunes", () => {
    call("baseline", "--today", "2026-11-27");
    writeFileSync(
      join(folder, "p.yaml"),
      readFileSync(join(folder, "p.yaml"), "utf8").replace("Facebook", "[Facebook, Reddit]"),
    );
    expect(check("2026-11-27")).toMatchObject({ status: 1, summary: { known: 0, knownGone: 1 } });
    expect(call("baseline", "--prune", "--today", "2026-11-27").out).toBe(
      "known.json holds 0 findings: 0 added, 1 taken out.\n",
    );
    expect(check("2026-11-27")).toMatchObject({ status: 1, summary: { errors: 1, known: 0, knownGone: 0 } });
    expect(readFileSync(join(folder, "known.json"), "utf8")).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
  });

  it("follows no link out of the workspace, and takes no folder for a baseline", () => {
    const outside = createFolder();
    writeFiles(outside, { "known.json": '{"version": 1, "findings": []}' });
    symlinkSync(join(outside, "known.json"), join(folder, "known.json"));
    const { out, status } = call("check", "--format", "json", "--today", "2026-11-27");
    expect(status).toBe(2);
    expect(out).toContain("This is a link that leads out of the workspace.");
    expect(call("baseline", "--today", "2026-11-27").status).toBe(2);
    expect(readFileSync(join(outside, "known.json"), "utf8")).toBe('{"version": 1, "findings": []}');
    rmSync(join(folder, "known.json"));
    mkdirSync(join(folder, "known.json"));
    expect(check("2026-11-27").status).toBe(2);
    expect(call("baseline", "--today", "2026-11-27").status).toBe(2);
    symlinkSync(outside, join(folder, "way-out"));
    const through = call("baseline", "way-out/new.json", "--today", "2026-11-27");
    expect(through.err).toBe('onpolicy: A baseline lies in the workspace, and "way-out/new.json" does not.\n');
    writeFileSync(
      join(folder, "onpolicy.yaml"),
      readFileSync(join(folder, "onpolicy.yaml"), "utf8").replace("known.json", "way-out/new.json"),
    );
    expect(call("baseline", "--today", "2026-11-27")).toEqual({ status: 2, out: "", err: through.err });
    expect(readdirSync(outside)).toEqual(["known.json"]);
  });

  it("puts the file in the place of a link that leads nowhere", () => {
    const outside = createFolder();
    symlinkSync(join(outside, "new.json"), join(folder, "known.json"));
    expect(call("baseline", "--today", "2026-11-27").status).toBe(0);
    expect(readdirSync(outside)).toEqual([]);
    expect(readFileSync(join(folder, "known.json"), "utf8")).toContain("prohibited-tool");
  });

  it("marks a baseline anew after --fix, too", () => {
    call("baseline", "--today", "2026-11-27");
    const { status, out } = call("check", "--fix", "--today", "2026-11-27");
    expect(out).toContain("1 known finding is in the baseline.");
    expect(status).toBe(0);
  });
});
