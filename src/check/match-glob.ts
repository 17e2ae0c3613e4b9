/** Longer patterns, or more wildcards, are no pattern of files that people write. */
const LONGEST = 500;
const MOST_WILDCARDS = 12;

/** Turns a glob into a test of paths: `*` and `?` within a name, `**` across folders, `{a,b}`; else itself. */
export function compileGlob(pattern: string): (path: string) => boolean {
  const wildcards = pattern.match(/[*?]+/gu)?.length ?? 0;
  if (pattern.length > LONGEST || wildcards > MOST_WILDCARDS) return () => false;
  const source = pattern.replace(
    /\*\*\/|\*\*|\*|\?|\{|\}|,|[\\^$.|+()[\]]/gu,
    (token) => TRANSLATED[token] ?? `\\${token}`,
  );
  try {
    const expression = new RegExp(`^${source}$`, "u");
    return (path) => expression.test(path);
  } catch {
    return () => false;
  }
}

const TRANSLATED: Readonly<Record<string, string>> = {
  "**/": "(?:.*/)?",
  "**": ".*",
  "*": "[^/]*",
  "?": "[^/]",
  "{": "(?:",
  "}": ")",
  ",": "|",
};
