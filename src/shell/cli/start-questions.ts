import { OWNERS, type Owner, type StartAnswers, type StartPlace } from "../../model/start.ts";
import { escapeLines } from "../../text/escape-terminal.ts";
import { wrapText } from "../../text/width.ts";
import { findDocuments, proposePlace } from "../find-documents.ts";
import type { Host } from "../host.ts";
import { findOverlap, type Read, readStartPlace } from "../start-place.ts";
import { UsageError } from "../usage-error.ts";

export type Answers = Pick<StartAnswers, "policies" | "strategies" | "owner">;

interface Question {
  readonly text: string;
  readonly proposal: string;
}

/** Where answers come from: a person, or the proposals themselves. */
interface Answerer {
  answer(question: Question): Promise<string>;
  /** What to do about an answer that cannot be used; it is asked for again unless this throws. */
  refuse(fault: string): void;
}

/** Asks the three questions, each until it has an answer that can be used. */
export function askQuestions(host: Host): Promise<Answers> {
  host.writeOut("Three questions. Enter takes the answer in brackets.\n");
  return collect(host, {
    answer: async ({ text, proposal }) => {
      const answer = await host.ask(escapeLines(`\n${wrapText(text, 80).join("\n")}\n[${proposal}]: `));
      if (answer === undefined) {
        host.writeOut("\n");
        throw new UsageError("The input ended before the last answer. Nothing was written.");
      }
      return answer.trim() === "" ? proposal : answer;
    },
    refuse: (fault) => host.writeOut(escapeLines(`${fault}\n`)),
  });
}

/** Takes what would be proposed. */
export function takeProposals(host: Host): Promise<Answers> {
  return collect(host, {
    answer: ({ proposal }) => Promise.resolve(proposal),
    refuse: (fault) => {
      throw new UsageError(`${fault} Nothing was written.`);
    },
  });
}

async function collect(host: Host, answerer: Answerer): Promise<Answers> {
  const found = await findDocuments(host);
  const policies = await settle(answerer, {
    text: "1. Where are your policies? A folder, or files with commas between them.",
    proposal: proposePlace(found.policies, found.strategies) ?? "policies",
    read: (answer) => readStartPlace(host, answer),
  });
  const strategies = await settle(answerer, {
    text: "2. And your marketing strategies? A folder, or files with commas between them.",
    proposal: proposePlace(found.strategies, found.policies) ?? "strategies",
    read: async (answer) => refuseOverlap(policies, await readStartPlace(host, answer)),
  });
  const owner = await settle(answerer, {
    text: "3. Which department owns the employee use policy: hr, legal or compliance?",
    proposal: "legal",
    read: (answer) => Promise.resolve(readOwner(answer)),
  });
  return { policies, strategies, owner };
}

async function settle<T>(
  answerer: Answerer,
  { read, ...question }: Question & { readonly read: (answer: string) => Promise<Read<T>> },
): Promise<T> {
  for (;;) {
    const result = await read(await answerer.answer(question));
    if ("value" in result) return result.value;
    answerer.refuse(result.fault);
  }
}

function refuseOverlap(policies: StartPlace, strategies: Read<StartPlace>): Read<StartPlace> {
  const fault = "value" in strategies ? findOverlap(policies, strategies.value) : undefined;
  return fault === undefined ? strategies : { fault };
}

const OTHER_NAMES: Readonly<Record<string, Owner>> = { "human resources": "hr", people: "hr" };

function readOwner(answer: string): Read<Owner> {
  const name = answer.trim().toLowerCase();
  const owner =
    OWNERS.find((known) => known === name) ?? (Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : undefined);
  return owner === undefined ? { fault: "Answer hr, legal or compliance." } : { value: owner };
}
