import { shippedTaxonomies } from "../../src/generated/taxonomy.ts";
import type { Mention, ProseTactic } from "../../src/prose/mention.ts";
import type { Passage } from "../../src/prose/passage.ts";
import { readMentions } from "../../src/prose/read-mentions.ts";
import { readTactics } from "../../src/prose/read-tactics.ts";
import { readDocument } from "../../src/read/read-document.ts";
import { createTaxonomies } from "../../src/taxonomy/taxonomy-set.ts";

export const { taxonomies } = createTaxonomies(shippedTaxonomies(), []);

async function listPassages(text: string): Promise<readonly Passage[]> {
  const { value } = await readDocument({ path: "plan.md", text }, "strategy");
  return value?.listPassages() ?? [];
}

export async function findMentions(text: string): Promise<Mention[]> {
  return readMentions(await listPassages(text), taxonomies);
}

/** The products that a text names, each with its stances: `tiktok avoid`. */
export async function sayTools(text: string): Promise<string[]> {
  const mentions = await findMentions(text);
  const tools = mentions.filter(({ facet, isProduct }) => facet === "tool" && isProduct);
  return [...new Set(tools.map(({ concept, stance }) => `${concept} ${stance}`))];
}

export async function findTactics(text: string): Promise<ProseTactic[]> {
  const passages = await listPassages(text);
  return readTactics(passages, readMentions(passages, taxonomies));
}

/** A tactic in a line: `Spring raffle: tactic raffle, tool instagram`. */
export function sayTactic({ title, mentions }: ProseTactic): string {
  return `${title}: ${mentions.map(({ facet, concept }) => `${facet} ${concept}`).join(", ")}`;
}
