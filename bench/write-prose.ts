import { Random } from "./random.ts";

const SUBJECTS = ["Employees", "Contractors", "You", "The social media team", "Managers", "Anyone who speaks for us"];
const NORMS = ["must not", "may", "should", "are required to", "are not permitted to", "may not", "must", "can"];
const VERBS = ["post", "share", "discuss", "publish", "upload", "forward", "record", "answer"];
const OBJECTS = [
  "confidential information",
  "photos of customers",
  "financial results",
  "comments about competitors",
  "internal documents",
  "work in progress",
];
const PLACES = [
  "on WhatsApp",
  "on personal accounts",
  "on LinkedIn",
  "in public forums",
  "on social media",
  "by email",
];
const TAILS = [
  "",
  ", unless legal has approved it",
  " without the prior approval of their manager",
  " during working hours",
];
const FILLERS = [
  "This section explains why we care about the way in which people talk about us.",
  "Our reputation has grown over many years, and it is made of thousands of small conversations.",
  "Questions can be sent to the team at any time.",
  "The handbook is reviewed twice a year by the people who wrote it.",
];
const PLANS = [
  "We will run a giveaway on Instagram in March with three creators.",
  "LinkedIn posts twice a week, written by our engineers.",
  "A monthly newsletter through Mailchimp, and a webinar on Zoom each quarter.",
  "TikTok is not a channel for us this year.",
  "Retargeting ads on Facebook for visitors from Germany and France.",
];

/** A policy in prose of about so many characters: headings, paragraphs, lists under a lead-in. */
export function writeProsePolicy(size: number, seed: number): string {
  return write(size, seed, (random) => [
    sentence(random),
    random.pick(FILLERS),
    `You must not:\n\n${[1, 2, 3].map(() => `- ${random.pick(VERBS)} ${random.pick(OBJECTS)} ${random.pick(PLACES)}\n`).join("")}`,
    `${sentence(random)} ${random.pick(FILLERS)} ${sentence(random)}`,
  ]);
}

export function writeProseStrategy(size: number, seed: number): string {
  return write(size, seed, (random) => [
    random.pick(FILLERS),
    `Channels:\n\n${[1, 2, 3].map(() => `- ${random.pick(PLANS)}\n`).join("")}`,
    `${random.pick(PLANS)} ${random.pick(FILLERS)}`,
  ]);
}

function write(size: number, seed: number, writeSection: (random: Random) => readonly string[]): string {
  const random = new Random(seed);
  const parts = ["# A document"];
  let length = 0;
  for (let index = 1; length < size; index += 1) {
    const section = [`## Part ${index}`, ...writeSection(random)];
    parts.push(...section);
    for (const part of section) length += part.length + 2;
  }
  return `${parts.join("\n\n")}\n`;
}

function sentence(random: Random): string {
  const words = [
    random.pick(SUBJECTS),
    random.pick(NORMS),
    random.pick(VERBS),
    random.pick(OBJECTS),
    random.pick(PLACES),
  ];
  return `${words.join(" ")}${random.pick(TAILS)}.`;
}
