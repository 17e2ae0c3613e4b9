import { dirname, isAbsolute, join } from "node:path";
import type { BasisInput } from "../basis.ts";
import type { LintInput } from "../lint.ts";
import type { Problem } from "../model/problem.ts";
import type { Located, Source } from "../model/source.ts";
import { openKind } from "../open.ts";
import { chooseDay } from "./choose-day.ts";
import { findConfig, findConfigIn } from "./find-config.ts";
import type { Gap, Host } from "./host.ts";
import { type LoadedBaseline, loadBaseline, loadListedBaseline, placeBaseline } from "./load-baseline.ts";
import { type LoadedConfigs, listConfigs, loadConfigs, type Place } from "./load-configs.ts";
import { type Loaded, loadSource } from "./load-source.ts";
import { createLoader, type Loader, reportGap } from "./loader.ts";
import { UsageError } from "./usage-error.ts";

/** What the command line says about what to read. */
export interface WorkspaceOptions {
  readonly config?: string;
  readonly policy?: readonly string[];
  readonly strategy?: readonly string[];
  /** Documents or folders; their own `kind` says what they are. */
  readonly paths?: readonly string[];
  readonly today?: string;
  /** The file with the known findings, instead of the one that the config names; `false` where none counts. */
  readonly baseline?: string | boolean;
  /** Whether it is right that there is nothing to check. */
  readonly allowEmpty?: boolean;
}

const DOCUMENTS = ["**/*.{yaml,yml,json,md,markdown}"];

const NOTHING_HERE = `There is nothing to check: no onpolicy.yaml here, and no documents named.
Name two: onpolicy check --policy POLICY --strategy STRATEGY
Or start a workspace: onpolicy init`;

/** What a command is to read: the texts that strategies are judged by, and where the strategies are. */
export interface ListedWorkspace {
  readonly root: string;
  readonly basis: BasisInput;
  readonly strategies: readonly ListedStrategy[];
  /** What is known; undefined where there is no baseline. */
  readonly baseline: Omit<LoadedBaseline, "problems"> | undefined;
}

/** A strategy that is read when it is asked for, so that not all have to be kept. */
export interface ListedStrategy {
  load(): Promise<Loaded>;
}

/** Finds the documents of a workspace. Those named on the command line go before those of the config. */
export async function listWorkspace(host: Host, options: WorkspaceOptions): Promise<ListedWorkspace> {
  const today = chooseDay(host, options.today);
  const place = await findWorkspace(host, options);
  const { root } = place;
  const { config, opened, extended, problems } = await loadConfigs(host, place);
  const loader = createLoader(host, root, listConfigs(place, { extended }));
  const named = await loadNamed(host, loader, { ...options, paths: place.paths });
  const isNamed = [options.policy, options.strategy, place.paths].some((list) => list !== undefined && list.length > 0);
  if (!isNamed && place.config === undefined && options.allowEmpty !== true) throw new UsageError(NOTHING_HERE);
  const loadListed = async (key: ListedKey): Promise<Source[]> =>
    loader.loadAll(await loader.findAll(opened?.[key] ?? [], key), key);
  // Those that were named and could not be read have been named all the same: no others take their place.
  const hasPolicies = named.policies.length > 0 || (options.policy ?? []).length > 0;
  const strategies = isNamed ? [] : await loader.findAll(opened?.strategies ?? [], "strategies");
  const baseline = await findBaseline(host, root, { named: options.baseline, listed: opened?.baseline });
  const basis = {
    today,
    parser: host.parser,
    config,
    extended,
    policies: hasPolicies ? named.policies : await loadListed("policies"),
    taxonomies: [...named.taxonomies, ...(await loadListed("taxonomies"))],
    waivers: [...named.waivers, ...(await loadListed("waivers"))],
    rules: [...named.rules, ...(await loadListed("ruleFiles"))],
    // Where only some documents were named, or one could not be read, waivers may speak of others.
    isSelection: (isNamed && config !== undefined) || [...problems, ...loader.problems].length > 0,
    problems: [...problems, ...loader.problems, ...named.problems, ...(baseline?.problems ?? [])],
  };
  const unread = [...named.strategies, ...strategies].map((path) => ({ load: () => loadSource(host, root, path) }));
  return {
    root,
    basis,
    baseline,
    strategies: [...named.read.map((source) => ({ load: () => Promise.resolve({ source }) })), ...unread],
  };
}

/** The baseline that the command line names, or else the config. */
async function findBaseline(
  host: Host,
  root: string,
  { named, listed }: { readonly named: string | boolean | undefined; readonly listed: Located<string> | undefined },
): Promise<LoadedBaseline | undefined> {
  if (named === false || (typeof named !== "string" && listed === undefined)) return undefined;
  if (typeof named === "string") return loadBaseline(host, root, await placeBaseline(host, root, named));
  return listed === undefined ? undefined : loadListedBaseline(host, root, listed);
}

