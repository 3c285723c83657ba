import { afterAll, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/adapters/local/system-clock.ts";
import { inlineSandboxes } from "../../../src/adapters/sandbox/inline.ts";
import { inlineIsolate } from "../../../src/adapters/sandbox/inline-isolate.ts";
import { scriptedModel } from "../../../src/adapters/simulated/scripted-model.ts";
import { proofTable } from "../../../src/app/proof-table.ts";
import { joinProofs, type ProofPart, prove } from "../../../src/app/prove.ts";
import type { ProofReport } from "../../../src/record/proof.ts";
import { EMPTY_CONFIG } from "../../../src/suite/config.ts";
import { parseSuite } from "../../../src/suite/parse-suite.ts";
import { resolveConfig } from "../../../src/suite/resolve-config.ts";
import { selectTasks } from "../../../src/suite/select.ts";
import { type Spoiling, TASK_TOML, taskEntries } from "../../support/task-folders.ts";

const isolate = inlineIsolate();
const sandboxes = inlineSandboxes();
afterAll(async () => {
  await sandboxes[Symbol.asyncDispose]();
  await isolate[Symbol.asyncDispose]();
});

const GENERATE = `export function generate({ seed, params }) {
  const name = "Ada-" + seed.slice(0, 6) + (params.suffix ?? "");
  return { files: {}, truth: { name }, values: { name } };
}`;

const STRICT = `export function grade(run) {
  const text = run.files["greeting.txt"]?.text;
  const passed = text === "Hello, " + run.truth.name + "\\n";
  const detail = passed ? null : text === undefined ? "missing_artifact" : "wrong_greeting";
  return { passed, mode: passed ? null : "wrong_answer", detail, checks: [{ name: "greeting", passed }] };
}`;

/** Passes any greeting file at all, as a careless author might. */
const CARELESS = STRICT.replace(/const passed = .*/, "const passed = text !== undefined;");

const script = (detail: string, content?: string) =>
  JSON.stringify({
    about: "x",
    expect: { outcome: "failed", mode: "wrong_answer", detail },
    turns: [
      {
        calls: content === undefined ? [] : [{ tool: "fs_write", input: { path: "greeting.txt", content } }],
      },
      {},
    ],
  });

/** The name is the truth and in the instruction, as it must be; nowhere else. */
const SOUND_TOML = `${TASK_TOML}sources = ["instruction.md"]\n`;

const SOUND: Spoiling = {
  "task.toml": SOUND_TOML,
  "environment/generate.js": GENERATE,
  "tests/grade.js": STRICT,
  "trajectories/nop.json": script("missing_artifact"),
  "trajectories/forgets-the-name.json": script("wrong_greeting", "Hello\n"),
};

async function proof(spoiling: Spoiling, part?: ProofPart): Promise<ProofReport> {
  const suite = parseSuite(taskEntries({ ...SOUND, ...spoiling }), "task_01_greet");
  const { subject, limits } = resolveConfig(EMPTY_CONFIG);
  const ground = {
    isolate,
    sandboxes,
    clock: systemClock(),
    scripted: scriptedModel,
    inference: subject.inference,
    limits,
  };
  return prove(
    { suite, selected: selectTasks(suite, ["*"]), seeds: 3, ...(part !== undefined && { part }) },
    ground,
    new AbortController().signal,
  );
}

const wrong = ({ lines }: ProofReport) =>
  lines
    .filter(({ ok }) => !ok)
    .map(({ task, script: name, held, miss }) => [`${task} ${name}`, held, miss?.found]);

describe("a proof", () => {
  it("holds for a sound task, line by line", async () => {
    const report = await proof({});
    expect(report.lines.map(({ script: name, kind, held, seeds }) => [name, kind, held, seeds])).toEqual([
      ["oracle", "oracle", 3, 3],
      ["forgets-the-name", "known_bad", 3, 3],
      ["nop", "nop", 3, 3],
      ["adversary: echo", "adversary", 3, 3],
      ["adversary: pass-word", "adversary", 3, 3],
      ["adversary: plea", "adversary", 3, 3],
      ["adversary: tamper", "adversary", 3, 3],
      ["mutant: undone", "mutant", 3, 3],
      ["mutant: emptied", "mutant", 3, 3],
      ["mutant: truncated", "mutant", 3, 3],
      ["mutant: utf-16", "mutant", 3, 3],
      ["mutant: last-line", "mutant", 3, 3],
      ["mutant: digit", "mutant", 3, 3],
      ["mutant: swapped-digits", "mutant", 3, 3],
      ["leak scan", "leak", 3, 3],
      ["forms differ", "forms", 3, 3],
    ]);
    expect(report.ok).toBe(true);
    expect(report.tasks).toEqual([
      { task: "task_01_greet", version: 1, bundle_sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    expect(proofTable(report)).toContain("All 16 lines hold over 3 forms.");
  });

  it.each([1, 2, 3, 5, 9])("is the same in %i parts as in one", async (of) => {
    const parts = await Promise.all(Array.from({ length: of }, (_, index) => proof({}, { index, of })));
    const [first, ...rest] = parts;
    if (first === undefined) throw new Error("there is a part");
    expect(joinProofs([first, ...rest])).toEqual(await proof({}));
  });

  it("finds a grader that passes anything written", async () => {
    const report = await proof({ "tests/grade.js": CARELESS });
    expect(report.ok).toBe(false);
    expect(wrong(report).map(([name]) => name)).toEqual([
      "task_01_greet forgets-the-name",
      "task_01_greet adversary: echo",
      "task_01_greet adversary: pass-word",
      "task_01_greet adversary: plea",
      "task_01_greet mutant: emptied",
      "task_01_greet mutant: truncated",
      "task_01_greet mutant: utf-16",
      "task_01_greet mutant: last-line",
      "task_01_greet mutant: digit",
      "task_01_greet mutant: swapped-digits",
    ]);
  });

  it.each([
    [
      "an oracle that does not solve it",
      {
        "solution/oracle.json": script("x").replace(
          '"outcome":"failed","mode":"wrong_answer","detail":"x"',
          '"outcome":"passed"',
        ),
      },
      "oracle",
      "failed wrong_answer/missing_artifact",
    ],
    [
      "a known-bad declared with another detail",
      { "trajectories/nop.json": script("empty_artifact") },
      "nop",
      "failed wrong_answer/missing_artifact",
    ],
    [
      "a known-bad that is in fact right",
      { "trajectories/nop.json": script("wrong_greeting", "Hello, {{name}}\n") },
      "nop",
      "passed",
    ],
  ])("finds %s", async (_, spoiling, name, found) => {
    const report = await proof(spoiling);
    expect(wrong(report)).toEqual([[`task_01_greet ${name}`, 0, expect.stringContaining(found)]]);
  });

  it.each([
    [
      "a truth in the instruction",
      { "task.toml": TASK_TOML },
      "leak scan",
      "instruction.md shows truth.name",
    ],
    [
      "a truth in a file of the workspace",
      { "environment/generate.js": GENERATE.replace("files: {}", "files: { 'old.txt': 'Dear ' + name }") },
      "leak scan",
      "old.txt shows truth.name",
    ],
    [
      "forms that are all alike",
      { "environment/generate.js": GENERATE.replace("seed.slice(0, 6)", '"Lovelace"') },
      "forms differ",
      "the same as form 1",
    ],
    [
      "a grader that looks at no more than the first letters",
      {
        "tests/grade.js": STRICT.replace(
          /const passed = .*/,
          'const passed = text?.startsWith("Hello, Ada") === true;',
        ),
      },
      "mutant: digit",
      "greeting.txt: passed",
    ],
    [
      "a grader that a spoiled answer confuses",
      {
        "tests/grade.js": STRICT.replace(
          "const detail",
          'if (text === "") throw new Error("empty"); const detail',
        ),
      },
      "mutant: emptied",
      "greeting.txt: errored harness_error/grader_threw",
    ],
  ])("finds %s", async (_, spoiling, name, found) => {
    expect(wrong(await proof(spoiling))).toContainEqual([
      `task_01_greet ${name}`,
      expect.any(Number),
      expect.stringContaining(found),
    ]);
  });

  it("leaves out the mutants that the task calls harmless", async () => {
    const report = await proof({
      "task.toml": `${SOUND_TOML}harmless = ["digit", "swapped-digits", "last-line:*.txt", "emptied:*.md"]\n`,
    });
    const mutants = report.lines.filter(({ kind }) => kind === "mutant").map(({ script: name }) => name);
    expect(mutants).toEqual(["mutant: undone", "mutant: emptied", "mutant: truncated", "mutant: utf-16"]);
  });

  it("asks a task without a generator for no second form", async () => {
    const report = await proof({
      "environment/generate.js": null,
      "instruction.md": "Write Hello, Ada to greeting.txt.",
      "tests/grade.js": STRICT.replace("run.truth.name", '"Ada"'),
      "solution/oracle.json": JSON.stringify({
        about: "x",
        expect: { outcome: "passed" },
        turns: [
          { calls: [{ tool: "fs_write", input: { path: "greeting.txt", content: "Hello, Ada\n" } }] },
          {},
        ],
      }),
    });
    expect(wrong(report)).toEqual([]);
    expect(report.lines.map(({ kind }) => kind)).not.toContain("forms");
  });

  it("finds a grader that cannot be run, and never calls it the model's failure", async () => {
    const report = await proof({
      "tests/grade.js": "export const grade = () => { throw new Error('oops'); };",
    });
    const graded = report.lines.filter(({ declared }) => declared !== null);
    expect(graded.every(({ ok }) => !ok)).toBe(true);
    expect(report.lines[0]?.miss?.found).toContain("errored harness_error");
  });

  it("makes doing nothing fail where the author did not say how", async () => {
    const grader = STRICT.replace(/const passed = .*/, "const passed = true;");
    const report = await proof({ "trajectories/nop.json": null, "tests/grade.js": grader });
    expect(wrong(report)).toContainEqual(["task_01_greet nop", 0, expect.stringContaining("passed")]);
  });

  it("covers a variant with the oracle, doing nothing and the probes", async () => {
    const variant = '[[metadata.pawl.variants]]\nname = "long"\nabout = "x"\nparams = { suffix = "-long" }\n';
    const report = await proof({ "task.toml": `${SOUND_TOML}${variant}` });
    expect(wrong(report)).toEqual([]);
    const onVariant = report.lines.filter(({ task }) => task === "task_01_greet@long");
    expect(onVariant.map(({ script: name }) => name)).toEqual([
      "oracle",
      "nop",
      "adversary: echo",
      "adversary: pass-word",
      "adversary: plea",
      "adversary: tamper",
      "mutant: undone",
      "mutant: emptied",
      "mutant: truncated",
      "mutant: utf-16",
      "mutant: last-line",
      "mutant: digit",
      "mutant: swapped-digits",
      "leak scan",
      "forms differ",
    ]);
  });
});
