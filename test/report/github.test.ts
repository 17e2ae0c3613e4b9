import { error } from "@actions/core";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { renderAnnotations } from "../../src/report/github/render-annotations.ts";
import { stopCommands } from "../../src/report/github/stop-commands.ts";
import { workflowCommand } from "../../src/report/github/workflow-command.ts";
import { isHarmless } from "../support/harmless.ts";
import { lintTexts, POLICY, STRATEGY_IN_CONFLICT } from "../support/workspace.ts";

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom("%", "\r", "\n", ":", ",", "::", "%0A", "##[", "=", "é", "😀"),
    fc.string({ maxLength: 2 }),
  ),
  maxLength: 12,
});

describe("a workflow command", () => {
  it("is the one that @actions/core writes", () => {
    let written = "";
    const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      written += String(text);
      return true;
    });
    try {
      fc.assert(
        fc.property(nasty, nasty, nasty, fc.integer({ min: 1, max: 9999 }), (message, title, file, line) => {
          written = "";
          error(message, { title, file, startLine: line });
          expect(`${workflowCommand("error", { title, file, line }, message)}\n`).toBe(written);
        }),
        { numRuns: 5000, seed: 1 },
      );
    } finally {
      spy.mockRestore();
    }
  });
});

const { findings, ...rest } = await lintTexts({
  policies: { "policies/use.yaml": POLICY },
  strategies: { "strategies/autumn.yaml": STRATEGY_IN_CONFLICT },
});
const [conflict] = findings;

function withFindings(list: readonly Finding[]) {
  return { ...rest, findings: list };
}

function change(more: Partial<Finding>): Finding {
  if (conflict === undefined) throw new Error("no finding");
  return { ...conflict, ...more };
}

describe("annotations", () => {
  it("name the place, and say why and what to do", () => {
    expect(renderAnnotations(withFindings(findings))).toEqual([
      expect.stringMatching(
        /^::error title=onpolicy%3A prohibited-tool,file=strategies\/autumn\.yaml,line=9,endLine=9,col=11,endColumn=19::"no-facebook" prohibits Facebook\.%0Apolicies\/use\.yaml:9: .+%0AWhat to do: .+$/u,
      ),
      "onpolicy: 1 error in 2 documents, as of 2026-11-22.",
    ]);
  });

  it("have no columns where they are longer than a line, for GitHub would refuse them", () => {
    const { place } = change({});
    const long = change({ place: { ...place, end: { ...place.end, line: place.end.line + 2 } } });
    expect(renderAnnotations(withFindings([long]))[0]).toMatch(/,line=9,endLine=11::/u);
  });

  it("are at most ten of a kind, and the others are counted", () => {
    const list = [
      ...Array.from({ length: 12 }, (_, index) => change({ message: `Error ${index}.` })),
      ...Array.from({ length: 11 }, () => change({ severity: "warning" })),
      ...Array.from({ length: 3 }, () => change({ severity: "info" })),
    ];
    const lines = renderAnnotations(withFindings(list));
    const count = (kind: string): number => lines.filter((line) => line.startsWith(`::${kind} `)).length;
    expect([count("error"), count("warning"), count("notice")]).toEqual([10, 10, 3]);
    expect(lines.at(-2)).toBe(
      "onpolicy: there are 2 more errors and 1 more warning; GitHub shows 10 annotations of a kind.",
    );
  });

  it("say that a run was incomplete", () => {
    const lines = renderAnnotations({ ...withFindings([]), isIncomplete: true });
    expect(lines.at(-1)).toBe("onpolicy: Not all documents could be read whole: this result is incomplete.");
  });

  it("never begin a line with foreign text, however it is written", () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (message, file, note) => {
        const place = { ...change({}).place, file };
        const related = [{ place, message }];
        const lines = renderAnnotations(
          withFindings([change({ message, place, related, notes: [note], help: [note] })]),
        );
        const text = lines.join("\n");
        expect(isHarmless(text)).toBe(true);
        expect(text.split("\n").map((line) => line.slice(0, 10))).toEqual(["::error ti", "onpolicy: "]);
        // Three colons mark the end of the properties; what a document says cannot put them there.
        expect(/^::error [^:]*::/u.exec(text)?.[0]).toContain("endColumn=");
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it("are short enough for the runner", () => {
    const [line = ""] = renderAnnotations(
      withFindings([change({ notes: Array.from({ length: 99 }, () => "😀".repeat(99)) })]),
    );
    expect(decodeURIComponent(line.split("::").slice(2).join("::")).length).toBeLessThanOrEqual(4096);
    expect(line.endsWith("…")).toBe(true);
    expect(isHarmless(line)).toBe(true);
  });
});

describe("text without commands", () => {
  it("ends at a mark that it does not hold itself", () => {
    const text = "::error::x\n::onpolicy-1-ends::\n::set-output name=a::b\n";
    const lines = stopCommands(text).trimEnd().split("\n");
    const token = lines[0]?.slice("::stop-commands::".length) ?? "";
    expect(lines.at(-1)).toBe(`::${token}::`);
    expect(text).not.toContain(token);
    expect(lines.slice(1, -1).join("\n")).toBe(text.trimEnd());
  });
});
