import type { Clause } from "../sentence/clauses.ts";
import type { Token } from "../sentence/token.ts";
import { verbKind } from "../sentence/verbs.ts";
import { isCoordinator, isDeterminer, isSubjectPronoun, isSubordinator } from "../sentence/word-classes.ts";
import { wordAt } from "./hit.ts";
import { isFinite, isSubordinate } from "./is-subordinate.ts";
import type { Norm, Reading } from "./norm.ts";
import { carrierBook } from "./norm-books.ts";
import { opensAdverbially } from "./opens-adverbially.ts";
import { type Carrier, isModal, readCarrier } from "./read-carrier.ts";
import { readClassed } from "./read-classed.ts";
import { JOINING, readEllipsis } from "./read-ellipsis.ts";
import { type Order, readOrder } from "./read-order.ts";
import { readNote, readReduced } from "./read-reduced.ts";

/** Reads the norms of a clause, in the order of their words. */
export function readClause({ tokens: all, isAside }: Clause): Norm[] {
  const tokens = all.slice(skipNote(all));
  // "(like this one)" shows, "(ask Ann)" says who knows, "(or ask Ann)" goes on with what stands before it.
  if (
    isAside &&
    (SHOWING.has(wordAt(tokens, 0)) ||
      isCoordinator(wordAt(tokens, 0)) ||
      tokens.length < SHORTEST_ASIDE ||
      isException(tokens))
  )
    return [];
  const norms: Norm[] = [];
  const add = (
    reading: Reading,
    at: number,
    { from, isExplicit }: { readonly from: number; readonly isExplicit: boolean },
  ): void => {
    const [first, start] = [tokens[at], tokens[from]];
    if (first !== undefined && start !== undefined)
      norms.push({ ...reading, isExplicit, at: first.start, from: start.start });
  };
  const opensWith = opensAdverbially(tokens);
  let end = 0;
  const isSample = wordAt(tokens, 0) === "for" && wordAt(tokens, 1) === "example";
  const first = opensWith || isSample ? undefined : readOrder(tokens, 0);
  if (first !== undefined) {
    add(first.reading, 0, { from: 0, isExplicit: first.isExplicit });
    // "At no time must it be moved": the modal stands before its subject, and the ban has said it.
    const turned = first.isExplicit ? carrierBook().match(tokens, first.end) : undefined;
    end = turned !== undefined && isModal(turned.value) ? turned.end : first.end;
  }
  for (let at = end; at < tokens.length; at += 1) {
    if (at < end) continue;
    const word = wordAt(tokens, at);
    if (word === "," || JOINING.has(word)) {
      const order = norms.length > 0 ? readJoined(tokens, at, norms) : readAfterOpening(tokens, at, opensWith);
      if (order !== undefined) {
        // "If you notice it, or fear it, please tell us": "please" marks the main clause.
        if (opensWith && wordAt(tokens, at + 1) === "please" && norms.every((norm) => !norm.isExplicit))
          norms.length = 0;
        add(order.reading, at + 1, { from: at + 1, isExplicit: order.isExplicit });
        end = order.end;
      }
      continue;
    }
    // "Before posting make sure that": people leave the comma out.
    if (opensWith && norms.length === 0 && at > 1 && ASKING.has(word) && isFree(tokens, at)) {
      const order = readOrder(tokens, at);
      if (order !== undefined) {
        add(order.reading, at, { from: at, isExplicit: order.isExplicit });
        end = order.end;
        continue;
      }
    }
    const carrier = readCarrier(tokens, at);
    if (carrier === undefined) continue;
    end = carrier.end;
    if (carrier.reading !== undefined)
      add(carrier.reading, at, { from: startOf(tokens, carrier, norms), isExplicit: true });
  }
  const isBare = !opensWith && !tokens.some((_, at) => isFinite(tokens, at));
  const reduced = norms.length === 0 ? (readNote(tokens) ?? (isBare ? readReduced(tokens) : undefined)) : undefined;
  if (reduced !== undefined) add(reduced, 0, { from: 0, isExplicit: true });
  const classed = norms.length === 0 ? readClassed(tokens) : undefined;
  if (classed !== undefined) add(classed, 0, { from: 0, isExplicit: true });
  return [...norms, ...readEllipsis(tokens, norms)];
}

/** "(This does not apply to cooks)": the exception of what stands before it. */
function isException(tokens: readonly Token[]): boolean {
  return tokens
    .slice(0, 6)
    .map(({ word }) => word)
    .join(" ")
    .startsWith("this does not apply");
}

const UNDERSTANDING = new Set(["understand", "acknowledge", "agree", "accept", "confirm", "recognise", "recognize"]);
const LONGEST_NOTE = 6;

