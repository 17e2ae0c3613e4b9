import type { Source } from "./source.js";
/** All that an answer depends on: the texts of a workspace, by what they are, and the day of checking. */
export interface Workspace {
    /** The day of checking, as `YYYY-MM-DD`. No clock is read, so that the same workspace gives the same answer. */
    readonly today: string;
    readonly policies: readonly Source[];
    /** Empty where the policies are to be checked by themselves. */
    readonly strategies: readonly Source[];
    /** The organisation's own names. Left out, those that come with the tool count alone. */
    readonly taxonomies?: readonly Source[] | undefined;
    /** Registers of waivers. */
    readonly waivers?: readonly Source[] | undefined;
    /** Rules of the organisation's own. */
    readonly rules?: readonly Source[] | undefined;
    /**
     * The settings. Left out, the preset `onpolicy:recommended` holds. What it lists as documents is not looked for: the
     * lists above are the documents.
     */
    readonly config?: Source | undefined;
    /** The configs that the config extends, and those that these extend. A preset needs no source. */
    readonly extendedConfigs?: readonly Source[] | undefined;
}
