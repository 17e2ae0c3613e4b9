import type { Command } from "commander";
import { LIST_FORMATS } from "../formats.ts";
import type { Host } from "../host.ts";
import { formatOption, withOutput } from "./command-options.ts";
import type { NewRuleOptions } from "./new.ts";
import type { RulesOptions } from "./rules.ts";
import type { TestOptions } from "./test.ts";

/** The commands for those who choose rules, or write their own. Each is loaded when it is called. */
export function addRuleCommands(program: Command, host: Host, finish: (status: number) => void): void {
  addRules(program, host, finish);
  addTest(program, host, finish);
  addNew(program, host, finish);
}

function addRules(program: Command, host: Host, finish: (status: number) => void): void {
  withOutput(program.command("rules"))
    .description("list the rules in force, with severity and where each was set")
    .addOption(formatOption(LIST_FORMATS))
    .action(async (options: RulesOptions) => {
      const { rules } = await import("./rules.ts");
      finish(await rules(host, options));
    });
}

function addTest(program: Command, host: Host, finish: (status: number) => void): void {
  withOutput(program.command("test"))
    .description("run the examples of rule files: of those that are named, or of all that the config lists")
    .argument("[rules...]", "rule files")
    .option("--today <day>", "the day on which the examples are checked (2026-01-31)")
    .action(async (files: string[], options: TestOptions) => {
      const { test } = await import("./test.ts");
      finish(await test(host, files, options));
    });
}

function addNew(program: Command, host: Host, finish: (status: number) => void): void {
  program
    .command("new")
    .description("start a file; `onpolicy new rule ID` writes a rule that works, with examples, to be changed")
    .command("rule")
    .description("write a rule file that works as it is, with examples, to be changed")
    .argument("<id>", "the id: what is wrong, in lower-case words joined by `-`")
    .option("--subject <subject>", "what it looks at: policy, clause, strategy, tactic, verdict, mention …", "policy")
    .option("--category <category>", "the group under which it is listed", "own")
    .option("-c, --config <file>", "the config, instead of the nearest onpolicy.yaml")
    .action(async (id: string, options: NewRuleOptions) => {
      const { newRule } = await import("./new.ts");
      finish(await newRule(host, id, options));
    });
}
