import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { shippedTaxonomies } from "../../src/generated/taxonomy.ts";
import { validate } from "../../src/generated/validate-rule.js";
import type { RuleData } from "../../src/model/rule.ts";
import { compileRule, type RuleFault } from "../../src/rule/compile-rule.ts";
import { createExpressions } from "../../src/rule/expression.ts";
import { createTaxonomies } from "../../src/taxonomy/taxonomy-set.ts";
import { listRuleFolders, readRepositoryFile } from "../support/rule-examples.ts";

const expressions = createExpressions(createTaxonomies(shippedTaxonomies(), []).taxonomies);

function readRule(folder: string): RuleData {
  const document = parseDocument(readRepositoryFile(`rules/${folder}/rule.yaml`), { strict: true, uniqueKeys: true });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS() as RuleData;
}

function faultOf(rule: RuleData): RuleFault {
  const result = compileRule(expressions, rule);
  const [first] = "fires" in result ? [] : result;
  if (first === undefined) throw new Error("the rule is not refused");
  return first;
}

/** The message without what is filled in. */
function wordsOf(message: string): string {
  return message.replaceAll(/\{[^{}]*\}/gu, "…");
}

describe.each(listRuleFolders())("the rule %s", (folder) => {
  const rule = readRule(folder);

  it("has the shape that the schema asks for", () => {
    const isValid = validate(rule);
    expect(
      isValid ? [] : validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`),
    ).toEqual([]);
  });

  it("is named as its folder", () => {
    expect(rule.id).toBe(folder);
  });

  it("passes the type check", () => {
    expect(compileRule(expressions, rule)).toMatchObject({ data: rule });
  });

  it("has a title that is no sentence, and a message and a help that are one each", () => {
    expect(rule.title).toMatch(/^[A-Z].{10,90}[^.!?:;\s]$/u);
    expect(wordsOf(rule.message)).toMatch(/^[A-Z"…].+\.$/u);
    expect(rule.help).toMatch(/^[A-Z][a-z]+ .+\.$/u);
    expect(wordsOf(rule.message)).not.toMatch(/[.!?] /u);
    expect(rule.help).not.toMatch(/[.!?] /u);
  });

  it("says so in plain words", () => {
    expect(`${rule.title} ${wordsOf(rule.message)} ${rule.help}`).not.toMatch(
      /\b(?:violat\w+|scopes?|verdicts?|modality|atoms?|worlds?|predicates?|invalid|null|undefined)\b|!/iu,
    );
  });
});

describe("a broken rule is refused, with a reason", () => {
  const sound: RuleData = {
    id: "a-rule",
    title: "A rule",
    category: "conflict",
    severity: "error",
    subject: "verdict",
    when: 'verdict.kind == "prohibited"',
    message: "{verdict.tactic.title} is prohibited.",
    help: "Do without it.",
  };

  it("but a sound one is not", () => {
    expect(compileRule(expressions, sound)).toHaveProperty("fires");
  });

  const whens: readonly (readonly [fault: string, when: string, reason: RegExp])[] = [
    ["a misspelt field", 'verdict.knid == "prohibited"', /^there is no field "knid"$/u],
    ["a misspelt field of a field", 'verdict.policy.ower.text == "legal"', /ower/u],
    ["a fact of another subject", "mention.isKnown", /mention/u],
    ["a wrong type", "verdict.uses > verdict.kind", /int.*string/u],
    ["a number for a text", "verdict.kind == 1", /string.*int/u],
    ["an unknown function", 'verdict.kind.isLike("prohibited")', /isLike/u],
    ["a function of another type", 'verdict.tactic.within("giveaway")', /within/u],
    ["a condition that is no question", "verdict.kind", /^it gives string, where true or false is needed$/u],
    ["a condition that is a list", "verdict.facets", /^it gives list<string>, where true or false is needed$/u],
    ["a condition that does not end", 'verdict.kind == "prohibited', /./u],
    ["a condition that says nothing", "", /./u],
    ["a condition that is far too long", `verdict.uses > 0${" || verdict.uses > 0".repeat(500)}`, /./u],
  ];
  it.each(whens)("%s", (_fault, when, reason) => {
    const fault = faultOf({ ...sound, when });
    expect(fault.key).toBe("when");
    expect(fault.fault).toMatch(reason);
  });

  const messages: readonly (readonly [fault: string, message: string, reason: RegExp])[] = [
    ["a misspelt placeholder", "{verdict.tactic.titel} is prohibited.", /^there is no field "titel"$/u],
    ["a placeholder of another subject", "{mention.text} is prohibited.", /^there is no "mention" here$/u],
    ["an empty placeholder", "{} is prohibited.", /^nothing stands between the braces$/u],
    ["a placeholder that is no text", "{verdict.policy} is prohibited.", /where a text is needed$/u],
    ["a placeholder that is a question", "It is {verdict.isBroader}.", /it gives bool, where a text is needed$/u],
  ];
  it.each(messages)("%s", (_fault, message, reason) => {
    const fault = faultOf({ ...sound, message });
    expect(fault.key).toBe("message");
    expect(fault.fault).toMatch(reason);
  });
});

describe("the schema of rules refuses", () => {
  const sound = readRule("prohibited-tool");
  const { when: _when, ...incomplete } = sound;
  it.each([
    ["a key that it does not know", { ...sound, wehn: "true" }, "additionalProperties"],
    ["a rule without a condition", incomplete, "required"],
    ["a severity that there is not", { ...sound, severity: "fatal" }, "enum"],
    ["a subject that there is not", { ...sound, subject: "tool" }, "enum"],
    ["an id that is no name", { ...sound, id: "Prohibited tool" }, "pattern"],
  ])("%s", (_fault, rule, keyword) => {
    expect(validate(rule)).toBe(false);
    expect(validate.errors?.map((error) => error.keyword)).toContain(keyword);
  });
});
