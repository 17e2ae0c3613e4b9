import { foldName } from "../taxonomy/fold-name.ts";

/** A form in which a name stands in running text. */
export interface TermForm {
  readonly folded: string;
  /** True of a single verb that an activity's name was turned into: "follow", "schedule". People use those for much else. */
  readonly isBareVerb: boolean;
}

/** So short a verb says little: "like", "post". A longer one such as "retarget" is a term of the trade. */
const SHORT_VERB = 8;

/**
 * The verb forms of an activity that is named by its gerund: "retarget", "retargeted" of "retargeting", "host an event" of
 * "hosting an event"; and the gerunds of one that is named by its verb: "deleting comments" of "delete comments".
 */
export function listVerbForms(name: string): TermForm[] {
  const [first = "", ...rest] = name.toLowerCase().split(/\s+/u);
  const verb = first.includes("-") ? first.slice(first.lastIndexOf("-") + 1) : first;
  const before = first.slice(0, first.length - verb.length);
  const tail = rest.join("");
  const forms = /^[a-z]{3,}ing$/u.test(verb) ? conjugate(verb.slice(0, -3)) : [];
  return forms.map((form) => ({
    folded: foldName(before + form + tail),
    isBareVerb: rest.length === 0 && (before + form).length < SHORT_VERB,
  }));
}

function conjugate(stem: string): string[] {
  if (stem.length < 2 || !/[aeiouy]/u.test(stem)) return [];
  const isDoubled = /([bdgmnprt])\1$/u.test(stem);
  if (isDoubled) return [stem.slice(0, -1), `${stem.slice(0, -1)}s`, `${stem}ed`];
  const withE = /(?:[cgsuvz]|[^aeiou][aeiou][dlrtkm]|at|it|dl|bl)$/u.test(stem) ? [`${stem}e`, `${stem}es`] : [];
  return [stem, `${stem}s`, `${stem}ed`, ...withE];
}
