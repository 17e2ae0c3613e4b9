import { isShippedPath } from "../../model/pack.ts";
import type { Place } from "../../model/place.ts";
import { encodePath } from "../../text/encode-path.ts";
import { addressOf } from "../../text/home.ts";

/** The name that viewers and code hosts know for the root of the repository. */
const ROOT = "%SRCROOT%";

export interface ArtifactLocation {
  readonly uri: string;
  /** Left out where the address stands by itself. */
  readonly uriBaseId?: string;
}

export interface PhysicalLocation {
  readonly artifactLocation: ArtifactLocation;
  readonly region: Readonly<Record<"startLine" | "startColumn" | "endLine" | "endColumn", number>> &
    Readonly<Record<"charOffset" | "charLength", number>>;
}

export function physicalLocation({ file, start, end }: Place): PhysicalLocation {
  return {
    artifactLocation: artifactLocation(file),
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: start.offset,
      charLength: end.offset - start.offset,
    },
  };
}

/**
 * A path as a URI. None may lead upwards, so a file outside the root has a base of its own: `ABOVE-2` is the folder two
 * above.
 */
function artifactLocation(file: string): ArtifactLocation {
  if (isShippedPath(file)) return { uri: addressOfShipped(file) };
  const segments = file.split("/");
  const inside = segments.findIndex((segment) => segment !== "..");
  const ups = inside < 0 ? segments.length : inside;
  return {
    uri: encodePath(segments.slice(ups).join("/")),
    uriBaseId: ups === 0 ? ROOT : `ABOVE-${ups}`,
  };
}

/** A law pack lies in no workspace: its text is where the project's own is. */
function addressOfShipped(file: string): string {
  return addressOf(encodePath(`rules/packs/${file.slice(file.indexOf(":") + 1)}`));
}

/** What the bases stand for, in words: an absolute path would be another one on every machine. */
export function describeBases(bases: Iterable<string | undefined>): Record<string, { description: { text: string } }> {
  const sorted = [...new Set([ROOT, ...bases])].filter((base) => base !== undefined).toSorted();
  return Object.fromEntries(sorted.map((base) => [base, { description: { text: describeBase(base) } }]));
}

function describeBase(base: string): string {
  if (base === ROOT) return "The root of the repository, or the workspace where there is none.";
  const ups = Number(base.slice("ABOVE-".length));
  return `The folder ${ups === 1 ? "" : `${ups} levels `}above it.`;
}
