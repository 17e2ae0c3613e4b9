import { problemRules } from "../generated/problems.ts";
import { type Day, formatDay } from "../model/day.ts";
import type { Problem } from "../model/problem.ts";
import type { Located } from "../model/source.ts";
import {
  DEFAULT_REACH,
  isAboutSuppression,
  type Suppression,
  type SuppressionComment,
  type SuppressionReach,
} from "../model/suppression.ts";
import { clip } from "../text/clip.ts";
import { placeOf } from "../text/line-index.ts";
import { suggestNearest } from "../text/nearest.ts";
import type { RuleInFiles } from "./rule-settings.ts";

/** What decides which comments count. */
export interface SuppressionContext {
  readonly rules: readonly RuleInFiles[];
  readonly reach: SuppressionReach | undefined;
  readonly today: Day;
  /** A strategy is written by those whom the policy binds. */
  readonly isStrategy: boolean;
}

/** What holds of the comments of one document, and what is wrong with the others. */
export interface JudgedSuppressions {
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly Problem[];
}

/**
 * What others decide: a conflict is for the policy's owner to waive, and who must see a strategy is not for those to say
 * who wrote it.
 */
const OF_OTHERS = new Set(["conflict", "condition", "governance", "law"]);

/** Looking for the nearest name takes time; more than these are told without. */
const MOST_HELPED = 100;

export function judgeSuppressions(
  comments: readonly SuppressionComment[],
  context: SuppressionContext,
): JudgedSuppressions {
  const suppressions: Suppression[] = [];
  const problems: Problem[] = [];
  for (const comment of comments) {
    const { until, reason, covers } = comment;
    const expired = until !== undefined && until.value < context.today;
    if (expired) problems.push(describeExpired(comment, until));
    for (const name of comment.rules) {
      const problem = findFault(name, context, problems.length < MOST_HELPED);
      if (problem !== undefined) problems.push(problem);
      else if (!expired) {
        suppressions.push({
          rule: name.value,
          place: placeOf(name.location),
          covers: { start: covers.start, end: covers.end },
          ...(until === undefined ? {} : { until: until.value }),
          reason,
          isOff: isOff(name, context),
        });
      }
    }
  }
  return { suppressions, problems };
}

function describeExpired({ rules }: SuppressionComment, { value, location }: Located<Day>): Problem {
  const names = rules.map((rule) => `"${clip(rule.value)}"`).join(", ");
  return warn({
    rule: "expired-suppression",
    location,
    message: `This suppressed ${names} until ${formatDay(value)}, which is over.`,
    help: "Mend what it is about, or agree upon another day.",
  });
}

function findFault(name: Located<string>, context: SuppressionContext, isHelped: boolean): Problem | undefined {
  const { value: id, location } = name;
  const rule = context.rules.find((active) => active.id === id);
  const fault = problemRules().find((problem) => problem.id === id);
  const refuse = (message: string, help: string): Problem =>
    warn({ rule: "refused-suppression", location, message, help });
  if (rule === undefined && fault === undefined) {
    const known = [...context.rules.map((active) => active.id), ...problemRules().map((problem) => problem.id)];
    const near = isHelped ? suggestNearest(id, known) : undefined;
    return warn({
      rule: "unknown-rule-in-suppression",
      location,
      message: `There is no rule "${clip(id)}", so this suppresses nothing.`,
      help: near ?? "See `onpolicy rules` for all of them.",
    });
  }
  if (context.reach === "none")
    return refuse("The config lets no comment suppress anything.", "Mend what it is about, or ask for a waiver.");
  if (isAboutSuppression(id))
    return refuse(`"${id}" is about suppressions, which cannot suppress that.`, "Mend the comment that it is about.");
  if (fault?.severity === "error")
    return refuse(`"${id}" says that a document could not be read whole, which cannot be suppressed.`, fault.help);
  const isOfOthers = rule !== undefined && OF_OTHERS.has(rule.category);
  if (context.isStrategy && isOfOthers && (context.reach ?? DEFAULT_REACH) !== "all") {
    return refuse(
      `A strategy cannot suppress "${id}" by itself, so this suppresses nothing.`,
      rule.category === "governance"
        ? "Mend what it is about, or agree upon it with those who own the policy."
        : "Ask the owner of the policy for a waiver.",
    );
  }
  return undefined;
}

function isOff({ value, location }: Located<string>, { rules }: SuppressionContext): boolean {
  return rules.find(({ id }) => id === value)?.settingFor(location.source.path) === "off";
}

function warn(words: Omit<Problem, "severity">): Problem {
  return { ...words, severity: "warning" };
}
