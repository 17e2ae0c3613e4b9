import { type Box, isInside, meetBoxes, overlap, type Term } from "../box.ts";
import { appliesAt, type TimedNorm, type TimedNorms } from "./timed-norms.ts";
import type { TimedSpace } from "./timed-space.ts";

/**
 * Why something makes no difference in some worlds on some days: a norm applies there, and none of the norms that could
 * lift it does.
 */
export class Excuse {
  readonly norm: TimedNorm;
  readonly lifting: readonly TimedNorm[];
  readonly #timed: TimedSpace;

  constructor(timed: TimedSpace, norm: TimedNorm, lifting: readonly TimedNorm[]) {
    this.#timed = timed;
    this.norm = norm;
    this.lifting = lifting;
  }

  get owner(): object {
    return this.norm.owner;
  }

  holdsAt(point: Box): boolean {
    return appliesAt(this.norm, point) && !this.lifting.some((norm) => appliesAt(norm, point));
  }

  /**
   * A term within a box that has a point at which it holds, and nothing where it does not. Where exceptions cut what lifts
   * it, this can be a part of where it holds: all of that, as boxes, could be more than there is memory for.
   */
  termAt(point: Box, within: Box): Term {
    let box = meetBoxes(this.norm.box, within);
    const holes = [...this.norm.unless];
    for (const { box: lifted, unless } of this.lifting) {
      if (!isInside(point, lifted)) holes.push(lifted);
      else box = meetBoxes(box, unless.find((exception) => isInside(point, exception)) ?? lifted);
    }
    return { box, holes: holes.filter((hole) => overlap(this.#timed.layout, box, hole)) };
  }

  /** A term that has all points at which it holds, and perhaps more. */
  get widest(): Term {
    const whole = this.lifting.filter(({ unless }) => unless.length === 0);
    return { box: this.norm.box, holes: [...this.norm.unless, ...whole.map(({ box }) => box)] };
  }
}

/** The excuses that the norms of a set give. */
export interface Excuses {
  /** The worlds and days that a prohibition prohibits. */
  readonly prohibiting: (prohibition: TimedNorm) => Excuse;
  /** Those where a norm applies. */
  readonly applying: (norm: TimedNorm) => Excuse;
  /** Those where a norm's duties arise, as they would without some protected permissions. */
  readonly demanding: (norm: TimedNorm, gone: ReadonlySet<object>) => Excuse;
}

export function listExcuses({ timed, beating, relieving }: TimedNorms): Excuses {
  const prohibiting: Excuse[] = [];
  const applying: Excuse[] = [];
  const demanding: Excuse[] = [];
  const recall = (known: Excuse[], norm: TimedNorm, list: (norm: TimedNorm) => readonly TimedNorm[]): Excuse => {
    const excuse = known[norm.index] ?? new Excuse(timed, norm, list(norm));
    known[norm.index] = excuse;
    return excuse;
  };
  return {
    prohibiting: (norm) => recall(prohibiting, norm, beating),
    applying: (norm) => recall(applying, norm, () => NOTHING),
    demanding: (norm, gone) => {
      const rest = relieving(norm).filter(({ owner }) => !gone.has(owner));
      return rest.length < relieving(norm).length ? new Excuse(timed, norm, rest) : recall(demanding, norm, relieving);
    },
  };
}

const NOTHING: readonly TimedNorm[] = [];
