import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAst } from "rolldown/parseAst";
import { describe, expect, it } from "vitest";

interface Layer {
  readonly mayImport: readonly string[];
  readonly packages?: RegExp;
  readonly because: string;
}

// A layer is a folder of src, or a file directly in it. Modules of one layer may import each other.
const layers: Readonly<Record<string, Layer>> = {
  model: {
    mayImport: [],
    because: "It is what everyone talks about: a word that needs another layer to be understood does not belong in it.",
  },
  text: {
    mayImport: ["model"],
    packages: /^picomatch$/,
    because: "Offsets, lines and excerpts are the same whatever the text says.",
  },
  generated: {
    mayImport: ["model"],
    because: "Shipped data has types and no behaviour.",
  },
  taxonomy: {
    mayImport: ["model", "text", "generated"],
    because: "What a name means depends on the names, on no document that uses them.",
  },
  prose: {
    mayImport: ["model", "text", "taxonomy", "generated"],
    because: "Sentences can be understood without knowing in which syntax they were written.",
  },
  read: {
    mayImport: ["model", "text", "taxonomy", "prose", "rule", "generated"],
    packages:
      /^(?:yaml|unified|remark-parse|character-entities|mdast|unist|mdast-util-[a-z-]+|micromark-[a-z-]+|micromark|unist-util-[a-z-]+)$/,
    because: "Syntax ends here: what comes after reading cannot tell YAML from Markdown.",
  },
  import: {
    mayImport: [],
    packages: /^(?:mammoth|hast|mdast|hast-util-[a-z-]+|mdast-util-[a-z-]+)$/,
    because: "A document is converted without knowing what a policy is: what it says is read from its Markdown, later.",
  },
  judge: {
    mayImport: ["model", "taxonomy"],
    because: "A verdict follows from meaning alone, which is what lets it be compared with a reference implementation.",
  },
  rule: {
    mayImport: ["model", "taxonomy", "generated"],
    packages: /^@marcbachmann\/cel-js$/,
    because: "A rule sees facts; if it saw how they come about, changing that would change the rules.",
  },
  check: {
    mayImport: ["model", "text", "generated", "taxonomy", "judge", "rule"],
    because: "It joins verdicts and rules to findings in words, and need not know how anything was read.",
  },
  report: {
    mayImport: ["model", "text"],
    because: "A format that had to ask the engine would show something that the finding does not say.",
  },
  basis: {
    mayImport: ["model", "read", "judge", "check"],
    because: "What strategies are judged by is read and compiled once, whatever is asked of it afterwards.",
  },
  suppressions: {
    mayImport: ["model", "read", "check"],
    because:
      "It finds what comments ask for and says which of it counts, for the few documents that have such comments.",
  },
  lint: {
    mayImport: ["model", "text", "read", "judge", "check", "basis", "suppressions"],
    because: "The pipeline knows every stage, and nothing of how its findings are printed.",
  },
  relint: {
    mayImport: ["model", "basis", "lint"],
    because: "Whoever changes texts asks again what is found in them, and nothing that has not changed is read twice.",
  },
  fix: {
    mayImport: ["model", "text", "basis", "relint"],
    because: "It makes edits and checks what they come to, which needs the pipeline as a whole and none of its stages.",
  },
  write: {
    mayImport: ["model", "text", "read"],
    because: "To add to a document, its syntax must be known; what is added is for others to say, and to read back.",
  },
  waive: {
    mayImport: ["model", "text", "judge", "check", "basis", "verdicts", "relint", "write"],
    because: "What is written as a waiver is held against the same verdicts and rules as one that is read.",
  },
  verdicts: {
    mayImport: ["model", "text", "read", "judge", "check", "basis"],
    because: "It is the pipeline up to the verdicts, for those who ask for these and not for findings.",
  },
  explain: {
    mayImport: ["model", "text", "generated", "judge", "check", "report", "lint", "rules", "verdicts"],
    because: "It is the pipeline once more, up to the proof of one verdict.",
  },
  extract: {
    mayImport: ["model", "read", "check"],
    because: "It shows how one document is read, before anything is judged.",
  },
  adopt: {
    mayImport: ["model", "text", "check", "extract", "write"],
    because: "What is adopted is what was extracted, and is read back by the same way before anybody keeps it.",
  },
  open: {
    mayImport: ["model", "read"],
    because: "Whoever looks for documents must know what a config lists and what a file says it is, and no more.",
  },
  parse: {
    mayImport: ["model", "read"],
    because: "A thread that only parses needs the parsers, and nothing that knows what documents mean.",
  },
  settings: {
    mayImport: ["model", "read", "judge", "check"],
    because:
      "It says what holds under a config and where that was set, which needs the taxonomies and no other document.",
  },
  start: {
    mayImport: ["model", "generated"],
    because: "What a new workspace holds follows from the answers alone; where it is written is for the shell to say.",
  },
  rules: {
    mayImport: ["model", "read", "check"],
    because: "It says which rules hold under a config, for which no policy and no strategy is needed.",
  },
  "test-rules": {
    mayImport: ["model", "text", "read", "check", "lint"],
    because: "It runs the pipeline over the examples of a rule, and says what came of each.",
  },
  "new-rule": {
    mayImport: ["model", "rule", "rules"],
    because:
      "What a new rule holds follows from its id and subject; which ids are taken, from the rules that there are.",
  },
  notices: {
    mayImport: ["model", "generated"],
    because: "It says what can be reported, for outputs that describe each rule; no document has a part in it.",
  },
  version: {
    mayImport: [],
    because: "It is one constant, for whoever says what made an output.",
  },
  "check-workspace": {
    mayImport: ["model"],
    because: "Whether a program asks rightly shows before any document is read.",
  },
  index: {
    mayImport: ["model", "report", "lint", "verdicts", "notices", "version", "check-workspace"],
    because: "The public API can offer anything that runs without a file system.",
  },
  baseline: {
    mayImport: ["model"],
    because: "It sets known findings aside once all has been found, so that no verdict and no rule can depend on them.",
  },
  shell: {
    mayImport: [
      "index",
      "baseline",
      "basis",
      "lint",
      "verdicts",
      "explain",
      "extract",
      "fix",
      "relint",
      "adopt",
      "waive",
      "open",
      "parse",
      "import",
      "rules",
      "test-rules",
      "new-rule",
      "settings",
      "start",
      "notices",
      "report",
      "model",
      "text",
      "version",
    ],
    packages: /^(?:node:.+|commander)$/,
    because:
      "Files, clock, terminal and sockets are here and nowhere else; whatever it needs more is missing in the API.",
  },
};

