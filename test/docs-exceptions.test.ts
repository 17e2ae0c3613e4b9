import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../src/shell/cli/main.ts";
import { createFakeHost } from "./support/host.ts";
import { ROOT } from "./support/process.ts";

const PATH = join(ROOT, "docs/exceptions.md");
const text = readFileSync(PATH, "utf8");

/** The page from top to bottom: files that it shows are written, commands are run, and what they write stays. */
async function readAlong(): Promise<string> {
  const files: Record<string, string> = {};
  let written = "";
  let at = 0;
  for (const match of text.matchAll(/^```(.+)\n([^]*?)^```$/gmu)) {
    const [whole, info = "", body = ""] = match;
    const path = /^yaml (\S+)$/u.exec(info)?.[1];
    if (path !== undefined) files[path] = body;
    written += text.slice(at, match.index);
    at = match.index + whole.length;
    if (info !== "console") {
      written += whole;
      continue;
    }
    const [, command = ""] = /^\$ onpolicy (.*)\n/u.exec(body) ?? [];
    const host = createFakeHost({ files });
    await main(command.split(" "), host);
    expect(host.err).toBe("");
    for (const [name] of host.files) files[name.slice("/work/".length)] = host.textOf(name) ?? "";
    written += `\`\`\`console\n$ onpolicy ${command}\n${host.out}\`\`\``;
  }
  return written + text.slice(at);
}

describe("docs/exceptions.md", () => {
  it("shows real output", async () => {
    const written = await readAlong();
    if (process.env["ONPOLICY_UPDATE"] === "1") writeFileSync(PATH, written);
    expect(readFileSync(PATH, "utf8")).toBe(written);
  });
});
