import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderFindings } from "../../src/check/order.ts";
import { placeProblem, problemFindings } from "../../src/check/problem-finding.ts";
import type { PlacedProblem, Problem } from "../../src/model/problem.ts";
import type { Source } from "../../src/model/source.ts";

const sources: readonly Source[] = ["a.yaml", "b.yaml", "B.yaml", "ä.yaml"].map((path) => ({
  path,
  text: "x".repeat(50),
}));

const problems: fc.Arbitrary<PlacedProblem> = fc
  .record({
    source: fc.constantFrom(...sources),
    start: fc.nat({ max: 40 }),
    rule: fc.constantFrom("syntax", "unknown-key"),
    severity: fc.constantFrom("error" as const, "warning" as const),
    message: fc.constantFrom("One.", "Two.", "Zwölf."),
  })
  .map(({ source, start, ...rest }) =>
    placeProblem({ ...rest, location: { source, span: { start, end: start + 1 } } }),
  );

describe("the findings of what could not be read", () => {
  it("are in one order, whatever the order of the problems", () =>
    fc.assert(
      fc.property(fc.array(problems, { maxLength: 30 }), (list) => {
        const order = (each: readonly PlacedProblem[]) =>
          orderFindings(problemFindings(each)).map(({ rule, message, place, severity }) => ({
            rule,
            message,
            severity,
            file: place.file,
            start: place.start.offset,
          }));
        expect(order(list.toReversed())).toEqual(order(list));
      }),
    ));

  it("keep the first of a file by place where there are too many", () => {
    const [source] = sources;
    if (source === undefined) throw new Error("no source");
    const list = Array.from({ length: 150 }, (_, index) =>
      placeProblem({
        rule: "unknown-key",
        severity: "error",
        message: `Number ${index}.`,
        location: { source: { ...source, text: "x".repeat(200) }, span: { start: 149 - index, end: 150 - index } },
      }),
    );
    const shown = orderFindings(problemFindings(list)).filter(({ rule }) => rule === "unknown-key");
    expect(shown).toHaveLength(100);
    expect(shown[0]?.place.start.offset).toBe(0);
  });

  it("never lose an error behind a hundred warnings", () => {
    const [source] = sources;
    if (source === undefined) throw new Error("no source");
    const at = (severity: Problem["severity"]): PlacedProblem =>
      placeProblem({ rule: "x", severity, message: severity, location: { source, span: { start: 0, end: 1 } } });
    const found = problemFindings([...Array.from({ length: 150 }, () => at("warning")), at("error")]);
    expect(found.map(({ message }) => message)).toContain("error");
  });
});
