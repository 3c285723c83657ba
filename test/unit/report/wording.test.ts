import { describe, expect, it } from "vitest";
import { stampComment } from "../../../src/record/comment-head.ts";
import { renderComment } from "../../../src/report/comment.ts";
import { renderProgressComment } from "../../../src/report/progress-comment.ts";
import { reproduceCommand, shellWord } from "../../../src/report/reproduce.ts";
import { sayChanges } from "../../../src/report/say-change.ts";
import { headline } from "../../../src/report/say-word.ts";
import { renderStoppedComment } from "../../../src/report/stopped-comment.ts";
import { renderTerminalTable } from "../../../src/report/terminal-table.ts";
import { type Verdict, WORDS } from "../../../src/verdict/verdict.ts";
import { hostileReport } from "../../support/hostile-report.ts";
import { pack, records } from "../../support/records.ts";
import { report } from "../../support/reports.ts";

const verdict = (over: Partial<Verdict>): Verdict => ({
  word: "no_regression_found",
  sentence: "",
  tasks: [],
  suspects: [],
  breaches: [],
  blocks: false,
  exitCode: 0,
  ...over,
});
const task = (word: Verdict["tasks"][number]["word"]) => ({
  key: "task_01",
  word,
  candidate: { passed: 1, runs: 3 },
  expected: undefined,
  sentence: "",
});
const breach = {
  rule: "max_cost_usd" as const,
  limit: 1,
  actual: 2,
  count: { passed: 1, runs: 1 },
  sentence: "",
};

describe("headlines", () => {
  it.each([
    [
      verdict({ word: "regression", tasks: [task("regression")], blocks: true }),
      "1 regression confirmed — merge blocked",
    ],
    [verdict({ word: "suite_regression", blocks: true }), "The suite as a whole got worse — merge blocked"],
    [
      verdict({ word: "suspected", tasks: [task("suspected"), task("not_rechecked")] }),
      "Looks worse, not proven: 2 tasks — not blocking",
    ],
    [verdict({ word: "unmeasured", blocks: true }), "Not measured — merge blocked"],
    [verdict({ word: "unmeasured" }), "Not measured"],
    [
      verdict({ breaches: [breach], blocks: true }),
      "No regression found, 1 policy limit not kept — merge blocked",
    ],
    [verdict({ breaches: [breach] }), "No regression found, 1 policy limit not kept"],
    [verdict({ word: "looks_better", tasks: [task("looks_better")] }), "Looks better (unconfirmed): 1 task"],
  ])("%#", (of, title) => {
    expect(headline(of)).toBe(title);
  });

  it("no word is without one, and none claims that nothing changed", () => {
    const titles = WORDS.filter((word) => word !== "not_rechecked").map((word) =>
      headline(verdict({ word })),
    );
    expect(titles.filter((title) => title === "" || /unchanged/i.test(title))).toEqual([]);
  });
});

it("names at most so many changes and counts the rest", () => {
  const change = { kind: "task", taskId: "task_01", how: "changed" } as const;
  expect(sayChanges([change, change, change], 1)).toBe("task `task_01` changed · 2 more changes");
});

describe("the command to run it again", () => {
  it.each([
    ["plain/word-1.2:0@x", "plain/word-1.2:0@x"],
    ["two words", "'two words'"],
    ["it's", "'it'\\''s'"],
    ["$(rm -rf /)", "'$(rm -rf /)'"],
    ["--out=/etc", "'--out=/etc'"],
    ["a\nb", "'a b'"],
    ["", "''"],
  ])("quotes %j for a shell", (text, word) => {
    expect(shellWord(text)).toBe(word);
  });

  it("names every scored task where none is singled out", () => {
    const of = pack({
      runs: records("task_01", "1/1"),
      subject: { model: "bedrock/m; rm -rf /" },
      runsPerTask: 3,
    });
    expect(reproduceCommand(of, [])).toBe(
      "pawl run --suite agentic-core-v1 --tasks task_01 --model 'bedrock/m; rm -rf /' --region us-east-1 --harness pawl@0.1.0 --runs 3",
    );
  });
});

it("progress says that there is no verdict yet", () => {
  const progress = { done: 4, planned: 30, passed: 3, errored: 1, costUsd: 0.0012 };
  const writer = { run_number: 1, run_attempt: 1, head_sha: "abc" };
  const runUrl = "https://github.com/octocat/agents/actions/runs/7";
  expect(renderProgressComment(progress, { key: "default", writer, runUrl })).toBe(
    stampComment(
      "<!-- pawl:running -->\n### Agent evals\n\n> [!NOTE]\n> **Running** · 4 of 30 runs done, 3 passed, 1 lost to infrastructure · spent `$0.0012`\n\nNo verdict yet. [The log](https://github.com/octocat/agents/actions/runs/7) has every run.\n",
      "default",
      writer,
    ),
  );
});

it.each([
  [
    undefined,
    undefined,
    undefined,
    "run the job again",
    "> **Stopped before there was a verdict**\n>\n> The job was cancelled, ran out of time or broke.",
  ],
  [
    "the key of <b>@you</b> is wrong.",
    { done: 1, planned: 3, passed: 0, errored: 0, costUsd: null },
    "https://github.com/o/r/actions/runs/7",
    "[run the job again](https://github.com/o/r/actions/runs/7)",
    "> **Stopped before there was a verdict** · 1 of 3 runs done, 0 passed · spent `unknown`\n>\n> the key of &#60;b&#62;&#64;&#8203;you&#60;&#47;b&#62; is wrong.",
  ],
])("a stop says why, and never that anything passed: %j", (reason, progress, runUrl, again, words) => {
  expect(renderStoppedComment({ reason, progress, runUrl }, "default", undefined)).toBe(
    stampComment(
      `### Agent evals\n\n> [!WARNING]\n${words}\n\nNothing was decided; ${again}.\n`,
      "default",
      undefined,
    ),
  );
});

it("a comment never shows a p-value", () => {
  const input = report({ tasks: [{ id: "task_01", candidate: "0/3", baseline: "3/3" }] });
  expect(renderComment(input)).not.toMatch(/\bp\s*[=<≤]/i);
});

it("colours are painted only on request, and only on our own words", () => {
  const input = hostileReport("\u001b[31mred");
  const plain = renderTerminalTable(input, { width: 120, isColoured: false });
  const painted = renderTerminalTable(input, { width: 120, isColoured: true });
  expect(plain).not.toContain("\u001b");
  expect(painted).not.toContain("\u001b[31mred");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is looked for
  expect(painted.replace(/\u001b\[\d+m/g, "")).toBe(plain);
});
