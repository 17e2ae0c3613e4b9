import { adopt } from "../adopt.ts";
import type { ExtractInput } from "../extract.ts";
import { clip } from "../text/clip.ts";
import { escapeLines } from "../text/escape-terminal.ts";
import { countWords } from "../text/list-words.ts";
import { describeUnwritten } from "./describe-failure.ts";
import { findHindrance } from "./fix-hindrance.ts";
import { guardText } from "./guard-text.ts";
import type { FileChange, Host } from "./host.ts";
import { UsageError } from "./usage-error.ts";

/** What is adopted, and where its file is. */
export interface AdoptedFile {
  readonly input: ExtractInput;
  readonly root: string;
  readonly path: string;
}

/** Writes the statements of a policy into its front matter, or says why that cannot be; then nothing is written. */
export async function adoptInto(host: Host, { input, root, path }: AdoptedFile): Promise<number> {
  const { source } = input;
  if (input.kind === "strategy") throw new UsageError("Only the statements of a policy can be adopted.");
  const refuse = (fault: string): never => {
    throw new UsageError(`Nothing was written. ${fault}`);
  };
  const hindrance = await findHindrance(host, root, source.path);
  if (hindrance !== undefined) refuse(`"${clip(source.path)}": ${hindrance}.`);
  const outcome = await adopt(input);
  if ("fault" in outcome) return refuse(outcome.fault);
  const { text, added, unmapped } = outcome;
  if (added > 0) {
    const failure = await write(host, { path, before: source.text, after: text });
    if (failure !== undefined) refuse(`"${clip(source.path)}" ${failure}.`);
  }
  const rest =
    unmapped === 0 ? "" : ` ${countWords(unmapped, "statement")} could not be mapped: \`onpolicy extract\` lists them.`;
  const what =
    added === 0
      ? `There is no statement in ${source.path} that could be adopted and has not been.`
      : `${countWords(added, "clause")} ${added === 1 ? "is" : "are"} in the front matter of ${source.path} now. Check each against its sentence.`;
  host.writeOut(guardText(host, escapeLines(`${what}${rest}\n`)));
  return 0;
}

async function write(host: Host, change: FileChange): Promise<string | undefined> {
  try {
    return (await host.replaceFile(change)) ? undefined : "has been changed meanwhile";
  } catch (error) {
    return `could not be written: ${describeUnwritten(error)}`;
  }
}
