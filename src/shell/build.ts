import { VERSION } from "../version.ts";

// Put in by the bundler: a hash of the sources. The version alone does not tell two builds apart while somebody works on them.
declare const ONPOLICY_BUILD: string | undefined;

/** What the program was built from; a cache made by another build says nothing. */
export const BUILD = `${VERSION} ${typeof ONPOLICY_BUILD === "string" ? ONPOLICY_BUILD : "source"}`;
