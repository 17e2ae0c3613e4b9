import type { Location } from "../../model/source.ts";
import { clip } from "../../text/clip.ts";
import { type InlineText, locateInline } from "../../text/inline-text.ts";
import type { Reading } from "./reading.ts";
import type { Part } from "./split-names.ts";

/** A status that is none, or none at all: the row is not read, since a slip must not permit anything. */
export function reportStatus({ problems }: Reading, name: string, place: InlineText | Location): void {
  const isMissing = "span" in place;
  problems.push({
    rule: "unknown-status",
    severity: "warning",
    message: isMissing
      ? `The row of "${clip(name)}" has no status, so it is not read.`
      : `"${clip(place.text)}" is no status that is known, so the row of "${clip(name)}" is not read.`,
    help: "Write Prohibited, Permitted, or Permitted with conditions.",
    location: isMissing ? place : locateInline(place, 0, place.text.length),
  });
}

export function reportCondition({ problems }: Reading, inline: InlineText, { start, end }: Part): undefined {
  problems.push({
    rule: "unread-condition",
    severity: "warning",
    message: `The condition "${clip(inline.text.slice(start, end))}" cannot be read, so the row is not read either.`,
    help: "Write it as `approval: legal` or `training: social media`, several separated by `;`; a prohibition has none.",
    location: locateInline(inline, start, end),
  });
}
