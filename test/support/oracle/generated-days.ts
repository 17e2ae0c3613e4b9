import type { IntervalBlueprint } from "./blueprint.ts";

// Few days, next to each other and at the turn of a month, so that ends meet, touch and miss each other by one.
const days = [
  "2026-02-27",
  "2026-02-28",
  "2026-03-01",
  "2026-03-02",
  "2026-03-03",
  "2026-03-04",
  "2026-03-31",
  "2026-04-01",
];

export function pickDay(number: number): string {
  return days[number % days.length] ?? "";
}

/** Closed in half of the cases, else open at one end, or a bare day. */
export function pickInterval({ form, days: [a, b] }: IntervalBlueprint): string {
  const [first = "", last = ""] = [pickDay(a), pickDay(b)].toSorted();
  switch (form % 6) {
    case 0:
      return `${first}/..`;
    case 1:
      return `../${last}`;
    case 2:
      return first;
    default:
      return `${first}/${last}`;
  }
}