/** "Please note that guests may film", "I understand that I must ask": what is noted is a clause like any other. */
function skipNote(tokens: readonly Token[]): number {
  if (wordAt(tokens, 0) === "i" && UNDERSTANDING.has(wordAt(tokens, 1))) {
    const that = tokens.slice(0, LONGEST_NOTE).findIndex(({ word }) => word === "that");
    return that + 1;
  }
  const at = wordAt(tokens, 0) === "please" ? 1 : 0;
  return wordAt(tokens, at) === "note" && wordAt(tokens, at + 1) === "that" ? at + 2 : 0;
}

/** Where the part of a clause begins that a carrier speaks for: at its subject, but after the norm before it. */
function startOf(tokens: readonly Token[], { hit }: Carrier, norms: readonly Norm[]): number {
  const last = norms.at(-1);
  const subject = Math.min(hit.subject.start, hit.start);
  if (last === undefined) return subject;
  const contrast = tokens.findLastIndex(({ word, start }, at) => word === "but" && at < hit.start && start > last.at);
  if (contrast > 0) return contrast + 1;
  if ((tokens[subject]?.start ?? 0) > last.at) return subject;
  for (let at = hit.start; at > 0 && (tokens[at]?.start ?? 0) > last.at; at -= 1) {
    const before = wordAt(tokens, at - 1);
    if (before === "," || JOINING.has(before)) return at;
  }
  return hit.start;
}

/** Whether a verb has no subject right before it. */
function isFree(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (carrierBook().match(tokens, at - 1)?.end === at) return false;
  if (wordAt(tokens, at) === "make" && wordAt(tokens, at + 1) !== "sure") return false;
  return before !== "to" && !isSubjectPronoun(before) && !isCoordinator(before);
}

/** "(like this one)", "(including chats, mail, …)". */
const SHOWING = new Set(["like", "including", "e.g"]);
const SHORTEST_ASIDE = 3;
const ASKING = new Set(["ensure", "please", "make"]);
function readAfterOpening(tokens: readonly Token[], at: number, opensWith: boolean): Order | undefined {
  const word = wordAt(tokens, at);
  if (word === "or" || word === "and" || word === "then") return undefined;
  const order = readOrder(tokens, at + 1);
  if (order === undefined) return undefined;
  if (opensWith && word === ",") return hasMainVerb(tokens, at) ? undefined : order;
  // "Everybody loves a joke, so keep it short." Without the comma it goes on with its subject.
  if ((word === "so" || word === "but") && wordAt(tokens, at - 1) !== "," && !order.isExplicit) return undefined;
  const next = wordAt(tokens, at + 1);
  // "We have a shop but no garden" tells.
  if (word === "but" && next === "no") return undefined;
  if (word === "," && next !== "but" && next !== "so" && next !== "please" && !order.isExplicit) return undefined;
  return (word === "so" || word === "but") && !order.isExplicit && next !== "please"
    ? checkPlain(tokens, at, order)
    : order;
}

/** Whether a main clause stands before a token, so that what follows goes on with it. */
function hasMainVerb(tokens: readonly Token[], end: number): boolean {
  const comma = tokens.findIndex(({ word }) => word === ",");
  if (comma < 0) return false;
  for (let at = comma + 1; at < end; at += 1)
    if (isFinite(tokens, at) && !isSubordinate(tokens, at) && !goesOnWithCondition(tokens, comma, at)) return true;
  return false;
}

/** "If it is late, and you have no key, ring": what is joined to a condition by "and" is one more. */
function goesOnWithCondition(tokens: readonly Token[], comma: number, at: number): boolean {
  if (!isSubordinator(wordAt(tokens, 0)) || !["and", "or"].includes(wordAt(tokens, comma + 1))) return false;
  return !tokens.some(({ word }, index) => word === "," && index > comma && index < at);
}

function checkPlain(tokens: readonly Token[], at: number, order: Order): Order | undefined {
  return verbKind(wordAt(tokens, at + 1)) === "plain" || isDeterminer(wordAt(tokens, at + 2)) ? order : undefined;
}

/** What is joined to a norm is one of its own where it says so, or where it turns from what is banned to what to do. */
function readJoined(tokens: readonly Token[], at: number, norms: readonly Norm[]): Order | undefined {
  const last = norms.at(-1) as Norm;
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const denied = wordAt(tokens, at + 2);
  if (
    next === "not" &&
    (verbKind(denied) !== undefined || ["do", "be", "have"].includes(denied)) &&
    last.modality === "require"
  ) {
    const reading: Reading = {
      modality: "prohibit",
      strength: last.strength,
      addressee: last.addressee,
      confidence: last.confidence,
    };
    return { reading, end: at + 3, isExplicit: true };
  }
  const order = readOrder(tokens, at + 1);
  if (order === undefined) return undefined;
  if (order.isExplicit) return next === "only" && word === "or" ? undefined : order;
  if (last.modality !== "prohibit") return undefined;
  const isTurn =
    word === "instead" ||
    (word === "but" && wordAt(tokens, at - 1) === ",") ||
    next === "instead" ||
    next === "but" ||
    (word === "," && next === "and");
  if (!isTurn) return undefined;
  return { ...order, reading: { ...order.reading, strength: last.strength } };
}
