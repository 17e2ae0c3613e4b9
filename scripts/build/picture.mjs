// The README's picture: what the program prints in colour, as an SVG that follows the reader's light or dark theme.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root, writeText } from "../repository.mjs";

const FONT = 13;
const LINE = 18;
const COLUMN = 7.83;
const MARGIN = 16;

/** The codes that the palette of the terminal report uses. */
const CLASSES = new Map([
  ["1;31", "e"],
  ["1;33", "w"],
  ["1;36", "i"],
  ["1;32", "g"],
  ["1", "s"],
  ["2", "q"],
  ["34", "o"],
]);

/** Draws the part of the example's report between two lines. */
export function drawPicture() {
  const args = [join(root, "dist/cli.cjs"), "examples/bank", "--today", "2026-11-25", "--color"];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  const lines = stdout.split("\n");
  const start = lines.findIndex((line) => line.includes("First paycheck"));
  const end = lines.findIndex((line, index) => index > start && line.includes("New Year savings"));
  writeText("docs/terminal.svg", draw(["$ onpolicy examples/bank", "", ...lines.slice(start, end - 1)]));
}

/** @param {readonly string[]} lines */
function draw(lines) {
  const width = Math.ceil(2 * MARGIN + 81 * COLUMN);
  const height = 2 * MARGIN + lines.length * LINE;
  const rows = lines.map((line, index) => {
    const y = MARGIN + index * LINE + FONT;
    return `<text x="${MARGIN}" y="${y}" xml:space="preserve">${paint(line)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="A conflict as onpolicy prints it: the line of the strategy, the clause of the policy, the reasons and the ways out">
<style>
rect { fill: #ffffff; stroke: #d0d7de; }
text { font: ${FONT}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1f2328; }
.e, .w, .i, .g, .s { font-weight: bold; }
.e { fill: #cf222e; } .w { fill: #9a6700; } .i { fill: #0a7a8c; } .g { fill: #1a7f37; } .q { fill: #6e7781; } .o { fill: #0550ae; }
@media (prefers-color-scheme: dark) {
rect { fill: #0d1117; stroke: #30363d; }
text { fill: #e6edf3; }
.e { fill: #ff7b72; } .w { fill: #e3b341; } .i { fill: #56d4dd; } .g { fill: #56d364; } .q { fill: #8b949e; } .o { fill: #79c0ff; }
}
</style>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
${rows.join("\n")}
</svg>
`;
}

/** @param {string} line */
function paint(line) {
  let spans = "";
  let style = "";
  // Text and escape sequences take turns.
  for (const [index, part] of line.split(/\u001b\[([\d;]+)m/).entries()) {
    if (index % 2 === 1) style = CLASSES.get(part) ?? "";
    else if (part !== "")
      spans += style === "" ? escapeXml(part) : `<tspan class="${style}">${escapeXml(part)}</tspan>`;
  }
  return spans;
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
