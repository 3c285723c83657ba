import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parsePack } from "../../src/record/parse-pack.ts";
import { PAWL_VERSION } from "../../src/record/version.ts";
import { ENTRIES, runPawl, scratchFolder } from "../support/command-line.ts";

const packIn = (folder: string) => parsePack(readFileSync(join(folder, "data-pack.json"), "utf8"), folder);

/** What was published of a campaign. */
function figures({ campaign, run_summary, per_task_results }: ReturnType<typeof packIn>) {
  return {
    model: campaign.subject.model,
    simulated: campaign.subject.simulated,
    passed: `${run_summary.passed}/${run_summary.runs}`,
    perPass: run_summary.cost_per_pass_usd,
    failures: run_summary.failure_modes,
    perTask: Object.values(per_task_results).map(({ passed }) => passed),
  };
}

/** The demo of each entry, played once: it is the longest thing there is. */
const demos = new Map(
  ENTRIES.map((entry) => {
    const cwd = scratchFolder();
    return [entry, runPawl(entry, ["demo", "--out", "out"], { cwd }).then((ran) => ({ cwd, ran }))];
  }),
);

async function demoOf(entry: (typeof ENTRIES)[number]) {
  const demo = await demos.get(entry);
  if (demo === undefined) throw new Error(`no demo of ${entry}`);
  return demo;
}

it("the same demo twice gives the same runs, digit for digit, from source and from dist", async () => {
  const packs = await Promise.all(
    ENTRIES.map(async (entry) => packIn(join((await demoOf(entry)).cwd, "out/candidate"))),
  );
  expect(packs[1]?.runs).toEqual(packs[0]?.runs);
});