// By name, because no module outside shell has a reason to give one of these names to something of its own.
const outsideOnly: Readonly<Record<string, string>> = {
  Date: "reads the clock",
  performance: "reads the clock",
  process: "reads the environment",
  console: "prints",
  fetch: "opens a connection",
  setTimeout: "waits",
  setInterval: "waits",
  crypto: "is random",
  globalThis: "reaches the names above",
};
const outsideOnlyMembers: Readonly<Record<string, string>> = {
  "Math.random": "is random",
  "Intl.Collator": "sorts as the locale does",
  localeCompare: "sorts as the locale does",
  toLocaleString: "prints as the locale does",
  toLocaleLowerCase: "folds as the locale does",
  toLocaleUpperCase: "folds as the locale does",
};

const longestFile = 250;

interface Module {
  /** Relative to src. */
  readonly path: string;
  readonly text: string;
}

interface Scan {
  readonly imports: readonly string[];
  readonly names: readonly string[];
  readonly isBarrel: boolean;
}

const source = join(dirname(dirname(fileURLToPath(import.meta.url))), "src");

function readModules(folder: string): Module[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".d.ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({ path: path.slice(folder.length + 1).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }));
}

type Node = Readonly<Record<string, unknown>>;

function scanModule({ path, text }: Module): Scan {
  const imports: string[] = [];
  const names: string[] = [];
  const program = parseAst(text, { lang: "ts" }, path) as unknown as { readonly body: readonly Node[] };
  walk(program, (node) => {
    const from = importedFrom(node);
    if (from !== undefined) imports.push(from);
    const name = usedName(node);
    if (name !== undefined) names.push(name);
  });
  const isBarrel =
    program.body.length > 0 && program.body.every((node) => isReexport(node) || node["type"] === "ImportDeclaration");
  return { imports, names, isBarrel };
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
  } else if (typeof value === "object" && value !== null) {
    visit(value as Node);
    for (const [key, child] of Object.entries(value)) if (!isLabel(value as Node, key)) walk(child, visit);
  }
}

