import { describe, expect, it } from "vitest";
import type { CheckOutput } from "../../src/report/check-output.ts";
import { main } from "../../src/shell/cli/main.ts";
import { errorsOfSarif } from "../support/formats.ts";
import { createFakeHost, type Files } from "../support/host.ts";
import { run } from "../support/host-run.ts";
import { POLICY, STRATEGY, STRATEGY_IN_CONFLICT, TODAY } from "../support/workspace.ts";

const CONFIG = "policies: [p.yaml]\nstrategies: [s/*]\n";
const WRITTEN = STRATEGY.replace("2026-10-01/2026-12-31", "2026-10-1/2026-12-31 # all autumn");
const FIXED = WRITTEN.replace("2026-10-1/", "2026-10-01/");
const FILES: Files = { "onpolicy.yaml": CONFIG, "p.yaml": POLICY, "s/a.yaml": WRITTEN };

describe("check --fix", () => {
  it("writes what can be mended, says so, and tells of what is left", async () => {
    const files = { ...FILES, "s/b.yaml": STRATEGY_IN_CONFLICT.replace("id: autumn", "id: winter") };
    const { status, out, err, host } = await run(["check", "--fix", "--today", TODAY], { files });
    expect(host.textOf("s/a.yaml")).toBe(FIXED);
    expect(err).toBe("onpolicy: fixed 1 file: s/a.yaml.\n");
    expect(out).not.toContain("invalid-day");
    expect(out).toContain("error[prohibited-tool]");
    expect(status).toBe(1);
    const again = await run(["check", "--fix", "--today", TODAY], { files: Object.fromEntries(host.files) });
    expect({ err: again.err, out: again.out, status: again.status }).toEqual({ err: "", out, status: 1 });
  });

  it("keeps a byte order mark and the line ends of Windows", async () => {
    const text = `\ufeff${WRITTEN}`.replaceAll("\n", "\r\n");
    const { host } = await run(["check", "--fix", "--today", TODAY], { files: { ...FILES, "s/a.yaml": text } });
    expect(Buffer.from(host.files.get("/work/s/a.yaml") ?? []).toString("utf8")).toBe(
      text.replace("2026-10-1/", "2026-10-01/"),
    );
  });

  it("leaves a file alone that has changed since it was read; the others are written, and the status is 2", async () => {
    const files = { ...FILES, "s/b.yaml": WRITTEN.replace("id: autumn", "id: winter") };
    const host = createFakeHost({ files });
    const changed = `${WRITTEN}# changed\n`;
    const status = await main(["check", "--fix", "--today", TODAY], {
      ...host,
      replaceFile: async (change) => {
        if (change.path.endsWith("a.yaml")) await host.writeFile(change.path, changed);
        return host.replaceFile(change);
      },
    });
    expect([host.textOf("s/a.yaml"), host.textOf("s/b.yaml")]).toEqual([
      changed,
      FIXED.replace("id: autumn", "id: winter"),
    ]);
    expect(host.err).toContain('onpolicy: "s/a.yaml" was not fixed: it has been changed meanwhile.\n');
    expect(host.out).toContain("s/a.yaml:5:9");
    expect(status).toBe(2);
  });

  it("says where a file cannot be written, and goes on", async () => {
    const host = createFakeHost({ files: { ...FILES, "s/b.yaml": WRITTEN.replace("id: autumn", "id: winter") } });
    const status = await main(["check", "--fix", "--today", TODAY], {
      ...host,
      replaceFile: (change) =>
        change.path.endsWith("a.yaml")
          ? Promise.reject(new Error("EROFS: read-only file system, open '/work/s/.a.yaml.1-2.tmp'"))
          : host.replaceFile(change),
    });
    expect(host.err).toContain('"s/a.yaml" was not fixed: it could not be written: EROFS: read-only file system.\n');
    expect(host.err).toContain("fixed 1 file: s/b.yaml.\n");
    expect(status).toBe(2);
  });

  it("writes through no link, and nothing outside the workspace", async () => {
    const files = {
      "w/onpolicy.yaml": CONFIG,
      "w/p.yaml": POLICY,
      "w/s/a.yaml": WRITTEN,
      "out.yaml": WRITTEN.replace("id: autumn", "id: out"),
    };
    const host = createFakeHost({ files, cwd: "w" });
    const status = await main(["check", "--fix", "--today", TODAY, "-s", "s/a.yaml", "../out.yaml"], {
      ...host,
      resolveLinks: (path) => Promise.resolve(path.replace("/s/a.yaml", "/real/a.yaml")),
    });
    expect([host.textOf("w/s/a.yaml"), host.textOf("out.yaml")]).toEqual([WRITTEN, files["out.yaml"]]);
    expect(host.err).toContain('"s/a.yaml" was not fixed: a link leads to it; fix it where it lies.\n');
    expect(host.err).toContain('"../out.yaml" was not fixed: it lies outside the workspace.\n');
    expect(status).toBe(2);
  });

  it("leaves alone what a waiver covers, what is not safe, and a run with nothing to mend", async () => {
    const { err, host } = await run(["check", "--fix", "--today", TODAY], {
      files: { ...FILES, "s/a.yaml": STRATEGY_IN_CONFLICT },
    });
    expect({ err, text: host.textOf("s/a.yaml") }).toEqual({ err: "", text: STRATEGY_IN_CONFLICT });
  });

  it("is not the same as looking: not both at once", async () => {
    const { status, err } = await run(["check", "--fix", "--fix-dry-run"], { files: FILES });
    expect({ status, err: err.includes("cannot be used with") }).toEqual({ status: 2, err: true });
  });
});

