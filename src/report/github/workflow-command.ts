/** What a command may say besides its message; the names are those of the runner. */
export interface CommandProperties {
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

/** A command to the runner of GitHub Actions, as one line that `@actions/core` would write the same. */
export function workflowCommand(name: string, properties: CommandProperties, message: string): string {
  const parts = Object.entries(properties).flatMap(([key, value]: [string, string | number | undefined]) =>
    value === undefined || value === "" ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${name}${parts.length === 0 ? "" : ` ${parts.join(",")}`}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
