import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
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
