import type {
  Extraction,
  PolicyExtraction,
  ReadScope,
  ReadStatement,
  StrategyExtraction,
} from "../../model/extraction.ts";
import { writeText } from "../../text/clause-lines.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { countWords } from "../../text/list-words.ts";
import { wrapText } from "../../text/width.ts";
import type { RenderOptions } from "./render-finding.ts";

/**
 * What was read from a document, as YAML that can be read back, with the sentences as comments. What is a clause or a tactic
 * there already is only named.
 */
export function renderExtraction(extraction: Extraction, options: RenderOptions): string[] {
  return extraction.kind === "policy" ? renderPolicy(extraction, options) : renderStrategy(extraction, options);
}

function renderPolicy({ file, id, title, statements }: PolicyExtraction, options: RenderOptions): string[] {
  const prose = statements.filter(({ form }) => form === "prose");
  const [judged, rest] = [prose.filter(isNew), prose.filter(({ clause }) => clause === undefined)];
  const adopted = prose.filter(({ isAdopted }) => isAdopted).length;
  const written = statements.filter(({ form }) => form !== "prose");
  const unmapped = rest.filter(({ addressee }) => addressee === "people");
  const others = rest.filter(({ addressee }) => addressee === "organisation");
  const head = [
    `${file}: ${countWords(prose.length - others.length, "statement")} of prose read, ${judged.length + adopted} judged, ${unmapped.length} not mapped.`,
    ...(judged.length === 0
      ? []
      : ["Check each clause against its sentence: `onpolicy extract FILE --adopt` writes them into the document."]),
  ];
  return [
    ...comment(head.join(" "), options),
    ...headLines({ kind: "policy", id, title }),
    judged.length === 0 ? "clauses: []" : "clauses:",
    ...judged.flatMap((statement) => renderClause(statement, file, options)),
    ...section("Adopted already", adopted === 0 ? [] : [countWords(adopted, "statement")], options),
    ...section(
      "In a structured form",
      written.map((each) => `${atLine(file, each)} ${each.form}: ${each.clause ?? ""}`),
      options,
    ),
    ...section(
      "Not mapped, so not judged",
      unmapped.map((each) => quote(file, each)),
      options,
    ),
    ...section(
      "About the organisation, so binding no plan",
      others.map((each) => quote(file, each)),
      options,
    ),
  ];
}

function isNew({ clause, isAdopted }: ReadStatement): boolean {
  return clause !== undefined && !isAdopted;
}

function renderClause(statement: ReadStatement, file: string, options: RenderOptions): string[] {
  const { clause = "", lines, confidence } = statement;
  return [
    "",
    ...indent(comment(`${quote(file, statement)} (${percent(confidence)} sure)`, options)),
    `  - id: ${writeText(clause)}`,
    ...lines.map((line) => `    ${escapeTerminal(line)}`),
  ];
}

function renderStrategy({ file, id, title, tactics, mentions }: StrategyExtraction, options: RenderOptions): string[] {
  const prose = tactics.filter(({ form }) => form === "prose");
  const written = tactics.filter(({ form }) => form !== "prose");
  const avoided = mentions.filter(({ stance }) => stance === "avoid");
  return [
    ...comment(`${file}: ${countWords(prose.length, "tactic")} read from prose. Check each against its text.`, options),
    ...headLines({ kind: "strategy", id, title }),
    prose.length === 0 ? "tactics: []" : "tactics:",
    ...prose.flatMap(({ id: name, title: heading, values, place, confidence }) => [
      "",
      ...indent(comment(`${file}:${place.start.line} (${percent(confidence)} sure)`, options)),
      `  - id: ${writeText(name)}`,
      `    title: ${escapeTerminal(writeText(heading))}`,
      ...valueLines(values),
    ]),
    ...section(
      "In a structured form",
      written.map((each) => `${atLine(file, each)} ${each.form}: ${each.id}`),
      options,
    ),
    ...section(
      "Not planned",
      avoided.map((each) => `${atLine(file, each)} ${each.text} (${each.facet})`),
      options,
    ),
  ];
}

function valueLines(values: ReadScope): string[] {
  return Object.entries(values).map(
    ([facet, names]) => `    ${writeText(facet)}: [${names.map((name) => escapeTerminal(writeText(name))).join(", ")}]`,
  );
}

function headLines(keys: Readonly<Record<string, string>>): string[] {
  return Object.entries(keys).map(([key, value]) => `${key}: ${escapeTerminal(writeText(value))}`);
}

function section(title: string, lines: readonly string[], options: RenderOptions): string[] {
  return lines.length === 0
    ? []
    : ["", ...comment(`${title}:`, options), ...lines.flatMap((line) => comment(`  ${line}`, options))];
}

/** Comments of YAML, in lines that fit. */
function comment(text: string, { palette, width }: RenderOptions): string[] {
  const lead = /^ */u.exec(text)?.[0] ?? "";
  return wrapText(escapeTerminal(text.trim()), width - 6 - lead.length).map((line) =>
    palette.quiet(`# ${lead}${line}`),
  );
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function quote(file: string, statement: ReadStatement): string {
  return `${atLine(file, statement)} "${statement.text.replaceAll(/\s+/gu, " ").trim()}"`;
}

function atLine(file: string, { place }: Pick<ReadStatement, "place">): string {
  return `${file}:${place.start.line}`;
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}
