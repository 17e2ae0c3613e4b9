import { readdirSync } from "node:fs";
import { loadPack } from "../../src/generated/pack-list.ts";
import type { LintInput } from "../../src/lint.ts";
import type { PackData } from "../../src/model/pack.ts";
import type { LintResult } from "../../src/model/report.ts";
import {
  printFinding,
  type RuleExample,
  readExamples,
  readRepositoryFile,
  resolveRepositoryPath,
} from "./rule-examples.ts";

/** The folders of law packs. */
export function listPackFolders(): string[] {
  return readdirSync(resolveRepositoryPath("rules/packs")).toSorted();
}

export async function requirePack(id: string): Promise<PackData> {
  const pack = await loadPack(id);
  if (pack === undefined) throw new Error(`there is no pack ${id}; \`npm run generate\` takes it in`);
  return pack;
}

/** The examples of a pack's page. One without a config of its own gets one that extends the pack. */
export function readPackExamples(name: string): RuleExample[] {
  const page = `rules/packs/${name}/README.md`;
  return readExamples(name, page, readRepositoryFile(page)).map((example) => ({
    ...example,
    documents: { ...example.documents, config: example.documents.config ?? extendPack(name) },
  }));
}

function extendPack(name: string): LintInput["config"] {
  return { path: "onpolicy.yaml", text: `extends: [onpolicy:recommended, onpolicy:${name}]\n` };
}

/** What a pack said: what its clauses lead to, and what the rules find that it switches on. */
export function printPackFindings(pack: PackData, { findings }: LintResult): string[] {
  const name = pack.id.slice("onpolicy:".length);
  return findings
    .filter(
      ({ rule, notes }) =>
        Object.hasOwn(pack.rules, rule) || notes.some((note) => note.startsWith(`Law pack ${name},`)),
    )
    .map(printFinding);
}
