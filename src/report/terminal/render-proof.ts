import { formatDay } from "../../model/day.ts";
import type { Name } from "../../model/scope.ts";
import type {
  AppliedClause,
  ClauseOf,
  ConceptMatch,
  DutyProof,
  Precedence,
  Proof,
  TacticVerdict,
  UseVerdict,
  Witness,
} from "../../model/verdict.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { placeOf } from "../../text/line-index.ts";
import { joinWords } from "../../text/list-words.ts";
import { describeDays, describeDuty, EVIDENCE_FAULT_WORDS, MAXIM_WORDS } from "../../text/norm-words.ts";
import { saySure } from "../../text/say-sure.ts";
import { wrapText } from "../../text/width.ts";
import { paintVerdict } from "./palette.ts";
import { placeText, type RenderOptions } from "./render-finding.ts";

/** How a concept is called, by facet and id. */
export type LabelOf = (facet: string, concept: string) => string;

/** A tactic's verdict, the proof of each use's, and how concepts are called. */
export interface ExplainedTactic {
  readonly verdict: TacticVerdict;
  readonly proofOf: (use: UseVerdict) => Proof;
  readonly labelOf: LabelOf;
}

/** A tactic's verdict and all that led to it, for people. Uses of which the same holds are explained together. */
export function renderTacticProof({ verdict, proofOf, labelOf }: ExplainedTactic, options: RenderOptions): string[] {
  const { tactic, strategy, days } = verdict;
  const groups = new Map<string, { heads: string[]; body: string[] }>();
  for (const use of verdict.uses) {
    const body = renderProof(verdict, proofOf(use), { labelOf, options });
    const key = `${use.kind}\n${body.join("\n")}`;
    const known = groups.get(key) ?? { heads: [], body };
    known.heads.push(describeValues(use, labelOf));
    groups.set(key, { ...known, body: [...explainKind(use, options), ...body] });
  }
  const { palette, width } = options;
  const title = `${tactic.title} (${strategy.id}#${tactic.id})`;
  const lines = wrapText(escapeTerminal(title), width).map((line) => palette.strong(line));
  const sections = [...groups.values()].flatMap(({ heads, body }) => [
    "",
    ...heads.flatMap((head) =>
      wrapText(escapeTerminal(head), width - 2).map((line, index) =>
        index === 0 ? palette.strong(line) : `  ${palette.strong(line)}`,
      ),
    ),
    ...body,
  ]);
  const read =
    tactic.reading === undefined ? [] : [`Read from the plan's prose, ${saySure(tactic.reading.confidence)}.`];
  return [...lines, describeDays(days), ...read, ...sections];
}

