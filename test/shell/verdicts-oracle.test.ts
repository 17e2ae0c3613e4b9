import { describe, expect, it } from "vitest";
import type { Files } from "../support/host.ts";
import { run } from "../support/host-run.ts";
import { workspaceFromSeed } from "../support/oracle/arbitrary.ts";
import type { Workspace } from "../support/oracle/documents.ts";
import { oracleVerdicts } from "../support/oracle/oracle.ts";

// The engine alone is compared on many more; this is the whole way, from files to what is printed.
const SEEDS = Array.from({ length: 150 }, (_, index) => 70_000 + index);

/** Generated roles have names of shipped ones, which stand elsewhere in their taxonomy; so they get names of their own. */
function renameRoles(workspace: Workspace): Workspace {
  const roles = workspace.taxonomies.filter(({ facet }) => facet === "actor");
  const ids = new Set(roles.flatMap(({ concepts }) => concepts.map(({ id }) => id)));
  const rename = (_key: string, value: unknown): unknown =>
    typeof value === "string" && ids.has(value) ? `own-${value}` : value;
  return JSON.parse(JSON.stringify(workspace, rename)) as Workspace;
}

/** Everything that a run writes down as documents, in a style of its own. */
function writeFiles(
  { taxonomies, policies, strategies, assume, precedence }: Workspace,
  write: (document: object) => string,
): Files {
  const config = {
    policies: ["policies/*.yaml"],
    strategies: ["strategies/*.yaml"],
    ...(taxonomies.length > 0 && { taxonomies: ["taxonomies/*.yaml"] }),
    ...(assume && { assume }),
    ...(precedence && { precedence }),
  };
  const list = (folder: string, documents: readonly object[]): [string, string][] =>
    documents.map((document, index) => [`${folder}/${index}.yaml`, write(document)]);
  return Object.fromEntries([
    ["onpolicy.yaml", write(config)],
    ...list("taxonomies", taxonomies),
    ...list("policies", policies),
    ...list("strategies", strategies),
  ]);
}

/** As YAML in blocks, which takes the other parser. */
function toBlocks(value: unknown, indent = ""): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return " []";
    return value.map((item) => `\n${indent}-${toBlocks(item, `${indent}  `)}`).join("");
  }
  if (typeof value !== "object" || value === null) return ` ${JSON.stringify(value)}`;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return " {}";
  return entries.map(([key, item]) => `\n${indent}${JSON.stringify(key)}:${toBlocks(item, `${indent}  `)}`).join("");
}

describe.each([
  ["JSON", (document: object) => JSON.stringify(document)],
  ["YAML in blocks", (document: object) => `# A document${toBlocks(document)}\n`],
])("verdicts of documents in %s", (_, write) => {
  it("are those of the oracle", { timeout: 60_000 }, async () => {
    let uses = 0;
    for (const seed of SEEDS) {
      const workspace = renameRoles(workspaceFromSeed(seed));
      const files = writeFiles(workspace, write);
      const { status, out } = await run(["verdicts", "--format", "json", "--today", workspace.today], { files });
      // Where a config lists `prohibition` before another maxim, that is refused, and it is asked last all the same.
      const last = workspace.precedence?.indexOf("prohibition") ?? -1;
      const isRefused = last >= 0 && last !== (workspace.precedence?.length ?? 0) - 1;
      expect({ seed, status }).toEqual({ seed, status: isRefused ? 2 : 0 });
      const expected = oracleVerdicts(workspace);
      expect({ seed, ...(JSON.parse(out) as object) }).toEqual({ seed, ...expected });
      uses += expected.verdicts.flatMap((verdict) => verdict.uses).length;
    }
    expect(uses).toBeGreaterThan(500);
  });
});
