import { formatDay, parseDay } from "../model/day.ts";
import type { Host } from "./host.ts";
import { UsageError } from "./usage-error.ts";

const SECONDS_OF_A_DAY = 86_400;
/** The first second of the year 10000. */
const END_OF_TIME = 253_402_300_800;

/** The day of checking: the one given, else that of SOURCE_DATE_EPOCH (reproducible-builds.org), else today in UTC. */
export function chooseDay(host: Host, given: string | undefined): string {
  if (given !== undefined) {
    if (parseDay(given) === undefined) throw new UsageError(`--today takes a day such as 2026-01-31, not "${given}".`);
    return given;
  }
  const epoch = host.env["SOURCE_DATE_EPOCH"];
  if (epoch === undefined || epoch === "") return host.currentDay();
  const seconds = /^\d{1,12}$/u.test(epoch) ? Number(epoch) : END_OF_TIME;
  if (seconds >= END_OF_TIME) throw new UsageError(`SOURCE_DATE_EPOCH is no number of seconds since 1970: "${epoch}".`);
  return formatDay(Math.floor(seconds / SECONDS_OF_A_DAY));
}
