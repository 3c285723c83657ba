import { describe, expect, it } from "vitest";
import type { CampaignEvent, CampaignPlan } from "../../../src/campaign/campaign-plan.ts";
import { ConfigFault } from "../../../src/campaign/config-fault.ts";
import { executeCampaign } from "../../../src/campaign/execute.ts";
import type { FaultKind, ModelClient, ModelReply, ModelRequest } from "../../../src/ports.ts";
import { RunRecord } from "../../../src/record/run-record.ts";
import { Trajectory } from "../../../src/record/trajectory.ts";
import { sha256 } from "../../../src/std/hash.ts";
import { UsageError } from "../../../src/std/usage-error.ts";
import { flatPrices } from "../../support/flat-prices.ts";
import { memoryJournal } from "../../support/memory-journal.ts";
import { greeter, TINY_TASKS, tinyPlan, tinyPorts } from "../../support/tiny-campaign.ts";

const signal = new AbortController().signal;

async function campaign(
  model: ModelClient = greeter(),
  { plan = tinyPlan(), journal = memoryJournal(), prices = flatPrices() } = {},
) {
  const events: CampaignEvent[] = [];
  const result = await executeCampaign(
    plan,
    tinyPorts(journal, model, prices),
    (event) => events.push(event),
    signal,
  );
  return { result, events, journal };
}

const delivery = { attempts: 1, retryDelayMs: 0 };
const fault = (kind: FaultKind): ModelReply => ({
  kind: "fault",
  fault: { kind, retryable: false, name: "SomeException", message: "because\nof this" },
  ...delivery,
});

/** Refuses the runs that `when` picks; the others greet. */
function faulty(kind: FaultKind, when: (request: ModelRequest) => boolean = () => true): ModelClient {
  const well = greeter();
  return {
    ...well,
    complete: async (request, s) => (when(request) ? fault(kind) : well.complete(request, s)),
  };
}

const short = ({ task_id, epoch, outcome }: RunRecord) => `${task_id} ${epoch} ${outcome}`;

