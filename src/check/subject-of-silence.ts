import { aboutOf, baseFact, type CauseContext, type VerdictSubject } from "./cause-context.ts";
import { conceptFact } from "./facts/concept-fact.ts";
import { labelOf } from "./labels.ts";
import { mainValue } from "./main-value.ts";
import { placeOf } from "./tactic-places.ts";

export function silenceSubject(context: CauseContext): VerdictSubject {
  const { taxonomies, verdict, use } = context;
  const { tactic } = verdict;
  const value = mainValue(use.use);
  return {
    subject: "verdict",
    fact: {
      ...baseFact(context, undefined),
      cause: "silence",
      facet: value?.facet ?? "",
      ...(value === undefined ? {} : { concept: conceptFact(taxonomies, value) }),
      named: value === undefined ? "" : labelOf(taxonomies, value.facet, value.concept),
    },
    location: placeOf(tactic, value),
    label: "no clause permits or prohibits it",
    related: [],
    notes: [],
    help: [],
    shared: describeShared(
      value === undefined ? undefined : labelOf(taxonomies, value.facet, value.concept),
      value?.facet,
    ),
    about: aboutOf(context, undefined),
    identity: context.identity,
  };
}

function describeShared(label: string | undefined, facet: string | undefined): string {
  return label !== undefined && facet === "tool"
    ? `use ${label}, of which no policy speaks`
    : "are not covered by any clause";
}
