import type { Finding } from "../../model/finding.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { joinSome } from "../../text/list-words.ts";
import { wrapText } from "../../text/width.ts";
import { groupInfos } from "../group-infos.ts";
import { placeText, type RenderOptions, renderAside } from "./render-finding.ts";

const PAD = "   ";

/** Infos that say the same are told together. */
export function renderInfos(findings: readonly Finding[], { palette, width }: RenderOptions): string[] {
  return groupInfos(findings).flatMap(({ first, count, tactics, message }) => {
    const head = `info[${first.rule}]`;
    const lines = wrapText(`${head}: ${escapeTerminal(message)}`, width, 2);
    const place = placeText(first.place);
    const where = count === 1 ? place : `${joinSome(tactics.map(escapeTerminal), 6)}; first at ${place}`;
    return [
      ...lines.map((line, index) => (index === 0 ? `${palette.info(head)}${line.slice(head.length)}` : `  ${line}`)),
      ...wrapText(where, width - 6).map((line, index) => `   ${palette.quiet(index === 0 ? "-->" : "   ")} ${line}`),
      ...first.notes.slice(0, 1).flatMap((note) => renderAside("why", note, { pad: PAD, palette, width })),
      ...first.help.slice(0, 1).flatMap((help) => renderAside("do", help, { pad: PAD, palette, width })),
    ];
  });
}
