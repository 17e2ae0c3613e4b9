import type { ConceptData, ConceptStatus, TaxonomyData } from "../model/concept.ts";
import { closeDownwards } from "./close-downwards.ts";
import type { Concept, FacetTaxonomy } from "./facet-taxonomy.ts";

/**
 * A shipped facet as it was written down when the program was built: one concept a line, its id, label, the indices of
 * the broader ones, what has become of it (most have stayed what they were) and its folded names between tabs. Reading that takes a tenth of what building the facet takes.
 * Undefined where there is no such text.
 */
export function openShippedFacet(shipped: TaxonomyData | undefined): FacetTaxonomy | undefined {
  if (shipped?.built === undefined) return undefined;
  const byId = new Map<string, Concept>();
  const byName = new Map<string, Concept>();
  const concepts = shipped.built.split("\n").map((line, index) => {
    const [id = "", label = "", broader = "", history = "", ...names] = line.split("\t");
    const concept = new ShippedConcept(shipped, { index, id, label, broader, history });
    byId.set(id, concept);
    for (const name of names) byName.set(name, concept);
    return concept;
  });
  return { facet: shipped.facet, concepts, byId, byName, atomsOf: closeDownwards(concepts) };
}

/** Writes a built facet down, to be opened again. */
export function printShippedFacet({ concepts, byName }: FacetTaxonomy): string {
  const names = concepts.map((): string[] => []);
  for (const [name, { index }] of byName) names[index]?.push(name);
  return concepts
    .map((concept) => {
      const { index, id, label, broader } = concept;
      return [id, label, broader.join(" "), printHistory(concept), ...(names[index] ?? [])].join("\t");
    })
    .join("\n");
}

/** What rules ask of every name that is mentioned, so that no run has to parse a whole taxonomy for it. */
type History = Pick<Concept, "formerly" | "status" | "since" | "successor">;

const NO_HISTORY: History = { formerly: [], status: "active", since: undefined, successor: undefined };

function printHistory({ formerly, status, since, successor }: Concept): string {
  const hasHistory = formerly.length > 0 || status !== "active" || since !== undefined || successor !== undefined;
  return hasHistory ? JSON.stringify({ formerly, status, since, successor }) : "";
}

/** What only few ask of a concept is read from the taxonomy's own data when they do. */
class ShippedConcept implements Concept {
  readonly index: number;
  readonly id: string;
  readonly label: string;
  #broader: string | readonly number[];
  #history: string | History;
  readonly #shipped: TaxonomyData;

  constructor(shipped: TaxonomyData, { index, id, label, broader, history }: ShippedLine) {
    this.index = index;
    this.id = id;
    this.label = label;
    this.#broader = broader;
    this.#history = history;
    this.#shipped = shipped;
  }

  get broader(): readonly number[] {
    if (typeof this.#broader === "string")
      this.#broader = this.#broader === "" ? [] : this.#broader.split(" ").map(Number);
    return this.#broader;
  }

  get aliases(): readonly string[] {
    return this.index === 0 ? (this.#shipped.root?.aliases ?? []) : (this.#data?.aliases ?? []);
  }

  get formerly(): readonly string[] {
    return this.#past.formerly;
  }

  get domains(): readonly string[] {
    return this.#data?.domains ?? [];
  }

  get ambiguous(): readonly string[] {
    return this.#data?.ambiguous ?? [];
  }

  get status(): ConceptStatus {
    return this.#past.status;
  }

  get since(): string | undefined {
    return this.#past.since;
  }

  get successor(): string | undefined {
    return this.#past.successor;
  }

  get note(): string | undefined {
    return this.#data?.note;
  }

  get #past(): History {
    if (typeof this.#history === "string")
      this.#history = this.#history === "" ? NO_HISTORY : (JSON.parse(this.#history) as History);
    return this.#history;
  }

  /** The root stands before the concepts of the document. */
  get #data(): ConceptData | undefined {
    return this.#shipped.concepts[this.index - 1];
  }
}

interface ShippedLine {
  readonly index: number;
  readonly id: string;
  readonly label: string;
  readonly broader: string;
  readonly history: string;
}