function renderProof(
  verdict: TacticVerdict,
  proof: Proof,
  { labelOf, options }: { labelOf: LabelOf; options: RenderOptions },
): string[] {
  const roleLabel = (role: string): string => labelOf("actor", role);
  const sections = [
    section(
      "What the policies say",
      proof.applied.flatMap((applied) => describeApplied(applied, verdict, labelOf)),
    ),
    section("Which goes first", proof.precedences.map(describePrecedence)),
    section(
      "What must be shown",
      proof.duties.flatMap((duty) => describeDutyProof(duty, roleLabel)),
    ),
    section("What is possible", proof.witnesses.map(describeWitness)),
    section("What would settle it", describeSettlement(proof)),
  ];
  return sections.flatMap((lines) => layOut(lines, options));
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

function section(title: string, lines: readonly string[]): Section {
  return { title, lines };
}

/** A line that begins with spaces belongs to the one before it. */
function layOut({ title, lines }: Section, { palette, width }: RenderOptions): string[] {
  if (lines.length === 0) return [];
  return [
    "",
    `  ${palette.strong(title)}`,
    ...lines.flatMap((line) => {
      const deeper = line.startsWith("  ") ? "      " : "    ";
      const hang = line.startsWith("  ") ? "        " : "      ";
      return wrapText(escapeTerminal(line), width - deeper.length, hang.length - deeper.length).map(
        (text, index) => `${index === 0 ? deeper : hang}${text}`,
      );
    }),
  ];
}

function describeValues({ use }: UseVerdict, labelOf: LabelOf): string {
  const values = use.values.map(({ facet, concept, isKnown, isAssumed }) => {
    const label = isKnown ? labelOf(facet, concept) : `"${concept}"`;
    return isAssumed ? `${label} (assumed)` : label;
  });
  return values.length === 0 ? "Nothing is stated" : values.join(", ");
}

function explainKind({ kind }: UseVerdict, { palette, width }: RenderOptions): string[] {
  const [word = ""] = KIND_WORDS[kind].split(". ");
  const paint = paintVerdict(palette, kind);
  const lines = wrapText(KIND_WORDS[kind], width - 2);
  return lines.map((line, index) => `  ${index === 0 ? `${paint(word)}${line.slice(word.length)}` : line}`);
}

const KIND_WORDS: Readonly<Record<UseVerdict["kind"], string>> = {
  prohibited: "Prohibited. Every way to do it is prohibited.",
  unmet: "Conditions not met. Every way to do it is prohibited, or lacks something that is required.",
  depends: "It depends. Some ways to do it fail, and what is stated is too broad to say which is meant.",
  unstated: "It depends. Some ways to do it fail, and the tactic does not state what decides.",
  silent: "The policy is silent. Nothing prohibits it, and nothing permits all of it.",
  permitted: "Permitted. Every way to do it is permitted, and all conditions are met.",
};

function nameOf({ policy, clause }: ClauseOf): string {
  return clause === undefined
    ? `The default of "${policy.title}"`
    : `"${clause.title ?? clause.id}" of "${policy.title}"`;
}

function shortName({ policy, clause }: ClauseOf): string {
  if (clause === undefined) return `the default of ${policy.id}`;
  // The id of a clause that nobody has written is one that nobody knows.
  return `"${clause.reading === undefined ? clause.id : (clause.title ?? clause.id)}"`;
}

const SAYS_WORDS = { prohibits: "prohibits it", permits: "permits it", requires: "requires something" } as const;

function describeApplied(applied: AppliedClause, { days }: TacticVerdict, labelOf: LabelOf): string[] {
  const { policy, clause, says, matches, coversUse } = applied;
  const place = placeText(placeOf(clause?.quote ?? policy.defaultLocation));
  const lines = [`${nameOf(applied)} ${SAYS_WORDS[says]}${coversUse ? "" : " in part"} (${place}).`];
  if (clause?.reading !== undefined) lines.push(`  Read from prose, ${saySure(clause.reading.confidence)}.`);
  const own = new Set(matches.filter(({ isInherited }) => !isInherited).map(({ facet }) => facet));
  const shown = matches.filter(({ facet, isInherited }) => !isInherited || !own.has(facet));
  lines.push(...shown.map((match) => `  ${describeMatch(match, labelOf)}`));
  const isAlways =
    applied.days.length === 1 && (applied.days[0]?.from ?? 0) <= days.from && (applied.days[0]?.to ?? 0) >= days.to;
  if (!isAlways) lines.push(`  It holds ${joinWords(applied.days.map(describeDays))}.`);
  for (const exception of clause?.unless ?? []) {
    const words = exception.facets.map(
      ({ facet, names }) =>
        `${facet} ${joinWords(
          names.map((name) => describeName(facet, name, labelOf)),
          "or",
        )}`,
    );
    lines.push(`  It makes an exception of ${joinWords(words)}.`);
  }
  return lines;
}

function describeMatch({ facet, named, value, path, relation }: ConceptMatch, labelOf: LabelOf): string {
  const name = describeName(facet, named, labelOf);
  const stated = value === undefined ? "" : value.isKnown ? labelOf(facet, value.concept) : `"${value.concept}"`;
  switch (relation) {
    case "open":
      return `${facet}: it speaks of ${name}; the tactic does not say.`;
    case "part":
      return `${facet}: it speaks of ${name} only; the tactic says ${stated}.`;
    case "shared":
      return `${facet}: it speaks of ${name}, which has ${path[0] ?? "something"} in common with ${stated}.`;
    case "within":
      return path.length > 1 ? `${facet}: ${path.join(" → ")}.` : `${facet}: ${name}.`;
  }
}

/** A policy's own term as it stands, every other name by its label. */
function describeName(facet: string, { text, concepts, isTerm }: Name, labelOf: LabelOf): string {
  const [concept] = concepts;
  return isTerm || concept === undefined ? `"${text}"` : labelOf(facet, concept);
}

function describePrecedence({ prohibition, permission, winner, maxim }: Precedence): string {
  const result = winner === "prohibition" ? "the prohibition holds" : "the permission holds";
  return `${shortName(prohibition)} prohibits and ${shortName(permission)} permits: ${result}, because ${MAXIM_WORDS[maxim]}.`;
}

function describeDutyProof(
  { duty, days, isMet, evidence, ...of }: DutyProof,
  roleLabel: (role: string) => string,
): string[] {
  const text = describeDuty(duty, roleLabel);
  const state = isMet ? "met" : "not met";
  return [
    `${shortName(of)} requires ${text}, ${describeDays(days)}: ${state}.`,
    ...evidence.map(({ evidence: item, fault }) => {
      const dated = item.on === undefined ? "" : ` of ${formatDay(item.on)}`;
      const why = fault === undefined ? "counts" : `does not count everywhere: ${EVIDENCE_FAULT_WORDS[fault]}`;
      return `  The ${item.kind} "${item.value}"${dated} ${why}.`;
    }),
  ];
}

function describeWitness({ outcome, fails, world }: Witness): string {
  const values = world.map(({ facet, label }) => `${facet}: ${label}`);
  const example = values.length === 0 ? "in every case" : `for example ${joinWords(values)}`;
  const open = fails && outcome !== "prohibited" ? ", with something missing" : "";
  return `${outcome}${open}: ${example}.`;
}

function describeSettlement({ settlement }: Proof): string[] {
  if (settlement === undefined) return [];
  const steps = settlement.map(({ facet, concept, label }) => `\`${facet}: ${concept}\` (${label})`);
  return [`If it is so, state ${joinWords(steps)}.`];
}
