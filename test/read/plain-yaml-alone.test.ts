import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { wholeSource } from "../../src/read/syntax/excerpt.ts";
import { readNode } from "../../src/read/syntax/read-data.ts";
import { ROOT } from "../support/process.ts";

// Loading the library takes longer than all else that a small run does.
vi.mock("../../src/read/syntax/yaml.ts", () => {
  throw new Error("the library was loaded");
});

it("reads what people write without the library", async () => {
  const path = "examples/gitlab/policies/team-member-social-media.yaml";
  const source = { path, text: readFileSync(join(ROOT, path), "utf8") };
  const { value, problems } = await readNode(wholeSource(source));
  expect(problems).toEqual([]);
  expect(value?.kind).toBe("map");
});

it("loads it for anything else", async () => {
  const source = { path: "a.yaml", text: "a: &b c\n" };
  await expect(readNode(wholeSource(source))).rejects.toThrow(/mock|loaded/u);
});
