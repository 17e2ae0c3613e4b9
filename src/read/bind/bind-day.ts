import { type Day, type Interval, parseDay } from "../../model/day.ts";
import type { DataNode } from "../syntax/data-node.ts";
import { type Binder, complain, scalarText } from "./binder.ts";

/** Reads a day. A text of another form has been reported by the schema; a day that does not exist is reported here. */
export function bindDay(binder: Binder, node: DataNode | undefined): Day | undefined {
  const text = scalarText(node);
  if (node === undefined || text === undefined) return undefined;
  const day = parseDay(text);
  if (day === undefined && /^\d{4}-\d{2}-\d{2}$/u.test(text)) reportNoSuchDay(binder, node, text);
  return day;
}

/** Reads an interval; a bare day means that day alone. */
export function bindDays(binder: Binder, node: DataNode | undefined): Interval | undefined {
  return bindInterval(binder, node, (day) => ({ from: day, to: day }));
}

/** Reads what stands under `effective`, where a bare day means from that day on. */
export function bindEffective(binder: Binder, node: DataNode | undefined): Interval | undefined {
  return bindInterval(binder, node, (day) => ({ from: day, to: Number.POSITIVE_INFINITY }));
}

function bindInterval(binder: Binder, node: DataNode | undefined, ofDay: (day: Day) => Interval): Interval | undefined {
  const text = scalarText(node);
  if (node === undefined || text === undefined) return undefined;
  const [first = "", second, more] = text.split("/");
  if (more !== undefined) return undefined;
  if (second === undefined) {
    const day = bindDay(binder, node);
    return day === undefined ? undefined : ofDay(day);
  }
  const from = first === ".." ? Number.NEGATIVE_INFINITY : parseDay(first);
  const to = second === ".." ? Number.POSITIVE_INFINITY : parseDay(second);
  if (from === undefined && /^\d{4}-\d{2}-\d{2}$/u.test(first)) reportNoSuchDay(binder, node, first);
  if (to === undefined && /^\d{4}-\d{2}-\d{2}$/u.test(second)) reportNoSuchDay(binder, node, second);
  if (from === undefined || to === undefined) return undefined;
  if (from <= to) return { from, to };
  complain(binder, {
    rule: "reversed-interval",
    message: `This ends (${second}) before it starts (${first}).`,
    help: `Write ${second}/${first} if that is meant.`,
    location: node.location,
  });
  return undefined;
}

function reportNoSuchDay(binder: Binder, node: DataNode, text: string): void {
  complain(binder, {
    rule: "invalid-day",
    message: `There is no day ${text}.`,
    help: "Check the month and the day.",
    location: node.location,
  });
}
