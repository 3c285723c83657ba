import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parsePack } from "../../src/record/parse-pack.ts";
import { PAWL_VERSION } from "../../src/record/version.ts";
import { ENTRIES, runPawl, scratchFolder } from "../support/command-line.ts";

const packIn = (folder: string) => parsePack(readFileSync(join(folder, "data-pack.json"), "utf8"), folder);

describe.each(ENTRIES)("%s", (entry) => {
  it("demo: two campaigns, a comparison, and the files; nothing in the environment is needed", async () => {
    const cwd = scratchFolder();
    const ran = await runPawl(entry, ["demo", "--out", "out"], { cwd });
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: "" });
    expect(ran.stdout).toMatch(/^Both models are simulated/);
    const [baseline, candidate] = [packIn(join(cwd, "out/baseline")), packIn(join(cwd, "out/candidate"))];
    expect(
      [baseline, candidate].map(({ campaign, run_summary }) => [
        campaign.subject.model,
        campaign.subject.simulated,
        run_summary.runs,
        run_summary.errored,
      ]),
    ).toEqual([
      ["simulated/steady", true, 9, 0],
      ["simulated/hasty", true, 9, 0],
    ]);
    for (const run of candidate.runs)
      expect(existsSync(join(cwd, "out/candidate/trajectories", `${run.trajectory_sha256}.json`))).toBe(true);
    expect(readFileSync(join(cwd, "out/comment.md"), "utf8")).toMatch(/^<!-- pawl:v1 key=demo -->\n/);
  });

  it("the same demo twice gives the same runs, digit for digit", async () => {
    const [a, b] = [scratchFolder(), scratchFolder()];
    await Promise.all([a, b].map((cwd) => runPawl(entry, ["demo", "--out", "out"], { cwd })));
    expect(packIn(join(a, "out/candidate")).runs).toEqual(packIn(join(b, "out/candidate")).runs);
  });

  it("compare and report say the same of the packs as the demo did", async () => {
    const cwd = scratchFolder();
    await runPawl(entry, ["demo", "--out", "out"], { cwd });
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
    ["unknown flag", ["run", "--modle", "x"], /no flag --modle; did you mean --model\?/],
    ["flag without a value", ["run", "--model"], /--model needs a value/],
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
      ["run", "--model", "simulated/steady", "--harness", "openclaw"],
      /no harness "openclaw"/,
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
