/**
 * Joins the lines of a text as YAML does: a line end is a space, an empty line a line end, and spaces around line ends
 * do not count.
 */
export function foldLines(text: string): string {
  if (!text.includes("\n")) return text;
  const lines = text.split("\n");
  const last = lines.length - 1;
  let folded = trimEnd(lines[0] ?? "");
  let separator = " ";
  for (let index = 1; index < last; index += 1) {
    const line = trimStart(trimEnd(lines[index] ?? ""));
    if (line !== "") {
      folded += separator + line;
      separator = " ";
    } else if (separator === "\n") folded += "\n";
    else separator = "\n";
  }
  return folded + separator + trimStart(lines[last] ?? "");
}

// Not String.trim, which takes away more than YAML calls a space.
function trimStart(line: string): string {
  let start = 0;
  while (line[start] === " ") start += 1;
  return line.slice(start);
}

function trimEnd(line: string): string {
  let end = line.length;
  if (line[end - 1] === "\r") end -= 1;
  while (line[end - 1] === " ") end -= 1;
  return line.slice(0, end);
}
