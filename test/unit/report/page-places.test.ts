import { describe, expect, it } from "vitest";
import { renderComment } from "../../../src/report/comment.ts";
import { pageLink, pagePlaces } from "../../../src/report/page-places.ts";
import { renderSummary } from "../../../src/report/summary.ts";
import { report } from "../../support/reports.ts";

const told = (over = {}) =>
  report({
    tasks: [
      { id: "task_03_investigate_log", candidate: "1/3", baseline: "3/3", mode: "wrong_answer" },
      { id: "task_07_new_here", candidate: "1/1" },
    ],
    over,
  });

describe("pagePlaces", () => {
  it("knows each run's own address, and the one beside the baseline's run of the same form", () => {
    const input = told();
    expect(input.candidate.runs.map((run) => pagePlaces(input).get(run))).toEqual([
      { run: "#/task_03/candidate/1", beside: "#/task_03/diverge/1", isLost: true },
      { run: "#/task_03/candidate/2", beside: "#/task_03/diverge/2", isLost: true },
      { run: "#/task_03/candidate/3", beside: "#/task_03/diverge/3", isLost: true },
      { run: "#/task_07/candidate/1", beside: undefined, isLost: false },
    ]);
  });
});

describe("pageLink", () => {
  it.each([
    [undefined, "#/task_03/diverge/2", "`report.html#/task_03/diverge/2`"],
    [
      undefined,
      "#/a(b)`/candidate/1",
      "<code>report&#46;html&#35;&#8203;&#47;a(b)&#96;&#47;candidate/1</code>",
    ],
    [
      "https://evals.test/pr-7/report.html",
      "#/task_03/diverge/2",
      "[it](https://evals.test/pr-7/report.html#/task_03/diverge/2)",
    ],
    [
      "https://evals.test/a(b)",
      "#/a*)[x](y/candidate/1",
      "[it](https://evals.test/a%28b%29#/a%2A%29%5Bx%5D%28y/candidate/1)",
    ],
  ])("published at %s, %s is %s", (reportUrl, hash, markdown) => {
    expect(pageLink(hash, "it", reportUrl === undefined ? {} : { reportUrl })).toBe(markdown);
  });
});

describe("comment and summary", () => {
  const addresses = (text: string): string[] => [...new Set(text.match(/#\/task_\d+\/[\w/~]+/g))];

  it("name places in the artifact's page where nobody publishes it", () => {
    const comment = renderComment(told());
    expect(addresses(comment)).toEqual(["#/task_03/diverge/2", "#/task_03/candidate/1"]);
    expect(comment).not.toContain("](#");
  });

  it("link every run where it is published", () => {
    const reportUrl = "https://evals.test/report.html";
    const runs = [1, 2, 3].map((epoch) => `#/task_03/candidate/${epoch}`);
    expect(addresses(renderSummary(told({ reportUrl })))).toEqual([
      "#/task_03/diverge/2",
      ...runs,
      "#/task_07/candidate/1",
      ...[1, 2, 3].map((epoch) => `#/task_03/baseline/${epoch}`),
    ]);
    expect(renderComment(told({ reportUrl }))).toContain(
      "| [`task_03_run1`](https://evals.test/report.html#/task_03/candidate/1) |",
    );
  });
});
