import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./support/host-run.ts";
import { ROOT } from "./support/process.ts";
import { POLICY, STRATEGY } from "./support/workspace.ts";

const PATH = join(ROOT, "docs/own-rules.md");
const text = readFileSync(PATH, "utf8");

interface Fence {
  readonly info: string;
  readonly body: string;
  readonly start: number;
}

const fences: readonly Fence[] = [...text.matchAll(/^```(.+)\n([^]*?)^```$/gmu)].map((match) => ({
  info: match[1] ?? "",
  body: match[2] ?? "",
  start: match.index,
}));

/** The files that stand on the page up to a place: of several with one name the last. */
function filesBefore(place: number): Record<string, string> {
  const shown = fences.filter(({ info, start }) => info.startsWith("yaml ") && start <= place);
  return Object.fromEntries(shown.map(({ info, body }) => [info.slice("yaml ".length), body]));
}

describe("docs/own-rules.md", () => {
  it("shows real output", async () => {
    const shown = fences.filter(({ info }) => info === "console");
    const outputs: string[] = [];
    let written = text;
    for (const { body, start } of shown) {
      const [, command = "", output = ""] = /^\$ onpolicy (.*)\n([^]*)$/u.exec(body) ?? [];
      const { out, err } = await run(command.split(" "), { files: filesBefore(start) });
      expect(err).toBe("");
      outputs.push(out);
      if (process.env["ONPOLICY_UPDATE"] === "1") {
        const before = written.slice(0, start + written.length - text.length);
        written = before + written.slice(before.length).replace(body, `$ onpolicy ${command}\n${out}`);
      }
      expect(written === text ? output : out).toBe(out);
    }
    if (written !== text) writeFileSync(PATH, written);
    expect(outputs[0]).toContain("all ok");
    expect(outputs[1]).toContain('Did you mean "payment"?');
  });

  it("shows configs that hold", async () => {
    const files = {
      "policies/use.yaml": POLICY,
      "strategies/autumn.yaml": STRATEGY,
      "strategies/emea/spring.yaml": STRATEGY.replace("autumn", "spring"),
    };
    const rule = fences.find(({ info }) => info === "yaml rules/no-quarter-end-launches.yaml")?.body ?? "";
    const configs = fences.filter(({ info }) => info === "yaml onpolicy.yaml");
    for (const { body } of configs) {
      const all = { ...files, "onpolicy.yaml": body, "rules/no-quarter-end-launches.yaml": rule };
      expect(await run(["config"], { files: all })).toMatchObject({ status: 0, err: "" });
    }
    expect(configs).toHaveLength(2);
  });
});
