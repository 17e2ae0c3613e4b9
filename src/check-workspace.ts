import { parseDay } from "./model/day.ts";
import type { Source } from "./model/source.ts";
import type { Workspace } from "./model/workspace.ts";

type Given = Readonly<Record<string, unknown>>;

/** With a list, if an empty one, under each key that may be left out. */
interface CheckedWorkspace extends Omit<Workspace, "taxonomies" | "waivers" | "rules" | "extendedConfigs"> {
  readonly taxonomies: readonly Source[];
  readonly waivers: readonly Source[];
  readonly rules: readonly Source[];
  /** By their paths. */
  readonly extended: ReadonlyMap<string, Source>;
}

const KEYS = ["today", "policies", "strategies", "taxonomies", "waivers", "rules", "config", "extendedConfigs"];

const BYTE_ORDER_MARK = "\u{FEFF}";

/**
 * Holds what a program gives against what is asked for, and copies it. Documents may say what they like; but a program that
 * misspells a key has a mistake in it, which would make its answers look clean.
 * @throws TypeError where something has another shape, RangeError where a value cannot be meant.
 */
export function checkWorkspace(given: unknown): CheckedWorkspace {
  if (!isObject(given)) throw new TypeError(`A workspace is an object with the keys ${KEYS.join(", ")}.`);
  const stranger = Object.keys(given).find((key) => !KEYS.includes(key));
  if (stranger !== undefined)
    throw new TypeError(`A workspace has no key "${stranger}"; its keys are ${KEYS.join(", ")}.`);
  const today = takeDay(given["today"]);
  const lists = {
    policies: takeSources(given, "policies"),
    strategies: takeSources(given, "strategies"),
    taxonomies: takeSources(given, "taxonomies", []),
    waivers: takeSources(given, "waivers", []),
    rules: takeSources(given, "rules", []),
  };
  const config = given["config"] === undefined ? undefined : takeSource(given["config"], "config");
  const extended = takeSources(given, "extendedConfigs", []);
  refuseTwins([...Object.values(lists).flat(), ...(config === undefined ? [] : [config]), ...extended]);
  return { ...lists, today, config, extended: new Map(extended.map((source) => [source.path, source])) };
}

function takeDay(day: unknown): string {
  if (typeof day !== "string") throw new TypeError("`today` must be the day of checking, a string such as 2026-11-25.");
  if (parseDay(day) === undefined) throw new RangeError(`\`today\` is no day of the form YYYY-MM-DD: "${day}".`);
  return day;
}

function takeSources(given: Given, key: string, otherwise?: readonly Source[]): readonly Source[] {
  const list = given[key] === undefined ? otherwise : given[key];
  if (!Array.isArray(list)) throw new TypeError(`\`${key}\` must be a list of sources.`);
  // By index, since `map` would pass over the holes of a sparse list.
  return Array.from(list, (source: unknown, index) => takeSource(source, `${key}[${index}]`));
}

function takeSource(source: unknown, name: string): Source {
  if (!isObject(source)) throw new TypeError(`\`${name}\` must be a source: an object with path and text.`);
  const { path, text } = source;
  if (typeof path !== "string") throw new TypeError(`\`${name}.path\` must be a string.`);
  if (typeof text !== "string") throw new TypeError(`\`${name}.text\` must be a string.`);
  if (path === "") throw new RangeError(`\`${name}.path\` is empty; findings name a source by its path.`);
  return { path, text: text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text };
}

/** A place that could be in either of two texts is no place. */
function refuseTwins(sources: readonly Source[]): void {
  const seen = new Set<string>();
  for (const { path } of sources) {
    if (seen.has(path))
      throw new RangeError(`Two sources have the path "${path}"; findings name a source by its path.`);
    seen.add(path);
  }
}

function isObject(value: unknown): value is Given {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
