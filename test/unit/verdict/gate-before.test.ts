import { describe, expect, it } from "vitest";
import type { DataPack } from "../../../src/record/data-pack.ts";
import type { GateBaseline, GateFacts } from "../../../src/record/gate-facts.ts";
import { gateBefore, rememberedTally } from "../../../src/verdict/gate-before.ts";
import { gatePack } from "../../support/gates.ts";
import { tally } from "../../support/tallies.ts";

const LOG = "task_03_investigate_log";
const PLAN = "task_07_multi_step_plan";
const STOP = "task_09_know_when_to_stop";

/** The pack with something else about its gate's baseline. */
function withBaseline(pack: DataPack, over: Partial<GateBaseline>): DataPack {
  const { gate } = pack;
  if (gate?.baseline == null) throw new Error("a gate with a baseline");
  return { ...pack, gate: { ...gate, baseline: { ...gate.baseline, ...over } } };
}

/** The baseline's tasks with one of them changed, or gone. */
function tasksWith(pack: DataPack, id: string, over: Partial<GateBaseline["tasks"][number]> | "gone") {
  const { tasks } = pack.campaign.suite;
  if (over === "gone") return tasks.filter((task) => task.task_id !== id);
  return tasks.map((task) => (task.task_id === id ? { ...task, ...over } : task));
}

function taskOf(pack: DataPack, id: string): GateBaseline["tasks"][number] {
  const task = pack.campaign.suite.tasks.find(({ task_id }) => task_id === id);
  if (task === undefined) throw new Error(id);
  return task;
}

const screen = gatePack({
  tasks: [
    { id: LOG, history: "26/30", first: "1/3" },
    { id: PLAN, history: "2/3", first: "3/3" },
    { id: STOP, first: "3/3" },
  ],
});

describe("a gate with remembered history", () => {
  const before = gateBefore(screen);

  it("tells the baseline's last campaign as it was recorded", () => {
    expect(before.totals).toEqual({
      campaignId: "2026-05-19-openai-gpt-oss-120b-agentic-core-v1",
      model: "bedrock/openai.gpt-oss-120b-1:0",
      simulated: false,
      stoppedEarly: null,
      tally: tally("26/30"),
      costUsd: 0.0036,
      costPerPassUsd: 0.000138,
      latencyMsP50: 1800,
      latencyMsP95: null,
      inputTokens: 36_000,
      outputTokens: 3000,
    });
  });

  it("says what was lost, and the slowest runs' latency where it was kept", () => {
    const campaign = screen.gate?.baseline?.campaign;
    if (campaign == null) throw new Error("a campaign");
    const pack = withBaseline(screen, {
      campaign: { ...campaign, errored: 2, latency_ms_p95: 4100, stopped_early: "the budget" },
    });
    expect(gateBefore(pack).totals).toMatchObject({
      tally: { ...tally("26/30"), errored: 2 },
      latencyMsP95: 4100,
      stoppedEarly: "the budget",
    });
  });

  it("holds each task against what is remembered of it", () => {
    const sides = [LOG, PLAN].map((id) => before.sideOf(taskOf(screen, id)));
    expect(sides).toEqual([
      { baseline: { tally: tally("26/30"), failures: [], flags: {} }, history: tally("26/30") },
      { baseline: { tally: tally("2/3"), failures: [], flags: {} }, history: tally("2/3") },
    ]);
  });

  it("tells the latest campaign of the base's content apart from all of them", () => {
    const [latest] = screen.history ?? [];
    if (latest === undefined) throw new Error("history");
    const of = (outcomes: string, subject = latest.subject_fingerprint) => ({
      ...latest,
      campaign_id: `with ${outcomes}`,
      subject_fingerprint: subject,
      tasks: latest.tasks.map((task) => ({ ...task, outcomes })),
    });
    const history = [of("FFFF", screen.campaign.subject_fingerprint), of("PPF"), of("PF")];
    expect(gateBefore({ ...screen, history }).sideOf(taskOf(screen, LOG))).toEqual({
      baseline: { tally: tally("2/3"), failures: [], flags: {} },
      history: tally("3/5"),
    });
  });

  it("remembers nothing where there is no history, or no gate", () => {
    const { history: _, ...forgetful } = screen;
    const { gate: __, ...plain } = screen;
    expect(gateBefore(forgetful).sideOf(taskOf(screen, LOG))).toEqual({
      baseline: { tally: tally("0/0"), failures: [], flags: {} },
      history: tally("0/0"),
    });
    expect(rememberedTally(plain, taskOf(screen, LOG))).toEqual(tally("0/0"));
  });
});

