import type { DocumentKind } from "../validate-document.ts";
import type { ItemForm } from "./item-form.ts";
import { policyForm } from "./policy-form.ts";
import { strategyForm } from "./strategy-form.ts";
import { waiversForm } from "./waivers-form.ts";

/** The form of a kind's items; undefined for kinds that nobody writes as running text. */
export function itemFormOf(kind: DocumentKind): ItemForm | undefined {
  if (kind === "policy") return policyForm;
  if (kind === "strategy") return strategyForm;
  return kind === "waivers" ? waiversForm : undefined;
}
