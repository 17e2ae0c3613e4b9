import { describe, expect, it } from "vitest";
import { main } from "../../src/shell/cli/main.ts";
import { errorsOfOutput, errorsOfSarif } from "../support/formats.ts";
import { createFakeHost, type Files } from "../support/host.ts";
import { run } from "../support/host-run.ts";
import { POLICY, STRATEGY_IN_CONFLICT } from "../support/workspace.ts";

const FILES: Files = { "policy.yaml": POLICY, "strategy.yaml": STRATEGY_IN_CONFLICT };
const PAIR = ["check", "--policy", "policy.yaml", "--strategy", "strategy.yaml"];

describe("several formats at once", () => {
  it("go to their files, and people read along", async () => {
    const args = [...PAIR, "--format", "sarif=report.sarif", "-f", "json=out.json", "-f", "markdown=a=b.md"];
    const { status, out, err, host } = await run(args, { files: FILES });
    expect({ status, err }).toEqual({ status: 1, err: "" });
    expect(out).toContain("error[prohibited-tool]");
    expect(errorsOfSarif(JSON.parse(host.textOf("report.sarif") ?? ""))).toBe("");
    expect(errorsOfOutput("check-output", JSON.parse(host.textOf("out.json") ?? ""))).toBe("");
    expect(host.textOf("a=b.md")).toContain("## onpolicy");
  });

  it("are the same in a file as on standard output", async () => {
    for (const format of ["text", "json", "sarif", "github", "markdown"]) {
      const printed = await run([...PAIR, "--format", format], { files: FILES });
      const written = await run([...PAIR, "--format", `${format}=out`], { files: FILES, isTerminal: true });
      expect(written.host.textOf("out")).toBe(printed.out);
    }
  });

  it("leave standard output to the one that has no file", async () => {
    const { out, host } = await run([...PAIR, "-f", "json", "-f", "text=report.txt"], { files: FILES });
    expect(JSON.parse(out)).toMatchObject({ version: 1 });
    expect(host.textOf("report.txt")).toContain("error[prohibited-tool]");
  });

  it("have no colour in a file, but on demand", async () => {
    const { out, host } = await run([...PAIR, "-f", "text=a.txt"], { files: FILES, isTerminal: true });
    expect(out).toContain("\u001b[");
    expect(host.textOf("a.txt")).not.toContain("\u001b[");
    const forced = await run([...PAIR, "-f", "text=a.txt", "--color"], { files: FILES });
    expect(forced.host.textOf("a.txt")).toContain("\u001b[");
  });

  const usage: readonly (readonly [what: string, args: readonly string[], says: RegExp])[] = [
    ["two for standard output", ["-f", "text", "-f", "json"], /text and json.*json=FILE/],
    ["one twice", ["-f", "json", "-f", "json"], /json and json/],
    ["two for one file", ["-f", "json=out", "-f", "sarif=./out"], /json and sarif, would go to the file "\.\/out"/],
    ["no name of a file", ["-f", "json="], /name of a file is missing/],
    ["an unknown one with a file", ["-f", "xml=out"], /text, json, sarif, github, markdown/],
    ["a folder for a file", ["-f", "json=folder"], /"folder" is no file/],
    ["a value that is none", ["-f", ""], /text, json, sarif/],
  ];
  it.each(usage)("%s is refused before anything is read", async (_, args, says) => {
    const { status, out, err, host } = await run([...PAIR, ...args], { files: { ...FILES, "folder/x": "" } });
    expect(err).toMatch(says);
    expect({ status, out, reads: host.reads }).toEqual({ status: 2, out: "", reads: [] });
    expect(host.textOf("out")).toBe(undefined);
  });

  it("are all tried where one cannot be written, which is said in one line", async () => {
    const host = createFakeHost({ files: FILES });
    const failing = {
      ...host,
      writeFile: (path: string, text: string) =>
        path.endsWith("full.json")
          ? Promise.reject(new Error("ENOSPC: no space left on device, write"))
          : host.writeFile(path, text),
    };
    const status = await main([...PAIR, "-f", "json=full.json", "-f", "sarif=a.sarif"], failing);
    expect(host.err).toBe('onpolicy: the report "full.json" could not be written: ENOSPC: no space left on device.\n');
    expect(host.out).toContain("error[prohibited-tool]");
    expect(host.textOf("a.sarif")).toContain("2.1.0");
    expect(host.textOf("full.json")).toBe(undefined);
    expect(status).toBe(2);
  });

  it("are not for commands that list", async () => {
    const { status, err } = await run(["rules", "--format", "sarif"]);
    expect(err).toMatch(/text, json/);
    expect(status).toBe(2);
  });
});

