/** How the value of a key is written in Markdown. */
export type ValueForm =
  | "text"
  | "texts"
  | "name"
  | "names"
  | "list"
  | "scope"
  | "scopes"
  | "duties"
  | "data"
  | "period"
  | "truth"
  | "choice";

/** What the items of a kind of document are: its clauses, tactics or waivers. */
export interface ItemForm {
  /** The key of the document that lists them. */
  readonly container: string;
  /** Whether the document itself has an id. */
  readonly hasId: boolean;
  readonly keys: Readonly<Record<string, ValueForm>>;
  /** A field list or table with none of these says nothing that could be judged, so it is no item. */
  readonly telling: readonly string[];
  /** The keys of the document. */
  readonly document: readonly string[];
}
