import type { ItemForm } from "./item-form.ts";

export const waiversForm: ItemForm = {
  container: "waivers",
  hasId: false,
  keys: {
    id: "text",
    policy: "text",
    clause: "text",
    strategy: "text",
    tactic: "text",
    grantedBy: "name",
    on: "period",
    expires: "period",
    reason: "text",
    controls: "texts",
    clauseFingerprint: "text",
    ref: "text",
    url: "text",
    contact: "text",
    note: "text",
  },
  telling: ["clause"],
  document: ["$schema", "kind", "title", "description", "waivers", "note"],
};
