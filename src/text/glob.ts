import picomatch from "picomatch";
import { findPatternFault, withoutDot } from "./pattern-fault.ts";

/** A test of paths, relative and with `/`: `*` and `?` within a name, `**` across folders, `{a,b}`, `!` for all others. */
export function compileGlob(pattern: string): (path: string) => boolean {
  if (findPatternFault(pattern) !== undefined) return () => false;
  const isMatch = picomatch(withoutDot(pattern), { dot: true, nonegate: false, noextglob: true });
  // A name can begin with a line end, and that is no character to a regular expression: the file would not be seen.
  return (path) => isMatch(path.replaceAll(/[\n\r\u2028\u2029]/gu, "\ufffc"));
}

/** The folder below which all that a pattern matches must lie; a pattern without wildcards is the path itself. */
export function findBase(pattern: string): { readonly path: string; readonly isWhole: boolean } {
  const plain = withoutDot(pattern);
  const path = picomatch.scan(plain).base;
  return { path, isWhole: path === plain };
}
