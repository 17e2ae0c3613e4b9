import { describe, expect, it } from "vitest";
import type { Files, HostOptions } from "../support/host.ts";
import { type Run, run } from "../support/host-run.ts";
import { POLICY, STRATEGY } from "../support/workspace.ts";

const DAY = ["--today", "2026-11-27"];
const WRITTEN = ["/work/onpolicy.yaml", "/work/policies/employee-use.yaml", "/work/strategies/first-campaign.md"];

function init(args: readonly string[], options: HostOptions = {}): Promise<Run> {
  return run(["init", ...DAY, ...args], options);
}

/** The files that a run has written, as they can be given to the next one. */
function filesOf({ host }: Run): Files {
  return Object.fromEntries(host.files);
}

function textOf(result: Run, path: string): string {
  return new TextDecoder().decode(result.host.files.get(`/work/${path}`));
}

const check = (files: Files): Promise<Run> => run(["check", ...DAY], { files });

describe("a new workspace", () => {
  it("is written without a question by --yes, with the next steps", async () => {
    const result = await init(["--yes"], { answers: ["never asked"] });
    expect([...result.host.files.keys()]).toEqual(WRITTEN);
    expect(result.out).toBe(`Written:
  onpolicy.yaml                 the settings, with a word on each
  policies/employee-use.yaml    an example of a policy
  strategies/first-campaign.md  an example of a strategy

What to do next:
  1. Run \`onpolicy\`. It compares the two examples and reports one conflict, on
     purpose: a prize draw that the legal department has not approved.
  2. Let the legal department put its rules in place of those in the example of
     a policy.
  3. Let marketing put its plan in place of the example of a strategy.
  4. Run \`onpolicy\` again after each change. \`onpolicy explain\` explains a rule
     or a tactic by its name, and \`onpolicy config\` shows what the settings come
     to.
`);
    expect(result.err).toBe("");
    expect(result.status).toBe(0);
  });

  it("is written without a question where there is nobody to ask, which is said", async () => {
    const result = await init([]);
    expect(result.out).toMatch(/^There is no terminal to ask on, so the proposed answers are taken\.\n\nWritten:/u);
    expect([...result.host.files.keys()]).toEqual(WRITTEN);
    expect(result.status).toBe(0);
  });

  it.each(["hr", "legal", "compliance"])(
    "has examples that hold one conflict, and none once it is mended: %s",
    async (owner) => {
      const files = filesOf(await init([], { answers: ["", "", owner] }));
      const found = await check(files);
      expect(found.out).toContain("1 error in 2 documents");
      expect(found.out).toContain("error[missing-approval]");
      expect(found.out).not.toMatch(/warning|info\[/u);
      expect(found.status).toBe(1);
      const path = "/work/strategies/first-campaign.md";
      const plan = `${new TextDecoder().decode(host(files, path))}- **Evidence:** approval: ${owner}, on: 2026-11-27\n`;
      const mended = await check({ ...files, [path]: plan });
      expect(mended.out).toContain("No findings in 2 documents");
      expect(mended.status).toBe(0);
    },
  );

  function host(files: Files, path: string): Uint8Array {
    const content = files[path];
    return typeof content === "string" ? Buffer.from(content) : (content ?? new Uint8Array());
  }

  it("has settings that `config` reads without a complaint, and no blank left unfilled", async () => {
    const result = await init(["--yes"]);
    const files = filesOf(result);
    expect(await run(["config"], { files })).toMatchObject({ status: 0, err: "" });
    for (const path of WRITTEN)
      expect(new TextDecoder().decode(result.host.files.get(path))).not.toMatch(/\{\{|\}\}\s/u);
  });

  it("still holds one conflict when comments of its settings are taken away", async () => {
    const result = await init(["--yes"]);
    const config = textOf(result, "onpolicy.yaml")
      .replace(/^# taxonomies: .*$/mu, "")
      .replace(/^# waivers: .*$/mu, "")
      .replace(/^# (rules:)$/mu, "$1")
      .replace(/^# {3}(silent-tool: warning)$/mu, "  $1");
    expect(config).toMatch(/^rules:\n {2}silent-tool: warning$/mu);
    expect((await check({ ...filesOf(result), "onpolicy.yaml": config })).status).toBe(1);
  });

  it("tells editors where the schemas are, if they are there", async () => {
    const line = "# yaml-language-server: $schema=";
    expect(textOf(await init(["--yes"]), "onpolicy.yaml")).not.toContain(line);
    const files = { "node_modules/onpolicy/schemas/config.schema.json": "{}" };
    const result = await init([], { files, answers: ["hr/policies", "", ""] });
    const first = (path: string): string | undefined => textOf(result, path).split("\n")[0];
    expect(first("onpolicy.yaml")).toBe(`${line}./node_modules/onpolicy/schemas/config.schema.json`);
    expect(first("hr/policies/employee-use.yaml")).toBe(
      `${line}../../node_modules/onpolicy/schemas/policy.schema.json`,
    );
  });

  it("is the same on the same day, and begins on it", async () => {
    const result = await init(["--yes"]);
    expect(filesOf(await init([]))).toEqual(filesOf(result));
    expect(textOf(result, "policies/employee-use.yaml")).toContain("effective: 2026-11-27\nreview: 2027-11-27\n");
    expect(textOf(result, "strategies/first-campaign.md")).toContain("period: 2026-11-27/2027-02-24\n");
  });
});

describe("the three questions", () => {
  it("are asked one after another, with what is proposed", async () => {
    const { out } = await init([], { answers: ["", "", ""] });
    expect(out.slice(0, out.indexOf("Written:"))).toBe(`Three questions. Enter takes the answer in brackets.

1. Where are your policies? A folder, or files with commas between them.
[policies]: 
2. And your marketing strategies? A folder, or files with commas between them.
[strategies]: 
3. Which department owns the employee use policy: hr, legal or compliance?
[legal]: 
`);
  });

  it("take folders that are new, as people type them", async () => {
    const result = await init([], { answers: [" ./Recht & Personal\\Regeln/ ", "marketing/pläne", " HR "] });
    expect([...result.host.files.keys()]).toEqual([
      "/work/onpolicy.yaml",
      "/work/Recht & Personal/Regeln/employee-use.yaml",
      "/work/marketing/pläne/first-campaign.md",
    ]);
    expect(textOf(result, "Recht & Personal/Regeln/employee-use.yaml")).toContain("owner: hr\n");
    expect((await check(filesOf(result))).status).toBe(1);
  });

  it("take documents that are there already, and leave them as they are", async () => {
    const files = { "rules/use.yaml": POLICY, "plan a.yaml": STRATEGY, "plan b.yaml": STRATEGY.replace("autumn", "b") };
    const result = await init([], { files, answers: ["rules", "plan a.yaml, ./plan b.yaml", ""] });
    expect([...result.host.files.keys()]).toEqual([
      "/work/rules/use.yaml",
      "/work/plan a.yaml",
      "/work/plan b.yaml",
      "/work/onpolicy.yaml",
    ]);
    expect(textOf(result, "onpolicy.yaml")).toContain('strategies:\n  - "plan a.yaml"\n  - "plan b.yaml"\n');
    expect(result.out).toContain("Listed as they are:\n  rules/**/*.{md,yaml,yml}  policies\n  plan a.yaml");
    expect(await check(filesOf(result))).toMatchObject({ status: 0 });
  });

  it("propose what is found", async () => {
    const files = {
      "docs/Social-Media-Policy.md": "# Social media policy\n",
      "docs/acceptable_use.yaml": POLICY,
      "docs/network-policy.yaml": "kind: NetworkPolicy\n",
      "docs/readme.md": "# Read me\n",
      "marketing/campaigns/autumn.md": "# Autumn\n",
      "marketing/campaigns/spring.yaml": STRATEGY,
      ".github/policy.md": "# Hidden\n",
    };
    const { out, host } = await init(["--yes"], { files });
    expect(out).toContain(`Listed as they are:
  ${"docs/Social-Media-Policy.md".padEnd(38)}  policies
  ${"docs/acceptable_use.yaml".padEnd(38)}  policies
  marketing/campaigns/**/*.{md,yaml,yml}  strategies
`);
    expect([...host.files.keys()].filter((path) => !(path.slice(6) in files))).toEqual(["/work/onpolicy.yaml"]);
  });

  it.each([
    ["../outside", "it leads out of the workspace"],
    ["/etc", "it leads out of the workspace"],
    ["C:\\docs", "it leads out of the workspace"],
    ["~/docs", "it leads out of the workspace"],
    ["$HOME", "it leads out of the workspace"],
    ["https://example.com/policy.md", "it is an address"],
    ["a\u0007b", "it holds a control character"],
    ["policies/*.md", "without signs of a pattern"],
    [".", "Name a folder in this one"],
    ["./", "Name a folder in this one"],
    [",", "Name a folder in this one"],
    ["nope.md", 'There is no file "nope.md".'],
    ["picture.png", '"picture.png" is neither Markdown nor YAML.'],
    ["here.md, there", 'There is no "there".'],
  ])("are asked again where the answer cannot be used: %j", async (answer, fault) => {
    const files = { "here.md": "# Here\n", "picture.png": "" };
    const { status, out, host } = await init([], { files, answers: [answer, "", "", ""] });
    expect(out).toContain(fault);
    expect(out).not.toContain("\u0007");
    expect(out.match(/^1\. Where/gmu)).toHaveLength(2);
    expect(host.files.has("/work/policies/employee-use.yaml")).toBe(true);
    expect(status).toBe(0);
  });

  it("are asked again where one place would hold both kinds, or nobody known owns the policy", async () => {
    const answers = ["docs", "docs", "docs/plans", "plans", "marketing", "compliance"];
    const { status, out, host } = await init([], { answers });
    expect(out.match(/cannot hold both/gu)).toHaveLength(2);
    expect(out.match(/Answer hr, legal or compliance\./gu)).toHaveLength(1);
    expect([...host.files.keys()]).toContain("/work/plans/first-campaign.md");
    expect(status).toBe(0);
  });

  it.each([[[]], [[""]], [["", ""]]])("write nothing where the input ends: %j", async (answers) => {
    const { status, err, host } = await init([], { answers });
    expect(err).toBe("onpolicy: The input ended before the last answer. Nothing was written.\n");
    expect([...host.files]).toEqual([]);
    expect(status).toBe(2);
  });
});

describe("what is there already", () => {
  it.each(["onpolicy.yaml", ".onpolicy.yaml", "onpolicy.json"])("is never written over: %s", async (name) => {
    const { status, err, host } = await init(["--yes"], { files: { [name]: "{}" } });
    expect(err).toBe(
      `onpolicy: ${name} is here already, so nothing was written. \`onpolicy config\` shows the settings.\n`,
    );
    expect([...host.files.keys()]).toEqual([`/work/${name}`]);
    expect(status).toBe(2);
  });

  it("can be a config in package.json, or a package.json without one", async () => {
    const taken = await init(["--yes"], { files: { "package.json": '{"onpolicy": {}}' } });
    expect(taken.err).toContain("package.json is here already");
    expect((await init(["--yes"], { files: { "package.json": "{}" } })).status).toBe(0);
  });

  it("can be a file where a folder is proposed", async () => {
    const { status, err, host } = await init(["--yes"], { files: { policies: "" } });
    expect(err).toContain('"policies" is neither Markdown nor YAML. Nothing was written.');
    expect([...host.files.keys()]).toEqual(["/work/policies"]);
    expect(status).toBe(2);
  });

  it("can be a config above, which stays the one of the rest", async () => {
    const files = { "onpolicy.yaml": "policies: []\n" };
    const result = await run(["init", "--yes"], { files, cwd: "team" });
    expect(result.out).toMatch(
      /^This folder becomes a workspace of its own, apart from that of \.\.\/onpolicy\.yaml\.\n\nWritten:/u,
    );
    expect(result.status).toBe(0);
    expect([...result.host.files.keys()]).toContain("/work/team/onpolicy.yaml");
  });
});
