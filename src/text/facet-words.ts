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