/** Whether a child is the name of a property, which means nothing by itself. */
function isLabel(node: Node, key: string): boolean {
  return (key === "property" || key === "key") && node["computed"] === false && node["shorthand"] !== true;
}

const importing = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

function importedFrom(node: Node): string | undefined {
  if (!importing.has(String(node["type"])) || node["source"] === null) return undefined;
  const literal = node["source"] as Node;
  // A computed import could be of anything, so it is of something that is never allowed.
  return typeof literal["value"] === "string" ? literal["value"] : "(computed)";
}

function usedName(node: Node): string | undefined {
  if (node["type"] === "Identifier") return String(node["name"]);
  if (node["type"] !== "MemberExpression" || node["computed"] === true) return undefined;
  const [object, property] = [node["object"] as Node, node["property"] as Node];
  const name = String(property["name"]);
  return object["type"] === "Identifier" && `${String(object["name"])}.${name}` in outsideOnlyMembers
    ? `${String(object["name"])}.${name}`
    : name in outsideOnlyMembers
      ? name
      : undefined;
}

function isReexport(node: Node): boolean {
  if (node["type"] === "ExportAllDeclaration") return true;
  return node["type"] === "ExportNamedDeclaration" && node["declaration"] === null;
}

function layerOf(path: string): string {
  return path.split("/")[0]?.replace(/\.[jt]s$/, "") ?? path;
}

/** A relative import becomes the path of a module, relative to src; a package stays as it is. */
function resolveImport(importer: string, specifier: string): string {
  return specifier.startsWith(".") ? posix.join(posix.dirname(importer), specifier) : specifier;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function findBreaches(modules: readonly Module[]): string[] {
  const scans = new Map(modules.map((module) => [module.path, scanModule(module)]));
  const graph = new Map(
    [...scans].map(([path, { imports }]) => [
      path,
      imports.filter((specifier) => specifier.startsWith(".")).map((specifier) => resolveImport(path, specifier)),
    ]),
  );
  const breaches = modules.flatMap((module) =>
    findModuleBreaches(module, scans.get(module.path) ?? scanModule(module)),
  );
  return [...breaches, ...findCycles(graph)];
}

function findModuleBreaches({ path, text }: Module, scan: Scan): string[] {
  const layer = layerOf(path);
  const row = layers[layer];
  if (row === undefined) return [`${path} is in no layer of the table`];
  const breaches = scan.imports.flatMap((specifier) => findImportBreach(path, specifier));
  if (layer !== "shell") {
    for (const name of new Set(scan.names)) {
      const does = Object.hasOwn(outsideOnly, name) ? outsideOnly[name] : outsideOnlyMembers[name];
      if (does !== undefined && (Object.hasOwn(outsideOnly, name) || Object.hasOwn(outsideOnlyMembers, name))) {
        breaches.push(`${path} uses ${name}, which ${does}: only shell may`);
      }
    }
  }
  if (scan.isBarrel && path !== "index.ts") breaches.push(`${path} only exports what other modules have`);
  const lines = countLines(text);
  if (layer !== "generated" && lines > longestFile)
    breaches.push(`${path} has ${lines} lines of at most ${longestFile}`);
  return breaches;
}

function findImportBreach(path: string, specifier: string): string[] {
  const [layer, target] = [layerOf(path), layerOf(resolveImport(path, specifier))];
  const row = layers[layer];
  const isAllowed = specifier.startsWith(".")
    ? target === layer || row?.mayImport.includes(target)
    : row?.packages?.test(packageOf(specifier));
  return isAllowed === true ? [] : [`${path} imports ${specifier}, which ${layer} may not. ${row?.because ?? ""}`];
}

function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const follow = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push(`import cycle: ${[...trail.slice(start), path].join(" -> ")}`);
    if (start >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) follow(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) follow(path, []);
  return cycles;
}

