import { describe, expect, it } from "vitest";
import { selectTasks } from "../../../src/suite/select.ts";
import type { Suite, Task } from "../../../src/suite/task.ts";

const variant = (name: string) => [name, { name, scored: false, about: name, params: {} }] as const;
const task = (id: string, tags: readonly string[], variants: readonly string[] = []): Task =>
  ({ id, tags, variants: new Map(variants.map(variant)) }) as unknown as Task;
const suite: Suite = {
  name: "s",
  tasks: [
    task("task_03_investigate_log", ["files", "analysis"], ["long", "short"]),
    task("task_07_multi_step_plan", ["files"]),
    task("task_09_know_when_to_stop", ["judgement"], ["control"]),
    task("own", ["sql"]),
  ],
};
const [A, B, C, D] = [
  "task_03_investigate_log",
  "task_07_multi_step_plan",
  "task_09_know_when_to_stop",
  "own",
];
const keys = (patterns: readonly string[]): string[] =>
  selectTasks(suite, patterns).map(({ task: { id }, variant: of }) =>
    of === undefined ? id : `${id}@${of.name}`,
  );

describe("what patterns select, in the suite's order and each once", () => {
  it.each([
    { patterns: ["*"], selected: [A, B, C, D] },
    { patterns: [], selected: [A, B, C, D] },
    { patterns: ["task_09", "task_03"], selected: [A, C] },
    { patterns: [A, "task_03", "task_0*"], selected: [A, B, C] },
    { patterns: ["task_0[37]*"], selected: [A, B] },
    { patterns: ["tag:files"], selected: [A, B] },
    { patterns: ["sql"], selected: [D] },
    { patterns: ["!task_0*"], selected: [D] },
    { patterns: ["*", "!judgement", "!own"], selected: [A, B] },
    { patterns: ["task_03@long"], selected: [`${A}@long`] },
    { patterns: ["task_03", "task_03@short", "task_03@long"], selected: [A, `${A}@long`, `${A}@short`] },
    { patterns: ["*@control"], selected: [`${C}@control`] },
    { patterns: ["*", "task_09@control", "!task_09"], selected: [A, B, `${C}@control`, D] },
  ])("$patterns", ({ patterns, selected }) => {
    expect(keys(patterns)).toEqual(selected);
  });
});

describe("a pattern that names nothing is one sentence", () => {
  it.each([
    { patterns: ["task_30"], says: 'there is no task "task_30" in s; did you mean task_03?' },
    {
      patterns: ["tag:none"],
      says: 'there is no task "tag:none" in s; it has task_03_investigate_log, task_07_multi_step_plan, task_09_know_when_to_stop, own',
    },
    { patterns: ["task_03@huge"], says: 'task_03 has no variant "huge"; it has long, short.' },
    { patterns: ["own@x"], says: 'own has no variant "x"; it has none.' },
    {
      patterns: ["own", "!own"],
      says: "tasks own, !own leaves nothing to run; s has task_03_investigate_log, task_07_multi_step_plan, task_09_know_when_to_stop, own.",
    },
  ])("$patterns", ({ patterns, says }) => {
    expect(() => selectTasks(suite, patterns)).toThrow(says);
  });
});
