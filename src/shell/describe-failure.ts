const FAILURES: Readonly<Record<string, readonly [message: string, help: string]>> = {
  ENOENT: ["There is no such file.", "Check the path."],
  ENOTDIR: ["There is no such file.", "Check the path."],
  ENAMETOOLONG: ["There is no such file.", "Check the path."],
  ELOOP: ["This link leads round in a circle, or was put in the place of a file.", "Put the document itself there."],
  ENXIO: ["This is no file.", "Name a document."],
};

/** Why a file could not be opened, and what to do. Paths of this machine are no part of it. */
export function describeFailure(error: unknown): readonly [message: string, help: string] {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return FAILURES[code] ?? [`The file cannot be read${code === "" ? "" : ` (${code})`}.`, "Check its permissions."];
}

/** Why a file could not be written. The rest of such a message names a temporary file, which is gone again. */
export function describeUnwritten(error: unknown): string {
  const [reason = ""] = (error instanceof Error ? error.message : String(error)).split(",");
  return reason;
}