describe.each(ENTRIES)("%s", (entry) => {
  it("demo: the published campaigns, figure by figure; nothing in the environment is needed", async () => {
    const { cwd, ran } = await demoOf(entry);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: "" });
    expect(ran.stdout).toMatch(/^Both models are simulated/);
    expect(["baseline", "candidate"].map((side) => figures(packIn(join(cwd, "out", side))))).toEqual([
      {
        model: "simulated/gpt-oss-120b",
        simulated: true,
        passed: "23/30",
        perPass: 0.0013,
        failures: { wrong_answer: 7 },
        perTask: [2, 3, 3, 3, 3, 2, 1, 3, 0, 3],
      },
      {
        model: "simulated/gpt-oss-20b",
        simulated: true,
        passed: "25/30",
        perPass: 0.000481,
        failures: { wrong_answer: 5 },
        perTask: [3, 3, 1, 2, 3, 3, 3, 3, 1, 3],
      },
    ]);
    const candidate = packIn(join(cwd, "out/candidate"));
    const { input_tokens_by_run: input, output_tokens_by_run: output } = candidate.run_metrics;
    expect({
      cost: candidate.run_summary.cost_usd,
      malformed: candidate.run_summary.malformed_calls,
      input: [input["task_03_run1"], input["task_03_run3"]],
      time: candidate.run_metrics.latency_ms_by_run["task_03_run3"],
      output: ["task_09_run1", "task_09_run2", "task_09_run3"].map((run) => output[run]),
    }).toEqual({
      cost: 0.012015,
      malformed: 0,
      input: [24_041, 5_202],
      time: 1_800,
      output: [700, 190, 1_292],
    });
    for (const run of candidate.runs)
      expect(existsSync(join(cwd, "out/candidate/trajectories", `${run.trajectory_sha256}.json`))).toBe(true);
  });

  it("demo says what can honestly be said of them: two suspects, a range across zero, nothing proven", async () => {
    const { cwd } = await demoOf(entry);
    const verdict = JSON.parse(readFileSync(join(cwd, "out/verdict.json"), "utf8"));
    expect({ word: verdict.word, suspects: verdict.suspects, blocks: verdict.blocks }).toEqual({
      word: "suspected",
      suspects: ["task_03_investigate_log", "task_04_trace_through_codebase"],
      blocks: false,
    });
    const comment = readFileSync(join(cwd, "out/comment.md"), "utf8");
    expect(comment).toMatch(/^<!-- pawl:v1 key=demo -->\n/);
    expect(comment).toContain("difference +6.7 points, 95% range −15 to +28");
    expect(comment).toContain("not the original transcripts");
  });

  it("compare and report say the same of the packs as the demo did", async () => {
    const { cwd } = await demoOf(entry);
    const compared = await runPawl(entry, ["compare", "out/baseline", "out/candidate", "--json"], { cwd });
    expect(compared).toEqual({
      code: 0,
      stdout: readFileSync(join(cwd, "out/verdict.json"), "utf8"),
      stderr: "",
    });
    await runPawl(entry, ["report", "out/candidate", "--baseline", "out/baseline", "--out", "again"], {
      cwd,
    });
    expect(readFileSync(join(cwd, "again/summary.md"), "utf8")).toBe(
      readFileSync(join(cwd, "out/summary.md"), "utf8"),
    );
  });

  it("prove: every line as declared", async () => {
    const ran = await runPawl(entry, ["prove", "--seeds", "1", "--json"]);
    const report = JSON.parse(ran.stdout) as {
      ok: boolean;
      lines: { task: string; script: string; ok: boolean }[];
    };
    expect(report.lines.filter(({ ok }) => !ok)).toEqual([]);
    expect({ code: ran.code, ok: report.ok }).toEqual({ code: 0, ok: true });
    expect([
      ...new Set(report.lines.filter(({ script }) => script === "oracle").map(({ task }) => task)),
    ]).toContain("task_09_know_when_to_stop@control");
  });

  it("plan says what would run", async () => {
    const ran = await runPawl(entry, [
      "plan",
      "--model",
      "simulated/steady",
      "--tasks",
      "task_0[37]*",
      "--runs",
      "2",
    ]);
    expect(ran.stdout).toMatch(/2 tasks × 2 runs = 4 runs/);
    expect(ran.code).toBe(0);
  });

  it("help and version", async () => {
    expect(await runPawl(entry, ["--version"])).toEqual({ code: 0, stdout: `${PAWL_VERSION}\n`, stderr: "" });
    expect((await runPawl(entry, ["--help"])).stdout).toMatchSnapshot();
    expect((await runPawl(entry, ["run", "--help"])).stdout).toMatchSnapshot();
  });

  const nonsense: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["unknown command", ["comapre"], /no command "comapre"; did you mean "compare"\?/],
    ["a command like no other", ["zzzzzz"], /no command "zzzzzz"; `pawl --help` lists them/],
    ["a base that is not there", ["gate", "--base", "gone"], /--base .*gone is not a folder/],
    ["a head that is not there", ["gate", "--base", ".", "--head", "gone"], /--head .*gone is not a folder/],
    [
      "a share and all of them",
      ["gate", "--base", ".", "--shard", "1/2", "--shards", "x"],
      /give one of the two/,
    ],
    ["unknown flag", ["run", "--modle", "x"], /no flag --modle; did you mean --model\?/],
    ["flag without a value", ["run", "--model"], /--model needs a value/],
    ["a flag given twice", ["run", "--runs", "1", "--runs", "9"], /--runs is given 2 times; give it once/],
    [
      "a pack held against a pack",
      ["verify", "data-pack.json", "--pack", "x"],
      /against its own runs alone; leave --pack out/,
    ],
    [
      "checks in words, and no note before it",
      ["burn-in", "--checks", "few"],
      /--checks must be a whole number/,
    ],
    ["too many arguments", ["compare", "a", "b", "c"], /"c" is one too many/],
    ["missing argument", ["compare", "a"], /needs CANDIDATE/],
    ["no model", ["run"], /no model is chosen/],
    ["unknown provider", ["run", "--model", "bedrok/x"], /no provider "bedrok"; did you mean bedrock\/x\?/],
    ["not a model id", ["run", "--model", "gpt"], /must be provider\/model-id/],
    ["unknown simulated model", ["run", "--model", "simulated/nobody"], /no simulated model "nobody"/],
    [
      "unknown task",
      ["run", "--model", "simulated/steady", "--tasks", "task_99"],
      /there is no task "task_99" in agentic-core-v1; did you mean task_09\?/,
    ],
    [
      "negative runs",
      ["run", "--model", "simulated/steady", "--runs=-3"],
      /runs must be a whole number above 0/,
    ],
    [
      "runs that are no number",
      ["run", "--model", "simulated/steady", "--runs", "many"],
      /runs must be a whole number above 0/,
    ],
    [
      "empty selection",
      ["run", "--model", "simulated/steady", "--tasks", "own,!own"],
      /there is no task "own" in agentic-core-v1/,
    ],
    [
      "nothing left",
      ["run", "--model", "simulated/steady", "--tasks", "task_03,!task_03"],
      /leaves nothing to run/,
    ],
    ["no such suite", ["run", "--model", "simulated/steady", "--suite", "nowhere"], /no suite "nowhere"/],
    [
      "no such baseline",
      ["run", "--model", "simulated/steady", "--baseline", "gone"],
      /no data pack at gone/,
    ],
    ["no such config", ["run", "--config", "gone.yml"], /gone\.yml/],
    ["unwritable out", ["run", "--model", "simulated/steady", "--out", "/proc/nowhere"], /\/proc\/nowhere/],
    ["a file as out", ["run", "--model", "simulated/steady", "--out", "file"], /file/],
    ["malformed pack", ["compare", "file", "file"], /file is not JSON/],
    ["a pack of a newer format", ["compare", "newer.json", "newer.json"], /newer than this Pawl reads/],
    [
      "unknown harness",
      ["run", "--model", "simulated/steady", "--harness", "openclow"],
      /no harness "openclow"/,
    ],
    ["bad seeds", ["prove", "--seeds", "0"], /--seeds must be a whole number/],
    [
      "no such prompt",
      ["run", "--model", "simulated/steady", "--system-prompt", "gone.md"],
      /prompt file gone\.md cannot be read/,
    ],
  ];
  it.each(nonsense)("%s: one sentence, exit 2, no stack", async (_name, args, says) => {
    const cwd = scratchFolder();
    writeFileSync(join(cwd, "file"), "not a pack");
    writeFileSync(join(cwd, "newer.json"), '{"format_version": 99}');
    const ran = await runPawl(entry, args, { cwd });
    expect(ran.stderr).toMatch(says);
    expect({ code: ran.code, stdout: ran.stdout, lines: ran.stderr.trim().split("\n").length }).toEqual({
      code: 2,
      stdout: "",
      lines: 1,
    });
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });
});
