import type { Problem } from "../../model/problem.ts";
import { findMixture, writeCodePoints } from "../../taxonomy/disguise.ts";
import { clip } from "../../text/clip.ts";
import { findValue, listItems, type MapNode, type ScalarNode } from "../syntax/data-node.ts";
import { scalarText } from "./binder.ts";

/** Words that stand in every text, so that prose would be full of the concept. */
const EVERYDAY = new Set(
  "a about all an and any are as at be been but by can do for from had has have he her his how i if in into is it its me may must my no not of on or our out she so than that the their them then there they this to up us was we were what when which who will with you your".split(
    " ",
  ),
);

/** What is odd about the names that a taxonomy gives a concept. */
export function checkNames(concept: MapNode): Problem[] {
  const ambiguous = listItems(findValue(concept, "ambiguous")).map(scalarText);
  const names = ["label", "aliases", "formerly"].flatMap((key) => listItems(findValue(concept, key)));
  const domains = listItems(findValue(concept, "domains"));
  return [
    ...names.flatMap((node) => (node.kind === "scalar" ? checkName(node, ambiguous) : [])),
    ...domains.flatMap((node) => (node.kind === "scalar" ? checkDomain(node) : [])),
  ];
}

function checkName(node: ScalarNode, ambiguous: readonly (string | undefined)[]): Problem[] {
  const text = scalarText(node);
  if (text === undefined || text.trim() === "") return [];
  const mixture = findMixture(text);
  if (mixture.length > 0) {
    const message = `"${clip(text)}" mixes Latin letters with others that look like them (${writeCodePoints(mixture)}).`;
    const help = "Write the name in one script.";
    return [{ rule: "disguised-name", severity: "warning", message, help, location: node.location }];
  }
  const why = describeVagueness(text.trim());
  if (why === undefined || ambiguous.includes(text)) return [];
  const message = `The name "${clip(text)}" ${why}, so it matches more than this concept.`;
  return [reportVagueness(node, message, "Choose a longer name, or list it under `ambiguous` as well.")];
}

function describeVagueness(text: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return "has no letter in it";
  // In other scripts one character can be a whole word.
  if (/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]$/u.test(text)) return "is a single letter";
  return EVERYDAY.has(text.toLowerCase()) ? "is an everyday word" : undefined;
}

function checkDomain(node: ScalarNode): Problem[] {
  const text = scalarText(node);
  if (text === undefined || text.includes(".") || !/^[a-z]/iu.test(text)) return [];
  const message = `The domain "${clip(text)}" has no dot in it, so every address that ends in it would be this concept's.`;
  return [reportVagueness(node, message, "Write the whole domain, such as example.com.")];
}

function reportVagueness({ location }: ScalarNode, message: string, help: string): Problem {
  return { rule: "vague-name", severity: "warning", message, help, location };
}
