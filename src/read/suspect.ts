import type { Problem } from "../model/problem.ts";
import type { Location } from "../model/source.ts";

/**
 * What a guard says of a text that may not just be given to a library. A `heavy` one could take long: it is parsed where
 * that can be stopped. A `hopeless` one is none that people write, and no parser ever sees it.
 */
export interface Suspect {
  readonly weight: "heavy" | "hopeless";
  /** What is unusual about it: a sentence. */
  readonly message: string;
  readonly location: Location;
}

/** Why a heavy text could not be parsed. `none`: there is nothing here that can stop a parser. */
export type Failure = "deadline" | "patience" | "memory" | "none";

const REASONS: Readonly<Record<Failure, string>> = {
  deadline: "Reading it takes longer than 5 seconds.",
  patience: "Files like this have already taken 30 seconds of this run.",
  memory: "Reading it takes more memory than it may.",
  none: "Reading it could take long, and here nothing could stop that.",
};

/** Refuses a text for what a guard found in it, and for what became of it. */
export function refuse({ message, location }: Suspect, failure?: Failure): Problem {
  const help = "Write it plainer, or split the file.";
  if (failure === undefined) return { rule: "too-complex", severity: "error", message, help, location };
  const reason = `${message} ${REASONS[failure]}`;
  return failure === "none"
    ? { rule: "too-complex", severity: "error", message: reason, help, location }
    : { rule: "deadline", severity: "error", message: reason, help, location };
}
