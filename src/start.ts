import { templates } from "./generated/templates.ts";
import { formatDay } from "./model/day.ts";
import type { StartAnswers, StartFile } from "./model/start.ts";

const DAYS_OF_CAMPAIGN = 90;
const DAYS_TO_REVIEW = 365;

/** The files of a new workspace: the settings, and an example of each document that is not there yet. */
export function startWorkspace(answers: StartAnswers): readonly StartFile[] {
  const { policies, strategies } = answers;
  const files: StartFile[] = [
    { path: "onpolicy.yaml", text: fill("onpolicy.yaml", answers, "config"), about: "settings" },
  ];
  if (policies.emptyFolder !== undefined) {
    const path = `${policies.emptyFolder}/employee-use.yaml`;
    files.push({ path, text: fill("policy.yaml", answers, "policy"), about: "policy" });
  }
  if (strategies.emptyFolder !== undefined) {
    const path = `${strategies.emptyFolder}/first-campaign.md`;
    files.push({ path, text: fill("strategy.md", answers, "strategy"), about: "strategy" });
  }
  return files;
}

function fill(name: keyof typeof templates, answers: StartAnswers, kind: "config" | "policy" | "strategy"): string {
  const { policies, strategies, owner, today } = answers;
  const values: Readonly<Record<string, string>> = {
    modeline: writeModeline(answers, kind),
    policies: writeList(policies.patterns),
    strategies: writeList(strategies.patterns),
    owner,
    today: formatDay(today),
    review: formatDay(today + DAYS_TO_REVIEW),
    end: formatDay(today + DAYS_OF_CAMPAIGN - 1),
  };
  return templates[name].replaceAll(/\{\{(\w+)\}\}/gu, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`The template ${name} asks for ${key}, which nothing fills.`);
    return value;
  });
}

/** One pattern a line, so that another is easily added. In double quotes YAML reads what JSON writes. */
function writeList(patterns: readonly string[]): string {
  return patterns.map((pattern) => `\n  - ${JSON.stringify(pattern)}`).join("");
}

/** By this line the YAML extensions of editors find the schema, and complete and explain while people type. */
function writeModeline({ schemas, policies }: StartAnswers, kind: "config" | "policy" | "strategy"): string {
  if (schemas === undefined) return "";
  const up = kind === "config" ? "./" : "../".repeat((policies.emptyFolder ?? "").split("/").length);
  return `# yaml-language-server: $schema=${up}${schemas}/${kind}.schema.json\n`;
}
