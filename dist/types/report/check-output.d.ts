/** The shape of `check --format json`; `schemas/check-output.schema.json` describes each key. */
export interface CheckOutput {
    /** Of this shape: a change that could break a reader gets the next number. */
    readonly version: 1;
    readonly tool: {
        readonly name: "onpolicy";
        readonly version: string;
    };
    /** The day of checking, as `YYYY-MM-DD`. */
    readonly today: string;
    /** In the order in which they are read: by file, then by place. */
    readonly findings: readonly FindingOutput[];
    /** The rules, and kinds of fault, that these findings are of, by id. */
    readonly rules: readonly FoundRuleOutput[];
    readonly summary: SummaryOutput;
    /** The law packs that strategies were held against. They are no legal advice; a clean run is not compliance. */
    readonly packs: readonly PackOutput[];
}
export interface PackOutput {
    /** Such as `onpolicy:us-ftc`. */
    readonly id: string;
    readonly title: string;
    /** The day on which its facts were gathered, as `YYYY-MM-DD`. */
    readonly factsAsOf: string;
    /** The last day on which they count as fresh, as `YYYY-MM-DD`. */
    readonly staleAfter: string;
}
/** A rule that has found something. */
export interface FoundRuleOutput {
    readonly id: string;
    /** What it finds, in one line. */
    readonly title: string;
    /** The address of its page; empty where it has none. */
    readonly url: string;
}
/** One thing that the reader is told: a defect of a strategy, or a fault of a document. */
export interface FindingOutput {
    /** The id of the rule, or of the kind of fault, such as `prohibited-tool` or `unknown-key`. */
    readonly rule: string;
    /** How bad it is if it is true. */
    readonly severity: "error" | "warning" | "info";
    /** One sentence. */
    readonly message: string;
    /** Where the reader can act, normally in the strategy. */
    readonly location: PlaceOutput;
    /** Other places that belong to it, such as the clause, each with what it has to do with it. */
    readonly related: readonly (PlaceOutput & {
        readonly message: string;
    })[];
    /** The id of the strategy that it is about. */
    readonly strategy?: string;
    /** The id of the tactic, unique in its strategy. */
    readonly tactic?: string;
    /** The id of the policy. */
    readonly policy?: string;
    /** The id of the clause, unique in its policy. */
    readonly clause?: string;
    readonly verdict?: VerdictOutput;
    /** How sure, from 0 to 1; 1 where it was read from a structured document. */
    readonly confidence: number;
    /** Names the finding across runs: it holds no line and no number, so it survives changes elsewhere. */
    readonly fingerprint: string;
    /** Why: sentences, in the order of the argument. */
    readonly notes: readonly string[];
    /** What to do: imperative sentences. */
    readonly help: readonly string[];
    /** The waiver that covers it: then it changes neither the other numbers of the summary nor the exit status. */
    readonly waiver: WaiverOutput | null;
    /** The comment that suppresses it, with the same effect. */
    readonly suppression: SuppressionOutput | null;
    /** Whether it stands in the baseline, with the same effect. */
    readonly known: boolean;
    /** What mends it, where that can be said in terms of the text. */
    readonly fix: FixOutput | null;
}
/** A change that mends a finding: all of its edits together, or none. */
export interface FixOutput {
    /** An imperative sentence. */
    readonly title: string;
    /** Whether `--fix` makes it: it changes how something is written, and never what it means. */
    readonly safe: boolean;
    readonly edits: readonly EditOutput[];
}
export interface EditOutput {
    /** What goes; nothing where its end is its start. */
    readonly location: PlaceOutput;
    /** What comes in its place. */
    readonly text: string;
}
/** From the worst: `prohibited`, `unmet`, `depends`, `unstated`, `silent`, `permitted`. */
export type VerdictOutput = "prohibited" | "unmet" | "depends" | "unstated" | "silent" | "permitted";
/** A stretch of a source's text; `end` is exclusive. */
export interface PlaceOutput {
    /** The `path` of the source. */
    readonly file: string;
    readonly start: PositionOutput;
    readonly end: PositionOutput;
}
export interface PositionOutput {
    /** From 1. */
    readonly line: number;
    /** From 1, in UTF-16 code units, as strings of JavaScript count. */
    readonly column: number;
    /** From 0, in UTF-16 code units: an index into the source's text. */
    readonly offset: number;
}
export interface WaiverOutput {
    readonly id: string;
    /** The role that granted it, as the register writes it. */
    readonly grantedBy: string;
    /** The last day on which it holds, as `YYYY-MM-DD`. */
    readonly expires: string;
    readonly reason: string;
}
export interface SuppressionOutput {
    readonly reason: string;
    /** The last day on which it holds, as `YYYY-MM-DD`; null where it holds for ever. */
    readonly until: string | null;
    /** Where the comment names the rule. */
    readonly location: PlaceOutput;
}
export interface SummaryOutput {
    /** Findings that count: no waiver covers them, no comment suppresses them, no baseline knows them; so the next two. */
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    /** Findings that a waiver covers. */
    readonly waived: number;
    /** Findings that are less sure than was asked for; they are not in the list. */
    readonly hidden: number;
    /** Findings that a comment suppresses. */
    readonly suppressed: number;
    /** Findings that stand in the baseline. */
    readonly known: number;
    /** How many findings of the baseline are gone; null where there is none, or where not all was looked at. */
    readonly knownGone: number | null;
    /** How many policies and strategies were looked at. */
    readonly documents: number;
    /** Of the policies' prose: how many statements bind people, and how many of them are judged. */
    readonly statements: {
        readonly read: number;
        readonly judged: number;
    };
    /** How many of these statements are not judged. */
    readonly unread: number;
    /** True where some document could not be read whole: that there are no findings says little then. */
    readonly incomplete: boolean;
}
