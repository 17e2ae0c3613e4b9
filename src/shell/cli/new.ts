import { dirname, join, relative, sep } from "node:path";
import { isRuleSubject, RULE_SUBJECTS, startRule } from "../../new-rule.ts";
import { escapeLines } from "../../text/escape-terminal.ts";
import { compileGlob } from "../../text/glob.ts";
import { suggestNearest } from "../../text/nearest.ts";
import { describeUnwritten } from "../describe-failure.ts";
import type { Host } from "../host.ts";
import { loadRules } from "../load-rules.ts";
import type { WorkspaceOptions } from "../load-workspace.ts";
import { UsageError } from "../usage-error.ts";

export interface NewRuleOptions extends Pick<WorkspaceOptions, "config"> {
  readonly subject: string;
  readonly category: string;
}

/** Writes a rule file that works as it is, where the config looks for rule files. Nothing is written over. */
export async function newRule(host: Host, id: string, options: NewRuleOptions): Promise<number> {
  const { subject, category } = options;
  if (!isRuleSubject(subject)) {
    const help = suggestNearest(subject, RULE_SUBJECTS) ?? `There are: ${RULE_SUBJECTS.join(", ")}.`;
    throw new UsageError(`There is no subject "${subject}". ${help}`);
  }
  const { root, patterns, ...input } = await loadRules(host, options);
  const draft = await startRule({ id, subject, category }, input);
  if ("fault" in draft) throw new UsageError(draft.fault);
  const path = placeFor(id, patterns);
  const absolute = join(root, path);
  const shown = relative(host.cwd, absolute).split(sep).join("/");
  await write(host, { path: absolute, shown, text: draft.text });
  const isListed = patterns.some((pattern) => compileGlob(pattern)(path));
  const listing = isListed ? "" : `Add it to the config: ruleFiles: [${dirname(path)}/*.yaml]\n`;
  host.writeOut(escapeLines(`${shown} is written.\n${listing}Change it, and prove it: onpolicy test ${shown}\n`));
  return 0;
}

/** Beside the other rule files: in the folder of the first pattern that would find it there. */
function placeFor(id: string, patterns: readonly string[]): string {
  const places = patterns.flatMap((pattern) => {
    const folder = pattern.split("/").filter((part) => part !== ".");
    const fixed = folder.slice(
      0,
      folder.findIndex((part) => /[*?{[]/u.test(part)),
    );
    return [".yaml", ".yml"].map((extension) => [...fixed, `${id}${extension}`].join("/"));
  });
  const found = places.find((place) => patterns.some((pattern) => compileGlob(pattern)(place)));
  return found ?? `rules/${id}.yaml`;
}

async function write(
  host: Host,
  { path, shown, text }: { readonly path: string; readonly shown: string; readonly text: string },
): Promise<void> {
  let taken: string | undefined;
  try {
    taken = await host.createFiles([{ path, text }]);
  } catch (error) {
    throw new UsageError(`${shown} could not be written: ${describeUnwritten(error)}.`);
  }
  if (taken !== undefined) throw new UsageError(`${shown} is here already, so nothing was written.`);
}
