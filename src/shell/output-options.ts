import { COLOUR, NO_COLOUR, type Palette } from "../report/terminal/palette.ts";
import type { RenderOptions } from "../report/terminal/render-finding.ts";
import type { Host } from "./host.ts";

/** The same for every terminal, so that the same input gives the same bytes. */
const WIDTH = 80;

/** An explicit choice goes first, then NO_COLOR and FORCE_COLOR, then whether a terminal reads along. */
export function renderOptionsFor(host: Host, color: boolean | undefined): RenderOptions {
  return { palette: choosePalette(host, color), width: WIDTH };
}

function choosePalette(host: Host, color: boolean | undefined): Palette {
  if (color !== undefined) return color ? COLOUR : NO_COLOUR;
  if ((host.env["NO_COLOR"] ?? "") !== "") return NO_COLOUR;
  const forced = host.env["FORCE_COLOR"];
  if (forced === "0") return NO_COLOUR;
  if (forced !== undefined) return COLOUR;
  return host.isTerminal ? COLOUR : NO_COLOUR;
}
