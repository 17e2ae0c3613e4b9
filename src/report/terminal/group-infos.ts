import type { Finding } from "../../model/finding.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { joinSome } from "../../text/list-words.ts";
import { wrapText } from "../../text/width.ts";
import { placeText, type RenderOptions, renderAside } from "./render-finding.ts";

const PAD = "   ";

/** Infos of one kind that say the same are told together: a reader wants to know how often, not each in full. */
export function groupInfos(findings: readonly Finding[], { palette, width }: RenderOptions): string[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule}\u0000${finding.shared ?? finding.message}`;
    const known = groups.get(key) ?? [];
    known.push(finding);
    groups.set(key, known);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const head = `info[${first.rule}]`;
    const tactics = [...new Set(group.flatMap(({ subject }) => subject.tactic ?? []))];
    const message =
      tactics.length > 1 && first.shared !== undefined ? `${tactics.length} tactics ${first.shared}.` : first.message;
    const lines = wrapText(`${head}: ${escapeTerminal(message)}`, width, 2);
    const place = placeText(first.place);
    const where = group.length === 1 ? place : `${joinSome(tactics.map(escapeTerminal), 6)}; first at ${place}`;
    return [
      ...lines.map((line, index) => (index === 0 ? `${palette.info(head)}${line.slice(head.length)}` : `  ${line}`)),
      ...wrapText(where, width - 6).map((line, index) => `   ${palette.quiet(index === 0 ? "-->" : "   ")} ${line}`),
      ...first.notes.slice(0, 1).flatMap((note) => renderAside("why", note, { pad: PAD, palette, width })),
      ...first.help.slice(0, 1).flatMap((help) => renderAside("do", help, { pad: PAD, palette, width })),
    ];
  });
}
