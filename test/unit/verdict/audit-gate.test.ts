import { describe, expect, it } from "vitest";
import type { DataPack } from "../../../src/record/data-pack.ts";
import type { RunRecord } from "../../../src/record/run-record.ts";
import { findGateDefect } from "../../../src/verdict/audit-gate.ts";
import { type GateTask, gatePack } from "../../support/gates.ts";
import { pack, records } from "../../support/records.ts";

const LOG = "task_03_investigate_log";
const TASKS: readonly GateTask[] = [
  { id: LOG, history: "29/30", first: "1/3", old: "1x1111111", new: "011110101" },
  { id: "task_01_x", history: "30/30", first: "3/3" },
];
const WHOLE = gatePack({ tasks: TASKS, gate: { stopped: null } });

/** The same pack with other runs. */
function withRuns(change: (runs: readonly RunRecord[]) => readonly RunRecord[]): DataPack {
  return { ...WHOLE, runs: [...change(WHOLE.runs)] };
}

function changed(index: number, change: (run: RunRecord) => RunRecord): DataPack {
  const paired = WHOLE.runs.filter(({ placement }) => placement !== undefined);
  return withRuns((runs) => runs.map((run) => (run === paired[index] ? change(run) : run)));
}

const WHOLE_AND_OLD = withoutDecision(
  withRuns((runs) => [...runs, ...records("task_01_x", "1/1", { stage: "history", firstEpoch: 40 })]),
);

function withoutDecision({ decision: _, ...rest }: DataPack): DataPack {
  return rest;
}

/** The pack without its last baseline run. */
function halved(pack: DataPack): DataPack {
  const last = pack.runs.findLast(({ arm }) => arm === "baseline");
  return withoutDecision({ ...pack, runs: pack.runs.filter((run) => run !== last) });
}

describe("a pack in order", () => {
  it.each<[string, DataPack]>([
    [
      "decided",
      gatePack({ tasks: [{ id: LOG, history: "29/30", first: "1/3", old: "1x111", new: "00000" }] }),
    ],
    ["stopped and saying so", gatePack({ tasks: TASKS, gate: { stopped: "Out of money." } })],
    ["no recorded decision", withoutDecision(gatePack({ tasks: TASKS.slice(1) }))],
    ["older runs in it", { ...WHOLE_AND_OLD, gate: { ...WHOLE_AND_OLD.gate!, stopped: "Out of time." } }],
    ["half a pair, and saying why", halved(gatePack({ tasks: TASKS, gate: { stopped: "Out of time." } }))],
    ["nothing to ask", gatePack({ tasks: TASKS.slice(1) })],
    ["of no gate", pack({ runs: records(LOG, "1/3") })],
    [
      "stopped in its first look",
      gatePack({
        tasks: [{ id: LOG, history: "3/3", first: "1/1" }],
        pack: { stoppedEarly: "Out of money." },
        gate: { stopped: "Out of money." },
      }),
    ],
    [
      "deep",
      gatePack({
        tasks: [{ id: LOG, history: "3/3", old: "11", new: "11" }],
        gate: { mode: "deep", first_look: 0, deep: { pairs: 2, margin: 0.1 } },
      }),
    ],
  ])("%s", (_, sealed) => {
    expect(findGateDefect(sealed)).toBeUndefined();
  });
});

describe("a pack that", () => {
  it("lost a run of the first look", () => {
    expect(findGateDefect(withRuns((runs) => runs.slice(1)))).toBe(
      `The first look of ${LOG} lacks run 1, and nothing says that the campaign stopped early.`,
    );
  });

  it("lost the last run of the first look", () => {
    expect(findGateDefect(withRuns((runs) => runs.filter((_, index) => index !== 2)))).toMatch(
      / lacks run 3, /,
    );
  });

  it("passes an older run off as its first look", () => {
    const old = (run: RunRecord): RunRecord => ({ ...run, stage: "history" });
    expect(
      findGateDefect(withRuns((runs) => runs.map((run, index) => (index === 0 ? old(run) : run)))),
    ).toMatch(/ lacks run 1, /);
  });

  it("names the first pair that is not whole", () => {
    const sealed = gatePack({ tasks: [{ id: LOG, history: "29/30", first: "1/3", old: "11", new: "01" }] });
    expect(findGateDefect(sealed)).toBe(
      "task_03_investigate_log pair 3 is not whole on record, and nothing says why the gate stopped.",
    );
  });

  it("lost a run of its last wave", () => {
    expect(findGateDefect(withRuns((runs) => runs.slice(0, -1)))).toMatch(
      /^task_03_investigate_log pair \d+ is not whole on record, and nothing says why the gate stopped\.$/,
    );
  });

  it("lost a run of an early wave", () => {
    const paired = WHOLE.runs.filter(({ placement }) => placement !== undefined);
    expect(findGateDefect(withRuns((runs) => runs.filter((run) => run !== paired[0])))).toMatch(
      /^task_03_run\d+(_baseline)? is a run that the plan does not come to\.$/,
    );
  });

  it.each<[string, (run: RunRecord) => RunRecord]>([
    ["another place", (run) => ({ ...run, placement: { ...run.placement!, position: 99 } })],
    ["another wave", (run) => ({ ...run, placement: { ...run.placement!, wave: 2 } })],
    ["another order", (run) => ({ ...run, placement: { ...run.placement!, order_seed: "mine" } })],
    ["another form", (run) => ({ ...run, epoch: 30 })],
  ])("gives a run %s", (_, change) => {
    expect(findGateDefect(changed(0, change))).toMatch(/ stands at ".*" where the plan puts ".*"\.$/);
  });

  it("paired unlike forms", () => {
    expect(findGateDefect(changed(0, (run) => ({ ...run, form_seed: "other" })))).toMatch(
      /^The two runs of task_03_investigate_log pair \d were not of one form\.$/,
    );
  });

  it("holds a side-by-side run that stood nowhere", () => {
    const stray = records(LOG, "0/1", { stage: "head_to_head", firstEpoch: 50 });
    expect(findGateDefect(withRuns((runs) => [...runs, ...stray]))).toBe(
      "task_03_run50 says head_to_head but not where it stood.",
    );
  });

  it("turns a failure into a pass", () => {
    const sealed = gatePack({
      tasks: [{ id: LOG, history: "29/30", first: "1/3", old: "1111", new: "0000" }],
    });
    expect(sealed.decision?.word).toBe("regression");
    const acquitted = { ...sealed, decision: { ...sealed.decision!, word: "cleared" } };
    expect(findGateDefect(acquitted)).toBe("The recorded decision.word is not what the runs give.");
    const history = sealed.history!.map((entry) => ({ ...entry, tasks: [] }));
    expect(findGateDefect({ ...sealed, history })).toMatch(/is a run that the plan does not come to/);
  });
});
