import { openText, sealText } from "./sealed-text.ts";

/** All that a check comes to: what it prints, and its status. */
export interface Outcome {
  readonly text: string;
  readonly status: 0 | 1 | 2;
  /** What there is to say besides. */
  readonly remark?: string;
}

/** An outcome as it is kept. What is printed can be long, so it stands as it is, after a line with the rest. */
export function printOutcome(key: string, { text, ...rest }: Outcome): string {
  return sealText(key, `${JSON.stringify(rest)}\n${text}`);
}

/** What `printOutcome` printed under this key; undefined where it is anything else. */
export function readOutcome(key: string, kept: string): Outcome | undefined {
  const opened = openText(key, kept);
  if (opened === undefined) return undefined;
  const end = opened.indexOf("\n");
  const head = parse(opened.slice(0, end));
  if (typeof head !== "object" || head === null) return undefined;
  const { status, remark } = head as { readonly status?: unknown; readonly remark?: unknown };
  if (status !== 0 && status !== 1 && status !== 2) return undefined;
  if (remark !== undefined && typeof remark !== "string") return undefined;
  return { text: opened.slice(end + 1), status, ...(remark === undefined ? {} : { remark }) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