describe("check --fix-dry-run", () => {
  it("prints a diff and writes nothing", async () => {
    const { status, out, err, host } = await run(["check", "--fix-dry-run", "--today", TODAY], { files: FILES });
    expect(out).toBe(`--- a/s/a.yaml
+++ b/s/a.yaml
@@ -2,7 +2,7 @@
 id: autumn
 title: Autumn engagement
 owner: marketing
-period: 2026-10-1/2026-12-31 # all autumn
+period: 2026-10-01/2026-12-31 # all autumn
 tactics:
   - id: posts
     title: Weekly posts
`);
    expect({ status, err, text: host.textOf("s/a.yaml") }).toEqual({ status: 0, err: "", text: WRITTEN });
  });

  it("prints nothing where nothing can be mended", async () => {
    const { status, out } = await run(["check", "--fix-dry-run", "--today", TODAY], {
      files: { ...FILES, "s/a.yaml": STRATEGY },
    });
    expect({ status, out }).toEqual({ status: 0, out: "" });
  });

  it("makes nothing act on a terminal, and no command of GitHub Actions", async () => {
    const files = { ...FILES, "s/a.yaml": WRITTEN.replace("Autumn engagement", "A # ::warning::\u001b[31m\u202e") };
    const terminal = await run(["check", "--fix-dry-run", "--today", TODAY], { files, isTerminal: true });
    expect(terminal.out).toContain("title: A # ::warning::<U+001B>[31m<U+202E>\n");
    const action = await run(["check", "--fix-dry-run", "--today", TODAY], { files, env: { GITHUB_ACTIONS: "true" } });
    expect(action.out).toMatch(/^::stop-commands::/u);
  });
});

describe("a fix", () => {
  it("is in JSON and in SARIF, with its places", async () => {
    const files = { ...FILES, "s/a.yaml": WRITTEN.replace("LinkedIn", "Facebook") };
    const print = async (format: string): Promise<unknown> =>
      JSON.parse((await run(["check", "--format", format, "--today", TODAY], { files })).out);
    const { findings: all } = (await print("json")) as CheckOutput;
    const findings = all.filter(({ rule }) => rule === "invalid-day" || rule === "prohibited-tool");
    expect(findings.map(({ rule, fix }) => [rule, fix?.title, fix?.safe, fix?.edits.map(({ text }) => text)])).toEqual([
      ["invalid-day", "Write 2026-10-01/2026-12-31.", true, ["2026-10-01/2026-12-31"]],
      ["prohibited-tool", "Use LinkedIn instead.", false, ["LinkedIn"]],
    ]);
    expect(findings[0]?.fix?.edits[0]?.location).toEqual(findings[0]?.location);
    const log = (await print("sarif")) as { runs: { results: { ruleId: string; fixes: unknown }[] }[] };
    expect(errorsOfSarif(log)).toBe("");
    expect(log.runs[0]?.results.find(({ ruleId }) => ruleId === "invalid-day")?.fixes).toEqual([
      {
        description: { text: "Write 2026-10-01/2026-12-31." },
        artifactChanges: [
          {
            artifactLocation: { uri: "s/a.yaml", uriBaseId: "%SRCROOT%" },
            replacements: [
              {
                deletedRegion: {
                  startLine: 5,
                  startColumn: 9,
                  endLine: 5,
                  endColumn: 29,
                  charOffset: 76,
                  charLength: 20,
                },
                insertedContent: { text: "2026-10-01/2026-12-31" },
              },
            ],
          },
        ],
        properties: { safe: true },
      },
    ]);
  });

  it("that can be made is counted for people", async () => {
    const { out } = await run(["check", "--today", TODAY], { files: FILES });
    expect(out).toContain("\n1 finding can be mended with --fix.\n");
  });
});
