import type { LintResult } from "../model/report.ts";
import { movePlaces } from "../report/move-places.ts";
import { printJson } from "../text/print-json.ts";
import { VERSION } from "../version.ts";
import type { CheckFormat } from "./formats.ts";
import type { Host } from "./host.ts";
import type { LintedFiles } from "./lint-files.ts";
import { renderOptionsFor } from "./output-options.ts";
import { readFileAddress } from "./read-file-address.ts";
import { wayFromRepository } from "./way-from-repository.ts";

/** What a format is made of. */
export interface CheckRun extends LintedFiles {
  readonly host: Host;
  readonly color?: boolean;
}

/** The result of a check in one of its formats. Each is loaded when it is asked for. */
export function renderCheck(format: CheckFormat, run: CheckRun): Promise<string> {
  return FORMATS[format](run);
}

const FORMATS: Readonly<Record<CheckFormat, (run: CheckRun) => Promise<string>>> = {
  text: async ({ host, result, color }) => {
    const { renderReport } = await import("../report/terminal/render-report.ts");
    return `${renderReport(result, renderOptionsFor(host, color)).join("\n")}\n`;
  },
  json: async ({ result }) => {
    const { reportCheck } = await import("../report/check-json.ts");
    const { listNotices } = await import("../notices.ts");
    return printJson(reportCheck(VERSION, result, listNotices()));
  },
  sarif: async (run) => {
    const { reportSarif } = await import("../report/sarif/report-sarif.ts");
    const { listNoticesWithPages } = await import("../notices.ts");
    return printJson(reportSarif(VERSION, await seenFromRepository(run), await listNoticesWithPages()));
  },
  github: async (run) => {
    const { renderAnnotations } = await import("../report/github/render-annotations.ts");
    return `${renderAnnotations(await seenFromRepository(run)).join("\n")}\n`;
  },
  markdown: async (run) => {
    const { renderSummary } = await import("../report/markdown/render-summary.ts");
    return renderSummary(await seenFromRepository(run), readFileAddress(run.host.env));
  },
};

/** Code hosts know files by their way from the root of the repository, wherever the workspace lies in it. */
async function seenFromRepository({ host, root, result }: CheckRun): Promise<LintResult> {
  return movePlaces(result, await wayFromRepository(host, root));
}
