import type { ClauseOf } from "../../model/verdict.ts";
import type { BeatingPermissions } from "../beating-permissions.ts";
import { type Box, isInside, overlap } from "../box.ts";
import type { CompiledNorm } from "../compiled-norm.ts";
import { ALL_DAYS } from "../day-set.ts";
import { addIndex, createIndexSet, eachCommon, type IndexSet } from "../index-set.ts";
import type { Ruling } from "../precedence.ts";
import type { RulingOn } from "../rulings.ts";
import { indexBoxes } from "./box-index.ts";
import type { TimedSpace } from "./timed-space.ts";

/** A norm with its worlds and days in one box. */
export interface TimedNorm {
  readonly compiled: CompiledNorm;
  readonly index: number;
  /** The same for both norms of an `only`. */
  readonly owner: object;
  readonly clause: ClauseOf;
  readonly box: Box;
  /** Its exceptions, as far as they concern it. */
  readonly unless: readonly Box[];
}

/** Norms that hold side by side, with what they do to each other. */
export interface TimedNorms {
  readonly timed: TimedSpace;
  readonly norms: readonly TimedNorm[];
  readonly kinds: NormKinds;
  /** The norms of a kind whose box shares a world and a day with this one. */
  readonly meeting: (box: Box, kind: IndexSet) => readonly TimedNorm[];
  readonly rulingOn: (prohibition: TimedNorm, permission: TimedNorm) => Ruling;
  /** The permissions that beat a prohibition wherever they meet. */
  readonly beating: (prohibition: TimedNorm) => readonly TimedNorm[];
  /** The protected permissions that take away a norm's duties wherever they meet. */
  readonly relieving: (norm: TimedNorm) => readonly TimedNorm[];
}

/** Sets of norms, by their numbers. */
export interface NormKinds {
  readonly prohibitions: IndexSet;
  readonly permissions: IndexSet;
  readonly withDuties: IndexSet;
}

export interface CompiledNorms {
  readonly norms: readonly CompiledNorm[];
  readonly rulingOn: RulingOn;
  readonly beating: BeatingPermissions;
}

export function timeNorms(
  timed: TimedSpace,
  { norms: compiled, rulingOn, beating: findBeaters }: CompiledNorms,
): TimedNorms {
  const norms = compiled.map((norm) => timeNorm(timed, norm));
  const protecting = norms.filter(({ compiled: { norm } }) => norm.isProtected);
  const meet = (norm: TimedNorm, other: TimedNorm): boolean => overlap(timed.layout, norm.box, other.box);
  const beating = remember((prohibition: TimedNorm) =>
    findBeaters(prohibition.compiled)
      .flatMap(({ index }) => norms[index] ?? [])
      .filter((permission) => meet(prohibition, permission)),
  );
  const relieving = remember((norm: TimedNorm) => {
    const { isProtected, rank } = norm.compiled.norm;
    if (isProtected) return [];
    return protecting.filter((other) => other.compiled.norm.rank <= rank && meet(norm, other));
  });
  const findMeeting = indexBoxes(
    timed,
    norms.map(({ box }) => box),
  );
  const met = new Map<Box, IndexSet>();
  const meeting = (box: Box, kind: IndexSet): readonly TimedNorm[] => {
    const found = met.get(box) ?? findMeeting(box);
    met.set(box, found);
    const listed: TimedNorm[] = [];
    eachCommon(found, kind, (index) => {
      const norm = norms[index];
      if (norm !== undefined) listed.push(norm);
    });
    return listed;
  };
  return {
    timed,
    norms,
    kinds: {
      prohibitions: selectNorms(norms, ({ norm }) => norm.says === "prohibits"),
      permissions: selectNorms(norms, ({ norm }) => norm.says === "permits"),
      withDuties: selectNorms(norms, ({ duties }) => duties.length > 0),
    },
    meeting,
    rulingOn: (prohibition, permission) => rulingOn(prohibition.compiled, permission.compiled),
    beating,
    relieving,
  };
}

function selectNorms(norms: readonly TimedNorm[], isSelected: (norm: CompiledNorm) => boolean): IndexSet {
  const selected = createIndexSet(norms.length);
  for (const { compiled, index } of norms) if (isSelected(compiled)) addIndex(selected, index);
  return selected;
}

function timeNorm(timed: TimedSpace, compiled: CompiledNorm): TimedNorm {
  const { index, owner, norm } = compiled;
  const box = timed.boxOf(compiled.box, norm.days);
  const unless = compiled.unless
    .map((exception) => timed.boxOf(exception.box, ALL_DAYS))
    .filter((exception) => overlap(timed.layout, box, exception));
  return { compiled, index, owner, clause: norm, box, unless };
}

function remember(list: (norm: TimedNorm) => readonly TimedNorm[]): (norm: TimedNorm) => readonly TimedNorm[] {
  const known: (readonly TimedNorm[])[] = [];
  return (norm) => {
    const found = known[norm.index] ?? list(norm);
    known[norm.index] = found;
    return found;
  };
}

/** Whether a norm applies in a world on a day: `point` is a box of one class in each facet. */
export function appliesAt({ box, unless }: TimedNorm, point: Box): boolean {
  return isInside(point, box) && !unless.some((exception) => isInside(point, exception));
}
