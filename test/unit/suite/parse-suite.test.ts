import { expect, it } from "vitest";
import { parseSuite } from "../../../src/suite/parse-suite.ts";
import { fileEntry, taskEntries, toml } from "../../support/task-folders.ts";

const called = (id: string) => toml("task_01_greet", id);

it("is the task folders in order of their ids, called by suite.toml", () => {
  const suite = parseSuite(
    [
      ...taskEntries(called("task_02_wave"), "task_02_wave"),
      ...taskEntries({}, "task_01_greet"),
      fileEntry("suite.toml", 'name = "greetings-v1"'),
      fileEntry("README.md", "# hello"),
      fileEntry("shared/notes.md", "# not a task"),
      { kind: "symlink", path: "shared/link", target: "x", inside: true },
    ],
    "tasks",
  );
  expect([suite.name, ...suite.tasks.map(({ id }) => id)]).toEqual([
    "greetings-v1",
    "task_01_greet",
    "task_02_wave",
  ]);
});

it("is called by its folder otherwise", () => {
  expect(parseSuite(taskEntries({}, "a"), "my tasks").name).toBe("my tasks");
});

it("may be a single task folder", () => {
  const suite = parseSuite(taskEntries(), "task_01_greet");
  expect([suite.name, ...suite.tasks.map(({ id }) => id)]).toEqual(["task_01_greet", "task_01_greet"]);
});

it.each([
  ["nothing", []],
  ["no task folder", [fileEntry("README.md", ""), fileEntry("docs/a.md", "")]],
  ["a task folder without its task.toml", taskEntries({ "task.toml": null }, "task_05")],
  ["the same id twice", [...taskEntries({}, "a"), ...taskEntries({}, "b")]],
  ["the same number twice", [...taskEntries({}, "a"), ...taskEntries(called("task_01_wave"), "b")]],
  [
    "a linked task",
    [...taskEntries({}, "a"), { kind: "symlink", path: "b", target: "/x", inside: false } as const],
  ],
  ["a suite.toml with a typo", [...taskEntries({}, "a"), fileEntry("suite.toml", 'nme = "x"')]],
  ["a suite.toml with a bad name", [...taskEntries({}, "a"), fileEntry("suite.toml", 'name = "x y"')]],
  ["a suite.toml that is not TOML", [...taskEntries({}, "a"), fileEntry("suite.toml", "name")]],
])("refuses %s", (_, entries) => {
  expect(() => parseSuite(entries, "tasks")).toThrowErrorMatchingSnapshot();
});
