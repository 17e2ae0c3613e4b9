import type { LocatedEdit } from "../model/fix.ts";
import type { Location } from "../model/source.ts";

/**
 * Writes another text in the place of a value, in the manner in which that is written; undefined where it is not written
 * plainly, so that the place of each of its characters is not known, or where the new text could be read as something else.
 */
export function editValue(location: Location, value: string, text: string): LocatedEdit | undefined {
  const { source, span } = location;
  const written = source.text.slice(span.start, span.end);
  if (/[\r\n\t]/u.test(text)) return undefined;
  if (written === value) {
    const isPlain = isMarkdown(source.path) ? isPlainMarkdown(text) : isPlainYaml(text);
    if (isPlain) return { location, text };
    return isMarkdown(source.path) ? undefined : { location, text: quoteText(text) };
  }
  if (written === `'${value}'`) return { location, text: `'${text.replaceAll("'", "''")}'` };
  return written === `"${value}"` ? { location, text: quoteText(text) } : undefined;
}

/** A text in double quotes, as JSON and YAML have it. */
export function quoteText(text: string): string {
  return JSON.stringify(text);
}

/** What neither YAML nor a form of Markdown takes for a sign or a separator: other texts of Markdown are left to people. */
function isPlainMarkdown(text: string): boolean {
  if (/^[\d-]+\/[\d.-]+$/u.test(text)) return true;
  return isPlainYaml(text) && /^[\p{L}\p{M}\p{N} .'’-]+$/u.test(text) && !/^\d+\. | (?:and|or) /iu.test(text);
}

/** What YAML reads as a text without quotes, also in a list in brackets. Some of what it would read so is left out. */
export function isPlainYaml(text: string): boolean {
  if (!/^[\p{L}\p{N}(][\p{L}\p{M}\p{N} .'’()&+_/!?;%@-]*$/u.test(text) || text.endsWith(" ")) return false;
  return !/^(?:true|false|null|yes|no|on|off|0x[\da-f]+|0o[0-7]+|\d+(?:\.\d*)?(?:e[-+]?\d+)?)$/iu.test(text);
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/iu.test(path);
}
