import { analysePolicies } from "../../src/judge/analysis/analyse-policies.ts";
import type { MeetingPair, PolicyAnalysis } from "../../src/model/policy-analysis.ts";
import { type ClauseOf, clauseKey } from "../../src/model/verdict.ts";
import { bindWorkspace } from "./judge-documents.ts";
import type { Workspace } from "./oracle/documents.ts";

/** Runs the policies of a generated workspace through binding and the analysis. */
export function analyseDocuments(workspace: Workspace): PolicyAnalysis {
  return analysePolicies(bindWorkspace(workspace).set);
}

export function namePair({ prohibition, permission }: Pick<MeetingPair, "prohibition" | "permission">): string {
  return `${clauseKey(prohibition)} ${clauseKey(permission)}`;
}

export function nameClauses(clauses: readonly ClauseOf[]): string[] {
  return clauses.map(clauseKey);
}