describe("a campaign", () => {
  it("drives form, harness, grader and record from end to end", async () => {
    const wrong = greeter(({ run }) => run.task_id === "task_02_greet" && run.epoch === 2);
    const { result, journal } = await campaign(wrong);
    expect(result.runs.map(short)).toEqual([
      "task_01_greet 1 passed",
      "task_01_greet 2 passed",
      "task_01_greet 3 passed",
      "task_02_greet 1 passed",
      "task_02_greet 2 failed",
      "task_02_greet 3 passed",
    ]);
    for (const run of result.runs) {
      expect(RunRecord.parse(run)).toEqual(run);
      const text = journal.trajectories.get(run.trajectory_sha256) ?? "";
      expect(sha256(text)).toBe(run.trajectory_sha256);
      expect(Trajectory.parse(JSON.parse(text)).turns.length).toBe(run.metrics.turns);
    }
    const failed = result.runs[4];
    expect(failed).toMatchObject({
      failure_mode: "wrong_answer",
      failure_detail: "wrong_name",
      stop: "end_turn",
      metrics: { turns: 3, tool_calls: 2, malformed_calls: 0, request_retries: 0 },
      evidence: { delivered: [{ path: "name.txt", bytes: 9, delivered: 9 }], final_text: "Greeted." },
    });
    const { input_tokens = 0, output_tokens = 0, cost_usd } = failed?.metrics ?? {};
    expect(cost_usd).toBeCloseTo((input_tokens + output_tokens) * 1e-6, 12);
    expect(result).toMatchObject({ stoppedEarly: null, resumed: 0, superseded: [] });
  });

  it("gives every epoch its own form and both arms of a pair the same", async () => {
    const plan = tinyPlan();
    const candidate = plan.arms.candidate;
    if (candidate === undefined) throw new Error("no candidate");
    const both: CampaignPlan = {
      ...plan,
      arms: { candidate, baseline: { ...candidate, subject: { ...candidate.subject, region: "eu-west-1" } } },
      trials: plan.trials.flatMap((trial) => [trial, { ...trial, arm: "baseline" as const }]),
    };
    const ports = tinyPorts(memoryJournal());
    const harnesses = { ...ports.harnesses, baseline: ports.harnesses.candidate };
    if (harnesses.baseline === undefined) throw new Error("no harness");
    const result = await executeCampaign(
      both,
      { ...ports, harnesses: { candidate: harnesses.baseline, baseline: harnesses.baseline } },
      () => {},
      signal,
    );
    expect(result.runs.map(({ arm, epoch }) => `${arm} ${epoch}`).slice(0, 4)).toEqual([
      "baseline 1",
      "candidate 1",
      "baseline 2",
      "candidate 2",
    ]);
    expect(new Set(result.runs.map((run) => run.form_seed)).size).toBe(6);
    expect(new Set(result.runs.map((run) => run.trial_fingerprint)).size).toBe(12);
  });

  it.each([1, 2, 5, 50])("at %i runs at once gives the same records", async (concurrency) => {
    const { result } = await campaign(greeter(), { plan: tinyPlan({ concurrency }) });
    const alone = await campaign(greeter(), { plan: tinyPlan({ concurrency: 1 }) });
    expect(result.runs).toEqual(alone.result.runs);
  });

  it("never has more in flight than it may, and writes each run down before its lane goes on", async () => {
    const { events, journal } = await campaign(greeter(), { plan: tinyPlan({ concurrency: 2 }) });
    let [inFlight, most] = [0, 0];
    for (const { kind } of events) {
      inFlight += kind === "run_started" ? 1 : kind === "run_finished" ? -1 : 0;
      most = Math.max(most, inFlight);
    }
    expect(most).toBe(2);
    expect(events.map(({ kind }) => kind).filter((kind) => kind === "run_finished").length).toBe(6);
    expect(events[0]).toMatchObject({ kind: "campaign_started", total: 6, resumed: 0 });
    expect(journal.entries.map(({ kind }) => kind)).toEqual([
      "started",
      "plan",
      ...Array(6).fill("run"),
      "finished",
    ]);
  });

  it("goes on from any point at which it was cut off, to the same records", async () => {
    const whole = await campaign();
    for (let cut = 0; cut <= whole.journal.entries.length; cut++) {
      const journal = memoryJournal(whole.journal.entries.slice(0, cut));
      const done = journal.entries.filter(({ kind }) => kind === "run").length;
      const { result, events } = await campaign(greeter(), { journal });
      expect(result.runs).toEqual(whole.result.runs);
      expect(result.resumed).toBe(done);
      expect(events.filter(({ kind }) => kind === "run_started").length).toBe(6 - done);
    }
  });

  it("leaves alone what another plan left in the same journal", async () => {
    const { journal } = await campaign();
    const plan = tinyPlan();
    const subject = { ...plan.arms.candidate?.subject, region: "eu-west-1" } as NonNullable<
      typeof plan.arms.candidate
    >["subject"];
    const other = { ...plan, arms: { candidate: { subject, pricedAs: "simulated/greeter" } } };
    const { result } = await campaign(greeter(), { plan: other, journal });
    expect(result).toMatchObject({ resumed: 0, superseded: [] });
    expect(result.runs.length).toBe(6);
  });

  it("refuses a journal of records it cannot read", async () => {
    const journal = memoryJournal([{ kind: "run", record: { task_id: "x" } }]);
    await expect(campaign(greeter(), { journal })).rejects.toThrow(UsageError);
  });
});

describe("a budget", () => {
  it.each([
    [
      "dollars",
      { max_cost_usd: 0.0001 },
      /^Stopped early: the budget of \$0\.0001 was reached \(\$0\.\d{6} spent\)\.$/,
    ],
    ["tokens", { max_tokens: 100 }, /^Stopped early: the budget of 100 tokens was reached \(\d+ used\)\.$/],
  ])("of %s ends the campaign early and keeps what was done", async (_name, budget, words) => {
    const { result, events, journal } = await campaign(greeter(), {
      plan: tinyPlan({ budget, concurrency: 1 }),
    });
    expect(result.runs.map(short)).toEqual(["task_01_greet 1 passed"]);
    expect(result.stoppedEarly).toMatch(words);
    expect(events.at(-1)).toEqual({ kind: "budget_reached", reason: result.stoppedEarly });
    const more = await campaign(greeter(), { plan: tinyPlan({ budget, concurrency: 1 }), journal });
    expect(more.result.runs).toEqual(result.runs);
    const enough = await campaign(greeter(), { plan: tinyPlan(), journal });
    expect(enough.result).toMatchObject({ stoppedEarly: null, resumed: 1 });
    expect(enough.result.runs.length).toBe(6);
  });

  it("in dollars is refused before anything is spent where no price is known", async () => {
    const journal = memoryJournal();
    const plan = tinyPlan({ budget: { max_cost_usd: 1 } });
    await expect(campaign(greeter(), { plan, journal, prices: flatPrices(null) })).rejects.toThrow(
      "The price of simulated/greeter is not known, so a budget in dollars cannot be kept; give its price, or set a budget in tokens.",
    );
    expect(journal.entries).toEqual([]);
  });

  it("or none: an unknown price makes the cost unknown, not zero", async () => {
    const { result } = await campaign(greeter(), { prices: flatPrices(null) });
    expect(result.runs.map((run) => run.metrics.cost_usd)).toEqual(Array(6).fill(null));
  });
});

