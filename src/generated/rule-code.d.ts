// Generated from rules/*/rule.yaml by `npm run generate`. Do not edit.

/** What a rule's expressions call, besides what the language itself has. */
export interface RuleCalls {
  /** Whether a concept or role of a fact is a name, or narrower. */
  readonly within: (fact: object, name: string) => boolean;
  /** The first of some words that stands in a text. */
  readonly firstOf: (text: string, words: readonly string[]) => string;
}

/** A rule's expressions as functions of the fact that it looks at. */
export interface RuleCode {
  readonly when: (fact: object, calls: RuleCalls) => unknown;
  /** The message: its texts and expressions in turn. */
  readonly message: readonly (string | ((fact: object, calls: RuleCalls) => unknown))[];
}

/** By the rules' ids. */
export declare const ruleCode: ReadonlyMap<string, RuleCode>;
