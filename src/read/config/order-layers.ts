import type { Outcome } from "../../model/outcome.ts";
import type { Problem } from "../../model/problem.ts";
import type { Location } from "../../model/source.ts";
import { clip } from "../../text/clip.ts";
import type { Layer } from "./layer.ts";

/** More configs that build on each other are nothing that a reader could follow. */
export const LONGEST_CHAIN = 8;

/**
 * The layers in the order in which they are laid over each other: what a config extends goes below it, later entries above
 * earlier ones. One that is extended twice counts once, where it counts most.
 */
export function orderLayers(layers: ReadonlyMap<string, Layer>, root: string): Outcome<readonly Layer[]> {
  const cycles: Problem[] = [];
  const fromTop: Layer[] = [];
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]): void => {
    const layer = layers.get(name);
    if (layer === undefined || done.has(name)) return;
    done.add(name);
    fromTop.push(layer);
    const here = [...trail, name];
    for (const { value, location } of layer.bases.toReversed()) {
      const start = here.indexOf(value);
      if (start < 0) visit(value, here);
      else cycles.push(describeCycle([...here.slice(start), value], location));
    }
  };
  visit(root, []);
  const tooLong = cycles.length === 0 ? describeLongChain(layers, root) : [];
  return { value: fromTop.toReversed(), problems: [...cycles, ...tooLong] };
}

/** The names on the longest way down from each layer; only asked where there is no cycle. */
function describeLongChain(layers: ReadonlyMap<string, Layer>, root: string): Problem[] {
  const known = new Map<string, readonly string[]>();
  const follow = (name: string): readonly string[] => {
    const found = known.get(name);
    if (found !== undefined) return found;
    let longest: readonly string[] = [];
    for (const { value } of layers.get(name)?.bases ?? []) {
      const below = follow(value);
      if (below.length > longest.length) longest = below;
    }
    const chain = [name, ...longest];
    known.set(name, chain);
    return chain;
  };
  const chain = follow(root);
  if (chain.length <= LONGEST_CHAIN) return [];
  const [last = "", next = ""] = chain.slice(LONGEST_CHAIN - 1);
  const entry = layers.get(last)?.bases.find(({ value }) => value === next);
  if (entry === undefined) return [];
  return [
    {
      rule: "config-chain",
      severity: "error",
      message: `More than ${LONGEST_CHAIN} configs extend each other: ${nameChain(chain)}.`,
      help: "Let one of them extend several, one beside the other.",
      location: entry.location,
    },
  ];
}

function describeCycle(chain: readonly string[], location: Location): Problem {
  return {
    rule: "config-cycle",
    severity: "error",
    message:
      chain.length === 2
        ? `This config extends itself: ${nameChain(chain)}.`
        : `These configs extend each other in a circle: ${nameChain(chain)}.`,
    help: "Remove one of the entries of `extends` that make it.",
    location,
  };
}

/** Short enough to read, whatever the names. */
function nameChain(chain: readonly string[]): string {
  const names = chain.map(clip);
  const most = LONGEST_CHAIN + 1;
  const shown = names.length <= most ? names : [...names.slice(0, 4), "…", ...names.slice(-4)];
  return shown.join(" -> ");
}
