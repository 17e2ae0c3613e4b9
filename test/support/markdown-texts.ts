import fc from "fast-check";

/** Texts of Markdown in and near what people write, and around the places at which its rules are odd. */

const words = ["word", "a", "Kanal", "é", "👩‍💻", "2026", "snake_case", "x", "Ärger", "„q“", "。", "\u00a0", "—"];
const marks = [
  "*",
  "**",
  "***",
  "_",
  "__",
  "`",
  "``",
  "[",
  "]",
  "(",
  ")",
  "<",
  ">",
  "!",
  "&",
  "\\",
  "~",
  "~~",
  "|",
  ":",
];
const phrases = [
  "**Tool:** TikTok",
  "**Key**: value",
  "**a *b* c**",
  "*a **b** c*",
  "***both***",
  "a*b*c",
  "_a_b_",
  "__init__",
  "2*3*4",
  "**bold**text",
  "*(a)*",
  '**"q"**',
  "`code`",
  "`` a`b ``",
  "` `",
  "` a `",
  "`a\\|b`",
  "[link](https://example.com/a_b?c=1&d=2)",
  '[link](u "title")',
  "[a](b (c))",
  "[a](b(c)d)",
  "[a](<b c>)",
  "[a]()",
  "[*a*](b)",
  "*[a*](b)",
  "[a [b](c) d](e)",
  "![alt](u)",
  "![a *b*](u)",
  "![",
  "[ref]",
  "[ref][]",
  "[a][ref]",
  "[ ]",
  "[x] ",
  "<https://example.com/x>",
  "<me@example.com>",
  "<br>",
  "<b>",
  "</b>",
  "<br />",
  '<a href="x">',
  "<!-- c -->",
  "<!--",
  "-->",
  "a < b",
  "&amp;",
  "&auml;",
  "&nothing;",
  "&#65;",
  "&#x41;",
  "&#0;",
  "&",
  "\\*",
  "\\_",
  "\\|",
  "\\\\",
  "\\a",
  "~~gone~~",
  "~5",
  "{#id}",
  "https://example.com",
  "a | b",
  "| a |",
];
const spaces = [" ", " ", " ", " ", "", "", "  ", "\t"];

const phrase = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 5, arbitrary: fc.constantFrom(...phrases) },
  { weight: 2, arbitrary: fc.constantFrom(...marks) },
);
const tabless = fc.constantFrom(...spaces.filter((space) => space !== "\t"));
const space = fc.oneof({ weight: 60, arbitrary: tabless }, { weight: 1, arbitrary: fc.constant("\t") });
const running = fc
  .array(fc.tuple(phrase, space), { minLength: 1, maxLength: 7 })
  .map((pairs) => pairs.map(([text, gap]) => text + gap).join(""));

const indent = fc.oneof(
  { weight: 10, arbitrary: fc.constant("") },
  { weight: 6, arbitrary: fc.constantFrom("  ", "    ", "   ", " ", "      ") },
  { weight: 1, arbitrary: fc.constantFrom("\t", "     ", "  \t", "        ") },
);
const container = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("- ", "- ", "* ", "+ ", "1. ", "2. ", "3) ") },
  { weight: 3, arbitrary: fc.constantFrom("> ", ">", "-   ", "10. ", "1.  ") },
  { weight: 1, arbitrary: fc.constantFrom("-", "1.", "-     ", "-\t", ">  ", "123456789. ", "1234567890. ") },
);
const whole = fc.constantFrom(
  "---",
  "***",
  "- - -",
  "===",
  "--",
  "=",
  "```",
  "```yaml strategy",
  "````",
  "~~~",
  "    code",
  "#",
  "## ",
  "#no",
  "<div>",
  "<!-- open",
  "close -->",
  "<!-- one -->",
  "</details>",
  "<https://a.b> c",
  "|---|---|",
  "| --- | :-: |",
  "|:-|",
  "---|---",
  ":-",
  "-:|",
  "| a | b |",
  "| a | b",
  "a | b",
  "||",
  "|",
  "| `a\\|b` | **c** |",
  "| a \\| b | \\\\| c |",
  "[ref]: /url",
  "[ref]: /url 'title'",
  "kind: strategy",
  "+++",
  "- [ ] task",
  "- [x] **done** x",
  "- [ ]",
  "- **Tool:** A, B",
  "1. **Key**: v",
  "text  ",
  "text\\",
);
const leaf = fc.oneof(
  { weight: 6, arbitrary: running },
  { weight: 4, arbitrary: whole },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom("# ", "## ", "### "), running).map(([a, b]) => a + b) },
  { weight: 1, arbitrary: running.map((text) => `## ${text} ##`) },
  { weight: 2, arbitrary: fc.array(running, { maxLength: 4 }).map((cells) => `| ${cells.join(" | ")} |`) },
  { weight: 1, arbitrary: fc.constant("") },
);
const containers = fc.oneof(
  { weight: 6, arbitrary: fc.constant([]) },
  { weight: 4, arbitrary: fc.array(container, { maxLength: 1 }) },
  { weight: 1, arbitrary: fc.array(container, { maxLength: 3 }) },
);
const line = fc.oneof(
  { weight: 7, arbitrary: fc.tuple(indent, containers, leaf).map(([a, b, c]) => a + b.join("") + c) },
  { weight: 2, arbitrary: fc.constantFrom("", "", "", "  ", ">", "> ") },
);
const lineEnd = fc.oneof({ weight: 8, arbitrary: fc.constant("\n") }, { weight: 2, arbitrary: fc.constant("\r\n") });

