import type { Config } from "../model/config.js";
import type { Outcome } from "../model/outcome.js";
import type { Located, Source } from "../model/source.js";
import type { DataNode } from "./syntax/data-node.js";
/**
 * The texts of the configs that others extend, by their paths within the workspace. Undefined stands for one that could not
 * be had: whoever looked for it has said why.
 */
export type ExtendedConfigs = ReadonlyMap<string, Source | undefined>;
/** The text of a config, if there is one, and those of the configs that it extends. */
export interface ConfigTexts {
    readonly config?: Source | undefined;
    readonly extended?: ExtendedConfigs | undefined;
}
export interface ConfigRead {
    readonly config: Config;
    /** What the config assumes, its own values before those of what it extends; to be bound when the taxonomies are known. */
    readonly assume: readonly DataNode[];
    /** Configs that are extended and were not given, each with the place of the entry. */
    readonly wanted: readonly Located<string>[];
}
/** What holds without any config: the recommended preset, which lists no documents. */
export declare function assumeByDefault(): readonly DataNode[];
/** Reads a config with all that it extends. Nothing is looked up: whose text is missing is named in `wanted`. */
export declare function readConfig(source: Source, extended?: ExtendedConfigs): Promise<Outcome<ConfigRead | undefined>>;
