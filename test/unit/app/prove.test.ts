import { afterAll, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/adapters/local/system-clock.ts";
import { inlineSandboxes } from "../../../src/adapters/sandbox/inline.ts";
import { inlineIsolate } from "../../../src/adapters/sandbox/inline-isolate.ts";
import { scriptedModel } from "../../../src/adapters/simulated/scripted-model.ts";
import { proofTable } from "../../../src/app/proof-table.ts";
import { type ProofReport, prove } from "../../../src/app/prove.ts";
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

const SOUND: Spoiling = {
  "environment/generate.js": GENERATE,
  "tests/grade.js": STRICT,
  "trajectories/nop.json": script("missing_artifact"),
  "trajectories/forgets-the-name.json": script("wrong_greeting", "Hello\n"),
};

async function proof(spoiling: Spoiling): Promise<ProofReport> {
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
    { suite, selected: selectTasks(suite, ["*"]), seeds: 3 },
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
      ["probe: echo", "probe", 3, 3],
      ["probe: pass-word", "probe", 3, 3],
      ["probe: plea", "probe", 3, 3],
      ["probe: tamper", "probe", 3, 3],
    ]);
    expect(report.ok).toBe(true);
    expect(proofTable(report)).toContain("All 7 lines hold over 3 forms.");
  });

  it("finds a grader that passes anything written", async () => {
    const report = await proof({ "tests/grade.js": CARELESS });
    expect(report.ok).toBe(false);
    expect(wrong(report).map(([name]) => name)).toEqual([
      "task_01_greet forgets-the-name",
      "task_01_greet probe: echo",
      "task_01_greet probe: pass-word",
      "task_01_greet probe: plea",
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

  it("finds a grader that cannot be run, and never calls it the model's failure", async () => {
    const report = await proof({
      "tests/grade.js": "export const grade = () => { throw new Error('oops'); };",
    });
    expect(report.lines.every(({ ok }) => !ok)).toBe(true);
    expect(report.lines[0]?.miss?.found).toContain("errored harness_error");
  });

  it("makes doing nothing fail where the author did not say how", async () => {
    const grader = STRICT.replace(/const passed = .*/, "const passed = true;");
    const report = await proof({ "trajectories/nop.json": null, "tests/grade.js": grader });
    expect(wrong(report)).toContainEqual(["task_01_greet nop", 0, expect.stringContaining("passed")]);
  });

  it("covers a variant with the oracle, doing nothing and the probes", async () => {
    const variant = '[[metadata.pawl.variants]]\nname = "long"\nabout = "x"\nparams = { suffix = "-long" }\n';
    const report = await proof({ "task.toml": `${TASK_TOML}${variant}` });
    expect(wrong(report)).toEqual([]);
    const onVariant = report.lines.filter(({ task }) => task === "task_01_greet@long");
    expect(onVariant.map(({ script: name }) => name)).toEqual([
      "oracle",
      "nop",
      "probe: echo",
      "probe: pass-word",
      "probe: plea",
      "probe: tamper",
    ]);
  });
});
