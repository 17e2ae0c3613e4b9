import type { Statement } from "../statement.ts";
import { type Hit, wordAt } from "./hit.ts";
import { followerBook } from "./norm-books.ts";

const RULING = new Set(["must", "shall", "should", "need", "ought", "prefer", "like"]);

/** Whom a norm binds. What is said of those who break the rules is a consequence, which binds the organisation. */
export function addresseeOf({ tokens, start, subject }: Hit): Statement["addressee"] {
  const followers = followerBook();
  for (let at = 0; at < tokens.length; at += 1) if (followers.match(tokens, at) !== undefined) return "organisation";
  if (subject.kind !== "organisation") return "people";
  // "We should link to sources" speaks to the people who write; "we may monitor" of the organisation.
  return subject.head === "we" && RULING.has(wordAt(tokens, start)) ? "people" : "organisation";
}