describe("paths in outputs for code hosts", () => {
  const inRepository: Files = {
    ".git/HEAD": "",
    "docs/legal/onpolicy.yaml": "policies: [use.yaml]\nstrategies: [autumn.yaml]\n",
    "docs/legal/use.yaml": POLICY,
    "docs/legal/autumn.yaml": STRATEGY_IN_CONFLICT,
  };
  const annotated = "file=docs/legal/autumn.yaml,";

  it.each([
    ["the root", ".", ["docs/legal"]],
    ["the workspace", "docs/legal", []],
    ["a folder between", "docs", ["--config", "legal/onpolicy.yaml"]],
  ])("are those from the root of the repository, started in %s", async (_, cwd, args) => {
    const { out } = await run(["check", "-f", "github", ...args], { files: inRepository, cwd });
    expect(out).toContain(annotated);
    const sarif = await run(["check", "-f", "sarif", ...args], { files: inRepository, cwd });
    expect(sarif.out).toContain('"uri": "docs/legal/autumn.yaml"');
    const json = await run(["check", "-f", "json", ...args], { files: inRepository, cwd });
    expect(json.out).toContain('"file": "autumn.yaml"');
  });

  it("are those from the workspace where there is no repository", async () => {
    const { ".git/HEAD": _, ...files } = inRepository;
    const { out } = await run(["check", "-f", "github", "docs/legal"], { files });
    expect(out).toContain("file=autumn.yaml,");
  });

  it("are links in Markdown where the runner says where the files can be read", async () => {
    const env = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "o/r", GITHUB_SHA: "a".repeat(40) };
    const address = `https://github.com/o/r/blob/${"a".repeat(40)}/docs/legal/autumn.yaml?plain=1#L9`;
    const { out } = await run(["check", "-f", "markdown", "docs/legal"], { files: inRepository, env });
    expect(out).toContain(`](<${address}>)`);
    const odd = { ...env, GITHUB_REPOSITORY: "o/r)>[x](javascript:1" };
    expect((await run(["check", "-f", "markdown", "docs/legal"], { files: inRepository, env: odd })).out).not.toContain(
      "](<",
    );
  });
});

describe("text under GitHub Actions", () => {
  const env = { GITHUB_ACTIONS: "true" };

  it.each([
    ["check", PAIR],
    ["verdicts", ["verdicts", "--policy", "policy.yaml", "--strategy", "strategy.yaml"]],
    ["explain", ["explain", "autumn#posts", "--policy", "policy.yaml", "--strategy", "strategy.yaml"]],
  ])("of %s holds no command that a document could give", async (_, args) => {
    const title = "::error::x ::set-output name=a::b";
    const files = { ...FILES, "strategy.yaml": STRATEGY_IN_CONFLICT.replace("Autumn engagement", `"${title}"`) };
    const { out } = await run(args, { files, env });
    expect(out).toMatch(/^::stop-commands::(\S+)\n[^]*\n::\1::\n$/u);
  });

  it("is left alone elsewhere, in files, and in formats for programs", async () => {
    expect((await run(PAIR, { files: FILES })).out).not.toContain("::stop-commands::");
    const written = await run([...PAIR, "-f", "text=a.txt", "-f", "json"], { files: FILES, env });
    expect(written.out).toMatch(/^\{/u);
    expect(written.host.textOf("a.txt")).not.toContain("::stop-commands::");
  });
});
