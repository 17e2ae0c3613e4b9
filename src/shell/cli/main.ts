import { join } from "node:path";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { escapeLines } from "../../text/escape-terminal.ts";
import { suggestNearest } from "../../text/nearest.ts";
import { VERSION } from "../../version.ts";
import { FAIL_ON } from "../conclude.ts";
import { CHECK_FORMATS, LIST_FORMATS } from "../formats.ts";
import type { Host } from "../host.ts";
import { UsageError } from "../usage-error.ts";
import type { BaselineOptions } from "./baseline.ts";
import type { CheckOptions } from "./check.ts";
import { formatOption, withColor, withDocuments, withOutput } from "./command-options.ts";
import type { ConfigOptions } from "./config.ts";
import type { ExplainOptions } from "./explain.ts";
import type { ExtractOptions } from "./extract.ts";
import { addImport } from "./import-command.ts";
import type { InitOptions } from "./init.ts";
import type { OutputTarget } from "./plan-outputs.ts";
import { addRuleCommands } from "./rule-commands.ts";
import type { VerdictsOptions } from "./verdicts.ts";
import type { WaiveOptions } from "./waive.ts";

/** Runs the command line and returns the exit status. Each command is loaded when it is called. */
export async function main(args: readonly string[], host: Host): Promise<number> {
  let status = 0;
  const program = createProgram(host, (next) => {
    status = next;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      host.writeError(`onpolicy: ${escapeLines(error.message)}\n`);
      return 2;
    }
    host.writeError(
      `onpolicy: this is a bug of ours, please report it.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return 3;
  }
}

function createProgram(host: Host, finish: (status: number) => void): Command {
  const program = new Command("onpolicy")
    .description("Compares what a marketing strategy plans with what the employee use policy allows.")
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.writeOut(text),
      writeErr: (text) => host.writeError(escapeLines(text)),
    })
    .showSuggestionAfterError(true)
    .showHelpAfterError("(onpolicy --help says what there is)");
  addCheck(program, host, finish);
  addVerdicts(program, host, finish);
  addExplain(program, host, finish);
  addRuleCommands(program, host, finish);
  addExtract(program, host, finish);
  addConfig(program, host, finish);
  addBaseline(program, host, finish);
  addInit(program, host, finish);
  addWaive(program, host, finish);
  addImport(program, host, finish);
  return program;
}

function addCheck(program: Command, host: Host, finish: (status: number) => void): void {
  withDocuments(program.command("check", { isDefault: true }))
    .description("lint: print what the strategies plan and the policies prohibit or ask for (the default)")
    .argument("[paths...]", "documents or folders, instead of what the config lists")
    .addOption(
      new Option(
        "-f, --format <format[=file]>",
        `how to print: ${CHECK_FORMATS.join(", ")}; may be given several times`,
      )
        .argParser(addOutput)
        .default([], "text"),
    )
    .addOption(
      new Option(
        "--fail-on <severity>",
        "the severity from which on the status is 1, whatever the config says (by default: error)",
      ).choices(FAIL_ON),
    )
    .option("--max-warnings <n>", "more warnings than this fail too", parseCount)
    .addOption(new Option("--fix", "write what can be mended safely into the documents").conflicts("fixDryRun"))
    .addOption(new Option("--fix-dry-run", "print what --fix would write, as a diff").conflicts("format"))
    .option("--baseline <file>", "the findings that are known, instead of those that the config names")
    .option("--no-baseline", "count what is known, too")
    .option("--no-suppressions", "show what comments in documents suppress, as if there were none")
    .option("--min-confidence <n>", "show only what is at least this sure (0 to 1); the rest is counted", parseShare)
    .option("--no-cache", "do not use what earlier runs found; the result is the same")
    .option("--allow-empty", "accept that there is nothing to check", false)
    .action(async (paths: string[], options: CheckOptions) => {
      await refuseMisspelling(host, program, paths);
      const { check } = await import("./check.ts");
      finish(await check(host, { ...options, paths }));
    });
}

/** A word that is no file but nearly a command was meant as one. */
async function refuseMisspelling(host: Host, program: Command, paths: readonly string[]): Promise<void> {
  const [word = ""] = paths;
  if (paths.length !== 1 || !/^[a-z]+$/u.test(word) || (await host.inspect(join(host.cwd, word))) !== undefined) return;
  const help = suggestNearest(
    word,
    program.commands.map((command) => command.name()),
  );
  if (help !== undefined) throw new UsageError(`There is no file and no command "${word}". ${help}`);
}

function addVerdicts(program: Command, host: Host, finish: (status: number) => void): void {
  withDocuments(program.command("verdicts"))
    .description("print every use of every tactic with its verdict")
    .argument("[paths...]", "documents or folders, instead of what the config lists")
    .addOption(formatOption(LIST_FORMATS))
    .action(async (paths: string[], options: VerdictsOptions) => {
      const { verdicts } = await import("./verdicts.ts");
      finish(await verdicts(host, { ...options, paths }));
    });
}

function addExplain(program: Command, host: Host, finish: (status: number) => void): void {
  withDocuments(program.command("explain"))
    .description("explain a rule, or why a tactic got its verdict")
    .usage("<id> [options]")
    .showHelpAfterError("(The id comes first: onpolicy explain <id> --policy POLICY --strategy STRATEGY)")
    .argument("<id>", "a rule (prohibited-tool) or a tactic (autumn-2026#takeovers)")
    .action(async (id: string, options: ExplainOptions) => {
      const { explain } = await import("./explain.ts");
      finish(await explain(host, id, options));
    });
}

function addExtract(program: Command, host: Host, finish: (status: number) => void): void {
  withOutput(program.command("extract"))
    .description("print what is read from a document: the statements of a policy, or the tactics of a strategy")
    .argument("<file>", "the document")
    .addOption(new Option("--kind <kind>", "what the document is, instead of a guess").choices(["policy", "strategy"]))
    .addOption(formatOption(LIST_FORMATS))
    .option("--adopt", "write a policy's statements into its front matter, as clauses to check and keep", false)
    .action(async (file: string, options: ExtractOptions) => {
      const { extract } = await import("./extract.ts");
      finish(await extract(host, file, options));
    });
}

function addConfig(program: Command, host: Host, finish: (status: number) => void): void {
  withOutput(program.command("config"))
    .description("print what the config says, with all that it extends, and where each value was set")
    .addOption(formatOption(LIST_FORMATS))
    .action(async (options: ConfigOptions) => {
      const { config } = await import("./config.ts");
      finish(await config(host, options));
    });
}

function addBaseline(program: Command, host: Host, finish: (status: number) => void): void {
  withOutput(program.command("baseline"))
    .description("write today's findings into the baseline, so that only new ones count from now on")
    .argument("[file]", "the baseline, instead of the one that the config names or onpolicy-baseline.json")
    .option("--prune", "only take out what is gone", false)
    .option("--today <day>", "the day of checking (2026-01-31) instead of the current one")
    .action(async (file: string | undefined, options: BaselineOptions) => {
      const { baseline } = await import("./baseline.ts");
      finish(await baseline(host, file === undefined ? options : { ...options, file }));
    });
}

function addInit(program: Command, host: Host, finish: (status: number) => void): void {
  withColor(program.command("init"))
    .description("start a workspace in this folder: three questions, then a config and examples")
    .option("-y, --yes", "ask nothing, take the proposed answers", false)
    .option("--today <day>", "the day on which the examples begin (2026-01-31) instead of the current one")
    .action(async (options: InitOptions) => {
      const { init } = await import("./init.ts");
      finish(await init(host, options));
    });
}

function addWaive(program: Command, host: Host, finish: (status: number) => void): void {
  withOutput(program.command("waive"))
    .description("write a waiver into the register, if it holds: for one tactic, of one clause, until a day")
    .argument("<tactic>", "for what: STRATEGY#TACTIC")
    .argument("<clause>", "of what: POLICY#CLAUSE")
    .requiredOption("--granted-by <role>", "who grants it: an owner of the policy, or one that has approved it")
    .requiredOption("--until <day>", "the last day on which it holds (2026-12-31)")
    .requiredOption("--reason <text>", "why it is granted")
    .option("--control <text...>", "what keeps the risk small in the meantime")
    .option("--id <id>", "its id; counted on from the others where it is left out")
    .option("--on <day>", "the day on which it was granted, instead of the day of checking")
    .option("--file <file>", "the register, where the config lists several, or none that is there")
    .option("--dry-run", "print the change as a diff, and write nothing", false)
    .option("--today <day>", "the day of checking (2026-01-31) instead of the current one")
    .action(async (tactic: string, clause: string, options: WaiveOptions) => {
      const { waive } = await import("./waive.ts");
      finish(await waive(host, { tactic, clause }, options));
    });
}

/** `sarif` or `sarif=report.sarif`. */
function addOutput(text: string, known: readonly OutputTarget[]): OutputTarget[] {
  const [, name = "", file] = /^([^=]*)(?:=(.*))?$/su.exec(text) ?? [];
  const format = CHECK_FORMATS.find((each) => each === name);
  if (format === undefined) throw new InvalidArgumentError(`Allowed choices are ${CHECK_FORMATS.join(", ")}.`);
  if (file === "") throw new InvalidArgumentError(`The name of a file is missing after "${name}=".`);
  return [...known, file === undefined ? { format } : { format, file }];
}

function parseShare(text: string): number {
  if (!/^(?:0|1|[01]?\.\d{1,6})$/u.test(text) || Number(text) > 1)
    throw new InvalidArgumentError("It takes a number from 0 to 1, such as 0.8.");
  return Number(text);
}

function parseCount(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InvalidArgumentError("It takes a whole number.");
  return Number(text);
}
