import type { Outcome } from "../../model/outcome.ts";
import type { Problem } from "../../model/problem.ts";
import type { Source } from "../../model/source.ts";
import { findValue, type MapNode } from "../syntax/data-node.ts";
import { wholeSource } from "../syntax/excerpt.ts";
import { readData } from "../syntax/read-data.ts";

/** A config is a whole file, or the value of the key `onpolicy` in package.json. */
export async function readConfigMap(source: Source): Promise<Outcome<MapNode | undefined>> {
  const { value: root, problems } = await readData(wholeSource(source));
  if (root === undefined) return { value: undefined, problems: problems.map(helpWithConfig) };
  if (!/(?:^|\/)package\.json$/u.test(source.path)) return { value: root, problems };
  const node = findValue(root, "onpolicy");
  if (node?.kind === "map") return { value: node, problems };
  const problem: Problem =
    node === undefined
      ? {
          rule: "missing-key",
          severity: "error",
          message: "This package.json has no key `onpolicy`, which would hold the config.",
          help: "Write the config there, or in a file onpolicy.yaml.",
          location: root.location,
        }
      : {
          rule: "wrong-type",
          severity: "error",
          message: "The key `onpolicy` holds the config, which is a map of keys and values.",
          help: "Write the config there, or in a file onpolicy.yaml.",
          location: node.location,
        };
  return { value: undefined, problems: [problem] };
}

/** A document begins with its kind; a config has none. */
function helpWithConfig(problem: Problem): Problem {
  const isWholeFile = problem.rule === "empty-document" || problem.rule === "wrong-type";
  return isWholeFile ? { ...problem, help: "Say which documents there are: `policies:` and `strategies:`." } : problem;
}
