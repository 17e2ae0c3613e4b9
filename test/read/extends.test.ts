import { posix } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeProblem } from "../../src/check/problem-finding.ts";
import { describeProblems } from "../../src/lint.ts";
import type { Source } from "../../src/model/source.ts";
import { readExtendedName } from "../../src/read/config/extended-name.ts";
import { type ConfigRead, readConfig } from "../../src/read/read-config.ts";
import { describeFinding, placeOf } from "../support/workspace.ts";

/** Reads `onpolicy.yaml` of a workspace that has no other files than these. */
async function read(files: Readonly<Record<string, string>>, root = "onpolicy.yaml") {
  const sources = new Map(Object.entries(files).map(([path, text]): [string, Source] => [path, { path, text }]));
  const source = sources.get(root);
  if (source === undefined) throw new Error("no config");
  const { value, problems } = await readConfig(source, sources);
  return { value, faults: describeProblems(problems.map(placeProblem)).map(describeFinding) };
}

/** Severities by rule, each with its place. */
function rulesOf(value: ConfigRead | undefined): Record<string, string> {
  const entries = [...(value?.config.rules ?? [])].map(([id, { value: setting, location }]) => [
    id,
    `${setting} ${placeOf(location)}`,
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

describe("a config that extends others", () => {
  it("takes over what it does not say itself, with the place where that was said", async () => {
    const { value, faults } = await read({
      "onpolicy.yaml": "extends: [legal/base.yaml]\nstrategies: [s.yaml]\nrules: {silent-tool: error}\n",
      "legal/base.yaml":
        "policies: [p.yaml]\nstrategies: [other.yaml]\nprecedence: [authority]\nfailOn: warning\nmaxWarnings: 3\nrules: {silent-tool: off, unknown-tool: info}\n",
    });
    expect(faults).toEqual([]);
    const { policies, strategies, precedence, failOn, maxWarnings, extends: bases } = value?.config ?? {};
    const flat = [policies, strategies, bases].map((list) =>
      list?.map((item) => `${item.value} ${placeOf(item.location)}`),
    );
    expect(flat).toEqual([
      ["p.yaml legal/base.yaml:1:12"],
      ["s.yaml onpolicy.yaml:2:14"],
      ["legal/base.yaml onpolicy.yaml:1:11"],
    ]);
    expect(rulesOf(value)).toEqual({
      "silent-tool": "error onpolicy.yaml:3:9",
      "unknown-tool": "info legal/base.yaml:6:27",
    });
    for (const [set, text] of [
      [precedence, "legal/base.yaml:3:1"],
      [failOn, "legal/base.yaml:4:9"],
      [maxWarnings, "legal/base.yaml:5:14"],
    ] as const) {
      expect(set === undefined ? undefined : placeOf(set.location)).toBe(text);
    }
  });

  it("lets later entries go before earlier ones, and what an entry extends stay below it", async () => {
    const { value, faults } = await read({
      "onpolicy.yaml": "extends: [a.yaml, b.yaml]\n",
      "a.yaml": "rules: {silent-tool: info, unknown-tool: info, silent-tactic: info}\n",
      "b.yaml": "extends: [c.yaml]\nrules: {silent-tool: warning}\n",
      "c.yaml": "rules: {silent-tool: error, unknown-tool: error}\n",
    });
    expect(faults).toEqual([]);
    expect(rulesOf(value)).toEqual({
      "silent-tool": "warning b.yaml:2:9",
      "unknown-tool": "error c.yaml:1:29",
      "silent-tactic": "info a.yaml:1:48",
    });
    expect(value?.config.extends.map((base) => base.value)).toEqual(["a.yaml", "c.yaml", "b.yaml"]);
  });

  it("counts one that is extended twice where it counts most", async () => {
    const { value, faults } = await read({
      "onpolicy.yaml": "extends: [a.yaml, base.yaml]\n",
      "a.yaml": "extends: [base.yaml]\nrules: {silent-tool: info}\n",
      "base.yaml": "rules: {silent-tool: error}\noverrides: [{files: ['**'], rules: {unknown-tool: off}}]\n",
    });
    expect(faults).toEqual([]);
    expect(rulesOf(value)).toEqual({ "silent-tool": "error base.yaml:1:9" });
    expect(value?.config.overrides).toHaveLength(1);
    expect(value?.config.extends.map((base) => `${base.value} ${placeOf(base.location)}`)).toEqual([
      "a.yaml onpolicy.yaml:1:11",
      "base.yaml onpolicy.yaml:1:19",
    ]);
  });

  it("replaces lists, even by an empty one", async () => {
    const { value } = await read({
      "onpolicy.yaml": "extends: [base.yaml]\nwaivers: []\n",
      "base.yaml": "waivers: [w.yaml]\n",
    });
    expect(value?.config.waivers).toEqual([]);
    expect([...(value?.config.patternKeys ?? [])].map(([key, place]) => `${key} ${placeOf(place)}`)).toEqual([
      "waivers onpolicy.yaml:2:1",
    ]);
  });

  it("lets its own rules go before the overrides that it takes over, and its own overrides before all", async () => {
    const { value } = await read({
      "onpolicy.yaml":
        "extends: [base.yaml]\nrules: {silent-tool: warning}\noverrides: [{files: [b/**], rules: {silent-tool: off}}]\n",
      "base.yaml": "overrides: [{files: [a/**], rules: {silent-tool: error, unknown-tool: error}}]\n",
    });
    const shown = value?.config.overrides.map(({ files, rules }) => [files[0]?.value, [...rules.keys()]]);
    expect(shown).toEqual([
      ["a/**", ["unknown-tool"]],
      ["b/**", ["silent-tool"]],
    ]);
  });

  it("puts what is assumed together, facet by facet, its own first", async () => {
    const { value } = await read({
      "onpolicy.yaml": "extends: [onpolicy:recommended, base.yaml]\nassume: {actor: hr}\n",
      "base.yaml": "assume: {actor: legal, account: personal-account}\n",
    });
    expect(value?.assume.map(({ location }) => placeOf(location))).toEqual([
      "onpolicy.yaml:2:9",
      "base.yaml:1:9",
      "onpolicy:recommended:5:13",
    ]);
  });

  it("says what is wrong where it is wrong, in whichever file", async () => {
    const { faults } = await read({
      "onpolicy.yaml": "extends: [legal/base.yaml]\n",
      "legal/base.yaml": "rulez: {}\npolicies: [../secret.yaml]\n",
    });
    expect(faults.map((fault) => fault.split(" ").slice(0, 2).join(" "))).toEqual([
      "legal/base.yaml:1:1 error[unknown-key]",
      "legal/base.yaml:2:12 error[outside-workspace]",
    ]);
  });
});

describe("what cannot be extended", () => {
  const refused: readonly (readonly [entry: string, fault: RegExp])[] = [
    ["/etc/passwd", /an absolute path/],
    ["\\\\host\\share\\x.yaml", /another computer/],
    ["//host/share/x.yaml", /another computer/],
    ["\\x.yaml", /an absolute path/],
    ["C:\\x.yaml", /a drive/],
    ["c:/x.yaml", /a drive/],
    ["file:///x.yaml", /an address/],
    ["https://example.com/x.yaml", /an address/],
    ["data:text/yaml,rules", /an address/],
    ["../x.yaml", /leads out of the workspace/],
    ["a/../../x.yaml", /leads out of the workspace/],
    ["a\\..\\..\\x.yaml", /leads out of the workspace/],
    ["~/x.yaml", /a home folder/],
    ["~root/x.yaml", /a home folder/],
    ["$HOME/x.yaml", /a variable/],
    ["${HOME}/x.yaml", /a variable/],
    ["$(touch owned).yaml", /a variable/],
    ["%APPDATA%/x.yaml", /a variable/],
    ["a\u0000b.yaml", /a control character/],
    ["a\nb.yaml", /a control character/],
    ["a\\b.yaml", /separated by/],
    ["./base.yaml::$DATA", /a colon/],
    ["./base.yaml:x", /a colon/],
    ["CON", /a device/],
    ["./con.yaml", /a device/],
    ["a/LPT1.yaml", /a device/],
    ["aux/x.yaml", /a device/],
    ["com¹.yaml", /a device/],
    ["./", /a folder/],
    [".", /a folder/],
    ["a/..", /a folder/],
    ["a/", /a folder/],
    ["a./x.yaml", /ignore the dot/],
    ["base.yaml ", /ignore the dot/],
    ["*.yaml", /a pattern/],
    ["evil.js", /ends in \.yaml/],
    ["@evil/config", /ends in \.yaml/],
    ["onpolicy:../../x", /no preset/],
    ["onpolicy:constructor", /no preset/],
    ["onpolicy:recomended", /no preset/],
    [`${"a/".repeat(200)}x.yaml`, /longer than/],
  ];
  it.each(refused)("%j", async (entry, fault) => {
    const { value, faults } = await read({ "onpolicy.yaml": `extends: [${JSON.stringify(entry)}]\n` });
    // A control character is also a fault of the text itself.
    expect(faults.filter((text) => fault.test(text))).toEqual([expect.stringMatching(/^onpolicy\.yaml:1:11 error\[/)]);
    expect(value?.wanted).toEqual([]);
  });

  it("may look odd and still be a file", async () => {
    for (const [entry, path] of [
      ["./a//b.yaml", "a/b.yaml"],
      ["a/../b.yml", "b.yml"],
      ["console/x.json", "console/x.json"],
      [".hidden/a b ü.YAML", ".hidden/a b ü.YAML"],
      ["./package.json", "package.json"],
    ] as const) {
      const source = { path: "onpolicy.yaml", text: `extends: [${JSON.stringify(entry)}]` };
      const { value } = await readConfig(source);
      expect(value?.wanted.map((base) => base.value)).toEqual([path]);
    }
  });

  it("is a circle, which is named as a chain at the entry that closes it", async () => {
    const files = {
      "onpolicy.yaml": "extends: [a.yaml]\n",
      "a.yaml": "extends: [x/b.yaml]\n",
      "x/b.yaml": "extends: [../a.yaml]\n",
    };
    expect((await read(files)).faults).toEqual([
      "x/b.yaml:1:11 error[config-cycle] These configs extend each other in a circle: a.yaml -> x/b.yaml -> a.yaml.",
    ]);
    expect((await read({ "onpolicy.yaml": "extends: [./onpolicy.yaml]\n" })).faults).toEqual([
      "onpolicy.yaml:1:11 error[config-cycle] This config extends itself: onpolicy.yaml -> onpolicy.yaml.",
    ]);
  });

  const chainOf = (count: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        index === 0 ? "onpolicy.yaml" : `${index}.yaml`,
        index + 1 < count ? `extends: [${index + 1}.yaml]\n` : "rules: {}\n",
      ]),
    );

  it("is the ninth of a chain, whose names are told", async () => {
    expect((await read(chainOf(8))).faults).toEqual([]);
    for (const count of [9, 50]) {
      expect((await read(chainOf(count))).faults).toEqual([
        `7.yaml:1:11 error[config-chain] More than 8 configs extend each other: onpolicy.yaml -> ${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${n}.yaml`).join(" -> ")}.`,
      ]);
    }
  });

  it("is too long a chain also where a shorter way leads to its end", async () => {
    const files = { ...chainOf(9), "onpolicy.yaml": "extends: [1.yaml, 8.yaml]\n" };
    expect((await read(files)).faults).toEqual([expect.stringMatching(/^7\.yaml:1:11 error\[config-chain\]/)]);
  });

  it("is the hundredth of them all", async () => {
    const names = Array.from({ length: 100 }, (_, index) => `c${index}.yaml`);
    const files = Object.fromEntries(names.map((name) => [name, "rules: {}\n"]));
    const { faults } = await read({ ...files, "onpolicy.yaml": `extends: [${names.join(", ")}]\n` });
    expect(faults).toEqual([expect.stringMatching(/error\[config-chain\] More than 100 configs are extended/)]);
  });

  it("is another kind of document, and something that is none", async () => {
    const { faults } = await read({
      "onpolicy.yaml": "extends: [a.yaml, b.yaml, c.yaml, package.json]\n",
      "a.yaml": "kind: policy\nid: x\n",
      "b.yaml": "- 1\n",
      "c.yaml": "a: [\n",
      "package.json": "{}",
    });
    expect(faults.map((fault) => fault.replace(/ [A-Z].*/u, ""))).toEqual([
      "a.yaml:1:7 error[wrong-kind]",
      "b.yaml:1:1 error[wrong-type]",
      expect.stringMatching(/^c\.yaml:\d:\d error/),
      "package.json:1:1 error[missing-key]",
    ]);
  });

  it("is what was not given along with the config", async () => {
    const { faults } = await read({ "onpolicy.yaml": "extends: [a.yaml]\n" });
    expect(faults).toEqual(['onpolicy.yaml:1:11 error[missing-config] "a.yaml" is extended here, and was not read.']);
  });
});

describe("whatever is written as an entry", () => {
  const parts = fc.constantFrom(
    "..",
    ".",
    "",
    "a",
    "b.yaml",
    "CON",
    "c:",
    "~",
    "$x",
    "\\",
    "//",
    " ",
    "é",
    "x.json",
    "\u0000",
  );
  const entry = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.array(parts, { maxLength: 6 }).map((list) => list.join("/")),
  );

  it("names a file below the root, the one that the path leads to, or is refused", () => {
    fc.assert(
      fc.property(entry, fc.constantFrom("onpolicy.yaml", "a/onpolicy.yaml", "a/b/c.yaml"), (text, from) => {
        const named = readExtendedName(from, text);
        fc.pre(named.kind === "file");
        const { name } = named;
        expect(name).toBe(posix.normalize(posix.join(posix.dirname(from), text)));
        expect(name).toMatch(/^[^/\\:*?\p{Cc}][^\\:*?\p{Cc}]*\.(?:ya?ml|json)$/iu);
        expect(name.split("/")).not.toContain("..");
      }),
      { numRuns: 2000 },
    );
  });
});

describe("whatever extends whatever", () => {
  const names = ["onpolicy.yaml", ..."abcdefghijkl".split("").map((letter) => `${letter}.yaml`)];
  const entry = fc.constantFrom(...names);
  const graph = fc.array(fc.array(entry, { maxLength: 4 }), { minLength: names.length, maxLength: names.length });

  it("ends, and is either refused or what laying them over each other one by one gives", async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (lists) => {
        const texts = lists.map((list, index) => `extends: [${list.join(", ")}]\nmaxWarnings: ${index}\n`);
        // The first says nothing itself, so that what it takes over shows.
        texts[0] = `extends: [${lists[0]?.join(", ") ?? ""}]\n`;
        const files = Object.fromEntries(names.map((name, index) => [name, texts[index] ?? ""]));
        const { value, faults } = await read(files);
        const naive = layNaively(lists, 0, []);
        expect(faults.length > 0).toBe(naive === undefined);
        const top = naive === undefined ? value?.config.maxWarnings?.value : naive.findLast((index) => index !== 0);
        expect(value?.config.maxWarnings?.value).toBe(top);
      }),
      { numRuns: 200 },
    );
  });

  /** Every layer as often as it is named, from below; undefined for a circle or a chain of more than 8. */
  function layNaively(
    lists: readonly (readonly string[])[],
    index: number,
    trail: readonly number[],
  ): number[] | undefined {
    if (trail.includes(index) || trail.length >= 8) return undefined;
    const below = (lists[index] ?? []).map((name) => layNaively(lists, names.indexOf(name), [...trail, index]));
    const known = below.filter((layers) => layers !== undefined);
    return known.length < below.length ? undefined : [...known.flat(), index];
  }
});
