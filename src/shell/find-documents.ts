import { posix } from "node:path";
import { openKind } from "../open.ts";
import type { Host } from "./host.ts";
import { loadSource } from "./load-source.ts";

/** Documents that seem to be policies or strategies, by their paths. */
export interface FoundDocuments {
  readonly policies: readonly string[];
  readonly strategies: readonly string[];
}

const LIKE_POLICY = /polic(?:y|ies)|acceptable[-_ ]use|code[-_ ]of[-_ ]conduct/iu;
const LIKE_STRATEGY = /strateg(?:y|ies)|campaign|(?:marketing|engagement)[-_ ]plan/iu;

/** More are not proposed one by one: whoever has them knows where they are. */
const MOST = 8;

/** Looks for documents that are there already: by their names, and by what they say that they are. */
export async function findDocuments(host: Host): Promise<FoundDocuments> {
  const paths = await host.findFiles(["**/*.{md,markdown,yaml,yml}"], host.cwd);
  const policies: string[] = [];
  const strategies: string[] = [];
  for (const path of paths.filter((name) => !/(?:^|\/)\./u.test(name))) {
    const kind = await guessKind(host, path);
    if (kind === "policy") policies.push(path);
    if (kind === "strategy") strategies.push(path);
  }
  return { policies, strategies };
}

async function guessKind(host: Host, path: string): Promise<"policy" | "strategy" | undefined> {
  const name = path.split("/").slice(-2).join("/");
  const guess = LIKE_STRATEGY.test(name) ? "strategy" : LIKE_POLICY.test(name) ? "policy" : undefined;
  if (guess === undefined) return undefined;
  const { source, problem } = await loadSource(host, host.cwd, path);
  if (problem !== undefined) return undefined;
  const { kind } = await openKind(source);
  if (kind === "policy" || kind === "strategy") return kind;
  // A page of Markdown says nothing of its kind until somebody prepares it; YAML of other programs is no page.
  return kind === undefined && /\.(?:md|markdown)$/iu.test(path) ? guess : undefined;
}

/**
 * The answer that is proposed for documents of a kind: the folder that has all of them and nothing of the other kind, else
 * the files themselves; undefined where nothing was found, or too much to name.
 */
export function proposePlace(own: readonly string[], others: readonly string[]): string | undefined {
  const [first] = own;
  if (first === undefined) return undefined;
  for (let folder = posix.dirname(first); folder !== "."; folder = posix.dirname(folder)) {
    const holds = (path: string): boolean => path.startsWith(`${folder}/`);
    const isTheirs = LIKE_POLICY.test(posix.basename(folder)) || LIKE_STRATEGY.test(posix.basename(folder));
    if (isTheirs && own.every(holds) && !others.some(holds)) return folder;
  }
  return own.length <= MOST && !own.some((path) => path.includes(",")) ? own.join(", ") : undefined;
}
