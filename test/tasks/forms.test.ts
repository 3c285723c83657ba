import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Solved } from "../../src/ports.ts";
import { isGlob } from "../../src/std/glob.ts";
import type { TaskForm } from "../../src/suite/task.ts";
import { embeddedSuite, formOf, gradeSolved, playScript } from "../support/task-chain.ts";

const suite = embeddedSuite();
const EPOCHS = Array.from({ length: 20 }, (_, index) => index + 1);
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const cases = suite.tasks.map((task) => [task.id, task] as const);

/** Strings of the truth long enough that finding them by chance means something. */
function secrets(truth: unknown): string[] {
  if (typeof truth === "string") return truth.length >= 6 ? [truth] : [];
  return typeof truth === "object" && truth !== null ? Object.values(truth).flatMap(secrets) : [];
}

describe.each(cases)("%s", (_id, task) => {
  it("has twenty different forms, each the same whenever it is made", async () => {
    const forms = await Promise.all(EPOCHS.map((epoch) => formOf(suite, task, null, epoch)));
    const again = await formOf(suite, task, null, 1);
    expect(again).toEqual(forms[0]);
    const contents = forms.map((form) =>
      JSON.stringify([...form.files].map(([path, bytes]) => [path, text(bytes)])),
    );
    expect(new Set(contents).size).toBe(EPOCHS.length);
  });

  it("tells the model nothing that only the grader may know", async () => {
    for (const epoch of EPOCHS) {
      const form = await formOf(suite, task, null, epoch);
      for (const secret of secrets(form.truth)) expect(form.instruction).not.toContain(secret);
      expect([form.instruction, ...[...form.files.values()].map(text)].join("\n")).not.toContain(
        "pawl-canary",
      );
    }
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

type Mutant = readonly [name: string, mutate: (content: string) => string | Uint8Array];
const shiftDigit = (content: string): string =>
  content.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
const MUTANTS: readonly Mutant[] = [
  ["empty", () => ""],
  ["truncated", (content) => content.slice(0, Math.min(8, Math.floor(content.length / 3)))],
  ["in UTF-16", (content) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(content, "utf16le")])],
  ["without its last line", (content) => content.replace(/[^\n]*\n$/, "")],
  ["with its last digit moved", shiftDigit],
];

const played = new Map<string, Promise<Solved>>();

/** What the oracle leaves in one form, played once. */
function solution(form: TaskForm): Promise<Solved> {
  const known = played.get(form.seed) ?? playScript(form, form.task.oracle);
  played.set(form.seed, known);
  return known;
}

/** Changes one file of what the oracle left, and says what the grade became. */
async function mutated(form: TaskForm, path: string, mutate: Mutant[1]): Promise<string> {
  const solved = await solution(form);
  const content = text(solved.files.get(path));
  const made = mutate(content);
  const bytes = typeof made === "string" ? new TextEncoder().encode(made) : made;
  if (text(bytes) === content) return "unchanged";
  const files = new Map([...solved.files, [path, bytes]]);
  return (await gradeSolved(form, { ...solved, files })).outcome;
}

describe("a spoiled copy of the oracle's work", () => {
  const rows = suite.tasks.flatMap((task) =>
    [null, ...(task.variants.has("control") ? ["control"] : [])].flatMap((variant) =>
      task.artifacts
        .filter((path) => !isGlob(path))
        .flatMap((path) =>
          MUTANTS.map(([name, mutate]) => ({ id: task.id, task, variant, path, name, mutate })),
        ),
    ),
  );
  it.each(rows)("$id ($variant): $path $name fails", async ({ task, variant, path, mutate }) => {
    for (const epoch of [1, 2, 3])
      expect(["failed", "unchanged"]).toContain(
        await mutated(await formOf(suite, task, variant, epoch), path, mutate),
      );
  });
});
