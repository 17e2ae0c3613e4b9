/** How `check` can print; each has its function in `src/shell/render-check.ts`. */
export const CHECK_FORMATS = ["text", "json", "sarif", "github", "markdown"] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** How `verdicts`, `rules` and `config` can. */
export const LIST_FORMATS = ["text", "json"] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];
