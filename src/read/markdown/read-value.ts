import type { Problem } from "../../model/problem.ts";
import type { DataNode, ScalarNode } from "../syntax/data-node.ts";
import type { Body } from "./body.ts";
import { CHOICES } from "./choices.ts";
import type { ValueForm } from "./item-form.ts";
import type { KeyBook } from "./key-book.ts";
import { readDuties } from "./read-duties.ts";
import { readFlows } from "./read-flow.ts";
import { readScope, readScopes } from "./read-scope.ts";
import { spanNodes } from "./span-nodes.ts";
import { isNothing, splitNames, toName, toScalar, wholePart } from "./split-names.ts";

export interface ValueContext {
  readonly facets: KeyBook;
  readonly problems: Problem[];
}

/**
 * Reads what stands under a key, as YAML would have it; undefined where there is nothing. What does not have the form
 * of the key stays a text, so that the schema reports it at its place.
 */
export async function readValue(
  context: ValueContext,
  { key, form }: { readonly key: string; readonly form: ValueForm },
  body: Body,
): Promise<DataNode | undefined> {
  if (body.items.length === 0 && isNothing(body.inline.text)) return undefined;
  switch (form) {
    case "text":
    case "name":
      return isFlow(body) ? asOne(await readFlows(body, context.problems)) : readText(body);
    case "texts":
      return asOne(body.items.length === 0 ? textsOf(body) : body.items.flatMap(textsOf));
    case "names":
      return asOne(readNames(body));
    case "list":
      return asList(readNames(body));
    case "scope":
      return isFlow(body) ? asOne(await readFlows(body, context.problems)) : readScope(context.facets, body);
    case "scopes":
      return asList(isFlow(body) ? await readFlows(body, context.problems) : readScopes(context.facets, body));
    case "duties":
      return asList(isFlow(body) ? await readFlows(body, context.problems) : readDutyBodies(body));
    case "data":
      return asList(await readFlows(body, context.problems));
    case "period":
      return mapText(readText(body), toPeriod);
    case "truth":
      return mapText(readText(body), toTruth);
    case "choice":
      return mapText(readText(body), (text) => toChoice(key, text));
  }
}

/** The names of a line and of the items below it. An item is one name, whatever signs stand in it. */
export function readNames({ inline, items }: Body): ScalarNode[] {
  return [
    ...splitNames(inline, wholePart(inline)),
    ...items.flatMap((item) => toName(item.inline, wholePart(item.inline)) ?? []),
  ];
}

/** A map or list in the manner of YAML; `{}` alone is left to the scopes, where it means everything. */
function isFlow({ inline }: Body): boolean {
  return /^\{.*:.*\}$|^\[\s*\{.*\}\s*\]$/s.test(inline.text);
}

function readDutyBodies({ inline, items }: Body): DataNode[] {
  return [inline, ...items.map((item) => item.inline)].flatMap((line): DataNode[] => {
    const part = wholePart(line);
    if (part.start === part.end) return [];
    return readDuties(line, part) ?? [toScalar(line, part)];
  });
}

function textsOf({ inline }: Body): ScalarNode[] {
  const part = wholePart(inline);
  return part.start === part.end ? [] : [toScalar(inline, part)];
}

/** All the words under a key: those of the line and those of the items below it. */
function readText(body: Body): ScalarNode | undefined {
  const texts = [...textsOf(body), ...body.items.flatMap(textsOf)];
  const [only] = texts;
  if (only === undefined || texts.length === 1) return only;
  return { kind: "scalar", value: texts.map(({ value }) => value).join("\n"), location: spanNodes(texts) };
}

function asOne(nodes: readonly DataNode[]): DataNode | undefined {
  return nodes.length === 1 ? nodes[0] : asList(nodes);
}

function asList(nodes: readonly DataNode[]): DataNode | undefined {
  return nodes.length === 0 ? undefined : { kind: "list", items: nodes, location: spanNodes(nodes) };
}

function mapText(node: ScalarNode | undefined, change: (text: string) => string | boolean): ScalarNode | undefined {
  return typeof node?.value === "string" ? { ...node, value: change(node.value) } : node;
}

/** "2026-10-01 to 2026-12-31", with any dash, is the interval that YAML writes with a slash. */
function toPeriod(text: string): string {
  const match = /^(\d{4}-\d\d-\d\d)\s*(?:[-–—/]|to|until|through)\s*(\d{4}-\d\d-\d\d|\.\.)$/i.exec(text);
  return match === null ? text : `${match[1] ?? ""}/${match[2] ?? ""}`;
}

function toTruth(text: string): string | boolean {
  if (/^(?:yes|true)$/i.test(text)) return true;
  return /^(?:no|false)$/i.test(text) ? false : text;
}

function toChoice(key: string, text: string): string {
  const folded = text.toLowerCase();
  for (const [choice, words] of Object.entries(CHOICES[key] ?? {})) {
    if (folded === choice || words.includes(folded)) return choice;
  }
  return text;
}

/** Whether a value has the form of its key, so that even a synonym can be trusted. */
export function fitsForm(form: ValueForm, node: DataNode): boolean {
  if (form === "scope") return node.kind === "map";
  if (form === "scopes" || form === "duties" || form === "data") {
    return node.kind === "list" && node.items.every((item) => item.kind === "map");
  }
  if (node.kind !== "scalar") return true;
  if (form === "period") return /^(?:\d{4}-|\.\.)/.test(String(node.value));
  return form !== "truth" || typeof node.value === "boolean";
}
