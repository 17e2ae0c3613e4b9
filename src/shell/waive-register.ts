import { dirname, isAbsolute, join, relative, sep } from "node:path";
import type { Source } from "../model/source.ts";
import type { WorkspaceTexts } from "../relint.ts";
import { clip } from "../text/clip.ts";
import { compileGlob, findBase } from "../text/glob.ts";
import { findHindrance } from "./fix-hindrance.ts";
import type { Host } from "./host.ts";
import { isInside } from "./is-inside.ts";
import { loadConfig, type WorkspaceOptions } from "./load-workspace.ts";
import { UsageError } from "./usage-error.ts";

/** The register into which a waiver goes. */
export interface TargetRegister {
  readonly source: Source;
  /** True where the file is to be made. */
  readonly isNew: boolean;
}

/** The register that is named, else the only one: one that the config lists, since no other would ever be read. */
export async function findRegister(
  host: Host,
  options: Pick<WorkspaceOptions, "config"> & { readonly file?: string },
  { root, input }: { readonly root: string; readonly input: WorkspaceTexts },
): Promise<TargetRegister> {
  const { opened, place } = await loadConfig(host, options);
  if (place.config === undefined)
    throw new UsageError(
      "There is no config here, so there is no register: name one under `waivers` in an onpolicy.yaml.",
    );
  const patterns = (opened?.waivers ?? []).map(({ value }) => value);
  const path = options.file === undefined ? choosePath(patterns, input) : toPath(host, root, options.file);
  const known = input.basis.waivers?.find((source) => source.path === path);
  if (known !== undefined) {
    await refuseLink(host, root, path);
    return { source: known, isNew: false };
  }
  const unread = input.basis.problems?.find(({ location }) => location.source.path === path);
  if (unread !== undefined) throw new UsageError(`"${clip(path)}": ${unread.message}`);
  if (!patterns.some((pattern) => compileGlob(pattern)(path))) {
    const listed = patterns.length === 0 ? "none" : patterns.join(", ");
    throw new UsageError(
      `No check would read "${clip(path)}": the config lists other files under \`waivers\` (${listed}).`,
    );
  }
  await refuseOutside(host, root, path);
  return { source: { path, text: "" }, isNew: true };
}

function choosePath(patterns: readonly string[], { basis }: WorkspaceTexts): string {
  const paths = (basis.waivers ?? []).map(({ path }) => path);
  const [only, second] = paths.length > 0 ? paths : patterns.filter((pattern) => findBase(pattern).isWhole);
  if (second !== undefined)
    throw new UsageError(`There are several registers, ${paths.join(", ")}: name one with --file.`);
  if (only !== undefined) return only.replace(/^(?:\.\/)+/u, "");
  const help = patterns.length === 0 ? "name one under `waivers` in the config" : "name the file to make with --file";
  throw new UsageError(`There is no register of waivers yet: ${help}.`);
}

function toPath(host: Host, root: string, file: string): string {
  const absolute = isAbsolute(file) ? file : join(host.cwd, file);
  return relative(root, absolute).split(sep).join("/");
}

async function refuseLink(host: Host, root: string, path: string): Promise<void> {
  const fault = await findHindrance(host, root, path);
  if (fault !== undefined) throw new UsageError(`Nothing was written into "${clip(path)}": ${fault}.`);
}

/** No folder that is a link may lead what is made out of the workspace. */
async function refuseOutside(host: Host, root: string, path: string): Promise<void> {
  if ((await host.inspect(join(root, path))) !== undefined)
    throw new UsageError(`"${clip(path)}" is no file that can be read.`);
  let folder = dirname(join(root, path));
  while (folder !== root && (await host.inspect(folder)) === undefined && dirname(folder) !== folder)
    folder = dirname(folder);
  if (!(await isInside(host, root, folder))) throw new UsageError(`"${clip(path)}" lies outside the workspace.`);
}
