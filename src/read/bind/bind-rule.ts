import { SEVERITIES } from "../../model/finding.ts";
import type { RuleData, RuleFix, RuleSubject } from "../../model/rule.ts";
import type { Location } from "../../model/source.ts";
import { SUBJECTS } from "../../rule/fact-types.ts";
import { type DataNode, findValue, listItems, type MapNode, type ScalarNode } from "../syntax/data-node.ts";
import { choiceOf, isTrue, scalarText, textOf } from "./binder.ts";

/** A rule as its file writes it, and the places of what can be wrong in it beyond its form. */
export interface BoundRule {
  readonly data: RuleData;
  readonly idLocation: Location;
  readonly when: ScalarNode;
  readonly message: ScalarNode;
}

const LONGEST_WHEN = 10_000;
const LONGEST_MESSAGE = 1000;
const MOST_TERMS = 200;

/** Undefined where something that a rule needs is missing or has another form: the schema has said so. */
export function bindRule(map: MapNode): BoundRule | undefined {
  const id = findText(map, "id");
  const when = findText(map, "when", LONGEST_WHEN);
  const message = findText(map, "message", LONGEST_MESSAGE);
  const [title, category, help] = [textOf(map, "title"), textOf(map, "category"), textOf(map, "help")];
  const severity = choiceOf(map, "severity", SEVERITIES);
  const subject = choiceOf(map, "subject", KNOWN_SUBJECTS);
  if (id === undefined || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id.value)) return undefined;
  if (when === undefined || message === undefined || message.value.trim() === "") return undefined;
  if (title === undefined || category === undefined || help === undefined) return undefined;
  if (severity === undefined || subject === undefined) return undefined;
  const texts = { id: id.value, title, category, severity, subject, when: when.value, message: message.value, help };
  return { data: { ...texts, ...bindRest(map) }, idLocation: id.location, when, message };
}

const KNOWN_SUBJECTS = Object.keys(SUBJECTS).filter((name): name is RuleSubject => Object.hasOwn(SUBJECTS, name));

function bindRest(
  map: MapNode,
): Pick<RuleData, "confidence" | "optIn" | "at" | "terms" | "description" | "docs" | "fix"> {
  const confidence = findValue(map, "confidence");
  const value = confidence?.kind === "scalar" && typeof confidence.value === "number" ? confidence.value : undefined;
  const [description, docs, at] = [textOf(map, "description"), textOf(map, "docs"), textOf(map, "at")];
  const terms = listItems(findValue(map, "terms")).flatMap((node) => scalarText(node) ?? []);
  const fix = bindFix(findValue(map, "fix"));
  return {
    ...(fix === undefined ? {} : { fix }),
    ...(value === undefined || value < 0 || value > 1 ? {} : { confidence: value }),
    ...(isTrue(map, "optIn") ? { optIn: true } : {}),
    ...(at === undefined ? {} : { at }),
    ...(terms.length === 0 ? {} : { terms: terms.slice(0, MOST_TERMS) }),
    ...(description === undefined ? {} : { description }),
    ...(docs === undefined ? {} : { docs }),
  };
}

function bindFix(node: DataNode | undefined): RuleFix | undefined {
  if (node?.kind !== "map") return undefined;
  const write = choiceOf(node, "write", ["label", "fingerprint"]);
  const share = textOf(node, "share");
  if (write !== undefined) return share === undefined ? { write } : undefined;
  return share === undefined ? undefined : { share };
}

type TextNode = ScalarNode & { readonly value: string };

function findText(map: MapNode, key: string, longest = Infinity): TextNode | undefined {
  const node = findValue(map, key);
  return node?.kind === "scalar" && isText(node) && node.value.length <= longest ? node : undefined;
}

function isText(node: ScalarNode): node is TextNode {
  return typeof node.value === "string";
}
