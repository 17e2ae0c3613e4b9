import { shippedTaxonomies } from "../src/generated/taxonomy.ts";
import { Random } from "./random.ts";

type Scope = Record<string, string | string[]>;

const AUTHORITIES = ["law", "regulator", "company", "company", "department"];
const OWNERS = ["legal", "compliance", "hr", "legal", "it"];
const CLAUSES_OF_A_POLICY = 200;

/** A workspace of the given size: policies with clauses of all kinds, and tactics with four uses each. */
export function generateWorkspace({ clauses, tactics, seed }: { clauses: number; tactics: number; seed: number }) {
  const random = new Random(seed);
  const names = new Map(shippedTaxonomies().map(({ facet, concepts }) => [facet, concepts.map(({ id }) => id)]));
  const pick = (facet: string): string => random.pick(names.get(facet) ?? []);
  const policies = Array.from({ length: Math.ceil(clauses / CLAUSES_OF_A_POLICY) }, (_, index) => ({
    kind: "policy",
    id: `policy-${index}`,
    owner: OWNERS[index % OWNERS.length],
    authority: AUTHORITIES[index % AUTHORITIES.length],
    effective: "2026-01-01",
    calendar: [{ id: "quiet", days: "2026-10-01/2026-10-29" }],
    clauses: Array.from(
      { length: Math.min(CLAUSES_OF_A_POLICY, clauses - index * CLAUSES_OF_A_POLICY) },
      (_unused, number) => generateClause(random, pick, `c-${number}`),
    ),
  }));
  const strategy = {
    kind: "strategy",
    id: "strategy",
    owner: "marketing",
    period: "2026-10-01/2026-12-31",
    defaults: { actor: "marketing-team", account: "official-account" },
    tactics: Array.from({ length: tactics }, (_, number) => generateTactic(random, pick, `t-${number}`)),
  };
  return { policies, strategies: [strategy] };
}

function generateClause(random: Random, pick: (facet: string) => string, id: string): object {
  const scope = generateScope(random, pick);
  const extra = {
    ...(random.chance(0.1)
      ? { unless: [{ account: "official-account", ...(random.chance(0.5) ? { region: pick("region") } : {}) }] }
      : {}),
    ...(random.chance(0.05) ? { during: ["quiet"] } : {}),
  };
  const kind = random.next();
  if (kind < 0.35) return { id, prohibit: scope, ...extra };
  if (kind < 0.65)
    return { id, permit: scope, ...extra, ...(random.chance(0.3) ? { provided: [{ approval: "legal" }] } : {}) };
  if (kind < 0.92)
    return { id, require: [{ approval: random.pick(["legal", "hr", "compliance"]) }], for: scope, ...extra };
  return { id, only: { actor: pick("actor") }, for: scope, ...extra };
}

/** Most clauses name a tool or a tactic; many narrow that by who, what or where. */
function generateScope(random: Random, pick: (facet: string) => string): Scope {
  const scope: Scope = {};
  const subject = random.next();
  if (subject < 0.5) scope["tool"] = pick("tool");
  else if (subject < 0.8) scope["tactic"] = pick("tactic");
  else scope[random.pick(["content", "data", "audience"])] = "";
  for (const facet of ["content", "data", "audience"]) if (facet in scope) scope[facet] = pick(facet);
  for (const facet of ["actor", "content", "data", "region", "audience", "account"]) {
    if (!(facet in scope) && random.chance(0.15)) scope[facet] = pick(facet);
  }
  return scope;
}

function generateTactic(random: Random, pick: (facet: string) => string, id: string): object {
  return {
    id,
    tool: [pick("tool"), pick("tool")],
    tactic: pick("tactic"),
    region: ["US", random.pick(["DE", "GB", "FR", "CA"])],
    ...(random.chance(0.5) ? { content: pick("content") } : {}),
    ...(random.chance(0.4) ? { audience: pick("audience") } : {}),
    ...(random.chance(0.3) ? { data: pick("data") } : {}),
    ...(random.chance(0.5) ? { evidence: [{ approval: "legal", on: "2026-09-01" }] } : {}),
  };
}
