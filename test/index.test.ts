import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lint, type Source, verdicts, type Workspace } from "../src/index.ts";
import { main } from "../src/shell/cli/main.ts";
import { createNodeHost } from "../src/shell/node-host.ts";
import { ROOT } from "./support/process.ts";
import { POLICY, STRATEGY, STRATEGY_IN_CONFLICT, TODAY } from "./support/workspace.ts";

const ajv = new Ajv2020({ strict: true, allErrors: true });
for (const name of readdirSync(join(ROOT, "schemas")).filter((file) => file.endsWith(".json"))) {
  ajv.addSchema(JSON.parse(readFileSync(join(ROOT, "schemas", name), "utf8")) as object);
}

function fitsSchema(name: string, output: unknown): void {
  const validate = ajv.getSchema(`${name}.schema.json`);
  expect(validate?.(output) === true ? "" : ajv.errorsText(validate?.errors)).toBe("");
}

function workspaceOf(policy: string, strategy: string): Workspace {
  return {
    today: TODAY,
    policies: [{ path: "policy.yaml", text: policy }],
    strategies: [{ path: "strategy.yaml", text: strategy }],
  };
}

/** What the command line finds in an example by its config, put together by hand. */
function readExample(name: string): Workspace {
  const folder = join(ROOT, "examples", name);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  const sourcesIn = (form: RegExp): Source[] =>
    paths.filter((path) => form.test(path)).map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  return {
    today: "2026-11-25",
    policies: sourcesIn(/^policies\/.*\./u),
    strategies: sourcesIn(/^strategies\/.*\./u),
    taxonomies: sourcesIn(/^taxonomy\/.*\./u),
    waivers: sourcesIn(/^waivers\./u),
    config: sourcesIn(/^onpolicy\.yaml$/u)[0],
  };
}

async function printedBy(command: string, example: string): Promise<string> {
  let out = "";
  const writeOut = (text: string): void => {
    out += text;
  };
  const host = { ...createNodeHost(), cwd: join(ROOT, "examples", example), env: {}, writeOut };
  await main([command, "--format", "json", "--today", "2026-11-25"], host);
  return out;
}

describe.each(readdirSync(join(ROOT, "examples")))("of the example %s", (name) => {
  it("lint gives what check prints", async () => {
    const output = await lint(readExample(name));
    expect(output).toStrictEqual(JSON.parse(await printedBy("check", name)));
  });

  it("verdicts gives what verdicts prints", async () => {
    const { problems, incomplete, ...output } = await verdicts(readExample(name));
    expect(output).toStrictEqual(JSON.parse(await printedBy("verdicts", name)));
    expect({ incomplete, errors: problems.filter(({ severity }) => severity === "error") }).toEqual({
      incomplete: false,
      errors: [],
    });
  });
});

describe("what is given", () => {
  it("stays as it is, and the same gives the same", async () => {
    const workspace = readExample("bank");
    const before = structuredClone(workspace);
    for (const ask of [lint, verdicts]) expect(await ask(workspace)).toStrictEqual(await ask(workspace));
    expect(workspace).toStrictEqual(before);
  });

  it("may be in any order", async () => {
    const workspace = readExample("bank");
    const policies = workspace.policies.toReversed();
    expect(await lint({ ...workspace, policies })).toStrictEqual(await lint(workspace));
  });

  it("may begin with a byte order mark, which no offset counts", async () => {
    const [policy, strategy] = [`\u{FEFF}${POLICY}`, `\u{FEFF}${STRATEGY_IN_CONFLICT}`];
    expect(await lint(workspaceOf(policy, strategy))).toStrictEqual(
      await lint(workspaceOf(POLICY, STRATEGY_IN_CONFLICT)),
    );
  });
});

describe("a config that extends another", () => {
  const base = { path: "legal/base.yaml", text: "extends: [onpolicy:recommended]\nrules: {prohibited-tool: info}\n" };
  const given = {
    ...workspaceOf(POLICY, STRATEGY_IN_CONFLICT),
    config: { path: "onpolicy.yaml", text: "extends: [./legal/base.yaml]\n" },
  };

  it("takes over what that says", async () => {
    const { findings } = await lint({ ...given, extendedConfigs: [base] });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([["prohibited-tool", "info"]]);
  });

  it("is incomplete without it, and says which is missing", async () => {
    const { findings, summary } = await lint(given);
    expect(summary.incomplete).toBe(true);
    expect(findings.map(({ message }) => message)).toContainEqual(expect.stringContaining("legal/base.yaml"));
  });
});

