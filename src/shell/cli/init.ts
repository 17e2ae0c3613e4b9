import { join } from "node:path";
import { parseDay } from "../../model/day.ts";
import type { StartFile } from "../../model/start.ts";
import { renderStart } from "../../report/terminal/render-start.ts";
import { startWorkspace } from "../../start.ts";
import { chooseDay } from "../choose-day.ts";
import { findConfigIn } from "../find-config.ts";
import type { Host } from "../host.ts";
import { UsageError } from "../usage-error.ts";
import { renderOptionsFor } from "./output-options.ts";
import { askQuestions, takeProposals } from "./start-questions.ts";

export interface InitOptions {
  readonly yes: boolean;
  readonly today?: string;
  readonly color?: boolean;
}

/** Where the schemas lie if the program is a dependency of the workspace. */
const SCHEMAS = "node_modules/onpolicy/schemas";

/** Starts a workspace in the current folder. Nothing that exists is changed. */
export async function init(host: Host, options: InitOptions): Promise<number> {
  const today = parseDay(chooseDay(host, options.today)) ?? 0;
  const config = await findConfigIn(host, host.cwd);
  if (config !== undefined) throw alreadyThere(config.slice(host.cwd.length).replace(/^[/\\]/u, ""));
  const isAsking = !options.yes && host.canAsk;
  if (!options.yes && !host.canAsk)
    host.writeOut("There is no terminal to ask on, so the proposed answers are taken.\n\n");
  const answers = isAsking ? await askQuestions(host) : await takeProposals(host);
  const hasSchemas = (await host.inspect(join(host.cwd, SCHEMAS, "config.schema.json")))?.kind === "file";
  const all = { ...answers, today, schemas: hasSchemas ? SCHEMAS : undefined };
  const files = startWorkspace(all);
  await create(host, files);
  if (isAsking) host.writeOut("\n");
  host.writeOut(`${renderStart(files, all, renderOptionsFor(host, options.color)).join("\n")}\n`);
  return 0;
}

async function create(host: Host, files: readonly StartFile[]): Promise<void> {
  let taken: string | undefined;
  try {
    taken = await host.createFiles(files.map(({ path, text }) => ({ path: join(host.cwd, path), text })));
  } catch (error) {
    // The rest of such a message names files that are gone again.
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split(",");
    throw new UsageError(`The files could not be written: ${reason}. Nothing was left behind.`);
  }
  const file = files.find(({ path }) => join(host.cwd, path) === taken);
  if (taken !== undefined) throw alreadyThere(file?.path ?? taken);
}

function alreadyThere(path: string): UsageError {
  return new UsageError(`${path} is here already, so nothing was written. \`onpolicy config\` shows the settings.`);
}
