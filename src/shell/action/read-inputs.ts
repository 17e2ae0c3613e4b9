import { FAIL_ON, type FailOptions } from "../conclude.ts";
import type { Host } from "../host.ts";
import type { LintFilesOptions } from "../lint-files.ts";
import { UsageError } from "../usage-error.ts";

/** The inputs of action.yml, as the runner hands them over; one that is not given is an empty text. */
export function readInputs(env: Host["env"]): LintFilesOptions & FailOptions {
  const config = read(env, "config");
  const policy = readList(env, "policy");
  const strategy = readList(env, "strategy");
  return {
    ...(config === "" ? {} : { config }),
    ...(policy.length === 0 ? {} : { policy }),
    ...(strategy.length === 0 ? {} : { strategy }),
    ...readFailOn(read(env, "fail-on")),
    allowEmpty: false,
    // What a runner keeps from one run to the next could have been written by anybody's pull request.
    cache: false,
  };
}

/** The runner writes names in capitals, and keeps hyphens. */
function read(env: Host["env"], name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}

/** One a line. */
function readList(env: Host["env"], name: string): string[] {
  return read(env, name)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function readFailOn(text: string): Pick<FailOptions, "failOn"> {
  if (text === "") return {};
  const failOn = FAIL_ON.find((each) => each === text);
  if (failOn === undefined) throw new UsageError(`The input fail-on takes ${FAIL_ON.join(", ")}, not "${text}".`);
  return { failOn };
}
