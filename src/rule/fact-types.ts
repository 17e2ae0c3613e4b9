import type { RuleSubject } from "../model/rule.ts";
import { DOCUMENT_FACTS } from "./facts/document-facts.ts";
import { JUDGED_FACTS } from "./facts/judged-facts.ts";

/**
 * The facts that rules may ask, as data: the type checker of the expression language, the types of TypeScript and the
 * reference for people who write rules all come from these tables. The types are those of CEL.
 */
export const FACT_TYPES = { ...DOCUMENT_FACTS, ...JUDGED_FACTS } as const satisfies Readonly<
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

/** A fact of a type, as plain data. Some lead to each other (a clause to its policy, and back), and are made when asked. */
export type Fact<T extends FactTypeName> = {
  readonly [K in keyof (typeof FACT_TYPES)[T]]: (typeof FACT_TYPES)[T][K] extends {
    readonly type: infer U extends string;
  }
    ? Value<U>
    : never;
};

/** What a rule of each subject looks at: the name by which its expressions call it, and the type of that fact. */
export const SUBJECTS = {
  policy: { variable: "policy", type: "Policy" },
  clause: { variable: "clause", type: "Clause" },
  "clause-pair": { variable: "pair", type: "ClausePair" },
  exception: { variable: "exception", type: "Exception" },
  strategy: { variable: "strategy", type: "Strategy" },
  tactic: { variable: "tactic", type: "Tactic" },
  verdict: { variable: "verdict", type: "Verdict" },
  mention: { variable: "mention", type: "Mention" },
  waiver: { variable: "waiver", type: "Waiver" },
  workspace: { variable: "workspace", type: "Workspace" },
} as const satisfies Readonly<Record<RuleSubject, { readonly variable: string; readonly type: FactTypeName }>>;
