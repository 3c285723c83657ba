import { cruise } from "dependency-cruiser";
import { expect, it } from "vitest";
import rules from "../../rooms.config.ts";

it("every room imports only what its door allows", async () => {
  const { output } = await cruise(["src"], { ruleSet: rules, validate: true, ...rules.options });
  if (typeof output === "string") throw new Error(output);
  expect(output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  // A cruise that saw nothing would also find nothing.
  expect(output.summary.totalCruised).toBeGreaterThan(120);
});

it("a wall that is broken is seen", async () => {
  const { output } = await cruise(["src"], {
    ruleSet: rules,
    validate: true,
    ...rules.options,
    baseDir: `${import.meta.dirname}/broken-house`,
  });
  if (typeof output === "string") throw new Error(output);
  expect(output.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort()).toEqual([
    "only-std-hashes: src/verdict/peek.ts",
    "packages-verdict: src/verdict/peek.ts",
    "pure-rooms-touch-nothing: src/verdict/peek.ts",
    "room-verdict: src/verdict/peek.ts",
  ]);
});
