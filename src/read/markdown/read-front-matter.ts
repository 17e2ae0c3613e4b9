import type { Outcome } from "../../model/outcome.ts";
import type { Problem } from "../../model/problem.ts";
import type { Source } from "../../model/source.ts";
import type { MapNode } from "../syntax/data-node.ts";
import { partOfSource } from "../syntax/excerpt.ts";
import { readData } from "../syntax/read-data.ts";
import type { Root, RootContent } from "./markdown-node.ts";

/** Reads the YAML at the top of a document. `refused` where there is some that cannot be read. */
export async function readFrontMatter(
  source: Source,
  root: Root,
): Promise<Outcome<MapNode | undefined> & { readonly isRefused: boolean }> {
  const [first] = root.children;
  const warnings = findMisplaced(source, root);
  if (first?.type !== "yaml" || isBlankYaml(first.value))
    return { value: undefined, problems: warnings, isRefused: false };
  const { start } = first.span;
  const from = start + (/^[^\r\n]*(?:\r\n|\r|\n)/.exec(source.text.slice(start))?.[0].length ?? 0);
  const { value, problems } = await readData(partOfSource(source, from, from + first.value.length));
  return { value, problems: [...warnings, ...problems], isRefused: value === undefined };
}

/** A document without its front matter in TOML, which is no text of it. */
export function withoutToml({ text }: Source, root: Root): Root {
  const [head = ""] = text.split("\n", 1);
  if (!/^\s*\+{3}\s*$/u.test(head)) return root;
  const rest = text.slice(head.length + 1);
  const close = /^\+{3}[ \t]*$/mu.exec(rest);
  if (close === null) return root;
  const end = head.length + 1 + close.index + close[0].length;
  return { ...root, children: root.children.filter(({ span }) => span.end > end) };
}

function isBlankYaml(text: string): boolean {
  return text.split(/[\r\n]+/).every((line) => /^\s*(?:#|$)/.test(line));
}

const KEY_LINE = /^[A-Za-z$][\w-]*:(?:\s|$)/;

/** Whatever its author may have taken for front matter, and is text. */
function findMisplaced(source: Source, root: Root): Problem[] {
  const hasFront = root.children[0]?.type === "yaml";
  const problems = hasFront ? [] : checkTop(source);
  for (const [index, node] of root.children.entries()) {
    if (node.type !== "thematicBreak" || problems.length > 0) continue;
    if (!looksLikeFrontMatter(source, root.children[index + 1])) continue;
    problems.push(
      hasFront
        ? warn(
            source,
            node.span,
            "This is a second front matter, which is read as text.",
            "Join it with the first one.",
          )
        : warn(
            source,
            node.span,
            "Front matter that does not stand at the top is read as text.",
            "Move it to the first line.",
          ),
    );
  }
  return problems;
}

function checkTop(source: Source): Problem[] {
  const top = /^(?<blank>\s*)(?<mark>-{3,}|\+{3,})[ \t]*(?:\r\n|\r|\n)(?<next>[^\r\n]*)/.exec(source.text);
  const { blank = "", mark = "", next = "" } = top?.groups ?? {};
  const span = { start: blank.length, end: blank.length + mark.length };
  if (mark.startsWith("+")) {
    return [
      warn(source, span, "Front matter in TOML (`+++`) is not read.", "Write it in YAML, between two lines of `---`."),
    ];
  }
  if (!KEY_LINE.test(next)) return [];
  if (mark.length > 3)
    return [
      warn(
        source,
        span,
        "Front matter stands between lines of exactly three dashes; this is read as text.",
        "Write `---`.",
      ),
    ];
  return /[\r\n]/.test(blank)
    ? [warn(source, span, "Front matter that does not stand at the top is read as text.", "Move it to the first line.")]
    : [
        warn(
          source,
          span,
          "This front matter is never closed, so it is read as text.",
          "Put `---` on a line of its own where it ends.",
        ),
      ];
}

function looksLikeFrontMatter(source: Source, node: RootContent | undefined): boolean {
  if (node?.type !== "heading" && node?.type !== "paragraph") return false;
  const { start, end } = node.span;
  return source.text
    .slice(start, end)
    .split(/[\r\n]+/)
    .some((line) => /^kind:\s/.test(line));
}

function warn(source: Source, span: { start: number; end: number }, message: string, help: string): Problem {
  return { rule: "front-matter", severity: "warning", message, help, location: { source, span } };
}
