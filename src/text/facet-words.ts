/** What a tactic leaves open when it does not state a facet, as part of a question. */
const QUESTIONS: Readonly<Record<string, string>> = {
  tool: "which tool it uses",
  tactic: "which kind of tactic it is",
  actor: "who does it",
  account: "from which kind of account",
  time: "at what time of people's work",
  device: "on which device",
  region: "in which region",
  audience: "to which audience",
  content: "what is said or shown",
  data: "which data it uses",
  payment: "who pays whom for it",
  ai: "what AI does in it",
};

export function askFacet(facet: string): string {
  return Object.hasOwn(QUESTIONS, facet) ? (QUESTIONS[facet] ?? facet) : `which ${facet}`;
}

/** How a value is said where several stand side by side, such as "giveaway on TikTok by intern". */
const BEFORE: Readonly<Record<string, string>> = {
  tool: "on ",
  tactic: "",
  actor: "by ",
  account: "from ",
  time: "during ",
  device: "on ",
  region: "in ",
  audience: "for ",
  content: "about ",
  data: "with ",
  payment: "with ",
  ai: "with ",
};

export function sayInFacet(facet: string, label: string): string {
  return Object.hasOwn(BEFORE, facet) ? `${BEFORE[facet] ?? ""}${label}` : `(${facet}: ${label})`;
}
