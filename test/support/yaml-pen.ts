/**
 * Writes YAML in any style that people use, as the numbers choose: most of it sound, some of it not quite. Where the
 * numbers end, the plainest form is taken, so that few numbers make a short text.
 */
export function writeAnyYaml(choices: readonly number[]): string {
  return new YamlPen(choices).document();
}

/** Drops, adds, moves and indents, as the numbers choose. */
export function damage(text: string, choices: readonly number[]): string {
  let damaged = text;
  for (let index = 0; index + 2 < choices.length; index += 3) {
    const [what = 0, where = 0, which = 0] = choices.slice(index);
    damaged = damageOnce(damaged, { what: what % 6, where, piece: PIECES[which % PIECES.length] ?? "" });
  }
  return damaged;
}

const SIGNS = "a \n:-#'\"[]{},|>?%\\&*!~0.é".split("");
const PIECES = SIGNS.concat([
  "  ",
  ": ",
  "- ",
  " #",
  "\t",
  "\r",
  "\r\n",
  "\n\n",
  "\n  ",
  "---\n",
  "...\n",
  "<<",
  "null",
  "\u2028",
]);

interface Damage {
  readonly what: number;
  readonly where: number;
  readonly piece: string;
}

function damageOnce(text: string, { what, where, piece }: Damage): string {
  const at = where % (text.length + 1);
  const lines = text.split("\n");
  const line = where % lines.length;
  switch (what) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + piece + text.slice(at);
    case 2:
      return text.slice(0, at) + piece + text.slice(at + 1);
    case 3:
      return lines.with(line, ` ${lines[line]}`).join("\n");
    case 4:
      return lines.toSpliced(line, 1).join("\n");
    default:
      return [...lines.slice(line), ...lines.slice(0, line)].join("\n");
  }
}

const WORDS = ["a", "b c", "x-y", "true", "1", "no", "a,b", "it's"];
const ODD_WORDS =
  'null|~|Null|.5|-0|1.|+.5e-3|0x1F|0o17|010|1e3|1_0|.inf|-.INF|.nan|2026-01-01|12:30|http://x:y/#z|a#b|x:|:x|-1|--|---|\
a - b|a [b]|a{b}|a"b|?x|%|x%|@x|`x|&a|*a|!x|<<|=|日本語|😀|x\u00a0|a\u2028b|-|?|123456789012345678901234567890'.split(
    "|",
  );
const QUOTED = `''|'it''s'|'a: b'|' x '|'#'|'\\'|""|"a: b"|" x "|"\\n"|"\\u00e9"|"\\ud83d\\ude00"|"\\""|"\\\\"`
  .split("|")
  .concat(["'a\n             b'", '"a \n\n             b"']);
const ODD_QUOTED = ["'a\nb'", '"\\x41"', '"\\z"', '"a\\\n             b"', '"a\\n\n             b"'];
const TEXT_LINES = ["text", "# no comment", "- a", "k: v", "x ", "---", "%y", "  deeper", "'"];

class YamlPen {
  readonly #choices: readonly number[];
  #next = 0;

  constructor(choices: readonly number[]) {
    this.#choices = choices;
  }

  document(): string {
    const start = this.#oneOf(["", "", "", "---\n", "--- # c\n", "# c\n\n---\n"]);
    const kind = this.#choose(8);
    const body = kind === 7 ? this.#flow(0, 0) + this.#lineEnd(0) : this.#collection(this.#oneOf([0, 0, 0, 2]), kind);
    const text = start + this.#between(0) + body;
    const ended = this.#choose(3) === 2 ? text.trimEnd() : text;
    return this.#choose(4) === 3 ? ended.replaceAll("\n", "\r\n") : ended;
  }

