import { Environment } from "@marcbachmann/cel-js";
import { describe, expect, it } from "vitest";
import { shippedTaxonomies } from "../../src/generated/taxonomy.ts";
import { createExpressions, type SubjectFact } from "../../src/rule/expression.ts";
import { FUNCTIONS } from "../../src/rule/functions.ts";
import { createMeter, type Meter } from "../../src/rule/meter.ts";
import { createTaxonomies } from "../../src/taxonomy/taxonomy-set.ts";

const { taxonomies } = createTaxonomies(shippedTaxonomies(), []);
const expressions = createExpressions(taxonomies);
const nothing = {} as SubjectFact;

function evaluate(text: string, meter: Meter = createMeter(100_000)): unknown {
  const run = expressions.compile({ subject: "policy", terms: ["b", "c", "é"] }, text, "bool");
  if (typeof run !== "function") throw new Error(`${text}: ${run.fault}`);
  return run(nothing, meter);
}

function faultOf(text: string): string {
  const run = expressions.compile({ subject: "policy" }, text, "bool");
  return typeof run === "function" ? "" : run.fault;
}

describe("an expression", () => {
  const library = new Environment().registerVariable("terms", "list<string>");
  it.each([
    'terms.exists(t, t == "c") && !terms.exists(t, t == "a")',
    'terms.all(t, t > "z") || terms.all(t, t > "a")',
    'terms.exists_one(t, t in ["b", "x"])',
    'terms.filter(t, t != "b") == ["c", "é"]',
    'terms.map(t, t + "!").join(", ") == "b!, c!, é!"',
    'terms.map(t, t != "b", t + t) == ["cc", "éé"]',
    "terms.size() == 3 && size(terms) >= 3 && !(size(terms) > 3)",
    '"wörld😀".size() == 6 && size("") == 0',
    "(1 + 2) * 3 - -4 == 13 && 1 - 2 < 0",
    "[1, 2] + [3] == [1, 2, 3] && [1, 2] != [2, 1]",
    "[] == [] && size([]) == 0",
    'true ? "b" in terms : false',
    '"abc".contains("b") && "abc".startsWith("ab") && "abc".endsWith("bc")',
    '"abc".matches("^a.c$") && !"abc".matches("^b")',
    '"B" < "a" && "a" <= "a" && "b" >= "a"',
    'terms.exists(t, terms.exists(u, t < u && ["c"].exists(v, v == u)))',
    'terms.exists(t, t == "b" && ["x"].exists(t, t == "x"))',
    "terms.map(t, size(t)).all(n, n == 1)",
    'r"\\d" == "\\\\d"',
    "false || (true && !false)",
    "terms.map(t, [t, t]).all(p, p.size() == 2)",
  ])("means what CEL says: %s", (text) => {
    expect(library.check(text).valid).toBe(true);
    expect(evaluate(text)).toBe(library.evaluate(text, { terms: ["b", "c", "é"] }));
    expect(evaluate(text)).toBe(true);
  });

  it("knows words and names besides", () => {
    expect(evaluate('"A fair, professional tone".firstOf(["professional", "fair"]) == "professional"')).toBe(true);
  });

  it.each(FUNCTIONS)("can be what the reference shows: $call on $on", ({ example }) => {
    const type = /[=<>!]|exists|all\(|within|contains|With|matches/u.test(example) ? "bool" : "text";
    expect(expressions.compile({ subject: "verdict" }, example, type)).toBeTypeOf("function");
  });
});

describe("what could fail when a rule is run is refused when it is read", () => {
  it.each([
    ["1 / 0 == 1", /do not divide/u],
    ["1 % 2 == 1", /do not divide/u],
    ["[1][5] == 1", /by its number or key/u],
    ['{"a": 1}["b"] == 1', /by its number or key|know no maps/u],
    ["dyn(policy).nope == 1", /no function "dyn"/u],
    ["has(policy.title)", /nothing is ever missing/u],
    ["99999999999999999999 > 0", /too large/u],
    ["1.5 > 1.0", /whole numbers/u],
    ["policy == policy", /no such overload: Policy == Policy/u],
    ["policy.clauses == policy.clauses", /only texts, numbers and lists/u],
    ["type(policy.title) == string", /no function "type"/u],
    ['timestamp("2020-01-01T00:00:00Z").getFullYear() == 2020', /no function/u],
    ['policy.owner.role.within("marketin")', /no taxonomy knows "marketin"/u],
    ["policy.title.matches(policy.id)", /must be a text in quotes/u],
    ['policy.title.matches("(")', /in this pattern, a bracket is never closed/u],
    ["[1].all(a, [1].all(b, [1].all(c, [1].all(d, a == d))))", /more than 3 lists/u],
    ["policy.titel == policy.id", /^there is no field "titel"$/u],
    ["polcy.title == policy.id", /^there is no "polcy" here$/u],
    ["policy.title.within(policy.id)", /^"within" does not go with this/u],
    ["policy.title ==", /the end/u],
    ["policy.clauses.exists(c, c.titel == policy.id)", /^there is no field "titel"$/u],
    [`${"(".repeat(50)}true${")".repeat(50)}`, /nested deeper/u],
  ])("%s", (text, fault) => {
    expect(faultOf(text)).toMatch(fault);
  });
});

describe("what an expression costs", () => {
  const numbers = `[${Array.from({ length: 200 }, (_, index) => index).join(",")}]`;

  it("ends it, whatever it goes through", () => {
    const meter = createMeter(100_000);
    evaluate(`${numbers}.all(a, ${numbers}.all(b, ${numbers}.all(c, a + b + c >= 0)))`, meter);
    expect(meter.isSpent).toBe(true);
  });

  it("counts the length of texts that it makes", () => {
    const meter = createMeter(100_000);
    const doubling = ".map(s, s + s)".repeat(18);
    evaluate(`terms${doubling}.size() > 0`, meter);
    expect(meter.isSpent).toBe(true);
  });

  it("is no more than its parts without a list", () => {
    const meter = createMeter(1000);
    evaluate(`1 == 1${" && 1 == 1".repeat(240)}`, meter);
    expect(meter.isSpent).toBe(false);
  });
});
