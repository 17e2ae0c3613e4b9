import { isAbsolute, join, relative, sep } from "node:path";
import type { KnownFinding } from "../model/baseline.ts";
import type { Problem } from "../model/problem.ts";
import type { Located } from "../model/source.ts";
import { openBaseline } from "../open.ts";
import { clip } from "../text/clip.ts";
import type { Host } from "./host.ts";
import { isInside } from "./is-inside.ts";
import { isBelow, loadSource } from "./load-source.ts";
import { UsageError } from "./usage-error.ts";

/** What a baseline holds, and its text, on which a result depends. */
export interface LoadedBaseline {
  readonly known: readonly KnownFinding[];
  readonly text: string;
  readonly problems: readonly Problem[];
}

const MEBIBYTE = 1024 * 1024;
/** Some thirty thousand findings: programs write it, and no person reads it as a whole. */
export const LARGEST_BASELINE = 8 * MEBIBYTE;

/** Reads a baseline by its path within the workspace. Where it has any fault, nothing is known and the run incomplete. */
export async function loadBaseline(host: Host, root: string, path: string): Promise<LoadedBaseline> {
  const { source, problem } = await loadSource(host, { root, limit: LARGEST_BASELINE }, path);
  if (problem !== undefined) return { known: [], text: "", problems: [problem] };
  const { known = [], problems } = await openBaseline(source, host.parser);
  return { known, text: source.text, problems };
}

/** The same for one that a config names: where there is none, the config is told of. */
export async function loadListedBaseline(
  host: Host,
  root: string,
  { value: path, location }: Located<string>,
): Promise<LoadedBaseline> {
  if ((await host.inspect(join(root, path))) !== undefined) return loadBaseline(host, root, path);
  const problem: Problem = {
    rule: "missing-baseline",
    severity: "error",
    message: `There is no file "${clip(path)}", which would hold the known findings.`,
    help: "Write it with `onpolicy baseline`, or take the key out.",
    location,
  };
  return { known: [], text: "", problems: [problem] };
}

/**
 * The path within the workspace of a baseline that the command line names.
 * @throws UsageError where it lies elsewhere, or can be none.
 */
export async function placeBaseline(host: Host, root: string, file: string): Promise<string> {
  const absolute = isAbsolute(file) ? file : join(host.cwd, file);
  if (!/\.json$/iu.test(absolute))
    throw new UsageError(`A baseline is a file that ends in .json, and "${file}" does not.`);
  // Of a file that is not there yet the folder tells.
  const isThere = (await host.inspect(absolute)) !== undefined;
  if (!(await isInside(host, root, isThere ? absolute : join(absolute, ".."))))
    throw new UsageError(`A baseline lies in the workspace, and "${nameOf(root, file)}" does not.`);
  return nameOf(root, absolute);
}

/** A path as somebody wrote it; one that is ours as it lies in the workspace. */
function nameOf(root: string, file: string): string {
  return isAbsolute(file) && isBelow(root, file) ? relative(root, file).split(sep).join("/") : file;
}