  #choose(count: number): number {
    const choice = this.#choices[this.#next] ?? 0;
    this.#next += 1;
    return choice % count;
  }

  #oneOf<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    const item = list[this.#choose(list.length)] ?? list[0];
    if (item === undefined) throw new Error("there is nothing to choose from");
    return item;
  }

  #repeat(most: number, part: () => string): string {
    return Array.from({ length: this.#choose(most + 1) }, part).join("");
  }

  /** What may stand after a value: the end of the line, and lines without content. */
  #lineEnd(indent: number): string {
    return `${this.#isRare() ? "#c" : this.#oneOf(["", "", "", "", " ", " # c", " #", "  # x: y"])}\n${this.#between(indent)}`;
  }

  #between(indent: number): string {
    if (this.#choose(5) < 4) return "";
    return this.#repeat(3, () =>
      this.#oneOf(["\n", "# c\n", `${" ".repeat(indent)}# c\n`, `${" ".repeat(indent + 2)}#c\n`, "   \n"]),
    );
  }

  #isRare(): boolean {
    return this.#choose(24) === 23;
  }

  #scalar(): string {
    if (this.#isRare()) return this.#oneOf([...ODD_WORDS, ...ODD_QUOTED]);
    return this.#oneOf(this.#choose(4) === 3 ? QUOTED : WORDS);
  }

  #flow(depth: number, indent: number): string {
    const kind = depth > 3 ? 2 : this.#choose(depth === 0 ? 2 : 4);
    if (kind > 1) return this.#scalar();
    const parts = Array.from({ length: this.#choose(4) }, () => {
      const key =
        kind === 0
          ? ""
          : `${this.#scalar()}${this.#isRare() ? ":" : this.#oneOf([": ", ": ", " : ", ":\n             "])}`;
      return `${this.#gap(indent)}${key}${this.#flow(depth + 1, indent)}${this.#gap(indent)}`;
    });
    const last = this.#choose(4) === 3 ? "," : "";
    return `${kind === 0 ? "[" : "{"}${parts.join(",")}${last}${this.#gap(indent)}${kind === 0 ? "]" : "}"}`;
  }

  #gap(indent: number): string {
    const margin = " ".repeat(this.#isRare() ? indent : indent + 1);
    return this.#oneOf(["", "", " ", "  ", `\n${margin}`, ` # c\n${margin}`, `\n\n${margin} `]);
  }

  #collection(indent: number, kind: number, isBegun = false): string {
    const isMap = kind % 3 < 2;
    const count = 1 + this.#choose(3);
    return Array.from({ length: count }, (_, index) => {
      const margin = index === 0 && isBegun ? "" : " ".repeat(indent);
      return margin + (isMap ? this.#entry(indent) : this.#item(indent));
    }).join("");
  }

  #entry(indent: number): string {
    const key = this.#isRare() ? this.#scalar() : this.#oneOf(["a", "b c", "x-y", "'q'", '"r s"', ...WORDS]);
    return `${key}${this.#oneOf([":", ":", ":", " :"])}${this.#value(indent, 0)}`;
  }

  #item(indent: number): string {
    const gap = 1 + this.#choose(2);
    if (this.#choose(3) > 0 || indent > 12) return `-${this.#value(indent, 1)}`;
    return `-${" ".repeat(gap)}${this.#collection(indent + 1 + gap, this.#choose(3), true)}`;
  }

  #value(indent: number, least: number): string {
    const margin = " ".repeat(indent + 1 + this.#choose(3));
    switch (this.#choose(indent > 12 ? 6 : 10)) {
      case 0:
      case 1:
        return ` ${this.#scalar()}${this.#lineEnd(indent)}`;
      case 2:
        return ` ${this.#flow(0, indent + 1)}${this.#lineEnd(indent)}`;
      case 3:
        return ` ${this.#text(indent)}${this.#between(indent)}`;
      case 4:
        return ` a${this.#repeat(2, () => `${this.#oneOf(["\n", " \n", "\n\n"])}${margin}${this.#oneOf(["b", "c d", "- x", "[y", "1", "it's", "e:f"])}`)}${this.#lineEnd(indent)}`;
      case 5:
        return this.#choose(2) === 0
          ? this.#lineEnd(indent)
          : `${this.#lineEnd(indent)}${margin}${this.#flow(1, indent + 1)}${this.#lineEnd(indent)}`;
      default:
        return `${this.#lineEnd(indent)}${this.#collection(indent + this.#choose(3) + least, this.#choose(3))}`;
    }
  }

  #text(indent: number): string {
    const margin = " ".repeat(indent + 1 + this.#choose(3));
    const header =
      this.#oneOf(["|", ">"]) +
      this.#oneOf(["", "", "-", "+"]) +
      (this.#isRare() ? "2" : "") +
      this.#oneOf(["", "", " ", " # c"]);
    return `${header}\n${this.#repeat(5, () => this.#oneOf(["\n", `${margin}\n`, ...TEXT_LINES.map((line) => `${margin}${line}\n`)]))}`;
  }
}
