import type { RuleSubject } from "../model/rule.ts";

/** What a drafted rule of a subject says, and a document for each kind that proves it. */
export interface RuleDraftParts {
  readonly title: string;
  readonly when: string;
  readonly message: string;
  readonly help: string;
  readonly bad: Readonly<Record<string, string>>;
  readonly good: Readonly<Record<string, string>>;
}

function policy(owner: string, clauses: string): string {
  return `kind: policy\nid: example-policy\ntitle: Example policy\nowner: ${owner}\nclauses:\n${clauses}`;
}

function strategy(owner: string, tactic: string): string {
  return `kind: strategy\nid: example-strategy\ntitle: Example strategy\nowner: ${owner}\nperiod: 2027-01-01/2027-03-31\ntactics:\n  - id: example-tactic\n    title: Example tactic\n${tactic}`;
}

const CLAUSE = "  - id: example-clause\n    prohibit: {tool: TikTok}\n";
const REASON = "    reason: Customers' contracts rule it out.\n";
const TACTIC = "    tool: TikTok\n";
const CASE = "    businessCase: Applicants name it as their first contact.\n";

const POLICY = policy("legal", CLAUSE);

function waivers(reason: string): string {
  return `kind: waivers\nwaivers:\n  - id: example-waiver\n    policy: example-policy\n    clause: example-clause\n    strategy: example-strategy\n    tactic: example-tactic\n    grantedBy: legal\n    on: 2026-11-02\n    expires: 2027-03-31\n    reason: ${reason}\n`;
}

/** One for each subject: small, and true of documents that are easily imagined. */
export const RULE_DRAFTS: Readonly<Record<RuleSubject, RuleDraftParts>> = {
  policy: {
    title: "A policy is owned by marketing",
    when: 'policy.owner.role.within("marketing")',
    message: "{policy.title} is owned by {policy.owner.label}.",
    help: "Let HR, legal or compliance own it.",
    bad: { policy: policy("marketing", CLAUSE) },
    good: { policy: POLICY },
  },
  clause: {
    title: "A clause gives no reason",
    when: 'clause.modality == "prohibit" && clause.reason == ""',
    message: "{clause.title} prohibits something and does not say why.",
    help: "Say why under `reason`.",
    bad: { policy: POLICY },
    good: { policy: policy("legal", `${CLAUSE}${REASON}`) },
  },
  "clause-pair": {
    title: "Two clauses contradict each other",
    when: 'pair.relation == "contradiction"',
    message: "{pair.first.title} prohibits what {pair.second.title} permits: {pair.example}.",
    help: "Decide which of the two is meant.",
    bad: {
      policy: policy("legal", `${CLAUSE}  - id: other-clause\n    permit: {tool: TikTok}\n`),
    },
    good: { policy: policy("legal", `${CLAUSE}  - id: other-clause\n    permit: {tool: LinkedIn}\n`) },
  },
  exception: {
    title: "An exception takes nothing out of its clause",
    when: "exception.isEmpty",
    message: "{exception.text} is no case of {exception.clause.title}.",
    help: "Remove the exception, or correct what it names.",
    bad: { policy: policy("legal", `${CLAUSE}    unless: [{tool: LinkedIn}]\n`) },
    good: { policy: policy("legal", `${CLAUSE}    unless: [{tool: TikTok, actor: legal}]\n`) },
  },
  strategy: {
    title: "A strategy has not been shown to legal",
    when: '!strategy.sharedWith.exists(s, s.role.within("legal"))',
    message: "{strategy.title} has not been shown to legal.",
    help: "Share it with legal, and list that under `sharedWith`.",
    bad: { policy: POLICY, strategy: strategy("marketing", "    tool: LinkedIn\n") },
    good: {
      policy: POLICY,
      strategy: strategy("marketing", "    tool: LinkedIn\n").replace(
        "period:",
        "sharedWith: [{role: legal, on: 2026-11-02}]\nperiod:",
      ),
    },
  },
  tactic: {
    title: "A tactic states no business case",
    when: 'tactic.businessCase == ""',
    message: "{tactic.title} does not say what it is good for.",
    help: "Add a business case.",
    bad: { policy: POLICY, strategy: strategy("marketing", "    tool: LinkedIn\n") },
    good: { policy: POLICY, strategy: strategy("marketing", `    tool: LinkedIn\n${CASE}`) },
  },
  verdict: {
    title: "A tactic clashes with a clause and states no business case",
    when: 'verdict.kind == "prohibited" && verdict.tactic.businessCase == ""',
    message: "{verdict.tactic.title} is prohibited by {verdict.clause.title}, and gives no reason to change that.",
    help: "Do without it, or add a business case.",
    bad: { policy: POLICY, strategy: strategy("marketing", TACTIC) },
    good: { policy: POLICY, strategy: strategy("marketing", `${TACTIC}${CASE}`) },
  },
  mention: {
    title: "A strategy names a tool that nobody has listed",
    when: '!mention.isInPolicy && mention.facet == "tool" && !mention.isKnown',
    message: "{mention.text} is in no list of tools.",
    help: "Add it to your taxonomy of tools, or correct the name.",
    bad: { policy: POLICY, strategy: strategy("marketing", "    tool: Our new app\n") },
    good: { policy: POLICY, strategy: strategy("marketing", "    tool: LinkedIn\n") },
  },
  waiver: {
    title: "A waiver's reason is too short to mean anything",
    when: "waiver.reason.size() < 10",
    message: "The waiver {waiver.id} says no more than {waiver.reason}.",
    help: "Say why it was granted.",
    bad: { policy: POLICY, strategy: strategy("marketing", TACTIC), waivers: waivers("Urgent.") },
    good: {
      policy: POLICY,
      strategy: strategy("marketing", TACTIC),
      waivers: waivers("The campaign was booked before the clause was written."),
    },
  },
  workspace: {
    title: "No policy is owned by HR or legal",
    when: 'workspace.policies.all(p, !p.owner.role.within("hr") && !p.owner.role.within("legal"))',
    message: "None of the {workspace.policies.size()} policies is owned by HR or legal.",
    help: "Let HR or legal own one of them.",
    bad: { policy: policy("it-security", CLAUSE) },
    good: { policy: POLICY },
  },
};
