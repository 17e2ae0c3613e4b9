import type { Config } from "../model/config.js";
import type { Problem } from "../model/problem.js";
import type { Source } from "../model/source.js";
import type { Workspace } from "../model/workspace.js";
import { type TaxonomySet } from "../taxonomy/taxonomy-set.js";
/** The texts of a workspace. Without a config, the recommended preset holds. */
export interface WorkspaceSources {
    readonly config?: Source | undefined;
    readonly policies: readonly Source[];
    readonly strategies: readonly Source[];
    readonly taxonomies?: readonly Source[];
    readonly waivers?: readonly Source[];
    /** Rules of the organisation's own. */
    readonly rules?: readonly Source[];
}
export interface WorkspaceOutcome {
    readonly workspace: Workspace;
    readonly taxonomies: TaxonomySet;
    readonly config: Config | undefined;
    readonly problems: readonly Problem[];
}
/** Reads all documents; what is wrong with one does not keep the others from being read. */
export declare function readWorkspace(sources: WorkspaceSources): Promise<WorkspaceOutcome>;
