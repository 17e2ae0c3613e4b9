import type { Config } from "../../model/config.ts";
import type { Problem } from "../../model/problem.ts";
import { clip } from "../../text/clip.ts";
import { readPath } from "./read-path.ts";

/** The config with the way to its baseline put straight, or without one where it is no path of a file of the workspace. */
export function checkBaseline(config: Config, problems: Problem[]): Config {
  const { baseline } = config;
  if (baseline === undefined || baseline.value.trim() === "") return { ...config, baseline: undefined };
  const { value, location } = baseline;
  const read = readPath("", value);
  if (read.path !== undefined && /\.json$/iu.test(read.path))
    return { ...config, baseline: { value: read.path, location } };
  const [rule, fault] =
    read.path === undefined ? [read.rule, read.fault] : ["wrong-value", "a baseline is a file that ends in .json"];
  problems.push({
    rule,
    severity: "error",
    message: `"${clip(value)}" is no baseline: ${fault}.`,
    help: "Name a file in the workspace, relative to its root, such as onpolicy-baseline.json.",
    location,
  });
  return { ...config, baseline: undefined };
}
