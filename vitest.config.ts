import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // The executable is one line, run by test/bundle.test.ts in a process of its own, where coverage does not see it.
      exclude: ["src/generated/**", "src/shell/cli/bin.ts"],
      reporter: [["text", { skipFull: true }], "text-summary"],
      thresholds: { lines: 95, functions: 95, statements: 95, branches: 85 },
    },
  },
});
