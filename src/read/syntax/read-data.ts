import type { Outcome } from "../../model/outcome.ts";
import type { Problem } from "../../model/problem.ts";
import type { StoppableParser } from "../stoppable-parser.ts";
import { checkNode } from "./check-node.ts";
import type { DataNode, MapNode } from "./data-node.ts";
import { type Excerpt, locate } from "./excerpt.ts";
import { readJson } from "./json.ts";
import { readPlainYaml } from "./plain-yaml.ts";

/** Reads YAML or JSON whose root is a map. */
export async function readData(excerpt: Excerpt, parser?: StoppableParser): Promise<Outcome<MapNode | undefined>> {
  const { value: root, problems } = await readNode(excerpt, parser);
  if (problems.some(({ severity }) => severity === "error")) return { value: undefined, problems };
  if (root?.kind !== "map") return { value: undefined, problems: [notAMap(excerpt, root)] };
  // What is wrong with one key or text does not keep the rest from being looked at.
  return { value: root, problems: [...problems, ...checkNode(root)] };
}

/** Reads YAML or JSON of any form. The YAML library is loaded only for texts that are neither JSON nor plain YAML. */
export async function readNode(excerpt: Excerpt, parser?: StoppableParser): Promise<Outcome<DataNode | undefined>> {
  const json = /^\s*\{/u.test(excerpt.text) ? readJson(excerpt) : undefined;
  const value = json ?? readPlainYaml(excerpt);
  if (value !== undefined) return { value, problems: [] };
  return (await import("./yaml-guarded.ts")).readYamlGuarded(excerpt, parser);
}

function notAMap(excerpt: Excerpt, root: DataNode | undefined): Problem {
  const isEmpty = root === undefined || (root.kind === "scalar" && root.value === null);
  return {
    rule: isEmpty ? "empty-document" : "wrong-type",
    severity: "error",
    message: isEmpty ? "There is nothing in this document." : "A document is a map of keys and values; this is none.",
    help: "Begin with `kind:`, then `id:`.",
    location: root?.location ?? locate(excerpt, 0, Math.min(1, excerpt.text.length)),
  };
}
