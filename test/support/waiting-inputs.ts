/**
 * Rows of the manifest that need what is not there yet, by what they wait for. Each is run all the same, and must fail:
 * what no longer fails does not belong here.
 */
export const WAITING: Readonly<Record<string, readonly string[]>> = {
  "prose is read": [
    ..."ok-strategy ok-strategy-facebook ok-policy honest-crlf honest-bom honest-emoji-zwj honest-persian-zwnj".split(
      " ",
    ),
    ..."honest-greek-cyrillic honest-long-line md-policy-disguised md-policy-unscoped md-policy-hidden md-policy-10k-norms".split(
      " ",
    ),
    ..."evade-cyrillic evade-greek evade-armenian evade-fullwidth evade-mathbold evade-circled evade-kelvin".split(" "),
    ..."evade-ligature evade-turkish-i evade-softhyphen evade-zwsp evade-zwnj evade-zwj evade-lrm evade-wordjoiner".split(
      " ",
    ),
    ..."evade-bom evade-cgj evade-mvs evade-hangulfiller evade-variation evade-tagchars evade-combining evade-leet".split(
      " ",
    ),
    ..."evade-md-strong evade-md-emphasis evade-md-strike evade-md-shy evade-md-entity-decimal evade-md-entity-hex".split(
      " ",
    ),
    ..."evade-md-entity-zwsp evade-md-comment evade-md-html evade-md-wbr evade-md-link-part evade-md-link".split(" "),
    ..."evade-md-reference evade-md-escape evade-md-heading evade-md-self-waiver evade-md-hidden evade-md-code".split(
      " ",
    ),
    ..."bidi-honest out-gha out-mention out-svg out-jsurl front-none fence-plain".split(" "),
  ].map((name) => `${name}.md`),
};
