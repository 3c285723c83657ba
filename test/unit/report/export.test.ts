import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { DataPack } from "../../../src/record/data-pack.ts";
import { Trajectory } from "../../../src/record/trajectory.ts";
import { exportAtif } from "../../../src/report/export-atif.ts";
import { exportCsv } from "../../../src/report/export-csv.ts";
import { exportEee } from "../../../src/report/export-eee.ts";
import { exportInspect } from "../../../src/report/export-inspect.ts";
import { exportJunit } from "../../../src/report/export-junit.ts";
import type { ExportedRun, ExportFile } from "../../../src/report/export-run.ts";
import { sha256 } from "../../../src/std/hash.ts";
import { Atif, atifComplaints, restoreTrajectory } from "../../support/formats/atif.ts";
import { Aggregate, Instance } from "../../support/formats/eee.ts";
import { openInspectLog } from "../../support/formats/inspect-log.ts";
import { hostileReport } from "../../support/hostile-report.ts";
import { record } from "../../support/records.ts";
import { HOSTILE_TEXT, readsOrGuesses, type Storyteller, tellPack } from "../../support/report-page.ts";
import { report } from "../../support/reports.ts";
import { toolCall, trajectory, turns } from "../../support/trajectories.ts";

const TASK = "task_03_investigate_log";
const FAILED = { name: "the cause is named", passed: false, expected: "pool", found: "webhook" };
const input = report({
  tasks: [
    {
      id: TASK,
      candidate: "1/3+1",
      baseline: "3/3",
      mode: "wrong_answer",
      detail: "decoy_cause",
      edit: (run) => (run.outcome === "failed" ? { ...run, checks: [FAILED] } : run),
    },
    { id: "task_07_multi_step_plan", candidate: "2/2", baseline: "2/2" },
    { id: "task_08_new", candidate: "0/1", baseline: "1/1", mode: "max_turns" },
  ],
  unscored: [{ id: "task_09_stop", variant: "control", candidate: "1/1", baseline: "1/1" }],
  baseline: { subject: { model: "bedrock/other" } },
});
/** The candidate's pack with two runs of the other content in it, as side-by-side packs have. */
const mixed: DataPack = {
  ...input.candidate,
  runs: [
    ...input.candidate.runs,
    record(TASK, 1, "passed", { stage: "head_to_head", arm: "baseline" }),
    record(TASK, 1, "failed", { stage: "head_to_head" }),
  ],
};

const rich: Storyteller = (run, side) => ({
  ...readsOrGuesses(run, side),
  turns: turns(
    {
      reasoning: "Hm.",
      text: "Let me see.",
      usage: { input_tokens: 10, output_tokens: 3, cache_read_tokens: 5, cache_write_tokens: 2 },
      cost_usd: 0.001,
      latency_ms: 250,
      request_id: "r-1",
      tool_calls: [
        toolCall(
          "bash",
          { command: "ls" },
          { result: { text: "a\n", full_chars: 99, exit_code: 0, harness_gaps: ["git"] } },
        ),
        toolCall("fs_write", '{"path": ', {
          malformed: { kind: "bad_json", message: "cut off" },
          result: { status: "error", text: "malformed" },
        }),
        toolCall("fs_read", null),
      ],
    },
    { text: "Done.", stop_reason: "end_turn", latency_ms: 50 },
  ),
  stop_detail: "It said so.",
});

function runsOf(
  pack: DataPack,
  tell: Storyteller,
): { readonly pack: DataPack; readonly runs: ExportedRun[] } {
  const told = tellPack(pack, "candidate", tell);
  const runs = told.pack.runs.map((each) => ({
    record: each,
    trajectory: Trajectory.parse(
      JSON.parse(told.files.get(`trajectories/${each.trajectory_sha256}.json`) ?? ""),
    ),
  }));
  return { pack: told.pack, runs };
}
const json = (file: ExportFile | undefined): unknown => JSON.parse(String(file?.content));

