import type { VerdictKind } from "../../model/verdict-kind.ts";

type Paint = (text: string) => string;

/** How parts of the output are set off. Without colour each is the text itself. */
export interface Palette {
  readonly error: Paint;
  readonly warning: Paint;
  readonly info: Paint;
  readonly good: Paint;
  readonly strong: Paint;
  readonly quiet: Paint;
  /** The place in the policy, as against that in the strategy. */
  readonly other: Paint;
}

const plain: Paint = (text) => text;

export const NO_COLOUR: Palette = {
  error: plain,
  warning: plain,
  info: plain,
  good: plain,
  strong: plain,
  quiet: plain,
  other: plain,
};

const sgr =
  (open: string): Paint =>
  (text) =>
    text === "" ? "" : `\u001b[${open}m${text}\u001b[0m`;

/** The sixteen colours that every terminal has, so that its own theme, light or dark, keeps them readable. */
export const COLOUR: Palette = {
  error: sgr("1;31"),
  warning: sgr("1;33"),
  info: sgr("1;36"),
  good: sgr("1;32"),
  strong: sgr("1"),
  quiet: sgr("2"),
  other: sgr("34"),
};

const VERDICT_COLOURS: Readonly<Record<VerdictKind, keyof Palette>> = {
  prohibited: "error",
  unmet: "error",
  depends: "warning",
  unstated: "warning",
  silent: "info",
  permitted: "good",
};

/** A verdict has the same colour wherever it stands. */
export function paintVerdict(palette: Palette, kind: VerdictKind): Paint {
  return palette[VERDICT_COLOURS[kind]];
}
