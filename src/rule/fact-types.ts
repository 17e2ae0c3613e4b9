import type { RuleSubject } from "../model/rule.ts";

/**
 * The facts that rules may ask, as data: the type checker of the expression language, the types of TypeScript and the
 * reference for people who write rules all come from this table. The types are those of CEL.
 */
export const FACT_TYPES = {
  Concept: {
    facet: { type: "string", about: "The facet that it belongs to." },
    id: { type: "string", about: "Its id in the taxonomy; the name as written where no taxonomy knows it." },
    label: { type: "string", about: "Its preferred label; the name as written where no taxonomy knows it." },
    text: { type: "string", about: "The name as the document writes it." },
    isKnown: { type: "bool", about: "Whether a taxonomy lists it." },
    isAssumed: { type: "bool", about: "Whether it comes from the workspace's `assume`, not from the strategy." },
  },
  Role: {
    text: { type: "string", about: "The role as the document writes it; empty where it names none." },
    label: { type: "string", about: "Its preferred label; the text where no taxonomy knows it." },
    isKnown: { type: "bool", about: "Whether the taxonomy of actors lists it." },
  },
  Policy: {
    id: { type: "string", about: "Its id." },
    title: { type: "string", about: "Its title; the id where it has none." },
    owner: { type: "Role", about: "Who owns it." },
    authority: { type: "string", about: "law, regulator, group, company, department or team." },
  },
  Clause: {
    id: { type: "string", about: "Its id; `default` for what the policy's default adds." },
    title: { type: "string", about: "Its title; the id where it has none." },
    modality: { type: "string", about: "prohibit, permit, require, only or default." },
    reason: { type: "string", about: "Its reason; empty where it gives none." },
    isWaivable: { type: "bool", about: "Whether a waiver can be granted for it." },
    reservedFor: { type: "string", about: "For `only`: the labels of whom or what it reserves the activity for." },
  },
  Strategy: {
    id: { type: "string", about: "Its id." },
    title: { type: "string", about: "Its title; the id where it has none." },
    owner: { type: "Role", about: "Who owns it." },
  },
  Tactic: {
    id: { type: "string", about: "Its id." },
    title: { type: "string", about: "Its title; the id where it has none." },
    status: { type: "string", about: "idea, planned, live, paused, done or rejected." },
    businessCase: { type: "string", about: "Its business case; empty where it states none." },
  },
  Duty: {
    kind: { type: "string", about: "approval, disclosure, record, training, consent, control, or choice for `anyOf`." },
    text: { type: "string", about: "The duty in words, such as `an approval by Legal`." },
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
    stakes: {
      type: "string",
      about: "What is at stake where it depends, with its verb: `a prohibition is`, `a duty is` or both.",
    },
    deciding: { type: "list<string>", about: "The facets that decide where it depends." },
    question: { type: "string", about: "What the tactic leaves open, in words." },
  },
  Mention: {
    strategy: { type: "Strategy", about: "The strategy." },
    tactic: { type: "Tactic", about: "The tactic that states the name." },
    facet: { type: "string", about: "The facet under which it stands." },
    text: { type: "string", about: "The name as written." },
    isKnown: { type: "bool", about: "Whether a taxonomy lists it." },
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
    reason: { type: "string", about: "Why it was granted." },
    fault: { type: "string", about: "Why it is void, as the end of a sentence; empty where it holds." },
    isExpired: { type: "bool", about: "Whether its last day has passed." },
    isNeeded: { type: "bool", about: "Whether the clause stands against the tactic at all." },
    clauseFingerprint: {
      type: "string",
      about: "What the clause meant when it was waived; empty where it is not recorded.",
    },
    fingerprint: { type: "string", about: "What the clause means today, to be compared with that." },
  },
} as const satisfies Readonly<
  Record<string, Readonly<Record<string, { readonly type: string; readonly about: string }>>>
>;

export type FactTypeName = keyof typeof FACT_TYPES;

type Value<T extends string> = T extends "string"
  ? string
  : T extends "bool"
    ? boolean
    : T extends "int"
      ? bigint
      : T extends `list<${infer U extends string}>`
        ? readonly Value<U>[]
        : T extends FactTypeName
          ? Fact<T>
          : never;

/** A fact of a type, as plain data. */
export type Fact<T extends FactTypeName> = {
  readonly [K in keyof (typeof FACT_TYPES)[T]]: (typeof FACT_TYPES)[T][K] extends {
    readonly type: infer U extends string;
  }
    ? Value<U>
    : never;
};

/** The type of the fact that a rule of each subject looks at; the variable has the subject's name. */
export const SUBJECT_TYPES = { verdict: "Verdict", mention: "Mention", waiver: "Waiver" } as const satisfies Record<
  RuleSubject,
  FactTypeName
>;