describe("ATIF", () => {
  const { pack, runs } = runsOf(mixed, rich);
  const files = exportAtif(pack, runs);

  it("a file for every run, none over another", () => {
    expect(new Set(files.map(({ path }) => path)).size).toBe(runs.length);
    expect(files.slice(0, 2).map(({ path }) => path)).toEqual([
      "atif/task_03_run1.candidate.json",
      "atif/task_03_run2.candidate.json",
    ]);
  });

  it("every document keeps the format's rules", () => {
    expect(files.map((file) => atifComplaints(json(file)))).toEqual(files.map(() => []));
  });

  it("the rules are rules: a broken document is found out", () => {
    const good = Atif.parse(json(files[0]));
    const [first, ...rest] = good.steps;
    expect(atifComplaints({ ...good, steps: rest })).not.toEqual([]);
    expect(atifComplaints({ ...good, steps: [{ ...first, reasoning_content: "x" }, ...rest] })).toEqual([
      "step 1 of a system has an agent's fields",
    ]);
    expect(atifComplaints({ ...good, more: 1 })).not.toEqual([]);
  });

  it("gives the very trajectory back", () => {
    expect(files.map((file) => restoreTrajectory(Atif.parse(json(file))))).toEqual(
      runs.map(({ trajectory: told }) => told),
    );
  });

  it("two calls of one id, or of none, are told apart", () => {
    const twice = runsOf(pack, () =>
      trajectory({
        turns: turns({
          tool_calls: [
            toolCall("a", {}, { id: "x" }),
            toolCall("b", {}, { id: "x" }),
            toolCall("c", {}, { id: "" }),
          ],
        }),
      }),
    );
    const [file] = exportAtif(twice.pack, twice.runs);
    expect(atifComplaints(json(file))).toEqual([]);
    expect(restoreTrajectory(Atif.parse(json(file)))).toEqual(twice.runs[0]?.trajectory);
  });
});

describe("Inspect", () => {
  const { pack, runs } = runsOf(mixed, rich);
  const files = exportInspect(pack, runs);
  const logs = files.map(({ content }) => openInspectLog(content as Uint8Array));

  it("a log an arm, named as Inspect names them", () => {
    expect(files.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^2026-05-20T09-00-00\+00-00_agentic-core-v1_[0-9a-f]{22}\.eval$/),
      expect.stringMatching(/^2026-05-20T09-00-00\+00-00_agentic-core-v1_[0-9a-f]{22}\.eval$/),
    ]);
    expect(logs.map(({ header }) => header.eval["tags"])).toEqual([["candidate"], ["baseline"]]);
  });

  it("scores what counts, and gives what was lost an error and no score", () => {
    const [log] = logs;
    expect(log?.header.results).toMatchObject({ total_samples: 9, completed_samples: 8 });
    expect(log?.header.results.scores[0]?.metrics["accuracy"]?.value).toBeCloseTo(4 / 8);
    expect(
      log?.samples.map(({ id, epoch, scores, error, limit }) => [
        id,
        epoch,
        scores?.["pawl_grader"]?.value ?? null,
        error?.message ?? null,
        limit?.type ?? null,
      ]),
    ).toEqual([
      [TASK, 1, "C", null, null],
      [TASK, 2, "I", null, null],
      [TASK, 3, "I", null, null],
      [TASK, 4, null, "provider_error: It said so.", null],
      ["task_07_multi_step_plan", 1, "C", null, null],
      ["task_07_multi_step_plan", 2, "C", null, null],
      ["task_08_new", 1, "I", null, null],
      ["task_09_stop@control", 1, "C", null, null],
      [TASK, 5, "I", null, null],
    ]);
  });

  it("carries messages, events, usage and why it failed", () => {
    const sample = logs[0]?.samples[1];
    expect(sample?.messages.map(({ role }) => role)).toEqual([
      "system",
      "user",
      "assistant",
      "tool",
      "tool",
      "tool",
      "assistant",
    ]);
    expect(sample?.events.map(({ event, timestamp }) => `${event} ${timestamp.slice(17, 23)}`)).toEqual([
      "model 00.000",
      "tool 00.250",
      "tool 00.250",
      "tool 00.250",
      "model 00.250",
      "score 00.300",
    ]);
    expect(sample?.scores?.["pawl_grader"]?.explanation).toBe(
      "Failed: the cause is named; expected: pool; found: webhook",
    );
    expect(sample?.metadata).toMatchObject({ failure_mode: "wrong_answer", failure_detail: "decoy_cause" });
  });

  it("the same pack is the same bytes", () => {
    expect(exportInspect(pack, runs)).toEqual(files);
  });

  it("a log without trajectories still opens", () => {
    const bare = exportInspect(
      pack,
      runs.map(({ record: each }) => ({ record: each, trajectory: null })),
    );
    expect(
      openInspectLog(bare[0]?.content as Uint8Array).samples.map(({ messages }) => messages.length),
    ).toEqual(Array(9).fill(0));
  });
});

