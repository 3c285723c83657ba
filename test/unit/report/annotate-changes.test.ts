import { expect, it } from "vitest";
import { annotateChanges } from "../../../src/report/annotate-changes.ts";

it("says the words at each place of each file", () => {
  const words = { level: "warning", title: "Worse", message: "task_02 9/9 → 2/9" } as const;
  const files = [
    { path: "prompts/agent.md", before: "a\nb\nc\n", after: "A\nb\nC\n" },
    { path: "pawl.yml", before: "model: x\n", after: "model: x\n" },
    { path: "prompts/gone.md", before: "a\n", after: "" },
    { path: "prompts/new.md", before: "", after: "one\ntwo\n" },
  ];
  expect(annotateChanges(files, words)).toEqual([
    { path: "prompts/agent.md", startLine: 1, endLine: 1, ...words },
    { path: "prompts/agent.md", startLine: 3, endLine: 3, ...words },
    { path: "prompts/new.md", startLine: 1, endLine: 2, ...words },
  ]);
});
