import type { Passage } from "../passage.ts";
import { isPledge } from "./read-pledge.ts";

/** How a document speaks, as far as its sentences cannot tell by themselves. */
export interface Tone {
  /** Whether it speaks as those whom it binds. */
  readonly isPledged: boolean;
  /** How deep the headings stand that are rules: where one says "Don't share it", the others order too. */
  readonly maximDepths: ReadonlySet<number>;
}

const MAXIM = /^\W*(?:do not|don['’]?t|never|avoid)\s/iu;
/** A heading with one of these names its section. */
const TITLE = /\b(?:policy|policies|guidelines?|standards?|overview|introduction|access)\W*$/iu;

export function toneOf(passages: readonly Passage[]): Tone {
  const maximDepths = new Set<number>();
  let isPledged = false;
  for (const { role, depth, inline } of passages) {
    if (role === "heading" && MAXIM.test(inline.text)) maximDepths.add(depth);
    isPledged ||= isPledge(inline.text);
  }
  return { isPledged, maximDepths };
}

/** Whether a heading that gives an order is a rule rather than the name of a task. */
export function isMaxim({ depth, inline }: Passage, { maximDepths }: Tone): boolean {
  return depth >= 7 || (maximDepths.has(depth) && !TITLE.test(inline.text));
}