describe("what is given back", () => {
  const broken = workspaceOf(`${POLICY}tols: 1\n`, STRATEGY_IN_CONFLICT);

  it("is plain data that its schema describes", async () => {
    for (const workspace of [broken, readExample("hospital-group")]) {
      const [check, judged] = [await lint(workspace), await verdicts(workspace)];
      expect(structuredClone(check)).toStrictEqual(JSON.parse(JSON.stringify(check)));
      expect(structuredClone(judged)).toStrictEqual(JSON.parse(JSON.stringify(judged)));
      fitsSchema("check-output", check);
      fitsSchema("verdicts-output", judged);
    }
  });

  it("says what could not be read, in the same words and at the same place", async () => {
    const { findings, summary } = await lint(broken);
    const { problems, incomplete, verdicts: judged } = await verdicts(broken);
    expect(problems.map(({ rule, location }) => [rule, location.file, location.start.line])).toEqual([
      ["unknown-key", "policy.yaml", POLICY.split("\n").length],
    ]);
    expect(findings).toContainEqual(problems[0]);
    expect([summary.incomplete, incomplete]).toEqual([true, true]);
    expect(judged.map(({ verdict }) => verdict)).toEqual(["prohibited"]);
  });

  it("has offsets into the text that was given", async () => {
    const { findings } = await lint(workspaceOf(POLICY, STRATEGY_IN_CONFLICT));
    const finding = findings.find(({ rule }) => rule === "prohibited-tool");
    const { start, end } = finding?.location ?? { start: { offset: 0 }, end: { offset: 0 } };
    expect(STRATEGY_IN_CONFLICT.slice(start.offset, end.offset)).toBe("Facebook");
  });
});

describe("no document makes it fail", () => {
  const paths = fc.constantFrom("a.yaml", "a.json", "a.md", "a", "../a.YML", "C:\\a.yaml");
  const pieces = fc.constantFrom(
    "kind: policy\n",
    "kind: strategy\n",
    "id: a\n",
    "clauses:\n",
    "tactics:\n",
    "  - ",
    "- ",
    "tool: X\n",
    "{",
    "]",
    "---\n",
    "```yaml policy\n",
    "| a | b |\n",
    "# ",
    "\u{FEFF}",
    "\uD800",
    "\0",
    "&a *a",
    "!!js/function x",
    "\r",
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 200 }),
  );

  it("whatever it holds", async () => {
    const property = fc.asyncProperty(paths, texts, texts, texts, async (path, one, two, three) => {
      const workspace = {
        today: TODAY,
        policies: [{ path: `p/${path}`, text: one }],
        strategies: [{ path: `s/${path}`, text: two }],
        taxonomies: [{ path: `t/${path}`, text: three }],
        waivers: [{ path: `w/${path}`, text: two }],
        rules: [{ path: `r/${path}`, text: three }],
        config: { path: `c/${path}`, text: one },
      };
      fitsSchema("check-output", await lint(workspace));
      fitsSchema("verdicts-output", await verdicts(workspace));
    });
    await fc.assert(property, { numRuns: 150, seed: 20_261_125 });
  });
});

describe("a program that asks wrongly is told so", () => {
  const good = workspaceOf(POLICY, STRATEGY);
  const [policy] = good.policies;
  const cases: readonly (readonly [words: RegExp, error: typeof TypeError | typeof RangeError, given: unknown])[] = [
    [/^A workspace is an object with the keys today, policies, /, TypeError, undefined],
    [/^A workspace is an object/, TypeError, null],
    [/^A workspace is an object/, TypeError, [good]],
    [/^A workspace is an object/, TypeError, "policy.yaml"],
    [/^`today` must be the day of checking/, TypeError, { ...good, today: undefined }],
    [/^`today` must be the day of checking/, TypeError, { ...good, today: new Date(0) }],
    [/^`today` is no day of the form YYYY-MM-DD: "yesterday"/, RangeError, { ...good, today: "yesterday" }],
    [/^`today` is no day/, RangeError, { ...good, today: "2026-02-29" }],
    [/^`today` is no day/, RangeError, { ...good, today: "2026-11-25T00:00:00Z" }],
    [/^A workspace has no key "strategy"; its keys are /, TypeError, { ...good, strategy: [] }],
    [/^`policies` must be a list of sources/, TypeError, { ...good, policies: undefined }],
    [/^`strategies` must be a list of sources/, TypeError, { ...good, strategies: undefined }],
    [/^`policies` must be a list of sources/, TypeError, { ...good, policies: policy }],
    [/^`policies\[0\]` must be a source/, TypeError, { ...good, policies: [POLICY] }],
    [/^`waivers\[0\]` must be a source/, TypeError, { ...good, waivers: Array.from({ length: 1 }) }],
    [/^`policies\[1\]\.text` must be a string/, TypeError, { ...good, policies: [policy, { path: "b.yaml" }] }],
    [/^`policies\[0\]\.path` must be a string/, TypeError, { ...good, policies: [{ text: "" }] }],
    [/^`policies\[0\]\.path` is empty/, RangeError, { ...good, policies: [{ path: "", text: "" }] }],
    [/^`config` must be a source/, TypeError, { ...good, config: "extends: []" }],
    [/^`config` must be a source/, TypeError, { ...good, config: null }],
    [/^`extendedConfigs` must be a list/, TypeError, { ...good, extendedConfigs: new Map() }],
    [/^Two sources have the path "policy\.yaml"/, RangeError, { ...good, taxonomies: [policy] }],
  ];

  it.each(cases)("%s", async (words, error, given) => {
    for (const ask of [lint, verdicts]) {
      const answer = ask(given as Workspace);
      await expect(answer).rejects.toBeInstanceOf(error);
      await expect(answer).rejects.toThrow(words);
    }
  });

  it("but may leave out what need not be there, or say that it is undefined", async () => {
    const bare = { ...good, taxonomies: undefined, waivers: undefined, rules: undefined, config: undefined };
    expect(await lint(bare)).toStrictEqual(await lint(good));
    expect((await lint({ today: TODAY, policies: [], strategies: [] })).findings).toEqual([]);
  });
});
