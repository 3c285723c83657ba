import { defineConfig } from "vitest/config";

/** The story is one file told in order: its steps build on each other, and the first that fails ends it. */
export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    include: ["test/story/**/*.story.ts"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    pool: "forks",
    bail: Number(process.env["BAIL"] ?? 1),
    expect: { requireAssertions: true },
  },
});
