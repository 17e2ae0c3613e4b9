import { isAbsolute, join } from "node:path";
import { type ExtractInput, extract as extractFrom } from "../../extract.ts";
import type { Extraction } from "../../model/extraction.ts";
import { reportExtraction } from "../../report/extract-json.ts";
import { renderExtraction } from "../../report/terminal/render-extraction.ts";
import { printJson } from "../../text/print-json.ts";
import type { ListFormat } from "../formats.ts";
import { guardText } from "../guard-text.ts";
import type { Host } from "../host.ts";
import { listConfigs } from "../load-configs.ts";
import { loadSource } from "../load-source.ts";
import { loadConfig, type WorkspaceOptions } from "../load-workspace.ts";
import { createLoader } from "../loader.ts";
import { renderOptionsFor } from "../output-options.ts";
import { reportProblems } from "./report-problems.ts";

export interface ExtractOptions extends Pick<WorkspaceOptions, "config"> {
  readonly format: ListFormat;
  /** What the document is, where it does not say so itself. */
  readonly kind?: Extraction["kind"];
  /** Whether the statements are written into the policy. */
  readonly adopt: boolean;
  readonly color?: boolean;
}

/** Prints what is read from one document, or writes it into the document as clauses. */
export async function extract(host: Host, file: string, options: ExtractOptions): Promise<number> {
  const { place, opened, ...loaded } = await loadConfig(host, options);
  const loader = createLoader(host, place.root, listConfigs(place, loaded));
  const taxonomies = await loader.loadAll(await loader.findAll(opened?.taxonomies ?? [], "taxonomies"), "taxonomies");
  const path = isAbsolute(file) ? file : join(host.cwd, file);
  const { source, problem } = await loadSource(host, place.root, path);
  const input: ExtractInput = {
    ...loaded,
    source,
    taxonomies,
    kind: options.kind,
    parser: host.parser,
    problems: [...loaded.problems, ...loader.problems, ...(problem === undefined ? [] : [problem])],
  };
  if (options.adopt) return (await import("../adopt-into.ts")).adoptInto(host, { input, root: place.root, path });
  const { extraction, problems } = await extractFrom(input);
  if (extraction !== undefined)
    host.writeOut(
      options.format === "json"
        ? printJson(reportExtraction(extraction))
        : guardText(host, `${renderExtraction(extraction, renderOptionsFor(host, options.color)).join("\n")}\n`),
    );
  const status = reportProblems(host, problems, options.color);
  // It shows what is read, and it has: whether that is a sound document is for `check` to say.
  return extraction === undefined ? status : 0;
}
