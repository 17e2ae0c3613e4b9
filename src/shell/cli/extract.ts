import { isAbsolute, join } from "node:path";
import { extract as extractFrom } from "../../extract.ts";
import type { Extraction } from "../../model/extraction.ts";
import { reportExtraction } from "../../report/extract-json.ts";
import { printJson } from "../../text/print-json.ts";
import type { ListFormat } from "../formats.ts";
import type { Host } from "../host.ts";
import { listConfigs } from "../load-configs.ts";
import { loadSource } from "../load-source.ts";
import { loadConfig, type WorkspaceOptions } from "../load-workspace.ts";
import { createLoader } from "../loader.ts";
import { reportProblems } from "./report-problems.ts";

export interface ExtractOptions extends Pick<WorkspaceOptions, "config"> {
  readonly format: ListFormat;
  /** What the document is, where it does not say so itself. */
  readonly kind?: Extraction["kind"];
  readonly color?: boolean;
}

/** Prints what is read from one document. */
export async function extract(host: Host, file: string, options: ExtractOptions): Promise<number> {
  const { place, opened, ...loaded } = await loadConfig(host, options);
  const loader = createLoader(host, place.root, listConfigs(place, loaded));
  const taxonomies = await loader.loadAll(await loader.findAll(opened?.taxonomies ?? [], "taxonomies"), "taxonomies");
  const path = isAbsolute(file) ? file : join(host.cwd, file);
  const { source, problem } = await loadSource(host, place.root, path);
  const { extraction, problems } = await extractFrom({
    ...loaded,
    source,
    taxonomies,
    kind: options.kind,
    parser: host.parser,
    problems: [...loaded.problems, ...loader.problems, ...(problem === undefined ? [] : [problem])],
  });
  if (extraction !== undefined) host.writeOut(printJson(reportExtraction(extraction)));
  return reportProblems(host, problems, options.color);
}
