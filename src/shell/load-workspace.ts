import { dirname, isAbsolute, join } from "node:path";
import type { LintInput } from "../lint.ts";
import type { Problem } from "../model/problem.ts";
import type { Located, Source } from "../model/source.ts";
import { openConfig } from "../rules.ts";
import type { Host } from "./host.ts";
import { loadSource } from "./load-source.ts";
import { UsageError } from "./usage-error.ts";

/** What the command line says about what to read. */
export interface WorkspaceOptions {
  readonly config?: string;
  readonly policy?: readonly string[];
  readonly strategy?: readonly string[];
  /** Documents or folders; their own `kind` says what they are. */
  readonly paths?: readonly string[];
  readonly today?: string;
}

const CONFIG_NAMES = ["onpolicy.yaml", ".onpolicy.yaml", "onpolicy.json"];
const DOCUMENTS = ["**/*.{yaml,yml,json,md,markdown}"];

/** Reads the texts that a command needs. Documents named on the command line go before those of the config. */
export async function loadWorkspace(host: Host, options: WorkspaceOptions): Promise<LintInput> {
  const today = chooseDay(host, options.today);
  const place = await findWorkspace(host, options);
  const loader = createLoader(host, place.root);
  const config = place.config === undefined ? undefined : await loader.load(place.config);
  const listed = config === undefined ? NOTHING_LISTED : await listConfigured(config);
  const policies = await loader.loadAll(options.policy ?? []);
  const strategies = await loader.loadAll(options.strategy ?? []);
  const taxonomies = await loader.loadPatterns(listed.taxonomies, "taxonomies");
  const isNamed = policies.length + strategies.length + place.paths.length > 0 || isAnyNamed(options);
  if (!isNamed && config === undefined) throw new UsageError(NOTHING_HERE);
  for (const source of await loader.loadAll(await expandFolders(host, place.paths))) {
    const kind = sniffKind(source.text);
    if (kind === "policy") policies.push(source);
    else if (kind === "strategy") strategies.push(source);
    else if (kind === "taxonomy") taxonomies.push(source);
  }
  if (!isNamed || policies.length === 0) policies.push(...(await loader.loadPatterns(listed.policies, "policies")));
  if (!isNamed) strategies.push(...(await loader.loadPatterns(listed.strategies, "strategies")));
  return { today, config, policies, strategies, taxonomies, problems: loader.problems };
}

const NOTHING_HERE = `There is nothing to check: no onpolicy.yaml here, and no documents named.
Name two: onpolicy check --policy POLICY --strategy STRATEGY`;

function isAnyNamed({ policy, strategy }: WorkspaceOptions): boolean {
  return (policy?.length ?? 0) + (strategy?.length ?? 0) > 0;
}

interface Place {
  /** The folder to which patterns and the paths in the output are relative. */
  readonly root: string;
  readonly config: string | undefined;
  /** The documents and folders to read instead of what the config lists. */
  readonly paths: readonly string[];
}

/** The workspace is where the config stands: the one named, that of the only folder named, or the nearest. */
async function findWorkspace(host: Host, { config, paths = [] }: WorkspaceOptions): Promise<Place> {
  if (config !== undefined) {
    const named = resolve(host, config);
    return { root: dirname(named), config: named, paths };
  }
  const [only] = paths;
  if (only !== undefined && paths.length === 1) {
    const own = await findConfigIn(host, resolve(host, only));
    if (own !== undefined) return { root: dirname(own), config: own, paths: [] };
  }
  const nearest = await findConfig(host);
  return { root: nearest === undefined ? host.cwd : dirname(nearest), config: nearest, paths };
}

/** Reads the config's text alone, for commands that need no documents. */
export async function loadConfig(
  host: Host,
  options: Pick<WorkspaceOptions, "config">,
): Promise<{ readonly config: Source | undefined; readonly problems: readonly Problem[] }> {
  const { config, root } = await findWorkspace(host, options);
  if (config === undefined) return { config: undefined, problems: [] };
  const { source, problem } = await loadSource(host, root, config);
  return problem === undefined ? { config: source, problems: [] } : { config: undefined, problems: [problem] };
}

