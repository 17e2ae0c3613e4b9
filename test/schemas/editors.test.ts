import { mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getLanguageService, type LanguageService, TextDocument } from "vscode-json-languageservice";
import { run } from "../support/host-run.ts";
import { type LanguageServer, type Position, startLanguageServer } from "../support/language-server.ts";
import { createFolder, ROOT } from "../support/process.ts";

// What people see while they write: the servers that their editors run, set up as schemas/README.md says.

const readme = readFileSync(join(ROOT, "schemas/README.md"), "utf8");
const fence = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "mu").exec(readme)?.[1] ?? "";

interface Settings {
  readonly "yaml.schemas": Readonly<Record<string, readonly string[]>>;
  readonly "json.schemas": readonly { readonly fileMatch: string[]; readonly url: string }[];
}
const settings = JSON.parse(fence("json")) as Settings;

const folder = createFolder();
const root = pathToFileURL(folder).href;
const uriOf = (path: string): string => `${root}/${path}`;

let cases = 0;
/** A document of its own for each case, in a workspace that has all of them: patterns hold at any depth. */
const nextUri = (path: string): string => uriOf(`${(cases += 1)}/${path}`);

beforeAll(() => {
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(ROOT, join(folder, "node_modules/onpolicy"), "junction");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Takes the mark out of a text, and says where it stood. */
function takeMark(marked: string): { text: string; position: Position } {
  const [before = "", after = ""] = marked.split("‸");
  const lines = before.split("\n");
  return { text: before + after, position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } };
}

const POLICY = "kind: policy\nid: use\nclauses:\n  - id: a\n";
const STRATEGY = "kind: strategy\nid: autumn\ntactics:\n  - id: a\n";

/** What each mark is completed to, among others. */
const COMPLETIONS: readonly (readonly [path: string, marked: string, label: string, about: RegExp])[] = [
  ["policies/key.yaml", `${POLICY}    prohi‸\n`, "prohibit", /^What must not be done\./],
  ["policies/facet.yaml", `${POLICY}    prohibit:\n      pay‸\n`, "payment", /^Whether reach is paid for/],
  ["policies/tool.yaml", `${POLICY}    prohibit:\n      tool: tik‸\n`, "tiktok", /^TikTok: short-video app/],
  ["policies/label.yaml", `${POLICY}    prohibit:\n      tool: Micro‸\n`, "Microsoft Teams", /^Microsoft Teams: /],
  ["policies/list.yaml", `${POLICY}    permit:\n      region:\n        - ‸\n`, "KG", /^Kyrgyzstan: Central Asia$/],
  ["policies/flow.yaml", `${POLICY}    permit: {actor: ‸}\n`, "contractor", /^contractor/],
  [
    "policies/unless.yaml",
    `${POLICY}    prohibit: {}\n    unless:\n      - device: ‸\n`,
    "personal-device",
    /^personal device/,
  ],
  ["policies/duty.yaml", `${POLICY}    require:\n      - approval: ‸\n`, "legal", /^legal department/],
  ["policies/owner.yaml", "kind: policy\nid: use\nowner: ‸\n", "legal", /^legal department/],
  ["policies/role.yaml", "kind: policy\nid: use\nowner:\n  role: ‸\n", "legal", /^legal department/],
  ["policies/approved.yaml", "kind: policy\nid: use\napprovedBy:\n  - ‸\n", "hr", /^HR: employee$/],
  ["policies/authority.yaml", "kind: policy\nid: use\nauthority: ‸\n", "department", /^Whose word it is/],
  ["strategies/key.yaml", `${STRATEGY}    busi‸\n`, "businessCase", /^Why /],
  ["strategies/tool.yaml", `${STRATEGY}    tool: ‸\n`, "tiktok", /^TikTok: short-video app/],
  ["strategies/tactic.yaml", `${STRATEGY}    tactic: [give‸]\n`, "giveaway", /^giveaway: /],
  [
    "strategies/defaults.yaml",
    "kind: strategy\nid: a\ndefaults:\n  account: ‸\n",
    "official-account",
    /^official account/,
  ],
  ["strategies/evidence.yaml", `${STRATEGY}    evidence:\n      - approval: ‸\n`, "hr", /^HR: employee$/],
  ["taxonomy/facet.yaml", "kind: taxonomy\nfacet: ‸\n", "audience", /^Audiences$/],
  ["waivers.yaml", "kind: waivers\nwaivers:\n  - id: a\n    grantedBy: ‸\n", "legal", /^legal department/],
  ["onpolicy.yaml", "polic‸\n", "policies", /^Where the policies are/],
  [".onpolicy.yaml", "assume:\n  actor: market‸\n", "marketing-team", /^marketing team/],
];

/** What is marked, by line. */
const FAULTS: readonly (readonly [path: string, text: string, line: number, message: RegExp])[] = [
  ["policies/unknown.yaml", `${POLICY}    prohibits: {tool: TikTok}\n`, 5, /prohibits is not allowed/],
  ["policies/two.yaml", `${POLICY}    prohibit: {}\n    permit: {}\n`, 4, /./],
  ["policies/day.yaml", `effective: 1 May 2026\n${POLICY}    prohibit: {}\n`, 1, /does not match the pattern/],
  ["policies/word.yaml", `authority: boss\n${POLICY}    prohibit: {}\n`, 1, /"law", "regulator", "group"/],
  ["policies/kind.yaml", `${POLICY.replace("policy", "strategy")}    prohibit: {}\n`, 1, /"policy"/],
  ["policies/number.yaml", `${POLICY}    prohibit: {tool: 7}\n`, 5, /^Incorrect type\. Expected "string/],
  ["policies/empty.yaml", `${POLICY}    prohibit:\n      tool: []\n`, 6, /./],
  ["policies/modality.yaml", `${POLICY}    permit: {}\n    require: legal\n`, 6, /^Incorrect type\. Expected "array"/],
  ["strategies/status.yaml", `${STRATEGY}    status: perhaps\n`, 5, /"idea", "planned", "live"/],
  ["strategies/evidence.yaml", `${STRATEGY}    evidence:\n      - {record: r, on: tomorrow}\n`, 6, /does not match/],
  ["strategies/lacks.yaml", "kind: strategy\nid: a\n", 1, /^Missing property "tactics"/],
  ["onpolicy.yaml", "extends: [onpolicy:recommended]\npolicys: []\n", 2, /policys is not allowed/],
  ["onpolicy.yaml", "rules:\n  silent-tool: eror\n", 2, /"error", "warning", "info", "off"/],
  ["onpolicy.yaml", "rules:\n  of-our-own: eror\n", 2, /"error", "warning", "info", "off"/],
];

/** Names of an organisation's own, and whatever else is right. */
const SOUND: readonly (readonly [path: string, text: string])[] = [
  ["policies/own.yaml", `${POLICY}    prohibit: {tool: Our Tool, loyalty-tier: [gold, Silver]}\n`],
  [
    "strategies/own.yaml",
    `${STRATEGY}    tool: [Our Tool, TikTok]\n    actor: tiktok\n    loyalty-tier: gold\n    data: []\n`,
  ],
  ["taxonomy/own.yaml", "kind: taxonomy\nfacet: loyalty-tier\nconcepts: [{id: gold, label: Gold}]\n"],
  ["onpolicy.yaml", "extends: [./legal/base.yaml]\nrules: {of-our-own: error, silent-tool: off}\n"],
];

describe("the YAML language server", { timeout: 30_000 }, () => {
  let server: LanguageServer;

  beforeAll(async () => {
    const script = join(ROOT, "node_modules/yaml-language-server/bin/yaml-language-server");
    const yaml = {
      schemas: settings["yaml.schemas"],
      schemaStore: { enable: false },
      kubernetesCRDStore: { enable: false },
    };
    server = await startLanguageServer(script, root, {
      yaml: { ...yaml, validate: true, hover: true, completion: true },
    });
  }, 30_000);
  afterAll(() => server.stop());

  it.each(COMPLETIONS)("completes in %s", async (path, marked, label, about) => {
    const { text, position } = takeMark(marked);
    const uri = nextUri(path);
    await server.open(uri, text);
    const items = await server.complete(uri, position);
    const item = items.find((candidate) => candidate.label === label);
    expect(items.map((candidate) => candidate.label)).toContain(label);
    expect(textOf(item?.documentation)).toMatch(about);
  });

  it("completes presets and rules in a config", async () => {
    const { text, position } = takeMark("extends:\n  - ‸\nrules:\n  \n");
    const uri = nextUri("onpolicy.yaml");
    await server.open(uri, text);
    const labels = async (at: Position) => (await server.complete(uri, at)).map(({ label }) => label);
    expect(await labels(position)).toContain("onpolicy:recommended");
    expect(await labels({ line: 3, character: 2 })).toContain("prohibited-tool");
  });

  it.each(FAULTS)("marks what is wrong in %s: %j", async (path, text, line, message) => {
    const found = await server.open(nextUri(path), text);
    expect(found.map(({ range }) => range.start.line + 1)).toContain(line);
    expect(found.map((fault) => fault.message)).toContainEqual(expect.stringMatching(message));
    // Nobody reads a message that lists a thousand tools.
    expect(found.filter((fault) => fault.message.length > 300)).toEqual([]);
  });

  it.each(SOUND)("has nothing to say about %s: %j", async (path, text) => {
    expect(await server.open(nextUri(path), text)).toEqual([]);
  });

  it.each([
    ["policies/hover.yaml", `${POLICY}    pro‸hibit: {tool: TikTok}\n`, "Prohibits", "What must not be done."],
    [
      "policies/hover.yaml",
      `${POLICY}    prohibit: {to‸ol: TikTok}\n`,
      "Tool",
      "The app, site or service that is used",
    ],
    ["strategies/hover.yaml", `${STRATEGY}    to‸ol: [TikTok, Slack]\n`, "Tool", "A list means every one of them."],
    [
      "onpolicy.yaml",
      "rules: {silent-‸tool: off}\n",
      "The policy does not speak about a tool",
      "Left out, the severity is that of the presets",
    ],
  ])("explains in %s: %j", async (path, marked, title, about) => {
    const { text, position } = takeMark(marked);
    const uri = nextUri(path);
    await server.open(uri, text);
    const shown = await server.hover(uri, position);
    expect(shown).toContain(`#### ${title}`);
    expect(shown).toContain(about);
    expect(shown.length).toBeLessThan(1500);
  });

  it("finds the schema by the line that the README shows, and by that of `init`", async () => {
    const shown = fence("yaml");
    const { host } = await run(["init", "--yes"], {
      files: { "node_modules/onpolicy/schemas/config.schema.json": "{}" },
    });
    const written = new TextDecoder().decode(host.files.get("/work/policies/employee-use.yaml"));
    expect(written.split("\n")[0]).toBe(shown.split("\n")[0]);
    // In folders that the settings do not name.
    expect(await server.open(uriOf("elsewhere/written.yaml"), written)).toEqual([]);
    const found = await server.open(uriOf("elsewhere/shown.yaml"), `${shown}nonsense: 1\n`);
    expect(found.map(({ message }) => message)).toContain("Property nonsense is not allowed.");
    const config = new TextDecoder().decode(host.files.get("/work/onpolicy.yaml"));
    expect(await server.open(uriOf("started.yaml"), config)).toEqual([]);
    expect(await server.open(uriOf("started-2.yaml"), `${config}policys: []\n`)).toHaveLength(1);
  });
});

describe("the JSON language service", () => {
  let service: LanguageService;

  beforeAll(() => {
    service = getLanguageService({
      schemaRequestService: (uri) => Promise.resolve(readFileSync(fileURLToPath(uri), "utf8")),
      workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
    });
    const schemas = settings["json.schemas"].map(({ fileMatch, url }) => ({
      fileMatch,
      uri: new URL(url, `${root}/`).href,
    }));
    service.configure({ allowComments: false, schemas });
  });

  async function inspect(path: string, marked: string) {
    const { text, position } = takeMark(marked);
    const document = TextDocument.create(uriOf(path), "json", 1, text);
    const parsed = service.parseJSONDocument(document);
    const completions = await service.doComplete(document, position, parsed);
    return {
      faults: (await service.doValidation(document, parsed)).map(({ message, range }) => [
        range.start.line + 1,
        message,
      ]),
      labels: completions?.items.map(({ label }) => label),
      hover: JSON.stringify((await service.doHover(document, position, parsed))?.contents ?? ""),
    };
  }

  it("completes a key and a concept", async () => {
    const key = await inspect("policies/a.json", '{"clauses": [{"id": "a", "prohi‸"}]}');
    expect(key.labels).toContain("prohibit");
    const concept = await inspect("strategies/a.json", '{"tactics": [{"id": "a", "tool": ["‸"]}]}');
    expect(concept.labels).toContain('"tiktok"');
    const rule = await inspect("onpolicy.json", '{"rules": {"‸"}}');
    expect(rule.labels).toContain("prohibited-tool");
  });

  it("marks what is wrong, and nothing else", async () => {
    const wrong =
      '{"kind": "policy", "id": "use",\n"clauses": [{"id": "a", "prohibit": {"tool": "Our Tool"}}],\n"nonsense": 1}';
    expect((await inspect("policies/a.json", wrong)).faults).toEqual([[3, "Property nonsense is not allowed."]]);
    expect((await inspect("onpolicy.json", '{"rules":\n{"silent-tool": "eror"}}')).faults).toHaveLength(1);
    expect(
      (await inspect("onpolicy.json", '{"rules": {"silent-tool": "off"}, "assume": {"actor": ["us"]}}')).faults,
    ).toEqual([]);
  });

  it("finds the schema by the key of the file", async () => {
    const schema = "../node_modules/onpolicy/schemas/policy.schema.json";
    expect(readme).toContain(`\`"$schema": "${schema}"\``);
    const text = `{"$schema": "${schema}",\n"kind": "policy", "id": "a", "clauses": [],\n"nonsense": 1}`;
    expect((await inspect("elsewhere/a.json", text)).faults).toEqual([[3, "Property nonsense is not allowed."]]);
  });

  it("explains", async () => {
    const { hover } = await inspect("strategies/a.json", '{"tactics": [{"id": "a", "to‸ol": "tiktok"}]}');
    expect(hover).toContain("The app, site or service that is used");
    expect(hover.length).toBeLessThan(1000);
  });
});

describe("schemas/README.md", () => {
  it("says the same for each editor", () => {
    const lines = [...fence("lua").matchAll(/\["(.+?)"\] = (.+),$/gmu)];
    const globs = (text = ""): string[] => [...text.matchAll(/"(.+?)"/gu)].map((match) => match[1] ?? "");
    expect(Object.fromEntries(lines.map(([, schema = "", files]) => [schema, globs(files)]))).toEqual(
      settings["yaml.schemas"],
    );
  });

  it("names schemas that exist", () => {
    const named = [...readme.matchAll(/node_modules\/onpolicy\/(schemas\/[\w-]+\.schema\.json)/gu)];
    expect(named.length).toBeGreaterThan(10);
    for (const [, path = ""] of named) expect(() => readFileSync(join(ROOT, path))).not.toThrow();
  });
});

function textOf(documentation: string | { readonly value: string } | undefined): string {
  return typeof documentation === "object" ? documentation.value : (documentation ?? "");
}
