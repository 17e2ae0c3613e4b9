import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

interface PackPolicy {
  readonly id: string;
  readonly clauses: readonly { readonly id: string }[];
}

/** The clauses of all law packs, as `policy#clause`. */
function listPackClauses(): string[] {
  const packs = readdirSync(join(root, "rules/packs"));
  const files = packs.flatMap((pack) => readdirSync(join(root, "rules/packs", pack)).map((name) => `${pack}/${name}`));
  return files
    .filter((file) => file.endsWith(".yaml") && !file.endsWith("/pack.yaml"))
    .map((file) => parse(read(`rules/packs/${file}`)) as PackPolicy)
    .flatMap(({ id, clauses }) => clauses.map((clause) => `${id}#${clause.id}`));
}

describe("docs/rules/catalogue.md", () => {
  const text = read("docs/rules/catalogue.md");
  const rows = [...text.matchAll(/^\| `(?<id>[a-z0-9-]+)` \| (?<fate>.+) \|$/gmu)].map(({ groups }) => groups);

  it("says of each of the rules that were planned what became of it", () => {
    expect(rows).toHaveLength(103);
    expect(new Set(rows.map((row) => row?.["id"])).size).toBe(103);
    expect(text).toContain("a list of 103 of them");
  });

  it("names rules, faults and clauses of law packs that there are", () => {
    const links = [...text.matchAll(/\[`(?<id>[^`]+)`\]\((?<path>[^)]+)\)/gu)].map(({ groups }) => groups);
    expect(links.length).toBeGreaterThan(100);
    const problems = read("docs/rules/problems.md");
    const wrong = links.filter((link) => {
      const { id = "", path = "" } = link ?? {};
      if (path === "problems.md") return !problems.includes(id);
      return !path.endsWith(`/${id}/README.md`) || !existsSync(join(root, "docs/rules", path));
    });
    expect(wrong).toEqual([]);
    const clauses = [...text.matchAll(/clause `(?<clause>[^`]+)`/gu)].map(({ groups }) => groups?.["clause"]);
    const known = listPackClauses();
    expect(clauses.filter((clause) => !known.includes(clause ?? ""))).toEqual([]);
  });

  it("lets no pack wait that has been shipped", () => {
    const waiting = [...text.matchAll(/law pack `(?<pack>[^`]+)`, which is not shipped yet/gu)].map(
      ({ groups }) => groups?.["pack"] ?? "",
    );
    expect(waiting.filter((pack) => existsSync(join(root, "rules/packs", pack)))).toEqual([]);
  });
});
