import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { systemClock } from "../../src/adapters/local/system-clock.ts";
import { childSandboxes } from "../../src/adapters/sandbox/child.ts";
import { inlineSandboxes } from "../../src/adapters/sandbox/inline.ts";
import { scriptedModel } from "../../src/adapters/simulated/scripted-model.ts";
import { prove } from "../../src/app/prove.ts";
import { gradeRun } from "../../src/grade/grade-run.ts";
import type { FolderEntry } from "../../src/record/folder-entry.ts";
import type { Script } from "../../src/record/script.ts";
import { EMPTY_CONFIG } from "../../src/suite/config.ts";
import { parseSuite } from "../../src/suite/parse-suite.ts";
import { resolveConfig } from "../../src/suite/resolve-config.ts";
import type { Task } from "../../src/suite/task.ts";
import { formOf, isolate, playScript } from "../support/task-chain.ts";

const FOLDER = "fixtures/harbor";
const never = new AbortController().signal;
const suite = parseSuite(entriesOf(FOLDER), "strangers");
const sandboxes = inlineSandboxes();
afterAll(() => sandboxes[Symbol.asyncDispose]());

function entriesOf(folder: string): FolderEntry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const place = `${entry.parentPath}/${entry.name}`;
      return { kind: "file", path: place.slice(folder.length + 1), bytes: readFileSync(place) };
    });
}

function taskCalled(id: string): Task {
  const task = suite.tasks.find((one) => one.id === id);
  if (task === undefined) throw new Error(`no task ${id}`);
  return task;
}

const bash = (...commands: string[]): Script => ({
  about: "a stranger's attempt",
  expect: { outcome: "failed", flags: [] },
  turns: [
    ...commands.map((command) => ({
      text: "",
      calls: [{ tool: "bash", input: { command } }],
      repeat: 1,
    })),
    { text: "Done.", calls: [], repeat: 1 },
  ],
});

async function judge(id: string, script: Script) {
  const form = await formOf(suite, taskCalled(id), null, 1);
  const solved = await playScript(form, script, sandboxes);
  const { outcome, failure_mode, failure_detail, checks, evidence } = await gradeRun(
    form,
    solved,
    { isolate, sandboxes },
    never,
  );
  return { outcome, why: `${failure_mode}/${failure_detail}`, checks, quote: evidence.quote, solved };
}

describe("Harbor folders of a stranger", () => {
  it("load with what they lay out, in the one folder there is", () => {
    const { instruction, files, tools, artifacts, limits, verifier } = taskCalled("fix_greeting");
    expect(instruction).toContain("Fix /work/src/greet.js.");
    expect(instruction).toContain("Template strings such as {{name}} in /work/README.md");
    expect([...files.keys()].sort()).toEqual(["README.md", "src/greet.js"]);
    expect([tools, artifacts, limits]).toEqual([
      ["fs_read", "fs_write", "bash"],
      ["**"],
      { wall_seconds: 120 },
    ]);
    expect([...(verifier?.files.keys() ?? [])].sort()).toEqual(["expect.sh", "test.sh"]);
  });

  it("are proven: the solution passes, doing nothing and every trivial agent fail", async () => {
    const { subject, limits } = resolveConfig(EMPTY_CONFIG);
    const ground = {
      isolate,
      sandboxes,
      clock: systemClock(),
      scripted: scriptedModel,
      inference: subject.inference,
      limits,
    };
    const selected = suite.tasks.map((task) => ({ task, variant: undefined }));
    const report = await prove({ suite, selected, seeds: 2 }, ground, never);
    const wrong = report.lines.filter(({ ok }) => !ok);
    expect(wrong.map(({ task, script, miss }) => [task, script, miss?.found])).toEqual([]);
    expect(report.lines.filter(({ kind }) => kind === "oracle")).toHaveLength(2);
    expect(report.lines.filter(({ kind }) => kind === "mutant").length).toBeGreaterThanOrEqual(10);
  });

  it("say what the tests said of work that is nearly right", async () => {
    const judged = await judge(
      "fix_greeting",
      bash("sed -i 's/argv\\[1\\]/argv[2]/' src/greet.js && mkdir out && echo 'Hello Ada!' > out/ada.txt"),
    );
    expect({ outcome: judged.outcome, why: judged.why, quote: judged.quote }).toEqual({
      outcome: "failed",
      why: "wrong_answer/tests_failed",
      quote: "expected 'Hello, Ada!', found 'Hello Ada!'",
    });
    expect(judged.checks[0]).toEqual({
      name: "tests/test.sh passes",
      passed: false,
      expected: "reward 1",
      found: "reward 0",
    });
  });

  it("pass another right solution, by another tool", async () => {
    const judged = await judge("summarise_errors", {
      about: "counts in node",
      expect: { outcome: "passed", flags: [] },
      turns: [
        {
          text: "",
          calls: [
            {
              tool: "fs_write",
              input: { path: "/work/errors.csv", content: "search,11\nauth,7\napi,4\nbilling,4\n" },
            },
          ],
          repeat: 1,
        },
        { text: "", calls: [], repeat: 1 },
      ],
    });
    expect([judged.outcome, judged.checks[0]?.found]).toEqual(["passed", "reward 1"]);
  });

  it("must be all right: one of several rewards is not enough", async () => {
    const judged = await judge(
      "summarise_errors",
      bash("printf 'search,11\\nauth,7\\napi,4\\nbilling,4\\n' > errors.csv; rm service.log"),
    );
    expect([judged.outcome, judged.checks[0]?.found]).toEqual(["failed", "reward 0"]);
  });

  it("show their tests to nobody, and what an agent leaves outside its folder does not count", async () => {
    const { outcome, solved } = await judge(
      "summarise_errors",
      bash(
        "cat /tests/* /solution/*; ls /",
        "mkdir -p /logs/verifier /tests; echo 1 > /logs/verifier/reward.txt; echo 'exit 0' > /tests/test.sh",
      ),
    );
    expect(outcome).toBe("failed");
    const [look] = solved.trajectory.turns;
    expect(look?.tool_calls[0]?.result.text).not.toMatch(/search,11|by_count|reward/);
  });
});

