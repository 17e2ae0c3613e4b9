import type { Source } from "../../model/source.ts";

/** The documents of an example, as a workspace of their own. */
export interface ExampleDocuments {
  readonly policies: readonly Source[];
  readonly strategies: readonly Source[];
  readonly taxonomies: readonly Source[];
  readonly waivers: readonly Source[];
  readonly config: Source | undefined;
}

/** A document of an example: in which form it is written, as which kind, and its text. */
export interface ExampleText {
  readonly form: "yaml" | "json" | "markdown";
  readonly kind: string;
  readonly text: string;
}

const EXTENSIONS = { yaml: "yaml", json: "json", markdown: "md" } as const;

/** Sorts the documents of an example by their kinds; `fault` says why they are none. */
export function collectDocuments(texts: readonly ExampleText[]): ExampleDocuments | { readonly fault: string } {
  const lists = { policy: [] as Source[], strategy: [] as Source[], taxonomy: [] as Source[], waivers: [] as Source[] };
  let config: Source | undefined;
  for (const { form, kind, text } of texts) {
    const extension = EXTENSIONS[form];
    if (isListed(kind)) {
      const list = lists[kind];
      const number = list.length === 0 ? "" : `-${list.length + 1}`;
      list.push({ path: `${kind}${number}.${extension}`, text });
    } else if (kind === "config" && config === undefined) config = { path: `onpolicy.${extension}`, text };
    else return { fault: `\`${form} ${kind}\` has no place in an example` };
  }
  const { policy: policies, strategy: strategies, taxonomy: taxonomies, waivers } = lists;
  if (policies.length + strategies.length === 0) return { fault: "there is neither a policy nor a strategy" };
  return { policies, strategies, taxonomies, waivers, config };
}

function isListed(kind: string): kind is "policy" | "strategy" | "taxonomy" | "waivers" {
  return ["policy", "strategy", "taxonomy", "waivers"].includes(kind);
}

/** What the word after the marks of a fence says it holds, such as `yaml policy`; undefined where it holds no document. */
export function readFenceInfo(info: string): Pick<ExampleText, "form" | "kind"> | undefined {
  const [, form, kind = ""] = /^(yaml|json|markdown) ([a-z]+)$/u.exec(info) ?? [];
  return form === "yaml" || form === "json" || form === "markdown" ? { form, kind } : undefined;
}
