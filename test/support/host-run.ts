import { main } from "../../src/shell/cli/main.ts";
import { createFakeHost, type FakeHost, type HostOptions } from "./host.ts";

export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly host: FakeHost;
}

/** Runs the command line in this process, with files in memory. */
export async function run(args: readonly string[], options: HostOptions = {}): Promise<Run> {
  const host = createFakeHost(options);
  const status = await main(args, host);
  return { status, out: host.out, err: host.err, host };
}
