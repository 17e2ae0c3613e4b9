import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ImportRequest } from "../src/import/recognise-file.ts";
import { main } from "../src/shell/cli/main.ts";
import { createFakeHost } from "./support/host.ts";
import { ROOT } from "./support/process.ts";
import { convert } from "./support/word.ts";

const text = readFileSync(join(ROOT, "docs/import.md"), "utf8");
const [page = ""] = [...text.matchAll(/^```html handbook\.html\n([^]*?)^```$/gmu)].map((match) => match[1]);
const commands = [...text.matchAll(/^```console\n\$ onpolicy (.+)\n([^]*?)^```$/gmu)];

async function run(args: readonly string[]) {
  const importer = ({ bytes, name }: ImportRequest) => convert(bytes, name);
  const host = Object.assign(createFakeHost({ files: { "handbook.html": page } }), { importer });
  return { status: await main(args, host), host };
}

describe("docs/import.md", () => {
  it.each(commands.map(([, command = "", output = ""]) => [command, output]))(
    "shows what %s prints",
    async (command, output) => {
      const { status, host } = await run(command.split(" "));
      expect({ status, text: host.out + host.err }).toEqual({ status: 0, text: output });
    },
  );

  it("shows two commands", () => {
    expect(commands).toHaveLength(2);
  });

  it("lists the options that there are", async () => {
    const { host } = await run(["import", "--help"]);
    const listed = [...text.matchAll(/^\| `(--[a-z-]+)` \|/gmu)].map((match) => match[1] ?? "");
    const known = [...host.out.matchAll(/^\s+(?:-\w, )?(--[a-z-]+)/gmu)].map((match) => match[1] ?? "");
    expect([...listed, "--help"].toSorted()).toEqual(known.toSorted());
    expect(host.out).toContain("Then check it: onpolicy check --policy THAT.md");
  });
});
