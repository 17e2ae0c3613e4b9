import { SHIPPED_FACETS } from "../../model/concept.ts";
import type { Outcome } from "../../model/outcome.ts";
import { DEFAULT_CLAUSE } from "../../model/policy.ts";
import type { Problem } from "../../model/problem.ts";
import type { Source } from "../../model/source.ts";
import type { Passage } from "../../prose/passage.ts";
import { createIdBook } from "../../text/slug.ts";
import type { ReadingContext } from "../reading-context.ts";
import { findValue, type MapNode } from "../syntax/data-node.ts";
import type { DocumentKind } from "../validate-document.ts";
import { assembleDocument } from "./assemble-document.ts";
import { addFrontMatter, createParts, type DocumentParts } from "./document-parts.ts";
import { finishDraft, writtenId } from "./item-draft.ts";
import type { ItemForm } from "./item-form.ts";
import { itemFormOf } from "./item-forms.ts";
import { listPassages } from "./list-passages.ts";
import type { Root } from "./markdown-node.ts";
import { parseGuarded } from "./parse-guarded.ts";
import { readBody } from "./read-body.ts";
import { readFrontMatter, withoutToml } from "./read-front-matter.ts";
import { createReading, type Reading } from "./reading.ts";

/** A Markdown document as the data that YAML would have, and its running text. */
export interface MarkdownData {
  readonly map: MapNode;
  /** Its running text; made when it is asked for. */
  readonly listPassages: () => readonly Passage[];
  /** Whether nothing of it is written in a structured form. */
  readonly isProse: boolean;
  /**
   * The same as if its body had no structured form. Undefined where its front matter or a fence says of which kind it is: then
   * whoever wrote it had this program in mind, unless that front matter was adopted from its prose.
   */
  readonly asProse: (() => MarkdownData) | undefined;
}

/** Reads front matter, field lists, tables and fenced YAML. */
export async function readMarkdown(
  source: Source,
  expected: DocumentKind,
  { facets = SHIPPED_FACETS, parser }: ReadingContext = {},
): Promise<Outcome<MarkdownData | undefined>> {
  if (source.text.trim() === "") return { value: undefined, problems: [emptyDocument(source)] };
  const { value: parsed, problems: refused } = await parseGuarded(source, parser);
  if (parsed === undefined) return { value: undefined, problems: refused };
  const root = withoutToml(source, parsed);
  const front = await readFrontMatter(source, root);
  if (front.isRefused) return { value: undefined, problems: front.problems };
  const form = itemFormOf(expected);
  const kind = front.value === undefined ? undefined : findValue(front.value, "kind");
  const isOther = kind !== undefined && !(kind.kind === "scalar" && kind.value === expected);
  if (front.value !== undefined && (isOther || form === undefined)) {
    return {
      value: { map: front.value, listPassages: () => [], isProse: false, asProse: undefined },
      problems: front.problems,
    };
  }
  const problems: Problem[] = [...front.problems];
  const parts = createParts(expected, form?.container, problems);
  if (front.value !== undefined) problems.push(...addFrontMatter(parts, front.value, form?.document ?? []));
  const isAdopted = parts.items.some((item) => item.kind === "map" && findValue(item, "adoptedFrom") !== undefined);
  const forms = form === undefined ? undefined : await readForms(source, root, { parts, form, facets, problems });
  problems.sort((a, b) => a.location.span.start - b.location.span.start);
  const isDeclared = (parts.entries.some(({ key }) => key === "kind") && !isAdopted) || hasFences(source.text);
  // What is wrong in the front matter has been reported then, or is another program's.
  const bareParts = (): DocumentParts => {
    const only = createParts(expected, form?.container, []);
    if (front.value !== undefined) addFrontMatter(only, front.value, form?.document ?? []);
    return only;
  };
  const bare = (): MarkdownData => ({
    map: assembleDocument(source, root, { parts: bareParts(), form }),
    listPassages: () => listPassages(source, root, new Set()),
    isProse: !isAdopted,
    asProse: undefined,
  });
  return {
    value: {
      map: assembleDocument(source, root, { parts, form }),
      listPassages: () => (forms === undefined ? [] : listPassages(source, root, forms.taken)),
      isProse: !isPrepared(parts),
      asProse: isDeclared || form === undefined ? undefined : bare,
    },
    problems,
  };
}

function hasFences(text: string): boolean {
  return /^[ \t>]*(?:```|~~~)[ \t]*ya?ml (?:policy|strategy)\b/imu.test(text);
}

/** What front matter for a web site says too shows nothing. */
const COMMON_KEYS: ReadonlySet<string> = new Set(["id", "title", "version", "description", "author", "contact"]);

function isPrepared({ entries, items }: DocumentParts): boolean {
  return items.length > 0 || entries.some(({ key }) => !COMMON_KEYS.has(key));
}

interface Target {
  readonly parts: DocumentParts;
  readonly form: ItemForm;
  readonly facets: readonly string[];
  readonly problems: Problem[];
}

async function readForms(source: Source, root: Root, { parts, form, facets, problems }: Target): Promise<Reading> {
  const reading = createReading(source, form, facets);
  await readBody(reading, parts, root.children);
  const { drafts } = reading;
  const written = [
    ...parts.items.flatMap((item) => writtenId(item) ?? []),
    ...drafts.flatMap((draft) => writtenId(draft) ?? []),
  ];
  const ids = createIdBook([DEFAULT_CLAUSE, ...written]);
  parts.addItems(drafts.map((draft) => finishDraft(draft, ids, reading.problems)));
  problems.push(...reading.problems);
  return reading;
}

function emptyDocument(source: Source): Problem {
  return {
    rule: "empty-document",
    severity: "error",
    message: "There is nothing in this document.",
    help: "Begin with a heading, or with front matter between two lines of `---`.",
    location: { source, span: { start: 0, end: Math.min(1, source.text.length) } },
  };
}
