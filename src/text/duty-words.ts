import type { DutyKind } from "../model/duty.ts";

/** What prose can ask for, as people say it; by the kind of duty and the value that the readers of prose give it. */
const WORDS: Readonly<Record<string, string>> = {
  "consent image-release": "the consent of those shown",
  "consent opt-in": "the consent of those written to",
  "consent person-named": "the consent of those named",
  "consent rights-holder": "the permission of whoever holds the rights",
  "control encryption": "encryption",
  "control human-review": "a review by a person",
  "control notification": "notice beforehand",
  "control second-person": "a check by a second person",
  "control two-factor-authentication": "two-factor authentication",
  "control unsubscribe-link": "an unsubscribe link",
  "disclosure ai-generated": "a note that AI made it",
  "disclosure conflict-of-interest": "a note on interests of one's own",
  "disclosure employment": "a note on who works for whom",
  "disclosure paid-partnership": "a note that it is paid for",
  "disclosure views-my-own": "a note that the views are one's own",
  "record account-register": "an entry in the register of accounts",
  "record communications-archive": "a kept copy of what was sent",
  "record job-description": "a job description that covers it",
  "record official-rules": "written rules of the game",
  "record substantiation": "proof of what is claimed",
  "training social-media-training": "training in social media",
};

/** Undefined where nobody says it otherwise than by its name. */
export function sayDuty(kind: DutyKind, value: string): string | undefined {
  const name = `${kind} ${value}`;
  return Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
}
