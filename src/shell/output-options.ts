import { COLOUR, NO_COLOUR } from "../report/terminal/palette.ts";
import type { RenderOptions } from "../report/terminal/render-finding.ts";
import type { Host } from "./host.ts";

/** The same for every terminal, so that the same input gives the same bytes. */
const WIDTH = 80;

/** An explicit choice goes first, then NO_COLOR and FORCE_COLOR, then whether a terminal reads along. */
export function renderOptionsFor(host: Host, color: boolean | undefined): RenderOptions {
  return { palette: isColoured(host, color) ? COLOUR : NO_COLOUR, width: WIDTH };
}

export function isColoured(host: Host, color: boolean | undefined): boolean {
  if (color !== undefined) return color;
  if ((host.env["NO_COLOR"] ?? "") !== "") return false;
  const forced = host.env["FORCE_COLOR"];
  return forced === undefined ? host.isTerminal : forced !== "0";
}
