/** As long as an id may be. */
const LONGEST = 100;

/** An id made of a heading or a name; undefined where it holds no letter or digit. */
export function makeSlug(text: string): string | undefined {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu);
  if (words === null) return undefined;
  // Cut between code points, never inside one.
  return words
    .join("-")
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$|-$/, "");
}

/** Hands out ids that nobody wrote, each once: the second "Posts" is `posts-2`. */
export interface IdBook {
  derive(text: string): string | undefined;
}

export function createIdBook(taken: readonly string[]): IdBook {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return {
    derive(text) {
      const slug = makeSlug(text);
      if (slug === undefined) return undefined;
      let count = counts.get(slug) ?? 1;
      let id = count === 1 ? slug : `${slug}-${count}`;
      while (used.has(id)) {
        count += 1;
        id = `${slug}-${count}`;
      }
      counts.set(slug, count);
      used.add(id);
      return id;
    },
  };
}
