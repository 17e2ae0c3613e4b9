/** Facet -> the atoms that it allows; a facet left out allows all. */
export type Scope = ReadonlyMap<string, ReadonlySet<string>>;

/** One atom for each facet that is enumerated. */
export type World = ReadonlyMap<string, string>;

export function liesWithin(world: World, scope: Scope): boolean {
  for (const [facet, atoms] of scope) {
    const atom = world.get(facet);
    if (atom === undefined) throw new Error(`The facet ${facet} was not enumerated.`);
    if (!atoms.has(atom)) return false;
  }
  return true;
}

export function intersectScopes(a: Scope, b: Scope): Scope {
  const both = new Map(a);
  for (const [facet, atoms] of b) {
    const others = a.get(facet);
    both.set(facet, others ? new Set([...atoms].filter((atom) => others.has(atom))) : atoms);
  }
  return both;
}

export function isSubset<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].every((member) => b.has(member));
}
