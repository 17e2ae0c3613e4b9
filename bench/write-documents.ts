import { Random } from "./random.ts";

/** Names that people write: labels and ids out of the shipped taxonomies, as they stand in real policies and plans. */
const TOOLS =
  "TikTok, WhatsApp, LinkedIn, Instagram, YouTube, Reddit, Discord, Mastodon, Slack, Facebook, Pinterest, Snapchat, Telegram, Signal, Twitch, Bluesky, Threads, Quora, Medium, Substack, Mailchimp, HubSpot, Canva, Figma, Zoom, Dropbox, Notion, Trello, Asana, Hootsuite, ChatGPT, Midjourney, Spotify, Vimeo, Tumblr, Flickr, Meetup, Eventbrite, SurveyMonkey, Typeform".split(
    ", ",
  );
const TACTICS = [
  "giveaway",
  "influencer-marketing",
  "employee-advocacy",
  "short-video",
  "webinar",
  "cold-email",
  "podcast",
];
const ACTORS = ["employee", "contractor", "executive", "marketing-team", "communications"];
const CONTENT = ["customer-story", "product-content", "financial-results", "job-ad", "employment-conditions"];
const DATA = ["customer-data", "personal-data", "health-data", "contact-data"];
const REGIONS = ["US", "DE", "GB", "FR", "CA", "JP"];
const WORDS =
  "the campaign reaches people who follow our work and want to hear from those who make it each month with a plan that names what we publish where and why it matters to our audience in every region".split(
    " ",
  );

/** A policy as its owner writes it: block YAML, with reasons and sources. */
export function writePolicy(clauses: number, seed: number): string {
  const random = new Random(seed);
  const lines = [
    "kind: policy",
    "id: use-policy",
    "title: Use of media and tools",
    'version: "3.1"',
    "owner: {role: legal, name: Dana Reyes}",
    "approvedBy: [{role: hr, on: 2025-12-10}, {role: it, on: 2025-12-12}]",
    "effective: 2026-01-01",
    "review: 2027-01-01",
    "authority: company",
    "calendar:",
    "  - {id: quiet, title: Quiet period, days: 2026-10-01/2026-10-29}",
    "clauses:",
  ];
  for (let index = 0; index < clauses; index += 1) lines.push(...writeClause(random, index));
  return `${lines.join("\n")}\n`;
}

/** Most tools are permitted as such; what is prohibited or needs an approval is narrower: who, what, where, with which data. */
function writeClause(random: Random, index: number): string[] {
  const kind = random.next();
  const isBroad = index < TOOLS.length || kind < 0.3;
  const scope = [`tool: ${isBroad ? (TOOLS[index % TOOLS.length] ?? "") : random.pick(TOOLS)}`];
  if (!isBroad) {
    scope.push(`content: ${random.pick(CONTENT)}`);
    if (random.chance(0.7)) scope.push(`actor: ${random.pick(ACTORS)}`);
    if (random.chance(0.4)) scope.push(`region: [${random.pick(REGIONS)}, AU]`);
    if (random.chance(0.3)) scope.push(`data: ${random.pick(DATA)}`);
  }
  const body = scope.map((line) => `      ${line}`);
  const norm = isBroad
    ? ["    permit:", ...body]
    : kind < 0.65
      ? ["    prohibit:", ...body]
      : ["    require: [{approval: legal}]", "    for:", ...body];
  return [
    `  - id: clause-${index}`,
    `    title: ${writeWords(random, 5)}`,
    ...norm,
    ...(!isBroad && random.chance(0.2) ? ["    unless: [{account: official-account}]"] : []),
    ...(!isBroad && kind < 0.65 && random.chance(0.2) ? ["    during: [quiet]"] : []),
    `    reason: ${writeWords(random, 30)}.`,
    `    source: "Handbook, part ${index}"`,
  ];
}

interface Strategy {
  readonly id: string;
  readonly tactics: number;
  readonly seed: number;
}

/** A strategy as marketing writes it: Markdown with prose between field lists. */
export function writeMarkdownStrategy({ id, tactics, seed }: Strategy): string {
  const random = new Random(seed);
  const lines = ["---", "kind: strategy", `id: ${id}`, `title: Plan ${id}`, "owner: marketing"];
  lines.push("period: 2026-10-01/2026-12-31", "sharedWith: [{role: legal, on: 2026-09-12}]", "---", "");
  lines.push(`# Plan ${id}`, "", writeSentences(random, 4), "", "## Audience", "", writeSentences(random, 5), "");
  for (let index = 0; index < tactics; index += 1) {
    const values = pickValues(random);
    lines.push(`## T${index} ${upperFirst(writeWords(random, 4))}`, "");
    lines.push(writeSentences(random, 9), "");
    lines.push(...values.map(([label, value]) => `- **${label}:** ${value}`));
    lines.push(`- **Business case:** ${upperFirst(writeWords(random, 14))}.`, "");
  }
  lines.push("## Measures", "", "| Measure | Goal |", "| --- | --- |");
  for (let index = 0; index < 6; index += 1) lines.push(`| ${writeWords(random, 3)} | ${random.below(900)} |`);
  return `${lines.join("\n")}\n`;
}

/** The same as block YAML, the prose as descriptions. */
export function writeYamlStrategy({ id, tactics, seed }: Strategy): string {
  const random = new Random(seed);
  const lines = [
    "kind: strategy",
    `id: ${id}`,
    `title: Plan ${id}`,
    "owner: marketing",
    "period: 2026-10-01/2026-12-31",
  ];
  lines.push("tactics:");
  for (let index = 0; index < tactics; index += 1) {
    lines.push(`  - id: t${index}`, `    title: ${upperFirst(writeWords(random, 4))}`);
    lines.push(...pickValues(random).map(([label, value]) => `    ${label.toLowerCase()}: ${toFlow(value)}`));
    lines.push("    description: >", `      ${writeSentences(random, 9)}`);
    lines.push(`    businessCase: ${upperFirst(writeWords(random, 14))}.`);
  }
  return `${lines.join("\n")}\n`;
}

function pickValues(random: Random): [string, string][] {
  const values: [string, string][] = [
    ["Tool", `${random.pick(TOOLS)}, ${random.pick(TOOLS)}`],
    ["Tactic", random.pick(TACTICS)],
    ["Actor", random.pick(ACTORS)],
    ["Region", random.pick(REGIONS)],
  ];
  values.push(["Content", random.pick(CONTENT)]);
  if (random.chance(0.3)) values.push(["Data", random.pick(DATA)]);
  return values;
}

function toFlow(value: string): string {
  return value.includes(",") ? `[${[...new Set(value.split(", "))].join(", ")}]` : value;
}

function writeWords(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(WORDS)).join(" ");
}

function writeSentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => `${upperFirst(writeWords(random, 11))}.`).join(" ");
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
