import type { Finding } from "../../model/finding.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { groupBy } from "../../text/group-by.ts";
import { countWords, joinSome } from "../../text/list-words.ts";
import { wrapText } from "../../text/width.ts";
import { groupInfos, type InfoGroup } from "../group-infos.ts";
import type { Palette } from "./palette.ts";
import { placeText, type RenderOptions, renderAside } from "./render-finding.ts";

const PAD = "   ";

/** More infos of one rule about the documents themselves are counted: nobody reads on to the ninth. */
const MOST_OF_A_RULE = 3;

/** Infos that say the same are told together. */
export function renderInfos(findings: readonly Finding[], options: RenderOptions): string[] {
  return renderGroups(groupInfos(findings), options);
}

/** Infos about no tactic, by their rules: the first few of each, and how many more there are. */
export function renderLooseInfos(findings: readonly Finding[], options: RenderOptions): string[] {
  const rules = [...groupBy(groupInfos(findings), ({ first }) => first.rule)];
  return rules.flatMap(([rule, groups]) => {
    const rest = groups.slice(MOST_OF_A_RULE).reduce((sum, { count }) => sum + count, 0);
    const more = `${countWords(rest, "more finding")} of ${rule}; --format json lists all.`;
    return [
      ...renderGroups(groups.slice(0, MOST_OF_A_RULE), options),
      ...(rest === 0 ? [] : wrapText(more, options.width - 3).map((line) => `${PAD}${options.palette.quiet(line)}`)),
    ];
  });
}

function renderGroups(groups: readonly InfoGroup[], options: RenderOptions): string[] {
  return groups.flatMap((group, index) => {
    const next = groups[index + 1];
    // The same advice is given once, below all that it is for.
    const isRepeated = next?.first.rule === group.first.rule && next.first.help[0] === group.first.help[0];
    return renderGroup(group, isRepeated ? [] : group.first.help.slice(0, 1), options);
  });
}

function renderGroup(
  { first, count, tactics, message }: InfoGroup,
  helps: readonly string[],
  { palette, width }: RenderOptions,
): string[] {
  const head = `info[${first.rule}]`;
  const lines = wrapText(`${head}: ${escapeTerminal(message)}`, width, 2);
  const place = placeText(first.place);
  const named = joinSome(tactics.map(escapeTerminal), 6);
  const where = count === 1 ? place : `${named === "" ? "" : `${named}; `}first at ${place}`;
  return [
    ...lines.map((line, index) => (index === 0 ? `${palette.info(head)}${line.slice(head.length)}` : `  ${line}`)),
    ...wrapText(where, width - 6).map((line, index) => `   ${palette.quiet(index === 0 ? "-->" : "   ")} ${line}`),
    ...renderSentence(first, palette),
    ...first.notes.slice(0, 1).flatMap((note) => renderAside("why", note, { pad: PAD, palette, width })),
    ...helps.flatMap((help) => renderAside("do", help, { pad: PAD, palette, width })),
  ];
}

/** Where the policy says it, if it had to be read from prose: then people look there first. */
function renderSentence({ confidence, related: [other] }: Finding, palette: Palette): string[] {
  return confidence === 1 || other === undefined ? [] : [`   ${palette.quiet(":::")} ${placeText(other.place)}`];
}
