import type { Finding } from "../model/finding.ts";
import type { Fix } from "../model/fix.ts";
import { isShippedPath } from "../model/pack.ts";
import type { Place } from "../model/place.ts";
import type { LintResult } from "../model/report.ts";

/**
 * The result with paths from another folder: `below` is the way from there to the workspace, empty where they are one.
 * Code hosts know files by their way from the root of the repository.
 */
export function movePlaces(result: LintResult, below: string): LintResult {
  if (below === "") return result;
  const move = (file: string): string => (isShippedPath(file) ? file : joinPaths(below, file));
  const movePlace = (place: Place): Place => ({ ...place, file: move(place.file) });
  const moveFix = ({ edits, ...fix }: Fix): Fix => ({
    ...fix,
    edits: edits.map(({ place, text }) => ({ place: movePlace(place), text })),
  });
  const moveFinding = (finding: Finding): Finding => ({
    ...finding,
    place: movePlace(finding.place),
    related: finding.related.map((other) => ({ ...other, place: movePlace(other.place) })),
    ...(finding.fix === undefined ? {} : { fix: moveFix(finding.fix) }),
  });
  return {
    ...result,
    findings: result.findings.map(moveFinding),
    tactics: result.tactics.map((tactic) => ({
      ...tactic,
      strategy: { ...tactic.strategy, file: move(tactic.strategy.file) },
    })),
  };
}

function joinPaths(folder: string, path: string): string {
  const joined = folder.split("/");
  for (const segment of path.split("/")) {
    if (segment === ".." && joined.length > 0 && joined.at(-1) !== "..") joined.pop();
    else joined.push(segment);
  }
  return joined.join("/");
}