describe("Every Eval Ever", () => {
  const { pack, runs } = runsOf(mixed, rich);
  const [aggregate, samples] = exportEee(pack, runs);
  const document = Aggregate.parse(json(aggregate));
  const lines = String(samples?.content)
    .trimEnd()
    .split("\n")
    .map((text) => Instance.parse(JSON.parse(text)));

  it("an aggregate with intervals, overall and by task; controls stand beside", () => {
    expect(document.model_info.id).toBe("openai/gpt-oss-20b-1:0");
    expect(
      document.evaluation_results.map(({ evaluation_name, score_details }) => [
        evaluation_name,
        score_details.details["passed"],
        score_details.details["runs"],
        score_details.details["errored"],
      ]),
    ).toEqual([
      ["agentic-core-v1", "3", "7", "1"],
      [TASK, "1", "4", "1"],
      ["task_07_multi_step_plan", "2", "2", "0"],
      ["task_08_new", "0", "1", "0"],
      ["task_09_stop@control", "1", "1", "0"],
    ]);
  });

  it("a line for every run that counts, under the file and checksum the aggregate names", () => {
    expect(document.detailed_evaluation_results).toMatchObject({
      file_path: samples?.path,
      checksum: sha256(String(samples?.content)),
      total_rows: lines.length,
    });
    expect(lines.map(({ sample_id }) => sample_id)).toEqual([
      "task_03_run1",
      "task_03_run2",
      "task_03_run3",
      "task_07_run1",
      "task_07_run2",
      "task_08_run1",
      "task_09@control_run1",
      "task_03_run5",
    ]);
    expect(lines.every(({ evaluation_id }) => evaluation_id === document.evaluation_id)).toBe(true);
    expect(lines[0]?.messages[2]?.tool_calls?.[1]).toEqual({
      id: "call_1",
      name: "fs_write",
      arguments: { raw: '{"path": ' },
    });
  });
});