function resolve(host: Host, path: string): string {
  return isAbsolute(path) ? path : join(host.cwd, path);
}

/** The nearest config, from the current folder up to the root of the repository. */
async function findConfig(host: Host): Promise<string | undefined> {
  for (let folder = host.cwd; ; folder = dirname(folder)) {
    const found = await findConfigIn(host, folder);
    if (found !== undefined) return found;
    if (dirname(folder) === folder || (await host.inspect(join(folder, ".git"))) !== undefined) return undefined;
  }
}

async function findConfigIn(host: Host, folder: string): Promise<string | undefined> {
  for (const name of CONFIG_NAMES) {
    const path = join(folder, name);
    if ((await host.inspect(path))?.kind === "file") return path;
  }
  return undefined;
}

interface Listed {
  readonly policies: readonly Located<string>[];
  readonly strategies: readonly Located<string>[];
  readonly taxonomies: readonly Located<string>[];
}

const NOTHING_LISTED: Listed = { policies: [], strategies: [], taxonomies: [] };

/** What the config lists; where it cannot be read, the pipeline says so. */
async function listConfigured(config: Source): Promise<Listed> {
  return (await openConfig(config)).config ?? NOTHING_LISTED;
}

interface Loader {
  readonly problems: Problem[];
  load(path: string): Promise<Source>;
  loadAll(paths: readonly string[]): Promise<Source[]>;
  loadPatterns(patterns: readonly Located<string>[], key: string): Promise<Source[]>;
}

/** Loads each file once, and keeps what could not be read. */
function createLoader(host: Host, root: string): Loader {
  const problems: Problem[] = [];
  const load = async (path: string): Promise<Source> => {
    const { source, problem } = await loadSource(host, root, path);
    if (problem !== undefined) problems.push(problem);
    return source;
  };
  const loadReadable = async (paths: readonly string[]): Promise<Source[]> => {
    const sources: Source[] = [];
    for (const path of paths) {
      const { source, problem } = await loadSource(host, root, path);
      if (problem === undefined) sources.push(source);
      else problems.push(problem);
    }
    return sources;
  };
  return {
    problems,
    load,
    loadAll: (paths) => loadReadable([...new Set(paths.map((path) => resolve(host, path)))]),
    loadPatterns: async (patterns, key) => {
      const paths = new Set<string>();
      for (const { value, location } of patterns) {
        const found = await host.findFiles([value], root);
        if (found.length === 0) problems.push(noMatch(key, value, location));
        for (const path of found) paths.add(path);
      }
      return loadReadable([...paths].toSorted());
    },
  };
}

function noMatch(key: string, pattern: string, location: Problem["location"]): Problem {
  return {
    rule: "no-match",
    severity: "error",
    message: `Nothing matches "${pattern.slice(0, 80)}" (${key}).`,
    help: "Correct the pattern, or remove it.",
    location,
  };
}

async function expandFolders(host: Host, paths: readonly string[]): Promise<string[]> {
  const expanded: string[] = [];
  for (const path of paths) {
    const absolute = resolve(host, path);
    if ((await host.inspect(absolute))?.kind !== "folder") expanded.push(absolute);
    else expanded.push(...(await host.findFiles(DOCUMENTS, absolute)).map((file) => join(absolute, file)));
  }
  return expanded;
}

/** What a document says it is, without reading it whole. */
function sniffKind(text: string): string | undefined {
  return /^\s*["'{]?\s*["']?kind["']?\s*:\s*["']?(\w+)/mu.exec(text.slice(0, 4000))?.[1];
}

function chooseDay(host: Host, given: string | undefined): string {
  if (given !== undefined) {
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(given))
      throw new UsageError(`--today takes a day such as 2026-01-31, not "${given}".`);
    return given;
  }
  const epoch = host.env["SOURCE_DATE_EPOCH"];
  if (epoch === undefined || epoch === "") return host.currentDay();
  const seconds = Number(epoch);
  if (!Number.isInteger(seconds) || seconds < 0)
    throw new UsageError(`SOURCE_DATE_EPOCH is no number of seconds: "${epoch}".`);
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
