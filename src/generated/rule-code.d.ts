// Generated from rules/*/rule.yaml by `npm run generate`. Do not edit.

/** Whether a concept or role of a fact is a name, or narrower. */
export type Within = (fact: object, name: string) => boolean;

/** A rule's expressions as functions of the fact that it looks at. */
export interface RuleCode {
  readonly when: (fact: object, within: Within) => unknown;
  /** The message: its texts and expressions in turn. */
  readonly message: readonly (string | ((fact: object, within: Within) => unknown))[];
}

/** By the rules' ids. */
export declare const ruleCode: ReadonlyMap<string, RuleCode>;