describe("JUnit", () => {
  const parse = (file: ExportFile | undefined): Document => {
    const { window } = new JSDOM("");
    const document = new window.DOMParser().parseFromString(String(file?.content), "application/xml");
    expect(document.querySelector("parsererror")?.textContent ?? "").toBe("");
    return document;
  };

  it("failures, errors and suspicions are three things, and the counts are right", () => {
    const document = parse(exportJunit(input.candidate, input.verdict)[0]);
    const suites = [...document.querySelectorAll("testsuite")].map((suite) => [
      suite.getAttribute("name"),
      ...["tests", "failures", "errors", "skipped"].map((name) => suite.getAttribute(name)),
    ]);
    expect(suites).toEqual([
      ["verdict", "3", "0", "0", expect.stringMatching(/^[1-3]$/)],
      [TASK, "4", "2", "1", "0"],
      ["task_07_multi_step_plan", "2", "0", "0", "0"],
      ["task_08_new", "1", "1", "0", "0"],
      ["task_09_stop@control", "1", "0", "0", "0"],
    ]);
    for (const suite of document.querySelectorAll("testsuite"))
      for (const [attribute, tag] of [
        ["failures", "failure"],
        ["errors", "error"],
        ["skipped", "skipped"],
        ["tests", "testcase"],
      ] as const)
        expect(suite.querySelectorAll(tag).length).toBe(Number(suite.getAttribute(attribute)));
    expect(
      [...document.querySelectorAll("failure")].map((failure) => [
        failure.getAttribute("type"),
        failure.getAttribute("message"),
      ]),
    ).toContainEqual(["wrong_answer", "wrong_answer/decoy_cause"]);
    expect(document.querySelector("error")?.getAttribute("type")).toBe("provider_error");
    expect(document.querySelector("failure")?.textContent).toContain(
      "Failed check: the cause is named\n  expected: pool\n  found: webhook",
    );
  });

  it("without a verdict there is no suite for it", () => {
    expect(
      parse(exportJunit(input.candidate, undefined)[0]).querySelector("testsuite")?.getAttribute("name"),
    ).toBe(TASK);
  });
});

describe("CSV", () => {
  it("one row a run under one header, and it reads back", () => {
    const rows = readCsv(String(exportCsv(input.candidate)[0]?.content));
    const [header = [], ...runs] = rows;
    expect(runs.map((row) => row.length)).toEqual(input.candidate.runs.map(() => header.length));
    const column = (name: string) => runs.map((row) => row[header.indexOf(name)]);
    expect(column("outcome")).toEqual(input.candidate.runs.map(({ outcome }) => outcome));
    expect(column("cost_usd")).toEqual(input.candidate.runs.map(({ metrics }) => String(metrics.cost_usd)));
    expect(column("trajectory_sha256")).toEqual(
      input.candidate.runs.map(({ trajectory_sha256 }) => trajectory_sha256),
    );
  });
});

describe("hostile content", () => {
  const { pack, runs } = runsOf(hostileReport(HOSTILE_TEXT).candidate, () =>
    trajectory({
      system: HOSTILE_TEXT,
      instruction: HOSTILE_TEXT,
      turns: turns({
        text: HOSTILE_TEXT,
        reasoning: HOSTILE_TEXT,
        tool_calls: [
          toolCall(
            HOSTILE_TEXT,
            { [HOSTILE_TEXT]: HOSTILE_TEXT },
            { id: HOSTILE_TEXT, result: { text: HOSTILE_TEXT } },
          ),
        ],
      }),
    }),
  );

  it("stays data in every format", () => {
    expect(exportAtif(pack, runs).flatMap((file) => atifComplaints(json(file)))).toEqual([]);
    expect(
      exportInspect(pack, runs).map(({ content }) => openInspectLog(content as Uint8Array).samples.length),
    ).toEqual([runs.length]);
    const xml = String(exportJunit(pack, hostileReport(HOSTILE_TEXT).verdict)[0]?.content);
    const { window } = new JSDOM("");
    expect(
      new window.DOMParser().parseFromString(xml, "application/xml").querySelector("parsererror"),
    ).toBeNull();
    expect(xml).not.toMatch(/<(script|img|a|details)[\s>]/);
    const [header = [], ...rows] = readCsv(String(exportCsv(pack)[0]?.content));
    expect(rows.map((row) => row.length)).toEqual(pack.runs.map(() => header.length));
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it("leads no path out of its folder", () => {
    const paths = [...exportAtif(pack, runs), ...exportInspect(pack, runs), ...exportEee(pack, runs)].map(
      ({ path }) => path,
    );
    expect(
      paths.filter(
        (path) =>
          path.startsWith("/") ||
          path.split("/").some((part) => part === ".." || part === "" || part.length > 255),
      ),
    ).toEqual([]);
  });
});

/** Reads RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}