describe("what a gate cannot hold against its baseline", () => {
  const row = (key: string, why: string) => ({ key, scored: true, why });
  const lacking = (pack: DataPack) => gateBefore(pack).notCompared;
  const unknown = row(STOP, "baseline_not_run");

  it.each<[string, DataPack, unknown[]]>([
    ["a task without history", screen, [unknown]],
    [
      "a task whose content changed, and it has no side either",
      withBaseline(screen, { tasks: tasksWith(screen, LOG, { bundle_sha256: "f".repeat(64) }) }),
      [row(LOG, "task_changed"), unknown],
    ],
    [
      "a new task",
      withBaseline(screen, { tasks: tasksWith(screen, LOG, "gone") }),
      [row(LOG, "only_candidate"), unknown],
    ],
    [
      "a variant that the baseline did not have",
      withBaseline(screen, { tasks: tasksWith(screen, LOG, { variant: "long" }) }),
      [row(LOG, "only_candidate"), unknown, row(`${LOG}@long`, "only_baseline")],
    ],
    [
      "runs of the candidate that were lost, or never made",
      gatePack({
        tasks: [
          { id: LOG, history: "3/3", first: "0/0+3" },
          { id: PLAN, history: "3/3" },
        ],
      }),
      [row(LOG, "candidate_errored"), row(PLAN, "candidate_not_run")],
    ],
  ])("%s", (_, pack, rows) => {
    expect(lacking(pack)).toEqual(rows);
  });

  it.each<[string, DataPack]>([
    ["changed", withBaseline(screen, { tasks: tasksWith(screen, LOG, { bundle_sha256: "f".repeat(64) }) })],
    ["gone", withBaseline(screen, { tasks: tasksWith(screen, LOG, "gone") })],
  ])("has no other side: a task that is %s", (_, pack) => {
    expect(gateBefore(pack).sideOf(taskOf(pack, LOG))).toBeUndefined();
    expect(gateBefore(pack).sideOf(taskOf(pack, PLAN))).toBeDefined();
  });

  it.each<[string, DataPack]>([
    ["no baseline", gatePack({ tasks: [{ id: LOG, first: "1/3" }, { id: PLAN }], noBaseline: true })],
    [
      "a baseline that never ran",
      withBaseline(gatePack({ tasks: [{ id: LOG, history: "3/3", first: "1/3" }, { id: PLAN }] }), {
        campaign: null,
      }),
    ],
  ])("anything, where there is %s: only the candidate's own gaps are named", (_, pack) => {
    const { sideOf, ...before } = gateBefore(pack);
    expect(before).toEqual({
      totals: undefined,
      isIdentical: false,
      notCompared: [row(PLAN, "candidate_not_run")],
    });
    expect(sideOf(taskOf(pack, LOG))).toBeUndefined();
  });
});

describe("whether nothing differs", () => {
  const same = gatePack({ tasks: [{ id: LOG, history: "3/3", first: "3/3" }], identical: true });
  it.each<[string, DataPack, boolean]>([
    ["the same subject on the same tasks", same, true],
    ["the same subject on other tasks", withBaseline(same, { suite_fingerprint: "0".repeat(64) }), false],
    ["another subject on the same tasks", screen, false],
  ])("%s", (_, pack, isIdentical) => {
    expect(gateBefore(pack).isIdentical).toBe(isIdentical);
  });
});

describe("a deep run", () => {
  const DEEP: Partial<GateFacts> = { mode: "deep", first_look: 0, deep: { pairs: 4, margin: 0.1 } };
  const deep = gatePack({
    gate: DEEP,
    pack: { unscored: [STOP] },
    tasks: [
      { id: LOG, history: "30/30", old: "110x", new: "1111" },
      { id: PLAN, history: "30/30", old: "xxxx", new: "1111" },
      { id: STOP },
      { id: "task_10_sql_investigation" },
    ],
  });
  const before = gateBefore(deep);

  it("is held against the fresh runs beside it, whatever history says", () => {
    const side = { tally: tally("2/3+1"), flags: {} };
    const failures = [
      { mode: "provider_error", detail: null, count: 1 },
      { mode: "wrong_answer", detail: null, count: 1 },
    ];
    expect(before.sideOf(taskOf(deep, LOG))).toEqual({
      baseline: { ...side, failures },
      history: side.tally,
    });
  });

  it("tells what those runs came to, cost and took; what does not count of them too", () => {
    expect(before.totals).toEqual({
      campaignId: "2026-05-19-openai-gpt-oss-120b-agentic-core-v1",
      model: "bedrock/openai.gpt-oss-120b-1:0",
      simulated: false,
      stoppedEarly: null,
      tally: tally("2/3+5"),
      costUsd: 0.0008,
      costPerPassUsd: 0.0004,
      latencyMsP50: 1500,
      latencyMsP95: 1500,
      inputTokens: 8000,
      outputTokens: 800,
    });
  });

  it("names its own campaign where the base never had one", () => {
    expect(gateBefore(withBaseline(deep, { campaign: null })).totals?.campaignId).toBe(deep.campaign.id);
  });

  it("says what of the base was lost, or never run", () => {
    const row = (key: string, why: string, scored = true) => ({ key, scored, why });
    const never = [
      row(STOP, "candidate_not_run", false),
      row("task_10_sql_investigation", "candidate_not_run"),
    ];
    expect(before.notCompared).toEqual([row(PLAN, "baseline_errored"), ...never]);
    const alone = deep.runs.filter(({ task_id, arm }) => task_id !== PLAN || arm === "candidate");
    expect(gateBefore({ ...deep, runs: alone }).notCompared).toEqual([
      row(PLAN, "candidate_not_run"),
      ...never,
    ]);
  });
});
