import type { Outcome } from "../../model/outcome.ts";
import type { StoppableParser } from "../stoppable-parser.ts";
import { refuse } from "../suspect.ts";
import type { DataNode } from "./data-node.ts";
import { type Excerpt, locate } from "./excerpt.ts";
import { guardYaml } from "./guard-yaml.ts";
import { readYaml } from "./yaml.ts";

/** Reads YAML; what could take long is parsed where it can be stopped. */
export async function readYamlGuarded(
  excerpt: Excerpt,
  parser?: StoppableParser,
): Promise<Outcome<DataNode | undefined>> {
  const suspect = guardYaml(excerpt);
  if (suspect === undefined) return readYaml(excerpt);
  if (suspect.weight === "hopeless") return { value: undefined, problems: [refuse(suspect)] };
  const parsed = (await parser?.parseYaml(excerpt.text)) ?? "none";
  if (typeof parsed === "string") return { value: undefined, problems: [refuse(suspect, parsed)] };
  const { value, problems } = parsed;
  return {
    value: value === undefined ? undefined : moveNode(value, excerpt),
    problems: problems.map((problem) => ({ ...problem, location: move(problem, excerpt) })),
  };
}

/** What was parsed elsewhere has the right offsets, into a text that nobody else knows. */
function moveNode(node: DataNode, excerpt: Excerpt): DataNode {
  const location = move(node, excerpt);
  switch (node.kind) {
    case "scalar":
      return { ...node, location };
    case "list":
      return { ...node, location, items: node.items.map((item) => moveNode(item, excerpt)) };
    case "map": {
      const entries = node.entries.map(({ key, keyLocation, value }) => ({
        key,
        keyLocation: move({ location: keyLocation }, excerpt),
        value: moveNode(value, excerpt),
      }));
      return { ...node, location, entries };
    }
  }
}

function move({ location: { span } }: Pick<DataNode, "location">, excerpt: Excerpt): DataNode["location"] {
  return locate(excerpt, span.start, span.end);
}
