import type { Location } from "../../model/source.ts";
import { flattenInline } from "./flatten-inline.ts";
import type { Nodes, Root } from "./markdown-node.ts";
import { childrenOf, locateNode } from "./markdown-node.ts";
import type { Reading } from "./reading.ts";

/** Words by which a sentence says what must, may or must not be done. */
const NORM =
  /\b(?:must|may|should|shall|never|only|cannot|can['’]t|avoid|do(?:es)? not|don['’]t|prohibit(?:s|ed)?|permit(?:s|ted)?|allow(?:s|ed)?|forbidden|banned|requires?|required|need(?:s)? to|ha(?:ve|s) to|not acceptable)\b/i;

/** Paragraphs, items and rows of a policy that look like norms and that no form has taken. */
export function findUnread({ source, form, taken }: Reading, root: Root): Location[] {
  if (form.container !== "clauses") return [];
  const unread: Location[] = [];
  const waiting: Nodes[] = root.children.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (taken.has(node)) continue;
    if (node.type === "paragraph") {
      if (NORM.test(flattenInline(source, node.children).text)) unread.push(locateNode(source, node));
    } else if (node.type === "tableRow") {
      const cells = node.children.map((cell) => flattenInline(source, cell.children).text);
      if (cells.some((text) => NORM.test(text))) unread.push(locateNode(source, node));
    } else if (node.type !== "heading") {
      waiting.push(...childrenOf(node).toReversed());
    }
  }
  return unread;
}
