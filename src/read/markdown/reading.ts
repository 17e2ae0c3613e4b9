import type { Problem } from "../../model/problem.ts";
import type { Source } from "../../model/source.ts";
import type { ItemDraft } from "./item-draft.ts";
import type { ItemForm, ValueForm } from "./item-form.ts";
import { createKeyBook, type KeyBook } from "./key-book.ts";
import type { Nodes } from "./markdown-node.ts";
import { SYNONYMS } from "./synonyms.ts";

/** What the forms need in common while one document is read, and where they put what they find. */
export interface Reading {
  readonly source: Source;
  readonly form: ItemForm;
  /** The keys of the form's items, an organisation's own facets among them. */
  readonly keys: KeyBook;
  readonly facets: KeyBook;
  readonly facetIds: readonly string[];
  readonly drafts: ItemDraft[];
  readonly problems: Problem[];
  /** The list items and rows that were read: nothing of them is left to the reader of prose. */
  readonly taken: Set<Nodes>;
}

export function createReading(source: Source, form: ItemForm, facetIds: readonly string[]): Reading {
  const own = form.container === "tactics" ? facetIds : [];
  return {
    source,
    form,
    keys: createKeyBook([...Object.keys(form.keys), ...own], SYNONYMS[form.container] ?? {}),
    facets: createKeyBook(facetIds, SYNONYMS["facets"] ?? {}),
    facetIds,
    drafts: [],
    problems: [],
    taken: new Set(),
  };
}

/** The form of a key's value; whatever is no key of the schema is a facet. */
export function valueFormOf({ form }: Reading, key: string): ValueForm {
  return Object.hasOwn(form.keys, key) ? (form.keys[key] ?? "names") : "names";
}

/** Whether a key is one of those that make a list of fields, or a row, a clause or tactic. */
export function isTelling({ form, facetIds }: Reading, key: string): boolean {
  return form.telling.includes(key) || (form.container === "tactics" && facetIds.includes(key));
}