describe("a provider that refuses", () => {
  it.each<[FaultKind, RegExp]>([
    ["auth", /^bedrock\/\S+ was refused \(SomeException: because of this\); check the credentials/],
    ["not_found", /was not found .*; check the model id and the region\.$/],
    ["validation", /rejected the request .*; check the inference settings/],
    ["quota", /is over its quota .*; raise the quota or wait\.$/],
    ["replay_miss", /has no recorded reply .*; record the cassette again\.$/],
  ])("for %s stops the campaign at once with a sentence", async (kind, words) => {
    const journal = memoryJournal();
    const error = await campaign(faulty(kind), { plan: tinyPlan({ concurrency: 1 }), journal }).catch(
      (e) => e,
    );
    expect(error).toBeInstanceOf(ConfigFault);
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toMatch(words);
    expect(error.fault.kind).toBe(kind);
    expect(journal.entries.map(({ kind }) => kind)).toEqual(["started", "plan", "run"]);
  });

  it.each<FaultKind>(["throttled", "transient", "timeout", "model_error", "truncated", "protocol"])(
    "for %s loses the run and nothing else; the next call makes it again",
    async (kind) => {
      const model = faulty(kind, ({ run, messages }) => run.epoch === 2 && messages.length > 1);
      const { result, journal } = await campaign(model);
      expect(result.runs.filter((run) => run.epoch === 2)).toMatchObject([
        { outcome: "errored", failure_mode: "provider_error", stop: "provider_fault", metrics: { turns: 2 } },
        { outcome: "errored", failure_mode: "provider_error" },
      ]);
      expect(result.runs.filter((run) => run.outcome === "passed").length).toBe(4);
      const again = await campaign(greeter(), { journal });
      expect(again.result.runs.map((run) => run.outcome)).toEqual(Array(6).fill("passed"));
      expect(again.result.superseded.map(short)).toEqual([
        "task_01_greet 2 errored",
        "task_02_greet 2 errored",
      ]);
    },
  );

  it("for every run ends errored: nothing was measured, nobody failed", async () => {
    const { result } = await campaign(faulty("throttled"));
    expect(result.runs.map((run) => run.outcome)).toEqual(Array(6).fill("errored"));
  });
});

describe("a campaign that cannot be", () => {
  it("is refused before anything is spent where a task cannot be set up", async () => {
    const [first] = TINY_TASKS;
    if (first === undefined) throw new Error("no task");
    const broken = {
      ...first,
      task: { ...first.task, generator: "export const generate = () => { throw new Error('no') };" },
    };
    const plan = tinyPlan({
      trials: [...tinyPlan().trials, { selected: broken, epoch: 9, arm: "candidate", stage: "first_look" }],
    });
    const journal = memoryJournal();
    await expect(campaign(greeter(), { plan, journal })).rejects.toThrow(UsageError);
    expect(journal.entries).toEqual([]);
  });

  it("rejects with the reason of its cancellation and keeps what was finished", async () => {
    const controller = new AbortController();
    const well = greeter();
    const model: ModelClient = {
      ...well,
      complete: async (request, s) => {
        if (request.run.epoch === 2) controller.abort(new Error("ctrl-c"));
        return well.complete(request, s);
      },
    };
    const journal = memoryJournal();
    const run = executeCampaign(
      tinyPlan({ concurrency: 1 }),
      tinyPorts(journal, model),
      () => {},
      controller.signal,
    );
    await expect(run).rejects.toThrow("ctrl-c");
    expect(journal.entries.map(({ kind }) => kind)).toEqual(["started", "plan", "run", "run"]);
  });
});
