import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { parseRoute } from "../../../src/page/route.ts";
import { divergeHash, runHash, searchHash, taskHash } from "../../../src/report/page-address.ts";

describe("parseRoute", () => {
  it.each([
    ["", { kind: "overview" }],
    ["#/", { kind: "overview" }],
    ["#", { kind: "overview" }],
    ["#/runs", { kind: "runs" }],
    ["#/changes", { kind: "changes" }],
    ["#/provenance", { kind: "provenance" }],
    ["#/leaderboard", { kind: "leaderboard" }],
    ["#/predictions", { kind: "predictions" }],
    ["#/search/a%2Fb/c", { kind: "search", words: "a/b/c" }],
    ["#/task_03", { kind: "task", task: "task_03" }],
    ["#/task_09@control", { kind: "task", task: "task_09@control" }],
    ["#/task_03/candidate/2", { kind: "run", run: "task_03/candidate/2", step: null }],
    ["#/task_03/candidate/2/step/5", { kind: "run", run: "task_03/candidate/2", step: 5 }],
    ["#/task_03/candidate/2/step/x", { kind: "run", run: "task_03/candidate/2", step: null }],
    [
      "#/task_03/baseline/1~head_to_head",
      { kind: "run", run: "task_03/baseline/1~head_to_head", step: null },
    ],
    ["#/task_03/diverge/2", { kind: "diverge", run: "task_03/candidate/2", step: null }],
    ["#/task_03/diverge/2/step/3", { kind: "diverge", run: "task_03/candidate/2", step: 3 }],
    ["#/%E0%A4%A", { kind: "task", task: "%E0%A4%A" }],
  ])("%s", (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });
});

describe("addresses lead back to what they were made of", () => {
  const task = fc
    .oneof(fc.constantFrom("task_03", "task_09@control", "a/b", "ü %"), fc.string({ minLength: 1 }))
    .filter(
      (name) =>
        name.isWellFormed() && !/^\/|^(runs|changes|leaderboard|predictions|provenance|search)$/.test(name),
    );
  const token = fc.constantFrom("1", "12", "3~head_to_head", "2~deep~2");
  const step = fc.option(fc.integer({ min: 1, max: 999_999 }));

  test.prop([task, fc.constantFrom("candidate", "baseline"), token, step])(
    "runs and steps",
    (name, side, number, at) => {
      const run = `${name}/${side}/${number}`;
      expect(parseRoute(runHash(run, at))).toEqual({ kind: "run", run, step: at });
    },
  );

  test.prop([task, token, step])("divergences", (name, number, at) => {
    const run = `${name}/candidate/${number}`;
    expect(parseRoute(divergeHash(run, at))).toEqual({ kind: "diverge", run, step: at });
  });

  test.prop([task])("tasks", (name) => {
    expect(parseRoute(taskHash(name))).toEqual({ kind: "task", task: name });
  });

  test.prop([fc.string().filter((words) => words.isWellFormed())])("searches", (words) => {
    expect(parseRoute(searchHash(words))).toEqual({ kind: "search", words });
  });

  it("half a character breaks no address", () => {
    expect(taskHash("a\ud800")).toBe("#/a%EF%BF%BD");
  });
});
