import { basename, dirname, join, relative, sep } from "node:path";
import { parseDay } from "../../model/day.ts";
import type { StartFile } from "../../model/start.ts";
import { renderStart } from "../../report/terminal/render-start.ts";
import { startWorkspace } from "../../start.ts";
import { escapeLines } from "../../text/escape-terminal.ts";
import { chooseDay } from "../choose-day.ts";
import { describeUnwritten } from "../describe-failure.ts";
import { findConfig } from "../find-config.ts";
import type { Host } from "../host.ts";
import { renderOptionsFor } from "../output-options.ts";
import { UsageError } from "../usage-error.ts";
import { type Answers, askQuestions, takeProposals } from "./start-questions.ts";

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
  const nearest = await findConfig(host);
  if (nearest !== undefined && dirname(nearest) === host.cwd) throw alreadyThere(basename(nearest));
  if (nearest !== undefined) {
    const shown = relative(host.cwd, nearest).split(sep).join("/");
    host.writeOut(escapeLines(`This folder becomes a workspace of its own, apart from that of ${shown}.\n\n`));
  }
  const answers = { ...(await findAnswers(host, options)), today, schemas: await findSchemas(host) };
  const files = startWorkspace(answers);
  await create(host, files);
  host.writeOut(`${renderStart(files, answers, renderOptionsFor(host, options.color)).join("\n")}\n`);
  return 0;
}

async function findAnswers(host: Host, { yes }: InitOptions): Promise<Answers> {
  if (yes) return takeProposals(host);
  if (!host.canAsk) {
    host.writeOut("There is no terminal to ask on, so the proposed answers are taken.\n\n");
    return takeProposals(host);
  }
  const answers = await askQuestions(host);
  host.writeOut("\n");
  return answers;
}

async function findSchemas(host: Host): Promise<string | undefined> {
  return (await host.inspect(join(host.cwd, SCHEMAS, "config.schema.json")))?.kind === "file" ? SCHEMAS : undefined;
}

async function create(host: Host, files: readonly StartFile[]): Promise<void> {
  let taken: string | undefined;
  try {
    taken = await host.createFiles(files.map(({ path, text }) => ({ path: join(host.cwd, path), text })));
  } catch (error) {
    throw new UsageError(`The files could not be written: ${describeUnwritten(error)}. Nothing was left behind.`);
  }
  const file = files.find(({ path }) => join(host.cwd, path) === taken);
  if (taken !== undefined) throw alreadyThere(file?.path ?? taken);
}

function alreadyThere(path: string): UsageError {
  return new UsageError(`${path} is here already, so nothing was written. \`onpolicy config\` shows the settings.`);
}
