import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLooseDays } from "../src/text/loose-day.ts";
import { run } from "./support/host-run.ts";

const TODAY = "2026-11-27";
const read = (path: string): string => readFileSync(join(import.meta.dirname, "..", path), "utf8");

/** The content of a document's only fence with this info string. */
function fence(markdown: string, info: string): string {
  return new RegExp(`^\`\`\`${info}\\n([^]*?)^\`\`\`$`, "mu").exec(markdown)?.[1] ?? "";
}

/** The words of a command, of which one can stand in quotes. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|\S+/gu)].map(([word, quoted]) => quoted ?? word).slice(1);
}

describe("docs/waivers.md", () => {
  const text = read("docs/waivers.md");
  const files = {
    "onpolicy.yaml": "policies: [policy.yaml]\nstrategies: [strategy.yaml]\nwaivers: [waivers.yaml]\n",
    "policy.yaml":
      "kind: policy\nid: social-media\ntitle: Social media\nowner: legal\nclauses:\n  - id: no-tiktok\n    prohibit: {tool: TikTok}\n",
    "strategy.yaml":
      "kind: strategy\nid: spring-2027\ntitle: Spring\nowner: marketing\ntactics:\n  - id: clips\n    title: Clips\n    tool: TikTok\n",
    "waivers.yaml": "# Kept by legal.\nkind: waivers\nwaivers: []\n",
  };

  it("shows a command that does what it says", async () => {
    const { status, out, host } = await run([...wordsOf(fence(text, "sh").trim()), "--today", TODAY], { files });
    expect({ status, out }).toEqual({ status: 0, out: fence(text, "text") });
    expect(host.textOf("waivers.yaml")).toBe(fence(text, "yaml register"));
  });

  it("lists the options that there are", async () => {
    const { out } = await run(["waive", "--help"]);
    const listed = [...text.matchAll(/^\| `(--[a-z-]+)` \|/gmu)].map((match) => match[1] ?? "");
    const shared = ["--color", "--config", "--help", "--no-color", "--today"];
    const known = [...out.matchAll(/^\s+(?:-\w, )?(--[a-z-]+)/gmu)].map((match) => match[1] ?? "");
    expect([...listed, ...shared].toSorted()).toEqual(known.toSorted());
  });
});

describe("docs/fixes.md", () => {
  const text = read("docs/fixes.md");

  it("shows commands that there are", async () => {
    for (const command of fence(text, "sh").trimEnd().split("\n")) {
      const files = {
        "onpolicy.yaml": "policies: [p.yaml]\n",
        "p.yaml": "kind: policy\nid: p\ntitle: P\nclauses: []\n",
      };
      const { err } = await run(wordsOf(command), { files });
      expect(err).not.toContain("unknown option");
    }
  });

  it("gives forms of days that are read as it says, and one that is not", () => {
    const row = text.split("\n").find((line) => line.startsWith("| a day in another form")) ?? "";
    const days = [...row.matchAll(/`([^`]+)`/gu)].map((match) => readLooseDays(match[1] ?? ""));
    expect(days).toEqual([
      "2026-01-05",
      "2026-01-05",
      "2026-01-05",
      "2026-01-05/2026-02-28",
      "2026-01-05",
      "2026-01-05/2026-02-28",
    ]);
    expect(readLooseDays("01/05/2026")).toBeUndefined();
  });

  it("has a rule that offers what it says, and that --fix makes", async () => {
    const rule = fence(text, "yaml rule");
    const policy =
      "kind: policy\nid: p\ntitle: P\nowner: legal\nclauses:\n  - id: no-twitter # X\n    prohibit: {tool: Twitter}\n";
    const files = { "onpolicy.yaml": "policies: [p.yaml]\nruleFiles: [r.yaml]\n", "p.yaml": policy, "r.yaml": rule };
    const { host } = await run(["check", "--fix", "--today", TODAY], { files });
    expect(host.textOf("p.yaml")).toBe(policy.replace("Twitter}", "X}"));
  });
});
