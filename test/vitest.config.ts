import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { SkippedSuitesReporter } from "./tool/skipped-suites-reporter.ts";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/bench/**", "**/node_modules/**"],
    // Java and LibreOffice are started from the workers and use a core each: more workers only wait for each other.
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 180_000,
    reporters: ["default", new SkippedSuitesReporter()],
  },
});
