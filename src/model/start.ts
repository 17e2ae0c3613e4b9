import type { Day } from "./day.ts";

/** Who can own an employee use policy: those who answer for it, and not those who are bound by it. */
export const OWNERS = ["hr", "legal", "compliance"] as const;
export type Owner = (typeof OWNERS)[number];

/** Where documents of one kind are, or will be. */
export interface StartPlace {
  readonly patterns: readonly string[];
  /** The folder into which an example goes; undefined where there are documents already. */
  readonly emptyFolder: string | undefined;
}

/** What has to be known to start a workspace. */
export interface StartAnswers {
  readonly policies: StartPlace;
  readonly strategies: StartPlace;
  readonly owner: Owner;
  readonly today: Day;
  /** The folder of schemas that an editor finds, relative to the workspace; undefined where there is none. */
  readonly schemas: string | undefined;
}

/** A file of a new workspace. */
export interface StartFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly about: "settings" | "policy" | "strategy";
}
