import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
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
    const [file = "", kind = "", companion = "", expectation = "", , why = ""] = line.split("\t");
    return { file, kind, companion, expectation, why };
  });
  return { folder, rows };
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
