import type { FolderEntry } from "../../src/record/folder-entry.ts";
import { parseSuite } from "../../src/suite/parse-suite.ts";
import type { Suite } from "../../src/suite/task.ts";

const GENERATE = `
import { seeded } from "pawl:kit";
export const generate = ({ seed }) => {
  const random = seeded(seed);
  const numbers = Array.from({ length: 8 }, () => random.int(10, 999));
  const sum = numbers.reduce((all, number) => all + number, 0);
  return {
    files: { "numbers.txt": numbers.join("\\n") + "\\n" },
    truth: { sum },
    values: { wrong: String(sum + 1) },
  };
};`;

const GRADE = `
import { artifactPresent, decide, exactText } from "pawl:kit";
export const grade = (run) =>
  decide([
    () => artifactPresent(run, "sum.txt"),
    () => exactText(run, "sum.txt", run.truth.sum + "\\n"),
  ]);`;

const TOML = (id: string): string => `schema_version = "1.3"
[task]
name = "calibration/${id}"
description = "Add up a column of numbers"
[metadata.pawl]
version = 1
tools = ["bash", "fs_write"]
artifacts = ["sum.txt"]
protected = ["numbers.txt"]
`;

const ORACLE = {
  about: "adds them up",
  expect: { outcome: "passed" },
  turns: [
    {
      calls: [
        { tool: "bash", input: { command: "awk '{ s += $1 } END { print s }' numbers.txt > sum.txt" } },
      ],
    },
    { text: "Done." },
  ],
};

const WRONG = {
  about: "is one off",
  expect: { outcome: "failed", mode: "wrong_answer" },
  turns: [
    { calls: [{ tool: "fs_write", input: { path: "sum.txt", content: "{{wrong}}\n" } }] },
    { text: "Done." },
  ],
};

/**
 * A suite of `count` small tasks, the cheapest that go through everything a real one does: a generator and a grader
 * in the isolate, a shell in the sandbox, files, two turns of the harness.
 */
export function calibrationSuite(count: number): Suite {
  const ids = Array.from({ length: count }, (_, index) => `task_${String(index + 1).padStart(2, "0")}_sum`);
  return parseSuite(
    ids.flatMap((id) => [
      entry(`${id}/task.toml`, TOML(id)),
      entry(`${id}/instruction.md`, "Write the sum of the numbers in numbers.txt to sum.txt.\n"),
      entry(`${id}/environment/generate.js`, GENERATE),
      entry(`${id}/tests/grade.js`, GRADE),
      entry(`${id}/solution/oracle.json`, JSON.stringify(ORACLE)),
      entry(`${id}/trajectories/wrong.json`, JSON.stringify(WRONG)),
    ]),
    "calibration",
  );
}

function entry(path: string, text: string): FolderEntry {
  return { kind: "file", path, bytes: new TextEncoder().encode(text) };
}
