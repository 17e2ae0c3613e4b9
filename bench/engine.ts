import { shippedTaxonomies } from "../src/generated/taxonomy.ts";
import { judgeStrategy } from "../src/judge/judge-strategy.ts";
import { compilePolicies } from "../src/judge/policy-set.ts";
import { DEFAULT_PRECEDENCE } from "../src/judge/precedence.ts";
import { parseDay } from "../src/model/day.ts";
import { bindPolicy } from "../src/read/bind/bind-policy.ts";
import { bindStrategy } from "../src/read/bind/bind-strategy.ts";
import { type Binder, NO_TERMS } from "../src/read/bind/binder.ts";
import { wholeSource } from "../src/read/syntax/excerpt.ts";
import { readJson } from "../src/read/syntax/json.ts";
import { createTaxonomies } from "../src/taxonomy/taxonomy-set.ts";
import { generateWorkspace } from "./generate-workspace.ts";

interface Size {
  readonly clauses: number;
  readonly tactics: number;
}

const SIZES: readonly Size[] = [
  { clauses: 500, tactics: 1000 },
  { clauses: 500, tactics: 2000 },
  { clauses: 1000, tactics: 1000 },
  { clauses: 1000, tactics: 2000 },
  { clauses: 2000, tactics: 2000 },
  { clauses: 1000, tactics: 4000 },
];

/** The engine alone: documents are bound before the clock starts. */
function measure({ clauses, tactics }: Size): void {
  const { taxonomies } = createTaxonomies(shippedTaxonomies(), []);
  const documents = generateWorkspace({ clauses, tactics, seed: 1 });
  const binder: Binder = { taxonomies, terms: NO_TERMS, unknownNames: "refused", problems: [] };
  const policies = documents.policies.flatMap((document) => bindPolicy(binder, toMap(document)) ?? []);
  const strategies = documents.strategies.flatMap((document) => bindStrategy(binder, toMap(document)) ?? []);
  if (binder.problems.length > 0) throw new Error(binder.problems[0]?.message ?? "not valid");
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const set = compilePolicies(policies, taxonomies, {
    precedence: DEFAULT_PRECEDENCE,
    assume: undefined,
    today: parseDay("2026-11-25") ?? 0,
  });
  const compiled = performance.now();
  const cpuStart = process.cpuUsage();
  const verdicts = strategies.flatMap((strategy) => judgeStrategy(set, strategy).verdicts);
  const end = performance.now();
  const cpu = process.cpuUsage(cpuStart).user / 1000;
  const uses = verdicts.reduce((sum, verdict) => sum + verdict.uses.length, 0);
  const kinds = new Map<string, number>();
  for (const use of verdicts.flatMap((verdict) => verdict.uses)) kinds.set(use.kind, (kinds.get(use.kind) ?? 0) + 1);
  const megabytes = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
  console.log(
    [
      `${clauses} clauses x ${tactics} tactics (${uses} uses)`,
      `compile ${(compiled - start).toFixed(0)} ms`,
      `judge ${(end - compiled).toFixed(0)} ms (cpu ${cpu.toFixed(0)} ms)`,
      `${(((end - compiled) * 1000) / uses).toFixed(1)} us a use`,
      `heap +${megabytes.toFixed(0)} MB`,
      [...kinds].map(([kind, count]) => `${kind} ${count}`).join(" "),
    ].join("; "),
  );
}

function toMap(document: object) {
  const node = readJson(wholeSource({ path: "generated.json", text: JSON.stringify(document) }));
  if (node?.kind !== "map") throw new Error("no map");
  return node;
}

const only = process.argv[2];
for (const size of SIZES) if (only === undefined || only === `${size.clauses}x${size.tactics}`) measure(size);
console.log(`peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
