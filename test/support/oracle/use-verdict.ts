import { doDecide, findDecidingFacets, type JudgedWorld } from "./deciding.ts";
import type { DutyDocument, UseVerdict, VerdictName } from "./documents.ts";
import { compareText, sortFacets } from "./facets.ts";
import type { Use } from "./uses.ts";
import { judgeWorld, type Setting, type WorldResult } from "./world-result.ts";
import { listWorlds } from "./worlds.ts";

export function judgeUse(use: Use, facets: readonly string[], setting: Setting): UseVerdict {
  const worlds = listWorlds(use, facets, setting.taxonomy);
  const results = worlds.map((world) => judgeWorld(world, setting));
  const judged = worlds.map((world, index) => ({ world, fails: doesFail(results[index]) }));
  const unstated = facets.filter((facet) => !use.values.has(facet));
  const verdict = findVerdict(results, judged, unstated);
  return {
    use: Object.fromEntries(use.values),
    verdict,
    outcomes: [...new Set(results.map(({ outcome }) => outcome))].toSorted(compareText),
    clauses: [...new Set(results.flatMap(({ clauses }) => [...clauses]))].toSorted(compareText),
    deciding: verdict === "depends" || verdict === "unstated" ? findDecidingFacets(facets, judged) : [],
    unmet: listDistinct(results.flatMap(({ unmet }) => unmet)),
    assumed: sortFacets(use.assumed),
  };
}

/** The first row of the page's table that holds. */
function findVerdict(
  results: readonly WorldResult[],
  judged: readonly JudgedWorld[],
  unstated: readonly string[],
): VerdictName {
  if (results.every(({ outcome }) => outcome === "prohibited")) return "prohibited";
  if (judged.every(({ fails }) => fails)) return "unmet";
  if (judged.some(({ fails }) => fails)) return doDecide(unstated, judged) ? "unstated" : "depends";
  return results.some(({ outcome }) => outcome === "silent") ? "silent" : "permitted";
}

function doesFail(result: WorldResult | undefined): boolean {
  return result?.outcome === "prohibited" || (result?.unmet.length ?? 0) > 0;
}

function listDistinct(duties: readonly DutyDocument[]): readonly DutyDocument[] {
  const byText = new Map(duties.map((duty) => [JSON.stringify(duty), duty]));
  return [...byText].toSorted(([a], [b]) => compareText(a, b)).map(([, duty]) => duty);
}
