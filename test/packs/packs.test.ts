import { describe, expect, it } from "vitest";
import { packIds } from "../../src/generated/pack-list.ts";
import { lintWorkspace } from "../../src/lint.ts";
import { AUTHORITIES } from "../../src/model/policy.ts";
import { judgeWorkspace } from "../../src/verdicts.ts";
import { requirePack } from "../support/pack-examples.ts";
import { readRepositoryFile } from "../support/rule-examples.ts";

describe.each(packIds)("%s", async (id) => {
  const pack = await requirePack(id);
  const { policies, problems } = await judgeWorkspace({
    today: "2026-11-25",
    policies: [],
    strategies: [],
    config: { path: "onpolicy.yaml", text: `extends: [${id}]\n` },
  });

  it("can be read without a fault", () => {
    expect(problems).toEqual([]);
    expect(policies.map(({ source }) => source.path).toSorted()).toEqual(
      pack.policies.map(({ path }) => path).toSorted(),
    );
  });

  it("is shipped as it is written, so that its places are places in the files", () => {
    for (const { path, text } of pack.policies)
      expect(text).toBe(readRepositoryFile(`rules/packs/${path.slice("onpolicy:".length)}`));
  });

  it("has the authority of a law or a regulator, and an id that tells where it comes from", () => {
    const name = id.slice("onpolicy:".length);
    for (const policy of policies) {
      expect(AUTHORITIES.slice(0, 2)).toContain(policy.authority);
      expect(policy.id.startsWith(name)).toBe(true);
      expect(policy.default).toBe("silent");
    }
  });

  it("belongs to nobody, so that no policy of a company can agree on an exception with its owner", () => {
    expect(policies.map(({ owner }) => owner)).toEqual(policies.map(() => undefined));
  });

  it("says of each clause in words what it asks for, and which law it rests on", () => {
    const bare = policies.flatMap(({ clauses, source }) =>
      clauses.filter((clause) => {
        const { span } = clause.location;
        return !source.text.slice(span.start, span.end).includes("text: ") || !clause.source || !clause.title;
      }),
    );
    expect(bare.map((clause) => clause.id)).toEqual([]);
  });

  it("holds in some region, as a policy or in each of its clauses", () => {
    const everywhere = policies.flatMap(({ appliesTo, clauses }) =>
      clauses.filter(({ scope }) =>
        [...(appliesTo?.facets ?? []), ...scope.facets].every(({ facet }) => facet !== "region"),
      ),
    );
    expect(everywhere.map((clause) => clause.id)).toEqual([]);
  });

  it("asks nothing of a strategy that is about none of its subjects", async () => {
    const text =
      "kind: strategy\nid: s\ntitle: S\nowner: marketing\ntactics: [{id: t, title: T, tactic: job-posting, region: AQ, period: 2027-01-01/2027-01-31}]\n";
    const { findings } = await lintWorkspace({
      today: "2026-11-25",
      policies: [],
      strategies: [{ path: "s.yaml", text }],
      config: { path: "onpolicy.yaml", text: `extends: [${id}]\n` },
    });
    expect(findings.map(({ rule }) => rule)).toEqual(["silent-tactic"]);
  });
});