type ListedKey = "policies" | "taxonomies" | "waivers" | "ruleFiles";

/** Reads all the texts of a workspace, for commands that look at them together. */
export async function loadWorkspace(host: Host, options: WorkspaceOptions): Promise<LintInput> {
  const { basis, strategies } = await listWorkspace(host, options);
  const loaded: Loaded[] = [];
  // One by one: ten thousand open files are more than a process may have.
  for (const strategy of strategies) loaded.push(await strategy.load());
  return {
    ...basis,
    strategies: loaded.flatMap(({ source, problem }) => (problem === undefined ? [source] : [])),
    problems: [...(basis.problems ?? []), ...loaded.flatMap(({ problem }) => problem ?? [])],
  };
}

interface NamedDocuments {
  readonly policies: readonly Source[];
  /** The absolute paths of strategies. */
  readonly strategies: readonly string[];
  /** Strategies that had to be read to find out that they are such. */
  readonly read: readonly Source[];
  readonly taxonomies: readonly Source[];
  readonly waivers: readonly Source[];
  readonly rules: readonly Source[];
  readonly problems: readonly Problem[];
}

/** The documents that the command line names, each once. */
async function loadNamed(
  host: Host,
  loader: Loader,
  { policy = [], strategy = [], paths = [] }: WorkspaceOptions,
): Promise<NamedDocuments> {
  const ofPolicies = policy.map((path) => resolve(host, path));
  const strategies = [...new Set(strategy.map((path) => resolve(host, path)))];
  const policies = await loader.loadAll(ofPolicies);
  const read: Source[] = [];
  const taxonomies: Source[] = [];
  const waivers: Source[] = [];
  const rules: Source[] = [];
  const problems: Problem[] = [];
  const byKind = { policy: policies, strategy: read, taxonomy: taxonomies, waivers, rule: rules };
  const known = new Set([...ofPolicies, ...strategies]);
  for (const { path, isFound } of await expandFolders(host, paths, problems)) {
    const source = known.has(path) ? undefined : await loader.load(path);
    known.add(path);
    if (source === undefined) continue;
    const { kind, problems: faults } = await openKind(source, host.parser);
    if (kind !== undefined) byKind[kind].push(source);
    // What a folder holds besides documents is nobody's fault; a file that was named was meant.
    else if (!isFound) problems.push(...faults);
  }
  return { policies, strategies, read, taxonomies, waivers, rules, problems };
}

interface NamedPlace extends Place {
  /** The documents and folders to read instead of what the config lists. */
  readonly paths: readonly string[];
}

/** The workspace is where the config stands: the one named, that of the only folder named, or the nearest. */
async function findWorkspace(host: Host, { config, paths = [] }: WorkspaceOptions): Promise<NamedPlace> {
  if (config !== undefined) {
    const named = resolve(host, config);
    return { root: dirname(named), config: named, isNamed: true, paths };
  }
  const [only] = paths;
  if (only !== undefined && paths.length === 1) {
    const own = await findConfigIn(host, resolve(host, only));
    if (own !== undefined) return { root: dirname(own), config: own, isNamed: false, paths: [] };
  }
  const nearest = await findConfig(host);
  return { root: nearest === undefined ? host.cwd : dirname(nearest), config: nearest, isNamed: false, paths };
}

/** Reads the config's text alone, for commands that need no documents. */
export async function loadConfig(
  host: Host,
  options: Pick<WorkspaceOptions, "config">,
): Promise<LoadedConfigs & { readonly place: Place }> {
  const place = await findWorkspace(host, options);
  return { place, ...(await loadConfigs(host, place)) };
}

function resolve(host: Host, path: string): string {
  return isAbsolute(path) ? path : join(host.cwd, path);
}

interface NamedPath {
  readonly path: string;
  /** True where a folder was named, and the file was found in it. */
  readonly isFound: boolean;
}

async function expandFolders(host: Host, paths: readonly string[], problems: Problem[]): Promise<NamedPath[]> {
  const expanded: NamedPath[] = [];
  for (const path of paths) {
    const absolute = resolve(host, path);
    const isFolder = (await host.inspect(absolute))?.kind === "folder";
    const location = { source: { path, text: "" }, span: { start: 0, end: 0 } };
    const report = (gap: Gap): unknown => problems.push(reportGap(gap, location));
    const files = isFolder ? await host.findFiles(DOCUMENTS, absolute, report) : [];
    expanded.push(...files.map((file) => ({ path: join(absolute, file), isFound: true })));
    if (!isFolder) expanded.push({ path: absolute, isFound: false });
  }
  return expanded;
}
