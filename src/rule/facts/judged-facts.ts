/** What rules may ask of what the program has worked out about the documents. */
export const JUDGED_FACTS = {
  ClausePair: {
    relation: {
      type: "string",
      about:
        "How the two are related: contradiction (nothing of the permission is left), crossing (something is, and both name tools, or tactics), overlap (something is, and they are about different things), undeclared-exception, unagreed-override, duplicate, shadowed, implied-by-default (shadowed with the help of a policy's default) or idle-requirement. A pair is only asked about where they are related in such a way.",
    },
    first: {
      type: "Clause",
      about:
        "The prohibition; of duplicates the one that stands first; else the clause that is shadowed, or the requirement that is idle.",
    },
    second: {
      type: "Clause",
      about: "The permission; of duplicates the other; else the first of the clauses because of which it is so.",
    },
    example: {
      type: "string",
      about: "A case in which both apply, in words, with a day where not all days will do; empty where none is needed.",
    },
    others: { type: "int", about: "How many more clauses have this relation to the one at which it is told." },
  },
  Exception: {
    clause: { type: "Clause", about: "The clause under whose `unless` it stands." },
    text: { type: "string", about: "What it names, in words." },
    isReserved: {
      type: "bool",
      about: "Whether it is what an `only` reserves: an exception, too, though it stands under no `unless`.",
    },
    isEmpty: { type: "bool", about: "Whether it shares no case with the clause's scope." },
    isTotal: { type: "bool", about: "Whether it covers the whole of the clause's scope." },
  },
  Verdict: {
    kind: { type: "string", about: "prohibited, unmet, depends, unstated, silent or permitted." },
    cause: {
      type: "string",
      about: "What this fact is about: prohibition, duty, together, open (it depends) or silence.",
    },
    strategy: { type: "Strategy", about: "The strategy." },
    tactic: { type: "Tactic", about: "The tactic." },
    uses: { type: "int", about: "How many of the tactic's uses this holds for." },
    policy: { type: "Policy", about: "The policy of the clause; all its texts are empty where no clause speaks." },
    clause: { type: "Clause", about: "The clause; all its texts are empty where no clause speaks." },
    facets: { type: "list<string>", about: "The facets that the clause itself names." },
    facet: { type: "string", about: "The facet of `concept`." },
    concept: { type: "Concept", about: "The use's value that the clause is about." },
    isBroader: { type: "bool", about: "Whether the clause names a concept broader than the use's." },
    isOwnFacet: { type: "bool", about: "Whether all that the clause names is one facet of the organisation's own." },
    named: { type: "string", about: "The label of what the clause names in that facet." },
    combination: { type: "string", about: "The use's values that the clause is about; for `together` the clauses." },
    duty: { type: "Duty", about: "The duty that is open." },
    evidenceFault: {
      type: "string",
      about:
        "Why evidence that was meant for the duty does not count: wrong-role, dated-too-late, dated-in-future, expires-too-early or covers-part; empty where none was stated.",
    },
    stakes: {
      type: "string",
      about: "What is at stake where it depends, with its verb: `a prohibition is`, `a duty is` or both.",
    },
    deciding: { type: "list<string>", about: "The facets that decide where it depends." },
    question: { type: "string", about: "What the tactic leaves open, in words." },
  },
  Mention: {
    policy: { type: "Policy", about: "The policy in which the name stands; its texts are empty for a strategy." },
    clause: { type: "Clause", about: "The clause in which it stands; its texts are empty where it stands in none." },
    strategy: { type: "Strategy", about: "The strategy in which it stands; its texts are empty for a policy." },
    tactic: { type: "Tactic", about: "The tactic that states it; its texts are empty for a policy." },
    isInPolicy: { type: "bool", about: "Whether it stands in a policy." },
    facet: { type: "string", about: "The facet under which it stands." },
    text: { type: "string", about: "The name as written." },
    isKnown: { type: "bool", about: "Whether a taxonomy lists it." },
    concept: { type: "Concept", about: "What it names." },
  },
  Waiver: {
    id: { type: "string", about: "Its id." },
    strategy: { type: "Strategy", about: "The strategy." },
    tactic: { type: "Tactic", about: "The tactic for which the clause is waived; never one that is done or rejected." },
    policy: { type: "Policy", about: "The policy of the clause." },
    clause: { type: "Clause", about: "The clause that is waived." },
    grantedBy: { type: "Role", about: "Who granted it." },
    on: { type: "string", about: "The day on which it was granted, such as `2026-09-21`." },
    expires: { type: "string", about: "The last day on which it holds." },
    days: { type: "int", about: "How many days lie between the two." },
    daysLeft: {
      type: "int",
      about: "How many days lie between the day of checking and its last; negative once it is over.",
    },
    reason: { type: "string", about: "Why it was granted." },
    controls: { type: "list<string>", about: "What keeps the risk small in the meantime." },
    renewals: { type: "int", about: "How often it has been renewed." },
    fault: { type: "string", about: "Why it is void, as the end of a sentence; empty where it holds." },
    isExpired: { type: "bool", about: "Whether its last day has passed." },
    isNeeded: { type: "bool", about: "Whether the clause stands against the tactic at all." },
    outlives: {
      type: "bool",
      about: "Whether the tactic goes on after its last day, and no other waiver of the clause holds for longer.",
    },
    clauseFingerprint: {
      type: "string",
      about: "What the clause meant when it was waived; empty where it is not recorded.",
    },
    fingerprint: { type: "string", about: "What the clause means today, to be compared with that." },
  },
  Workspace: {
    policies: { type: "list<Policy>", about: "All policies that could be read, those of law packs too." },
    waivers: { type: "int", about: "How many waivers there are." },
  },
} as const;
