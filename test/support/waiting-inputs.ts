/**
 * Rows of the manifest that need what is not there yet, by what they wait for. Each is run all the same, and must fail:
 * what no longer fails does not belong here.
 */
export const WAITING: Readonly<Record<string, readonly string[]>> = {};
