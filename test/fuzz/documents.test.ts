import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LintInput, lintWorkspace } from "../../src/lint.ts";
import { reportCheck } from "../../src/report/check-json.ts";
import { NO_COLOUR } from "../../src/report/terminal/palette.ts";
import { renderReport } from "../../src/report/terminal/render-report.ts";
import { freshSeed } from "../judge/fresh.ts";
import { POLICY, STRATEGY, TODAY } from "../support/workspace.ts";
import { hostileText } from "./hostile-text.ts";

/** `npm run fuzz -- N` tries more. */
const RUNS = Number(process.env["ONPOLICY_FUZZ"] ?? "2000");

/** Of processor time, since other processes take their share of the clock's. Honest texts of this size take a hundredth. */
const MOST_SECONDS = 5;

const KINDS = ["policy", "strategy", "taxonomy", "config", "waivers", "rule"] as const;
const ENDINGS = ["yaml", "md", "json"] as const;

const cases = fc.record({
  text: hostileText,
  kind: fc.oneof({ weight: 4, arbitrary: fc.constantFrom("policy", "strategy") }, fc.constantFrom(...KINDS)),
  ending: fc.oneof({ weight: 4, arbitrary: fc.constantFrom("yaml", "md") }, fc.constantFrom(...ENDINGS)),
});

describe("whatever a document holds", () => {
  it(`is read or refused, in time, and told in words and places (${RUNS} texts)`, {
    timeout: 60_000 + RUNS * 200,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ text, kind, ending }) => {
        const source = { path: `a.${ending}`, text };
        const before = process.cpuUsage();
        const result = await lintWorkspace(inputOf(kind, source));
        const lines = renderReport(result, { palette: NO_COLOUR, width: 80 });
        const { user, system } = process.cpuUsage(before);
        expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
        // What a terminal acts upon is never printed, whatever the text holds.
        expect(lines.join("\n")).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
        for (const { message, location, related } of reportCheck("0.0.0", result, new Map()).findings) {
          expect(message.length).toBeLessThanOrEqual(1000);
          for (const place of [location, ...related]) {
            expect(place.file).not.toBe("");
            expect(Math.min(place.start.line, place.start.column)).toBeGreaterThanOrEqual(1);
            expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset);
            const end = place.file === source.path ? text.length : Number.POSITIVE_INFINITY;
            expect(place.end.offset).toBeLessThanOrEqual(end);
          }
        }
      }),
      { numRuns: RUNS, seed: freshSeed },
    );
  });
});

function inputOf(kind: string, source: LintInput["policies"][number]): LintInput {
  const base: LintInput = {
    today: TODAY,
    policies: [{ path: "p.yaml", text: POLICY }],
    strategies: [{ path: "s.yaml", text: STRATEGY }],
  };
  switch (kind) {
    case "policy":
      return { ...base, policies: [source] };
    case "strategy":
      return { ...base, strategies: [source] };
    case "taxonomy":
      return { ...base, taxonomies: [source] };
    case "waivers":
      return { ...base, waivers: [source] };
    case "rule":
      return { ...base, rules: [source] };
    default:
      return { ...base, config: source };
  }
}
