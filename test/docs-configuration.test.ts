import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import schema from "../schemas/config.schema.json" with { type: "json" };
import { listPresets } from "../src/read/config/preset.ts";
import type { Files } from "./support/host.ts";
import { run } from "./support/host-run.ts";
import { ROOT } from "./support/process.ts";
import { POLICY, STRATEGY } from "./support/workspace.ts";

const PATH = join(ROOT, "docs/configuration.md");
const text = readFileSync(PATH, "utf8");

/** The documents that the examples list. */
const DOCUMENTS: Files = {
  "policies/use.yaml": POLICY,
  "strategies/autumn.yaml": STRATEGY,
  "strategies/emea/spring.yaml": STRATEGY.replace("autumn", "spring"),
};

interface Fence {
  readonly info: string;
  readonly body: string;
  readonly start: number;
  readonly end: number;
}

const fences: readonly Fence[] = [...text.matchAll(/^```(.+)\n([^]*?)^```$/gmu)].map((match) => ({
  info: match[1] ?? "",
  body: match[2] ?? "",
  start: match.index,
  end: match.index + match[0].length,
}));
const configs = fences.filter(({ info }) => info === "yaml onpolicy.yaml");

/** The files that stand in the document up to a place: of several with one name the last. */
function filesBefore(place: number): Files {
  const shown = fences.filter(({ info, start }) => info.startsWith("yaml ") && start <= place);
  return Object.fromEntries(shown.map(({ info, body }) => [info.slice("yaml ".length), body]));
}

describe("docs/configuration.md", () => {
  it("has a row for every key, and for no other", () => {
    const [, table = ""] = text.split("## The keys");
    const rows = [...(table.split("###")[0] ?? "").matchAll(/^\| `([^`]+)` \|/gmu)].map((match) => match[1]);
    expect(rows.toSorted()).toEqual(Object.keys(schema.properties).toSorted());
  });

  it("names presets that exist", () => {
    const named = [...text.matchAll(/onpolicy:[a-z][\w-]*/gu)].map(([name]) => name);
    expect(new Set(named).size).toBeGreaterThan(0);
    expect(named.filter((name) => !listPresets().includes(name))).toEqual([]);
  });

  it("has examples", () => {
    expect(configs.length).toBeGreaterThan(2);
  });

  it.each(configs.map((fence, index) => [index + 1, fence] as const))(
    "has no fault in example %i",
    async (_, fence) => {
      // All that an example extends stands right after it.
      const next = configs.find(({ start }) => start > fence.start);
      const files = { ...DOCUMENTS, ...filesBefore(next === undefined ? text.length : next.start - 1) };
      expect(await run(["config"], { files })).toMatchObject({ status: 0, err: "" });
    },
  );

  it("shows real output", async () => {
    const shown = fences.filter(({ info }) => info === "console");
    expect(shown.length).toBeGreaterThan(0);
    let written = text;
    for (const { body, start } of shown) {
      const [, command = "", output = ""] = /^\$ onpolicy (.*)\n([^]*)$/u.exec(body) ?? [];
      const { out } = await run(command.split(" "), { files: { ...DOCUMENTS, ...filesBefore(start) } });
      if (process.env["ONPOLICY_UPDATE"] === "1") written = written.replace(body, `$ onpolicy ${command}\n${out}`);
      expect(written === text ? output : out).toBe(out);
    }
    if (written !== text) writeFileSync(PATH, written);
  });
});
