import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Not to judge speed: what hangs is found all the same, and a busy machine must not fail what is right.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // One for each processor, where vitest keeps one free: most tests wait for processes of their own.
    maxWorkers: "100%",
    // Each runs a process that has a deadline of its own, which counts processor time and the clock.
    maxConcurrency: 3,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // The executables are one line each, run by tests in processes of their own, where coverage does not see them.
      exclude: ["src/generated/**", "src/shell/*/bin.ts"],
      reporter: [["text", { skipFull: true }], "text-summary"],
      thresholds: { lines: 95, functions: 95, statements: 95, branches: 85 },
    },
  },
});
