import { basename, dirname, isAbsolute, join } from "node:path";
import type { CheckFormat } from "../formats.ts";
import type { Host } from "../host.ts";
import { UsageError } from "../usage-error.ts";

/** A format, and the file that it goes to; to standard output where there is none. */
export interface OutputTarget {
  readonly format: CheckFormat;
  readonly file?: string;
}

export interface OutputPlan {
  readonly standard: CheckFormat;
  readonly files: readonly { readonly format: CheckFormat; readonly path: string; readonly name: string }[];
}

/**
 * Where each format goes. People read along while files are written for programs, so text goes to standard output
 * unless another format does.
 */
export async function planOutputs(host: Host, targets: readonly OutputTarget[]): Promise<OutputPlan> {
  const [standard = "text", second] = targets.flatMap(({ format, file }) => (file === undefined ? [format] : []));
  if (second !== undefined) {
    throw new UsageError(
      `Two formats would go to standard output, ${standard} and ${second}: give one of them a file (${second}=FILE).`,
    );
  }
  const files: { format: CheckFormat; path: string; name: string }[] = [];
  for (const { format, file } of targets) {
    if (file === undefined) continue;
    const path = await findTarget(host, file);
    const other = files.find((known) => known.path === path);
    if (other !== undefined)
      throw new UsageError(`Two formats, ${other.format} and ${format}, would go to the file "${file}".`);
    files.push({ format, path, name: file });
  }
  return { standard, files };
}

/** The file itself where a link is named: the link must stay one. */
async function findTarget(host: Host, file: string): Promise<string> {
  const named = isAbsolute(file) ? file : join(host.cwd, file);
  const found = await host.inspect(named);
  if (found !== undefined && found.kind !== "file")
    throw new UsageError(`"${file}" is no file, so no report can be written into it.`);
  return found === undefined
    ? join(await host.resolveLinks(dirname(named)), basename(named))
    : await host.resolveLinks(named);
}