function countLines(text: string): number {
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

const modules = readModules(source);
const written = modules.filter(({ path }) => layerOf(path) !== "generated").map(({ text }) => countLines(text));
const median = written.toSorted((a, b) => a - b)[Math.floor(written.length / 2)] ?? 0;

describe("the layers of src", () => {
  it(`hold in all ${modules.length} modules (median of ${median} lines)`, () => {
    expect(findBreaches(modules)).toEqual([]);
  });

  it("are looked at: a scan that finds no imports would hold everywhere", () => {
    const imports = modules.flatMap((module) => scanModule(module).imports);
    expect(modules.length).toBeGreaterThan(10);
    expect(imports.length).toBeGreaterThan(modules.length);
  });

  it("are all said to be there for a reason", () => {
    for (const { because, mayImport } of Object.values(layers)) {
      expect(because).toMatch(/^[A-Z].{20,}\.$/);
      for (const layer of mayImport) expect(layers).toHaveProperty(layer);
    }
  });
});

describe("a breach is found", () => {
  const cases: readonly (readonly [path: string, text: string, breach: RegExp])[] = [
    [
      "model/a.ts",
      'import type { B } from "../text/b.ts";\nexport type A = B;',
      /model\/a\.ts imports \.\.\/text\/b\.ts/,
    ],
    ["judge/a.ts", 'export type A = import("../read/b.ts").B;', /judge\/a\.ts imports \.\.\/read/],
    ["report/a.ts", 'export const a = () => import("../judge/b.ts");', /report\/a\.ts imports \.\.\/judge/],
    ["report/a.ts", "export const a = (name: string) => import(name);", /imports \(computed\)/],
    ["lint.ts", 'import { main } from "./shell/main.ts";\nmain();', /lint\.ts imports \.\/shell/],
    ["shell/a.ts", 'import { judge } from "../judge/judge.ts";\njudge();', /shell\/a\.ts imports \.\.\/judge/],
    ["check/a.ts", 'import { parse } from "yaml";\nparse("");', /imports yaml/],
    ["read/a.ts", 'import { readFileSync } from "node:fs";\nreadFileSync("");', /imports node:fs/],
    [
      "shell/a.ts",
      'import { evaluate } from "@marcbachmann/cel-js/evaluator";\nevaluate("");',
      /imports @marcbachmann/,
    ],
    ["util/a.ts", "export const a = 1;", /in no layer/],
    ["read/all.ts", 'export * from "./yaml.ts";\nexport { a } from "./a.ts";', /only exports what other modules have/],
    ["read/all.ts", 'import { a } from "./a.ts";\nexport { a };', /only exports what other modules have/],
    ["text/a.ts", 'export const a = "b".localeCompare("c");', /uses localeCompare/],
    ["check/a.ts", "export const today = new Date();", /uses Date/],
    ["check/a.ts", "export const now = () => Date.now();", /uses Date/],
    ["check/a.ts", "export const a = process.env;", /uses process/],
    ["check/a.ts", 'console.log("a");', /uses console/],
    ["check/a.ts", "export const a = { process };", /uses process/],
    ["check/a.ts", "export const a = Math.random();", /uses Math\.random/],
    ["check/a.ts", `export const a = [${"\n  1,".repeat(250)}\n];`, /has 252 lines/],
  ];
  it.each(cases)("in %s: %s", (path, text, breach) => {
    expect(findBreaches([{ path, text }])).toEqual([expect.stringMatching(breach)]);
  });

  it("in a cycle, even one of types", () => {
    const a = { path: "model/a.ts", text: 'import type { B } from "./b.ts";\nexport type A = B;' };
    const b = { path: "model/b.ts", text: 'export interface B { a: import("./a.ts").A }' };
    expect(findBreaches([a, b])).toEqual(["import cycle: model/a.ts -> model/b.ts -> model/a.ts"]);
  });

  it("but not in comments, texts and names of properties", () => {
    const text =
      'import { a } from "../model/a.ts";\n// new Date()\nexport const b = { Date: "console.log", c: a.process };';
    expect(findBreaches([{ path: "text/a.ts", text }])).toEqual([]);
  });
});
