import { describe, expect, it } from "vitest";
import { main } from "../../src/shell/cli/main.ts";
import { createFakeHost, type Files } from "../support/host.ts";
import { run } from "../support/host-run.ts";
import { POLICY, STRATEGY_IN_CONFLICT, TODAY } from "../support/workspace.ts";

const CONFIG = "policies: [p.yaml]\nstrategies: [s.yaml]\nwaivers: [w/*.yaml]\n";
const REGISTER = "# Kept by legal.\nkind: waivers\nwaivers: []\n";
const FILES: Files = {
  "onpolicy.yaml": CONFIG,
  "p.yaml": POLICY,
  "s.yaml": STRATEGY_IN_CONFLICT,
  "w/a.yaml": REGISTER,
};
const ARGS = "waive autumn#posts use#no-facebook --granted-by legal --until 2026-12-31 --reason Pilot.".split(" ");

const WAIVER = `  - id: W-1
    policy: use
    clause: no-facebook
    strategy: autumn
    tactic: posts
    grantedBy: legal
    on: ${TODAY}
    expires: 2026-12-31
    reason: Pilot.
    clauseFingerprint: "961cf96a7ad5ec9c"
`;
const WRITTEN = `# Kept by legal.\nkind: waivers\nwaivers:\n${WAIVER}`;

const waive = (files: Files, ...args: string[]) => run([...ARGS, "--today", TODAY, ...args], { files });

describe("onpolicy waive", () => {
  it("writes the waiver into the only register, and the next check counts it", async () => {
    const { status, out, err, host } = await waive(FILES);
    expect(host.textOf("w/a.yaml")).toBe(WRITTEN);
    expect(out).toBe("W-1 waives use#no-facebook for autumn#posts until 2026-12-31: it is in w/a.yaml now.\n");
    expect({ status, covers: err.split("\n")[0] }).toEqual({ status: 0, covers: "It covers 1 finding." });
    const checked = await run(["check", "--today", TODAY], { files: Object.fromEntries(host.files) });
    expect({
      status: checked.status,
      isWaived: checked.out.includes("waived until 2026-12-31 by legal (W-1)"),
    }).toEqual({ status: 0, isWaived: true });
  });

  it("records the controls, the day and the id that are given", async () => {
    const { host } = await waive(
      FILES,
      "--control",
      "Weekly review",
      "--control",
      "No ads: none",
      "--on",
      "2026-11-01",
      "--id",
      "LEG-9",
    );
    expect(host.textOf("w/a.yaml")).toContain(
      'reason: Pilot.\n    controls:\n      - Weekly review\n      - "No ads: none"\n',
    );
    expect(host.textOf("w/a.yaml")).toContain("- id: LEG-9\n");
    expect(host.textOf("w/a.yaml")).toContain("on: 2026-11-01\n");
  });

  it("prints a diff with --dry-run, and writes nothing", async () => {
    const { status, out, host } = await waive(FILES, "--dry-run");
    expect(out).toContain("--- a/w/a.yaml\n+++ b/w/a.yaml\n");
    expect(out).toContain("-waivers: []\n+waivers:\n+  - id: W-1\n");
    expect({ status, text: host.textOf("w/a.yaml") }).toEqual({ status: 0, text: REGISTER });
  });

  it("makes the register where the config has a place for it", async () => {
    const { "w/a.yaml": _, ...others } = FILES;
    const made = await waive(others, "--file", "w/b.yaml");
    expect({ status: made.status, text: made.host.textOf("w/b.yaml") }).toEqual({
      status: 0,
      text: `kind: waivers\nwaivers:\n${WAIVER}`,
    });
    const plain = await waive({ ...others, "onpolicy.yaml": CONFIG.replace("w/*.yaml", "./w.yaml") });
    expect(plain.host.textOf("w.yaml")).toBe(`kind: waivers\nwaivers:\n${WAIVER}`);
    const shown = await waive(others, "--file", "w/b.yaml", "--dry-run");
    expect(shown.out).toContain("--- /dev/null\n+++ b/w/b.yaml\n@@ -0,0 +1,12 @@\n");
    expect(shown.host.textOf("w/b.yaml")).toBeUndefined();
  });

  const refused: readonly (readonly [what: string, files: Files, args: readonly string[], fault: RegExp])[] = [
    [
      "it would not hold",
      FILES,
      ["--granted-by", "Sales"],
      /^onpolicy: Nothing was written\. The waiver would waive nothing: "Sales" neither owns/u,
    ],
    [
      "there are several registers",
      { ...FILES, "w/b.yaml": REGISTER },
      [],
      /several registers, w\/a\.yaml, w\/b\.yaml: name one with --file/u,
    ],
    [
      "no check would read the file",
      FILES,
      ["--file", "waivers.yaml"],
      /No check would read "waivers\.yaml": .*\(w\/\*\.yaml\)/u,
    ],
    ["the file lies outside", FILES, ["--file", "../w/x.yaml"], /No check would read/u],
    [
      "there is no config",
      { "p.yaml": POLICY, "s.yaml": STRATEGY_IN_CONFLICT },
      [],
      /no onpolicy\.yaml here|no config here/u,
    ],
    [
      "the config lists no registers",
      { ...FILES, "onpolicy.yaml": CONFIG.replace(/waivers.*\n/u, "") },
      [],
      /name one under `waivers` in the config/u,
    ],
    [
      "there is none yet, and no name for it",
      { ...FILES, "onpolicy.yaml": CONFIG.replace("w/", "x/") },
      [],
      /name the file to make with --file/u,
    ],
    [
      "the register cannot be read",
      { ...FILES, "w/a.yaml": Buffer.from("\xff", "latin1") },
      ["--file", "w/a.yaml"],
      /"w\/a\.yaml": The file is not valid UTF-8/u,
    ],
    ["a reason has several lines", FILES, ["--reason", "a\nb"], /Nothing was written/u],
  ];
  it.each(refused)("refuses where %s", async (_, files, args, fault) => {
    const { status, out, err, host } = await waive(files, ...args);
    expect(err).toMatch(fault);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(
      [...host.files].every(([path, text]) =>
        Buffer.from(text).equals(Buffer.from(files[path.replace("/work/", "")] ?? "")),
      ),
    ).toBe(true);
  });

  it("writes nothing where the register has changed meanwhile, or cannot be written", async () => {
    const host = createFakeHost({ files: FILES });
    const runWith = (replaceFile: typeof host.replaceFile) =>
      main([...ARGS, "--today", TODAY], { ...host, replaceFile });
    expect(await runWith(() => Promise.resolve(false))).toBe(2);
    expect(host.err).toContain('Nothing was written: "w/a.yaml" has been changed meanwhile.');
    expect(await runWith(() => Promise.reject(new Error("EACCES: permission denied, open 'x'")))).toBe(2);
    expect(host.err).toContain('"w/a.yaml" could not be written: EACCES: permission denied.');
  });

  it("warns of one that runs for long", async () => {
    const { status, err } = await waive(FILES, "--until", "2031-01-01");
    expect(status).toBe(0);
    expect(err).toContain("warning[waiver-too-long]");
  });
});
