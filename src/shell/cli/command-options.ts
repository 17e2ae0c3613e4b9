import { type Command, Option } from "commander";

export function withDocuments(command: Command): Command {
  return withOutput(command)
    .option("-p, --policy <file...>", "policies to read")
    .option("-s, --strategy <file...>", "strategies to read")
    .option("--today <day>", "the day of checking (2026-01-31) instead of the current one");
}

export function withOutput(command: Command): Command {
  return withColor(command.option("-c, --config <file>", "the config, instead of the nearest onpolicy.yaml"));
}

export function withColor(command: Command): Command {
  return command.option("--color", "colour the output").option("--no-color", "do not colour the output");
}

export function formatOption(formats: readonly string[]): Option {
  return new Option("-f, --format <format>", "how to print").choices([...formats]).default("text");
}
