import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import type { PlacedTerm } from "./placed-term.ts";
import { isOneOf, listPhrases } from "./scope-lexicon.ts";
import { isAfterStop, type Word } from "./words.ts";

type Owner = "company" | "person";

interface Thing {
  readonly facet: string;
  /** The concept, by whose the thing is. */
  readonly of: Readonly<Record<Owner, string>>;
}

const THINGS = new Map<string, Thing>([
  ["thing-device", { facet: "device", of: { company: "company-device", person: "personal-device" } }],
  ["thing-laptop", { facet: "device", of: { company: "company-laptop", person: "personal-computer" } }],
  ["thing-computer", { facet: "device", of: { company: "company-device", person: "personal-computer" } }],
  ["thing-phone", { facet: "device", of: { company: "company-phone", person: "personal-phone" } }],
  ["thing-email", { facet: "tool", of: { company: "company-email", person: "personal-email" } }],
  ["thing-account", { facet: "account", of: { company: "official-account", person: "personal-account" } }],
]);

/** So many words may stand between an owner and what is owned. */
const BETWEEN = 6;

interface Owned {
  readonly of: Owner;
  readonly at: number;
  /** Whether what stands between says something by itself, as in "our Facebook page" and "our laptops and phones". */
  readonly isApart: boolean;
  /** Where its words end, if not behind the thing. */
  readonly until?: number;
}

/**
 * Things that are named by whose they are: "an Acme-issued laptop", "the company's mobile phones". Any name can be that of
 * an owner, so no list of names of things could know them all. `terms` are the names that a taxonomy knows.
 */
export function findOwnedThings(
  {
    text,
    words,
    terms,
  }: { readonly text: string; readonly words: readonly Word[]; readonly terms: readonly PlacedTerm[] },
  taxonomies: TaxonomySet,
): PlacedTerm[] {
  const found: PlacedTerm[] = [];
  for (let index = 1; index < words.length; index += 1) {
    const kind = kindOf(words[index]?.text ?? "");
    const thing = kind === undefined ? undefined : THINGS.get(kind);
    if (kind === undefined || thing === undefined || isOfMail(kind, words[index + 1])) continue;
    // "Company email" is a tool by itself, and no platform that stands between.
    const isPlatform = (at: number) =>
      terms.some(
        ({ facet, first, last }) =>
          facet === "tool" && first <= at && last > at && (kind !== "thing-email" || last <= index),
      );
    for (const owner of listOwners({ text, words, kind, isPlatform }, index)) {
      const concept = taxonomies.get(thing.facet)?.byId.get(thing.of[owner.of]);
      if (concept === undefined) continue;
      const first = owner.isApart ? index : owner.at;
      const isLonger = kind === "thing-email" && isOneOf("part-of-email", words[index + 1]?.text);
      const last = owner.until ?? (isLonger ? index + 2 : index + 1);
      const place = { first, last, start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0 };
      found.push({ facet: thing.facet, concept, ...place, isAmbiguous: false });
    }
  }
  return found;
}

/** "Our email list" is a list of people. */
function isOfMail(kind: string, next: Word | undefined): boolean {
  return kind === "thing-email" && isOneOf("of-mail", next?.text);
}

interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly kind: string;
  /** Whether a word is part of a tool's name. */
  readonly isPlatform: (at: number) => boolean;
}

/** The owners of a thing: mostly none or one, and two in "personal or company devices". */
function listOwners(place: Place, index: number): Owned[] {
  const { words } = place;
  const use = findPersonalUse(words, index);
  if (use !== undefined && place.kind !== "thing-account") return [{ of: "company", at: use, isApart: true }];
  let isApart = place.kind === "thing-account";
  for (let at = index - 1; at >= Math.max(0, index - 1 - BETWEEN); at -= 1) {
    if (isAfterStop(words[at + 1])) return [];
    const of = ownerAt(place, at, index);
    if (of === "other") return [];
    if (of !== undefined) {
      const isJoined = words[at - 1]?.text === "or" || words[at - 1]?.text === "and";
      const beside = isJoined && at > 1 ? ownerAt(place, at - 2, index) : undefined;
      const owned = { of, at, isApart };
      if (beside === undefined || beside === "other" || beside === of) return [owned];
      return [{ of: beside, at: at - 2, until: at - 1, isApart: false }, owned];
    }
    const word = words[at]?.text ?? "";
    const isBetween =
      isOneOf("between-owner", word.toLowerCase()) || isOneOf("owned", word) || kindOf(word) !== undefined;
    if (!isBetween && !place.isPlatform(at)) return [];
    if (word === "and" || word === "or") isApart = true;
  }
  return [];
}

/** "Personal use of computers" speaks of those of the house: whoever uses their own asks nobody. */
function findPersonalUse(words: readonly Word[], thing: number): number | undefined {
  const of = words[thing - 1]?.text === "of" ? thing - 1 : thing - 2;
  const [personal, use] = [words[of - 2]?.text ?? "", words[of - 1]?.text ?? ""];
  const isUse = words[of]?.text === "of" && (use === "use" || use === "usage");
  return isUse && isOneOf("personal-owner", personal) ? of - 2 : undefined;
}

function ownerAt({ text, words, kind, isPlatform }: Place, at: number, thing: number): Owner | "other" | undefined {
  const word = words[at];
  if (word === undefined || isPlatform(at)) return undefined;
  const isAccount = kind === "thing-account";
  if (isOneOf("personal-owner", word.text)) return isAccount && !isOneOf("own-account", word.text) ? "other" : "person";
  if (isOneOf("company-owner", word.text)) return isAccount && isOneOf("at-work", word.text) ? "other" : "company";
  const hyphen = word.text.lastIndexOf("-");
  if (hyphen > 0 && isOneOf("owned", word.text.slice(hyphen + 1))) return ownerOf(word.text.slice(0, hyphen));
  if (isOneOf("other-who-owns", word.text) || isOneOf("person-who-owns", word.text)) return "other";
  const isName = /^\p{Lu}/u.test(text.slice(word.start, word.start + 2));
  if (!isName) return undefined;
  if (word.text.endsWith("'s")) return ownerOf(word.text.slice(0, -2)) === "company" ? "company" : "other";
  // "Acme email", but not "Email" in a title.
  const isBefore = kind === "thing-email" && at === thing - 1 && at > 0 && !isAfterStop(word);
  const isPlain = /^\p{Ll}/u.test(text.slice(words[thing]?.start ?? 0, (words[thing]?.start ?? 0) + 2));
  return (isBefore && isPlain) || isOneOf("owned", words[at + 1]?.text) ? "company" : undefined;
}

/** By the word before "-owned" or "'s": mostly that is the name of an organisation. */
function ownerOf(name: string): Owner | "other" {
  const last = name.slice(name.lastIndexOf("-") + 1);
  if (isOneOf("other-who-owns", name) || isOneOf("other-who-owns", last)) return "other";
  return isOneOf("person-who-owns", name) || name.startsWith("non-") ? "person" : "company";
}

let kinds: ReadonlyMap<string, string> | undefined;

function kindOf(word: string): string | undefined {
  kinds ??= new Map([...THINGS.keys()].flatMap((kind) => listPhrases(kind).map((name) => [name, kind] as const)));
  return kinds.get(word);
}
