import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runPawl, scratchFolder } from "../support/command-line.ts";

it("checks what is there against itself, each check a question of its own, and goes on where it ended", async () => {
  const cwd = scratchFolder();
  writeFileSync(join(cwd, "pawl.yml"), "tasks: task_0[37]*\nsubject: {model: simulated/steady}\n");
  const burnIn = (checks: string) =>
    runPawl("src/cli.ts", ["burn-in", "--checks", checks, "--json"], { cwd });
  const first = await burnIn("1");
  const counted = JSON.parse(first.stdout);
  expect({ code: first.code, checks: counted.checks + counted.undecided, blocked: counted.blocked }).toEqual({
    code: 0,
    checks: 1,
    blocked: 0,
  });
  expect(first.stderr).toContain("a simulated model does the same in every check");
  const seed = (check: number): string =>
    JSON.parse(readFileSync(join(cwd, `pawl-burn-in/check-${check}/data-pack.json`), "utf8")).gate.order_seed;
  const before = readFileSync(join(cwd, "pawl-burn-in/check-1/data-pack.json"), "utf8");
  expect((await burnIn("2")).code).toBe(0);
  expect(readFileSync(join(cwd, "pawl-burn-in/check-1/data-pack.json"), "utf8")).toBe(before);
  expect(readdirSync(join(cwd, "pawl-burn-in")).sort()).toEqual(["burn-in.json", "check-1", "check-2"]);
  expect(seed(1)).not.toBe(seed(2));
  expect((await burnIn("none")).stderr).toMatch(/--checks must be a whole number from 1 to 1000, not "none"/);
}, 120_000);
