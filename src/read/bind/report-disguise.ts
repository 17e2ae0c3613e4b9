import type { Concept } from "../../taxonomy/facet-taxonomy.ts";
import { describeDisguise } from "../describe-disguise.ts";
import type { ScalarNode } from "../syntax/data-node.ts";
import { type Binder, complain } from "./binder.ts";

export function reportDisguise(binder: Binder, { value, location }: ScalarNode, concept: Concept): void {
  const problem = describeDisguise({ value: String(value), location }, concept);
  if (problem !== undefined) complain(binder, problem);
}
