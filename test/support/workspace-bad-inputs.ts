import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lintWorkspace } from "../../src/lint.ts";
import type { LintResult } from "../../src/model/report.ts";
import type { Source } from "../../src/model/source.ts";
import { loadSource } from "../../src/shell/load-source.ts";
import { loadWorkspace } from "../../src/shell/load-workspace.ts";
import { createNodeHost } from "../../src/shell/node-host.ts";
import { createFolder, ROOT } from "./process.ts";
import { TODAY } from "./workspace.ts";

/** A row of the manifest of the bad inputs that lie beside the repository. */
export interface BadInput {
  readonly file: string;
  readonly kind: string;
  readonly companion: string;
  readonly expectation: string;
  readonly seconds: number;
  readonly why: string;
}

export interface BadInputs {
  readonly folder: string;
  readonly rows: readonly BadInput[];
}

const SCRIPT = join(ROOT, "../shared/badinputs/gen.py");

/** Whether the bad inputs can be made: what makes them lies beside the repository, and is no part of it. */
export const HAS_BAD_INPUTS = existsSync(SCRIPT);

/** Makes the bad inputs; they are never kept. Where they cannot be made there are none. */
export function makeBadInputs(): BadInputs {
  const folder = createFolder();
  if (!HAS_BAD_INPUTS) return { folder, rows: [] };
  const { status, stderr } = spawnSync("python3", [SCRIPT, folder], { encoding: "utf8" });
  if (status !== 0) throw new Error(`gen.py failed: ${stderr}`);
  const [, ...lines] = readFileSync(join(folder, "manifest.tsv"), "utf8").trimEnd().split("\n");
  const rows = lines.map((line): BadInput => {
    const [file = "", kind = "", companion = "", expectation = "", seconds = "", why = ""] = line.split("\t");
    return { file, kind, companion, expectation, seconds: Number(seconds), why };
  });
  return { folder, rows };
}

/** One way in which a row is run: `either` makes two of them. */
export interface BadInputCase extends BadInput {
  /** What the case stands for in its workspace, and under which name. */
  readonly role: string;
  readonly name: string;
}

export function listCases(rows: readonly BadInput[]): BadInputCase[] {
  return rows.flatMap((row): BadInputCase[] => {
    switch (row.kind) {
      case "either":
        return [
          { ...row, role: "strategy", name: row.file },
          { ...row, role: "policy", name: row.file, companion: "ok-strategy.yaml" },
        ];
      case "config":
        return [{ ...row, role: "config", name: row.file.endsWith(".json") ? "onpolicy.json" : "onpolicy.yaml" }];
      default:
        return [{ ...row, role: row.kind, name: row.file }];
    }
  });
}

/** A workspace as the README of the bad inputs describes it, and what to call in it. */
export interface CaseFolder {
  readonly cwd: string;
  readonly home: string;
  readonly args: readonly string[];
  /** Each file of the workspace, and where it was copied from. */
  readonly originals: readonly (readonly [copy: string, original: string])[];
}

export function prepareCase(inputs: BadInputs, row: BadInputCase): CaseFolder {
  const base = createFolder();
  const [cwd, home] = [join(base, "workspace"), join(base, "home")];
  for (const folder of [cwd, home]) mkdirSync(folder);
  const originals = listFiles(inputs, row).map(([name, file]) => [join(cwd, name), join(inputs.folder, file)] as const);
  for (const [copy, original] of originals) copyFileSync(original, copy);
  const documents =
    row.role === "policy"
      ? ["--policy", row.name, "--strategy", row.companion]
      : row.role === "strategy"
        ? ["--policy", row.companion, "--strategy", row.name]
        : [];
  return { cwd, home, args: ["check", ...documents, "--today", TODAY], originals };
}

function listFiles({ folder }: BadInputs, row: BadInputCase): (readonly [name: string, file: string])[] {
  const own = [row.name, row.file] as const;
  if (row.role === "policy" || row.role === "strategy") return [own, [row.companion, row.companion]];
  const controls = readdirSync(folder).filter((name) => name.startsWith("ok-"));
  const companion = [row.role === "config" ? row.companion : "onpolicy.yaml", row.companion] as const;
  const others = controls.filter((name) => name !== row.companion && name !== row.file);
  return [own, companion, ...others.map((name) => [name, name] as const)];
}

/** Runs a case the way its row says, but in this process. */
export async function runBadInput({ folder }: BadInputs, row: BadInput, kind = row.kind): Promise<LintResult> {
  const host = { ...createNodeHost(), cwd: folder };
  switch (kind) {
    case "policy":
    case "strategy": {
      const companion = kind === row.kind ? row.companion : kind === "strategy" ? "ok-policy.yaml" : "ok-strategy.yaml";
      const [policy, strategy] = kind === "policy" ? [row.file, companion] : [companion, row.file];
      return lintWorkspace(await loadWorkspace(host, { policy: [policy], strategy: [strategy], today: TODAY }));
    }
    case "taxonomy": {
      const { source, problem } = await loadSource(host, folder, row.file);
      const load = async (path: string): Promise<Source> => (await loadSource(host, folder, path)).source;
      return lintWorkspace({
        today: TODAY,
        policies: [await load("ok-policy.yaml")],
        strategies: [await load("ok-strategy.yaml")],
        taxonomies: problem === undefined ? [source] : [],
        problems: problem === undefined ? [] : [problem],
      });
    }
    default:
      throw new Error(`no way to run a ${kind}`);
  }
}
