import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    pool: "forks",
    // Most of the long tests wait for processes they start: on two cores the runner's own choice, one worker, is idle half the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    expect: { requireAssertions: true },
  },
});
