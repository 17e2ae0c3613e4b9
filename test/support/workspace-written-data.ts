import fc from "fast-check";

/** Data with the order of its keys, as a reader must give it back. */
export type Tree =
  | { readonly kind: "scalar"; readonly value: string | number | boolean | null }
  | { readonly kind: "list"; readonly items: readonly Tree[] }
  | { readonly kind: "map"; readonly entries: readonly (readonly [key: string, value: Tree])[] };

export type TreeMap = Extract<Tree, { readonly kind: "map" }>;

const words = fc.constantFrom(
  "tool",
  "TikTok",
  "a b",
  "no",
  "yes",
  "true",
  "null",
  "~",
  "010",
  "0x1F",
  "1e3",
  "2026-01-01",
  "NO",
  "=",
  "-",
  "#x",
  "a: b",
  "a #b",
  "'",
  '"',
  "\\",
  "[",
  "{",
  "&a",
  "*a",
  "!t",
  "%d",
  "@h",
  "`x",
  "|",
  ">",
  "?",
  ",",
  "😀",
  "日本語",
  "é",
  "\u00a0x",
  "\t",
  " ",
  "",
  "<<x",
  "https://x.example/#a",
);
const texts = fc.oneof(words, fc.string({ unit: "grapheme", maxLength: 12 }));
const scalars = fc.oneof(
  { weight: 4, arbitrary: texts },
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
  fc.constant(null),
);
const keys = texts.filter((key) => key !== "" && key !== "<<" && key.trim() === key);

export const trees: fc.Arbitrary<TreeMap> = fc.letrec<{ tree: Tree; map: TreeMap }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    scalars.map((value): Tree => ({ kind: "scalar", value })),
    fc.array(tie("tree"), { maxLength: 3 }).map((items): Tree => ({ kind: "list", items })),
    tie("map"),
  ),
  map: fc
    .uniqueArray(fc.tuple(keys, tie("tree")), { maxLength: 4, selector: ([key]) => key.normalize("NFKC").trim() })
    .map((entries): TreeMap => ({ kind: "map", entries })),
})).map;

/** A scalar or key, and where it was written. */
export interface Written {
  readonly value: string | number | boolean | null;
  readonly start: number;
  readonly end: number;
}

export interface WrittenText {
  readonly text: string;
  readonly written: readonly Written[];
}

/** Writes data in a way that the numbers choose: block, flow or JSON, any quotes, any indentation. */
export function writeTree(tree: TreeMap, form: "json" | "flow" | "block", choices: readonly number[]): WrittenText {
  const pen = new Pen(choices);
  if (form === "block" && tree.entries.length > 0) {
    if (pen.choose(3) === 0) pen.put(`# a comment${pen.lineEnd}`);
    pen.blockMap(tree, 0);
  } else pen.flow(tree, form === "json");
  if (form !== "block" && pen.choose(2) === 0) pen.put(pen.lineEnd);
  return { text: pen.text, written: pen.written };
}

class Pen {
  text = "";
  readonly written: Written[] = [];
  readonly lineEnd: string;
  readonly #choices: readonly number[];
  #next = 0;

  constructor(choices: readonly number[]) {
    this.#choices = choices;
    this.lineEnd = this.choose(2) === 0 ? "\n" : "\r\n";
  }

  choose(count: number): number {
    const choice = this.#choices[this.#next % this.#choices.length] ?? 0;
    this.#next += 1;
    return choice % count;
  }

  put(text: string): void {
    this.text += text;
  }

  space(): string {
    return ["", " ", "  ", this.lineEnd][this.choose(4)] ?? "";
  }

  scalar(value: Written["value"], isJson: boolean, isKey = false): void {
    const start = this.text.length;
    this.put(this.#quote(value, isJson, isKey));
    this.written.push({ value, start, end: this.text.length });
  }

  #quote(value: Written["value"], isJson: boolean, isKey: boolean): string {
    if (typeof value !== "string") return String(value);
    const quoted = JSON.stringify(value);
    if (isJson) return quoted;
    const isPlain = /^[A-Za-z](?:[A-Za-z0-9 _-]*[A-Za-z0-9])?$/u.test(value) && !/^(?:true|false|null)$/iu.test(value);
    const choice = this.choose(3);
    if (isPlain && choice === 0) return value;
    const isPrintable = !/[\p{Cc}\u2028\u2029\ufeff]/u.test(value);
    return isPrintable && choice === 1 && !isKey ? `'${value.replaceAll("'", "''")}'` : quoted;
  }

  flow(tree: Tree, isJson: boolean): void {
    if (tree.kind === "scalar") return this.scalar(tree.value, isJson);
    const isMap = tree.kind === "map";
    this.put(isMap ? "{" : "[");
    const parts = isMap ? tree.entries : tree.items.map((item) => [undefined, item] as const);
    parts.forEach(([key, value], index) => {
      if (index > 0) this.put(",");
      this.put(isJson ? this.space() : " ");
      if (key !== undefined) {
        this.scalar(key, isJson, true);
        this.put(isJson ? `${this.space()}:${this.space()}` : ": ");
      }
      this.flow(value, isJson);
    });
    this.put(`${isJson ? this.space() : " "}${isMap ? "}" : "]"}`);
  }

  blockMap({ entries }: TreeMap, indent: number, isBegun = false): void {
    entries.forEach(([key, value], index) => {
      if (index > 0 || !isBegun) this.put(" ".repeat(indent));
      this.scalar(key, false, true);
      this.put(":");
      this.#blockValue(value, indent);
    });
  }

  #blockValue(value: Tree, indent: number): void {
    const isInline = value.kind === "scalar" || isEmpty(value) || this.choose(4) === 0;
    if (isInline) {
      this.put(" ".repeat(1 + this.choose(3)));
      this.flow(value, false);
      this.#endLine();
      return;
    }
    this.#endLine();
    if (value.kind === "map") this.blockMap(value, indent + 1 + this.choose(4));
    else this.#blockList(value.items, indent + this.choose(3));
  }

  #blockList(items: readonly Tree[], indent: number): void {
    for (const item of items) {
      this.put(`${" ".repeat(indent)}-`);
      if (item.kind === "map" && !isEmpty(item) && this.choose(2) === 0) {
        this.put(" ");
        this.blockMap(item, indent + 2, true);
      } else this.#blockValue(item, indent + 1);
    }
  }

  #endLine(): void {
    if (this.choose(5) === 0) this.put("   # said: {so}");
    this.put(this.lineEnd);
    if (this.choose(6) === 0) this.put(this.lineEnd);
  }
}

function isEmpty(tree: Tree): boolean {
  return (tree.kind === "list" && tree.items.length === 0) || (tree.kind === "map" && tree.entries.length === 0);
}
