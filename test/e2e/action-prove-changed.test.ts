import { afterAll, beforeAll, expect, it } from "vitest";
import { type BaseBranchBench, openBaseBranch } from "../support/github/base-branch.ts";
import type { PullRequest } from "../support/github/github-server.ts";

const GRADE = `export function grade(run) {
  const passed = run.files["answer.txt"]?.text === "42\\n";
  return { passed, mode: passed ? null : "wrong_answer", detail: passed ? null : "not_42", checks: [{ name: "answer", passed }] };
}
`;
const ORACLE = {
  about: "Writes the answer",
  expect: { outcome: "passed" },
  turns: [{ calls: [{ tool: "fs_write", input: { path: "answer.txt", content: "42\n" } }] }, {}],
};
const BEFORE = {
  "pawl.yml": "suite: suite\nruns: 1\nsubject: {model: simulated/steady}\n",
  "suite/answer/task.toml":
    'schema_version = "1.3"\n[metadata.pawl]\ntools = ["fs_write"]\nartifacts = ["answer.txt"]\n',
  "suite/answer/instruction.md": "Write the answer to answer.txt.\n",
  "suite/answer/tests/grade.js": GRADE,
  "suite/answer/solution/oracle.json": JSON.stringify(ORACLE),
};

let bench: BaseBranchBench;
let pull: PullRequest;
let base: string;
beforeAll(async () => {
  bench = await openBaseBranch("src/main.ts");
  pull = await bench.github.openPullRequest();
  for (const [path, text] of Object.entries(BEFORE)) base = await bench.commit(path, text);
});
afterAll(() => bench[Symbol.asyncDispose]());

const job = (files: Readonly<Record<string, string>>) =>
  bench.job({
    event: "pull_request",
    files: { ...BEFORE, ...files },
    before: base,
    commit: pull.headSha,
    pullRequest: pull.number,
  });

it("asks no model where a changed grader passes what it must not", async () => {
  const careless = GRADE.replace('?.text === "42\\n"', " !== undefined");
  const end = await job({ "suite/answer/tests/grade.js": careless });
  expect(end.code).toBe(2);
  expect(end.log).toContain("Changed tasks are proven first.");
  expect(end.log).toMatch(
    /::error title=Pawl::answer: adversary: echo must be failed, but on form 1: passed/,
  );
  expect(Object.keys(end.left)).toContain("proof.json");
  expect(Object.keys(end.left)).not.toContain("data-pack.json");
});

it("measures the change where the changed task is proven", async () => {
  const end = await job({ "suite/answer/instruction.md": "Write the answer, 42, to answer.txt.\n" });
  expect(end.log).toMatch(/Changed tasks are proven first\. All \d+ lines hold: 1 task over 1 form each\./);
  expect({ code: end.code, verdict: end.outputs["verdict"] }).toEqual({ code: 0, verdict: "no_baseline" });
});
