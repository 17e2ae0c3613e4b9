import { noticePack, type PackData } from "../model/pack.ts";
import type { Policy } from "../model/policy.ts";
import type { Located } from "../model/source.ts";
import { bindPolicy } from "./bind/bind-policy.ts";
import type { Binder } from "./bind/binder.ts";
import { readDocument } from "./read-document.ts";

/** The policies of the law packs that a config extends: read as all policies are, and marked as law. */
export async function readPacks(binder: Binder, packs: readonly Located<PackData>[]): Promise<Policy[]> {
  const policies: Policy[] = [];
  for (const { value, location: entry } of packs) {
    const pack = { ...noticePack(value), entry };
    for (const source of value.policies) {
      const { value: document, problems } = await readDocument(source, "policy", { facets: binder.taxonomies.facets });
      binder.problems.push(...problems);
      const policy = document === undefined ? undefined : bindPolicy(binder, document.map);
      if (policy !== undefined) policies.push({ ...policy, pack });
    }
  }
  return policies;
}
