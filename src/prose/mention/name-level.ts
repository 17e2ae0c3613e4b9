import { type Concept, type FacetTaxonomy, isWithin } from "../../taxonomy/facet-taxonomy.ts";

/** What a name of a tool names: a product, a part of one such as LinkedIn Live, or a class such as "messaging apps". */
export type NameLevel = "product" | "part" | "class";

const levels = new WeakMap<Concept, NameLevel>();

/** A product is what has an address of its own or is written like a proper name. */
export function levelOf(taxonomy: FacetTaxonomy, concept: Concept): NameLevel {
  const before = levels.get(concept);
  if (before !== undefined) return before;
  const isGround = GROUNDS.some((id) => isWithin(taxonomy, concept.id, id));
  const level = isGround || isClass(concept) ? "class" : productOf(taxonomy, concept) === concept ? "product" : "part";
  levels.set(concept, level);
  return level;
}

/** What machines run on and connect by: policies name it, and no strategy reaches anyone by it. */
const GROUNDS = ["operating-system", "wifi", "public-wifi"];

function isClass({ domains, label, index }: Concept): boolean {
  if (index === 0) return true;
  const words = label.split(" ");
  const last = words.at(-1) ?? "";
  if (domains.length > 0) return words.length > 1 && /^\p{Ll}/u.test(last);
  const isProper = /\p{Lu}/u.test(label) && (words.length === 1 || /\p{Lu}|\d/u.test(last));
  // "SMS", "AI": a short form of common words.
  return !isProper || /^\p{Lu}{2,4}$/u.test(label);
}

/** The product that a part belongs to: one that is broader and whose name it bears. Advertising is bought apart. */
export function productOf(taxonomy: FacetTaxonomy, concept: Concept): Concept {
  if (isWithin(taxonomy, concept.id, "ad-platform")) return concept;
  const brand = concept.label.toLowerCase().split(" ")[0] ?? "";
  for (const index of concept.broader) {
    const above = taxonomy.concepts[index];
    if (above === undefined || isClass(above)) continue;
    if ([above.label, ...above.formerly].some((name) => name.toLowerCase() === brand))
      return productOf(taxonomy, above);
  }
  return concept;
}