/** Lines that have little to do with one another. */
export const anyLines = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 12 }), lineEnd, fc.boolean())
  .map(([lines, end, isEnded]) => lines.join(end) + (isEnded ? end : ""));

/** One paragraph, with all that can stand in it. */
export const anyParagraph = fc
  .tuple(fc.array(running, { minLength: 1, maxLength: 4 }), fc.constantFrom("\n", "\n", "  \n", "\\\n", "\r\n", "\n  "))
  .map(([lines, end]) => lines.join(end));

/** Only signs of emphasis and what they look at. */
export const anyEmphasis = fc
  .array(
    fc.constantFrom("*", "*", "**", "***", "_", "_", "__", "a", "b ", " ", ".", "(", "~", "`", "[", "](x)", "\\"),
    {
      minLength: 2,
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(""));

const field = fc
  .tuple(
    fc.constantFrom("Tool", "When", "Audience", "Use of AI"),
    fc.constantFrom("**K:** ", "**K**: ", "K: ", "*K:* "),
    running,
  )
  .map(([key, form, value]) => form.replace("K", key) + value);
const bullet = fc.constantFrom("- ", "* ", "1. ", "- [ ] ", "-   ");
const listBlock = fc
  .tuple(
    bullet,
    fc.array(
      fc.tuple(
        fc.constantFrom("", "", "", "  ", "    ", "   "),
        field,
        fc.constantFrom("", "", "", "\n", "\n  more", "\nlazy", "\n\n  further"),
      ),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([mark, items]) => items.map(([pad, text, more]) => pad + mark + text + more).join("\n"));
const tableBlock = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.array(running, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
  )
  .map(([count, rows]) => {
    const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
    const [head = [], ...others] = rows;
    return [row(head), `|${" --- |".repeat(head.length === 0 ? count : head.length)}`, ...others.map(row)].join("\n");
  });
const fenceBlock = fc
  .tuple(
    fc.constantFrom("```", "~~~", "  ```"),
    fc.constantFrom("", "yaml", "yaml strategy", "js x y"),
    fc.array(line, { maxLength: 4 }),
  )
  .map(([mark, info, lines]) => [mark + info, ...lines, mark].join("\n"));
const block = fc.oneof(
  fc
    .tuple(fc.constantFrom("# ", "## ", "### "), running, fc.constantFrom("", " {#id}", " ##"))
    .map((parts) => parts.join("")),
  fc.array(running, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n")),
  listBlock,
  listBlock,
  tableBlock,
  fenceBlock,
  running.map((text) => `${text}\n===`),
  fc.array(running, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((text) => `> ${text}`).join("\n")),
  fc.constantFrom("---", "<!-- a\n\nb -->", "* * *"),
);
const front = fc.constantFrom(
  "",
  "",
  "---\nkind: strategy\n---\n\n",
  "---\n---\n",
  "---\na: b\n",
  "---  \na: b\n---\t\n",
);

/** A document as people write it. */
export const anyDocument = fc
  .tuple(
    front,
    fc.array(fc.tuple(block, fc.constantFrom("\n\n", "\n\n", "\n", "\n\n\n")), { minLength: 1, maxLength: 7 }),
    lineEnd,
  )
  .map(([head, blocks, end]) => (head + blocks.map((parts) => parts.join("")).join("")).replaceAll("\n", end));

/** A text with a few places of it changed. */
export function mutate(text: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: text.length });
  const change = fc.tuple(
    place,
    fc.oneof(fc.constantFrom(0, 0, 1, 2, 5, 40), fc.constant(0)),
    fc.oneof(
      phrase,
      fc.constantFrom("\n", "\n\n", "", " ", "  "),
      whole.map((mark) => `\n${mark}\n`),
      container.map((mark) => `\n${mark}`),
    ),
  );
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    let changed = text;
    for (const [at, gone, added] of changes) changed = changed.slice(0, at) + added + changed.slice(at + gone);
    return changed;
  });
}
