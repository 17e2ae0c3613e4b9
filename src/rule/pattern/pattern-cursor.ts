import type { PatternFault } from "./pattern-node.ts";

/** Where the parser is; the first fault ends it. */
export interface PatternCursor {
  readonly text: string;
  at: number;
  depth: number;
  fault: PatternFault | undefined;
}

/** Remembers the first fault, and moves to the end, so that nothing more is read. */
export function refuse(cursor: PatternCursor, fault: string, at = cursor.at): undefined {
  cursor.fault ??= { fault, at };
  cursor.at = cursor.text.length;
  return undefined;
}