describe("a verdict", () => {
  const judgedAs = async (test: string, hosts = sandboxes) => {
    const verifier = { files: new Map([["test.sh", new TextEncoder().encode(test)]]) };
    const form = await formOf(suite, { ...taskCalled("summarise_errors"), verifier }, null, 1);
    const solved = await playScript(form, bash("true"), sandboxes);
    const grade = await gradeRun(form, solved, { isolate, sandboxes: hosts }, never);
    return [grade.outcome, grade.failure_mode, grade.failure_detail, grade.checks[0]?.found];
  };

  it.each([
    ["a reward of 1", "echo 1.0 > /logs/verifier/reward.txt", ["passed", null, null, "reward 1"]],
    [
      "a reward near 1",
      "echo 0.99 > /logs/verifier/reward.txt",
      ["failed", "wrong_answer", "tests_failed", "reward 0.99"],
    ],
    [
      "a reward above 1",
      "echo 2 > /logs/verifier/reward.txt",
      ["failed", "wrong_answer", "tests_failed", "reward 2"],
    ],
    [
      "the reward called reward",
      `echo '{"reward": 1, "speed": 0.2}' > /logs/verifier/reward.json`,
      ["passed", null, null, "reward 1"],
    ],
    ["an exit code where there is no reward", "exit 0", ["passed", null, null, "exit code 0"]],
    ["an exit code that is not 0", "ls; exit 3", ["failed", "wrong_answer", "tests_failed", "exit code 3"]],
    [
      "no number",
      "echo yes > /logs/verifier/reward.txt",
      ["errored", "harness_error", "grader_nonsense", "grader_nonsense: reward.txt holds no number."],
    ],
    [
      "an empty reward",
      ": > /logs/verifier/reward.txt",
      ["errored", "harness_error", "grader_nonsense", "grader_nonsense: reward.txt holds no number."],
    ],
    [
      "rewards that are no numbers",
      `echo '{"reward": "1"}' > /logs/verifier/reward.json`,
      ["errored", "harness_error", "grader_nonsense", "grader_nonsense: reward.json is no table of numbers."],
    ],
  ])("is %s", async (_, test, expected) => {
    expect(await judgedAs(test)).toEqual(expected);
  });

  it("is a failure where the work makes the tests hang", async () => {
    await using hosts = childSandboxes({ spares: 0, deadlineMs: 1_500 });
    expect(await judgedAs("node -e 'for (;;);'; while :; do :; done", hosts)).toEqual([
      "failed",
      "wrong_answer",
      "tests_stopped",
      "the tests were stopped: deadline",
    ]);
  });

  it("is nobody's where nothing can run the tests", async () => {
    const form = await formOf(suite, taskCalled("summarise_errors"), null, 1);
    const solved = await playScript(form, bash("true"), sandboxes);
    const grade = await gradeRun(form, solved, { isolate }, never);
    expect([grade.outcome, grade.failure_detail]).toEqual(["errored", "grader_missing"]);
  });
});
