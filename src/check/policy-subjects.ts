import { DISCLAIMER } from "../model/pack.ts";
import type { Policy } from "../model/policy.ts";
import { clauseKey } from "../model/verdict.ts";
import type { FactSubject } from "./fact-subject.ts";
import type { FactBook } from "./facts/book.ts";
import { isAuthored } from "./rest-on-prose.ts";

export function policySubject(book: FactBook, policy: Policy): FactSubject<"policy"> {
  return {
    subject: "policy",
    fact: book.policy(policy),
    location: policy.idLocation,
    keys: policy.keys,
    related: [],
    notes: [],
    help: [],
    about: { policy: policy.id },
    identity: [policy.id],
    ...(policy.isProse === true ? { isProse: true } : {}),
  };
}

/** A law pack is told of once, where the config names it: what its policies say is not for the reader to mend. */
export function packSubjects(book: FactBook, policies: readonly Policy[]): FactSubject<"policy">[] {
  const told = new Set<string>();
  return policies.flatMap((policy): FactSubject<"policy">[] => {
    const { pack } = policy;
    if (pack === undefined || told.has(pack.id)) return [];
    told.add(pack.id);
    const { keys: _, ...subject } = policySubject(book, policy);
    return [{ ...subject, location: pack.entry, identity: [pack.id], caveat: DISCLAIMER }];
  });
}

export function clauseSubjects(book: FactBook, policy: Policy): FactSubject<"clause">[] {
  return policy.clauses.filter(isAuthored).map((clause) => ({
    subject: "clause",
    fact: book.clause({ policy, clause }),
    location: clause.quote,
    keys: clause.keys,
    related: [],
    notes: [],
    help: [],
    about: { policy: policy.id, clause: clause.id },
    identity: [clauseKey({ policy, clause })],
    clauses: [{ policy, clause }],
  }));
}

/** Told at the first policy, by id: a workspace has no place of its own. Without a policy there is nothing to tell. */
export function workspaceSubjects(
  book: FactBook,
  policies: readonly Policy[],
  waivers: number,
): FactSubject<"workspace">[] {
  const [first] = policies.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (first === undefined) return [];
  return [
    {
      subject: "workspace",
      fact: {
        waivers: BigInt(waivers),
        get policies() {
          return policies.map((policy) => book.policy(policy));
        },
      },
      location: first.idLocation,
      related: policies
        .filter((policy) => policy !== first)
        .slice(0, 5)
        .map(({ idLocation, title }) => ({ location: idLocation, message: `"${title}" is one of the policies too` })),
      notes: [],
      help: [],
      about: {},
      identity: [],
    },
  ];
}
