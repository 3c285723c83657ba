import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tryForms } from "../../src/app/prove-forms.ts";
import { embeddedSuite, formOf } from "../support/task-chain.ts";

const suite = embeddedSuite();
const EPOCHS = Array.from({ length: 20 }, (_, index) => index + 1);
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const cases = suite.tasks.map((task) => [task.id, task] as const);

describe.each(cases)("%s", (_id, task) => {
  it("has twenty forms that differ and show no truth, each the same whenever it is made", async () => {
    const forms = await Promise.all(EPOCHS.map((epoch) => formOf(suite, task, null, epoch)));
    expect(await formOf(suite, task, null, 1)).toEqual(forms[0]);
    expect(tryForms(forms).flatMap((round) => round.flatMap(({ found }) => found ?? []))).toEqual([]);
    for (const { instruction, files } of forms)
      expect([instruction, ...[...files.values()].map(text)].join("\n")).not.toContain("pawl-canary");
  });

  it("marks every authored file that no model sees with the canary", () => {
    const files = readdirSync(`tasks/${task.id}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "instruction.md")
      .map((entry) => `${entry.parentPath}/${entry.name}`);
    expect(files.filter((path) => !readFileSync(path, "utf8").includes(String(task.canary)))).toEqual([]);
  });

  it("has at least eight known-bads, three of them near misses, and three other right solutions", () => {
    const scripts = [...task.trajectories.values()].filter((script) => script.variant === undefined);
    const bad = scripts.filter((script) => script.expect.outcome === "failed");
    expect({
      bad: bad.length >= 8,
      near: bad.filter((script) => script.about.startsWith("Near miss")).length >= 3,
      right: scripts.filter((script) => script.expect.outcome === "passed").length >= 3,
    }).toEqual({ bad: true, near: true, right: true });
  });
});

describe("task_03_investigate_log", () => {
  const task = suite.tasks.find(({ id }) => id === "task_03_investigate_log");

  it.each([
    { variant: null, lines: 280, low: 21_000, high: 23_000 },
    { variant: "short", lines: 90, low: 6_500, high: 7_700 },
    { variant: "canonical", lines: 280, low: 21_000, high: 23_000 },
    { variant: "long", lines: 744, low: 55_000, high: 61_500 },
    { variant: "rotated", lines: 280, low: 21_000, high: 23_000 },
  ])(
    "has $lines lines as $variant, its evidence where the log has it",
    async ({ variant, lines, low, high }) => {
      if (task === undefined) throw new Error("the task is gone");
      for (const epoch of EPOCHS) {
        const form = await formOf(suite, task, variant, epoch);
        const log = text(form.files.get("access.log"));
        const rows = log.trimEnd().split("\n");
        const bad = rows.filter((row) => row.split(" ")[4] === "500");
        expect(rows).toHaveLength(lines);
        expect(log.length).toBeGreaterThan(low);
        expect(log.length).toBeLessThan(high);
        expect(form.truth).toMatchObject({
          first_500_request: bad[0]?.split("req=")[1],
          count_500: bad.length,
        });
        expect(form.values.get("count_grep")).not.toBe(String(bad.length));
        // The failures themselves never name who did it.
        const culprit = String(form.values.get("culprit"));
        expect(bad.filter((row) => row.includes(` ${culprit} `))).toEqual([]);
      }
    },
  );
});
