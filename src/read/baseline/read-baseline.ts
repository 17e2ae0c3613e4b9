import type { KnownFinding } from "../../model/baseline.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Source } from "../../model/source.ts";
import { mapsOf, textOf } from "../bind/binder.ts";
import type { StoppableParser } from "../stoppable-parser.ts";
import { wholeSource } from "../syntax/excerpt.ts";
import { readData } from "../syntax/read-data.ts";
import { validateDocument } from "../validate-document.ts";

const HELP = "Take it from your version control, or remove it and write it anew with `onpolicy baseline`.";

/** Reads a baseline. One that has any fault is refused as a whole: half of it would hide what nobody has agreed to. */
export async function readBaseline(
  source: Source,
  parser?: StoppableParser,
): Promise<Outcome<readonly KnownFinding[] | undefined>> {
  const { value: map, problems: found } = await readData(wholeSource(source), parser);
  const faults = map === undefined ? [] : await validateDocument("baseline", map);
  const problems = [...found, ...faults].map((problem) => ({ ...problem, severity: "error" as const, help: HELP }));
  if (map === undefined || problems.length > 0) return { value: undefined, problems };
  const value = mapsOf(map, "findings").map(
    (item): KnownFinding => ({
      fingerprint: textOf(item, "fingerprint") ?? "",
      norm: textOf(item, "norm"),
      lineage: textOf(item, "lineage"),
      file: textOf(item, "file") ?? "",
      rule: textOf(item, "rule") ?? "",
      message: textOf(item, "message") ?? "",
    }),
  );
  return { value, problems };
}
