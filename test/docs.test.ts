import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import manifest from "../package.json" with { type: "json" };
import { shippedTaxonomies } from "../src/generated/taxonomy.ts";
import { lintWorkspace } from "../src/lint.ts";
import { main } from "../src/shell/cli/main.ts";
import { CHECK_FORMATS } from "../src/shell/formats.ts";
import { createNodeHost } from "../src/shell/node-host.ts";
import { run } from "./support/host-run.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** The contents of a document's fences with this info string. */
function fences(markdown: string, info: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${info}\\n([^]*?)^\`\`\`$`, "gmu"))].map((match) => match[1] ?? "");
}

describe("README.md", () => {
  const text = read("README.md");

  it("begins its commands with the main job and the tests, and CI runs the second", () => {
    const [first = ""] = fences(text, "sh");
    const commands = first.trimEnd().split("\n");
    expect(commands).toEqual(["node dist/cli.cjs examples/bank --today 2026-11-25", "npm ci && npm run check"]);
    expect(read(".ci/run").trimEnd().split("\n").at(-1)).toBe(commands[1]);
  });

  it("shows real output", () => {
    const picture = read("docs/terminal.svg");
    const rows = [...picture.matchAll(/<text [^>]*>(.*)<\/text>/gu)].map((match) =>
      (match[1] ?? "")
        .replace(/<[^>]*>/gu, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&amp;", "&"),
    );
    expect(rows.length).toBeGreaterThan(15);
    expect(read("examples/bank/expected.txt")).toContain(rows.slice(2).join("\n"));
  });

  it("has documents that can be read, and that clash as it says", async () => {
    const [policy = "", strategy = "", config = "", waivers = ""] = fences(text, "yaml");
    const documents = {
      config: { path: "onpolicy.yaml", text: config },
      policies: [{ path: "policy.yaml", text: policy }],
      strategies: [{ path: "strategy.yaml", text: strategy }],
      today: "2026-11-25",
    };
    const plain = await lintWorkspace(documents);
    expect(plain.isIncomplete).toBe(false);
    expect(plain.findings.map(({ rule }) => rule)).toEqual(["missing-record"]);
    const waived = await lintWorkspace({ ...documents, waivers: [{ path: "waivers.yaml", text: waivers }] });
    expect(waived.isIncomplete).toBe(false);
    expect(waived.findings.map(({ rule, waiver }) => `${rule} ${waiver?.id ?? ""}`)).toEqual(["missing-record W-7"]);
  });

  it("shows what is found in two documents in prose", async () => {
    const files = ["social-media-policy", "spring-plan"].map((name) => `docs/first-look/${name}.md`);
    const [policy = "", strategy = ""] = files;
    const { out, status } = await run(["check", "--policy", policy, "--strategy", strategy, "--today", "2026-11-25"], {
      files: Object.fromEntries(files.map((path) => [path, read(path)])),
    });
    expect(status).toBe(0);
    const shown = fences(text, "text prose");
    expect(shown).toHaveLength(2);
    for (const part of shown) expect(out).toContain(part.trimEnd());
    for (const path of files) expect(text).toContain(path);
  });

  it("counts the taxonomies rightly", () => {
    const count = (facet: string): string =>
      String(shippedTaxonomies().find((data) => data.facet === facet)?.concepts.length).replace(/(?=\d{3}$)/u, ",");
    expect(text).toContain(`(${count("tool")} tools, ${count("tactic").replace(/^,/u, "")} tactics,`);
  });
});

describe("docs/examples", () => {
  it.each(readdirSync(join(root, "examples")))("shows %s: what it is about, and all that it prints", (name) => {
    const page = read(`docs/examples/${name}.md`);
    expect(page).toContain(read(`examples/${name}/README.md`).trimEnd());
    expect(page).toContain(`\`\`\`text\n${read(`examples/${name}/expected.txt`).trimEnd()}\n\`\`\``);
    expect(page).toContain(`node dist/cli.cjs examples/${name} --today`);
    expect(read("README.md")).toContain(`](docs/examples/${name}.md)`);
    expect(read("docs/examples/index.md")).toContain(`](${name}.md)`);
    for (const folder of ["policies", "strategies"]) {
      for (const file of readdirSync(join(root, "examples", name, folder))) {
        expect(page).toContain(`](../../examples/${name}/${folder}/${file})`);
      }
    }
  });
});

describe("ARCHITECTURE.md", () => {
  const text = read("ARCHITECTURE.md");

  it("has at most 150 lines", () => {
    expect(text.split("\n").length).toBeLessThanOrEqual(151);
  });

  it("names paths that exist", () => {
    const paths = [...text.matchAll(/`((?:src|rules|schemas|examples|test|dist)(?:\/[\w./-]*)?)`/gu)].map(
      (match) => match[1] ?? "",
    );
    expect(paths.length).toBeGreaterThan(25);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe("docs/outputs.md", () => {
  const text = read("docs/outputs.md");
  const commands = fences(text, "sh").flatMap((fence) => fence.trimEnd().split("\n"));

  it.each(commands)("has a command that runs: %s", async (command) => {
    const [name, ...args] = command.split(" ");
    const written: string[] = [];
    const host = { ...createNodeHost(), cwd: join(root, "examples/bank"), env: {}, writeOut: () => undefined };
    const status = await main([...args, "--today", "2026-11-25"], {
      ...host,
      writeError: (error) => {
        throw new Error(error);
      },
      writeFile: (path) => {
        written.push(path);
        return Promise.resolve();
      },
    });
    expect({ name, status }).toEqual({ name: "onpolicy", status: 1 });
    expect(written.length).toBe(args.filter((arg) => /^\w+=/u.test(arg)).length);
  });

  it("lists the formats that there are", () => {
    const rows = [...text.matchAll(/^\| `(\w+)` \| .+ \| .+ \|$/gmu)].map((match) => match[1]);
    expect(rows.slice(0, CHECK_FORMATS.length)).toEqual([...CHECK_FORMATS]);
  });

  it("lists the inputs and outputs of the action", () => {
    const { inputs, outputs } = parse(read("action.yml")) as Record<"inputs" | "outputs", object>;
    for (const name of [...Object.keys(inputs), ...Object.keys(outputs)]) expect(text).toContain(`\`${name}\``);
  });
});

interface Workflow {
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

describe("workflows and hooks in documents", () => {
  const yaml = fences(read("README.md"), "yaml");
  const workflows = [
    ...fences(read("docs/outputs.md"), "yaml workflow"),
    ...yaml.filter((each) => /^jobs:/mu.test(each)),
  ];
  const hooks = [
    ...fences(read("docs/outputs.md"), "yaml pre-commit"),
    ...yaml.filter((each) => /^repos:/mu.test(each)),
  ];
  const action = parse(read("action.yml")) as { readonly inputs: object };

  it.each(workflows)("ask for no more than they need: %#", (text) => {
    const { on, permissions, jobs } = parse(text) as Workflow;
    expect(JSON.stringify(on)).not.toContain("pull_request_target");
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const isUploading = steps.some(({ uses = "" }) => uses.includes("upload-sarif"));
    expect(permissions).toEqual({ contents: "read", ...(isUploading ? { "security-events": "write" } : {}) });
    const own = steps.filter(({ uses = "" }) => uses.startsWith("OWNER/onpolicy@"));
    const foreign = steps.filter((step) => step.uses !== undefined && !own.includes(step));
    const checkouts = steps.filter(({ uses = "" }) => uses.startsWith("actions/checkout@"));
    expect(own.filter(({ uses }) => uses !== `OWNER/onpolicy@v${manifest.version}`)).toEqual([]);
    const inputs = own.flatMap(({ with: given = {} }) => Object.keys(given));
    expect(inputs.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
    expect(foreign.filter(({ uses = "" }) => !/@[0-9a-f]{40}$/u.test(uses))).toEqual([]);
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter(({ with: given }) => given?.["persist-credentials"] !== false)).toEqual([]);
  });

  it.each(hooks)("name the hook and the version that there are: %#", (text) => {
    const { repos } = parse(text) as { readonly repos: readonly { rev: string; hooks: readonly { id: string }[] }[] };
    const [hook] = parse(read(".pre-commit-hooks.yaml")) as readonly { readonly id: string }[];
    expect(repos.map(({ rev, hooks: [first] }) => [rev, first?.id])).toEqual([[`v${manifest.version}`, hook?.id]]);
  });

  it("are there", () => {
    expect([workflows.length, hooks.length]).toEqual([3, 2]);
  });
});

describe("links between documents", () => {
  const pages = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "docs/outputs.md",
    "docs/fixes.md",
    "docs/import.md",
    "docs/waivers.md",
  ];
  it.each(pages)("%s leads to files that exist", (path) => {
    const targets = [...read(path).matchAll(/\]\(([^)#:]+)\)/gu)].map((match) => match[1] ?? "");
    expect(targets.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([]);
  });
});
