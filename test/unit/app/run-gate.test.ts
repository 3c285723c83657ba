import { describe, expect, it } from "vitest";
import { inlineIsolate } from "../../../src/adapters/sandbox/inline-isolate.ts";
import { type GateAsk, gateRules } from "../../../src/app/gate-rules.ts";
import { judge } from "../../../src/app/judge.ts";
import { runCampaign } from "../../../src/app/run-campaign.ts";
import { type GateOrder, type GateWorld, runGate } from "../../../src/app/run-gate.ts";
import { pawlHarness } from "../../../src/harness/pawl-harness.ts";
import type { Harness, Journal, ModelRequest, PriceBook } from "../../../src/ports.ts";
import type { DataPack } from "../../../src/record/data-pack.ts";
import { historyOf } from "../../../src/verdict/history.ts";
import { flatPrices } from "../../support/flat-prices.ts";
import { handClock } from "../../support/hand-clock.ts";
import { memoryJournal } from "../../support/memory-journal.ts";
import { memorySandboxes } from "../../support/memory-sandbox.ts";
import { subject } from "../../support/records.ts";
import { greeter, TINY_TASKS, tinyRequest } from "../../support/tiny-campaign.ts";

const never = new AbortController().signal;
const quiet = (): void => {};
const isolate = inlineIsolate();

const ASK: GateAsk = {
  mode: "screen",
  plan: "standard",
  firstLook: 3,
  recheck: 5,
  deep: { pairs: 4, margin: 0.1 },
  policy: {},
  override: null,
};

const OLD = subject();
const NEW = subject({ inference: { max_tokens: 77 } });

type Wrong = (request: ModelRequest) => boolean;

function harnessOf(wrong: Wrong): Harness {
  const model = greeter(wrong);
  return pawlHarness({
    model,
    sandboxes: memorySandboxes(),
    prices: flatPrices(),
    clock: handClock(),
    modelId: model.id,
  });
}

function worldOf(harness: Harness, journal: Journal) {
  return { harness, isolate, prices: flatPrices(), priceOverrides: {}, journal, clock: handClock() };
}

async function orderOf(ask: GateAsk, over: Partial<GateOrder["candidate"]> = {}): Promise<GateOrder> {
  const baseline = await runCampaign(
    tinyRequest({ subject: OLD }),
    worldOf(
      harnessOf(() => false),
      memoryJournal(),
    ),
    quiet,
    never,
  );
  const candidate = tinyRequest({ subject: NEW, ...over });
  const sides = { subject: OLD, selected: TINY_TASKS };
  const rules = gateRules(ask, {
    suiteName: candidate.suiteName,
    candidate: { subject: NEW, selected: TINY_TASKS },
    baseline: sides,
    pack: baseline,
  });
  return {
    candidate,
    baseline: { subject: OLD, pricedAs: candidate.pricedAs, history: historyOf(baseline) },
    rules,
  };
}

function gateWorld(wrong: Wrong, journal: Journal = memoryJournal()): GateWorld {
  return { ...worldOf(harnessOf(wrong), journal), baselineHarness: harnessOf(() => false) };
}

const isFirst: Wrong = ({ run }) => run.task_id === "task_01_greet";
const onlyAtFirstLook: Wrong = (request) => isFirst(request) && request.run.stage === "first_look";

/** What a reader of the pack sees of a gate. */
function story({ decision, runs, side_by_side }: DataPack) {
  return { decision, runs: runs.length, sideBySide: side_by_side?.per_task };
}

describe("a gate", () => {
  it.each<[string, Wrong, object]>([
    [
      "nothing is low: nothing is run side by side",
      () => false,
      {
        decision: {
          word: "no_regression_found",
          exit_code: 0,
          blocks: false,
          suspects: [],
          tasks: { task_01_greet: "no_regression_found", task_02_greet: "no_regression_found" },
        },
        runs: 6,
        sideBySide: undefined,
      },
    ],
    [
      "one task is worse: four pairs prove it, and it blocks",
      isFirst,
      {
        decision: {
          word: "regression",
          exit_code: 1,
          blocks: true,
          suspects: ["task_01_greet"],
          tasks: { task_01_greet: "regression", task_02_greet: "no_regression_found" },
        },
        runs: 6 + 8,
        sideBySide: {
          task_01_greet: {
            pairs: 4,
            baseline: { passed: 4, runs: 4 },
            candidate: { passed: 0, runs: 4 },
            excluded: {},
          },
        },
      },
    ],
    [
      "a bad first look that does not repeat itself is noise",
      onlyAtFirstLook,
      {
        decision: {
          word: "cleared",
          exit_code: 0,
          blocks: false,
          suspects: ["task_01_greet"],
          tasks: { task_01_greet: "cleared", task_02_greet: "no_regression_found" },
        },
        runs: 6 + 8,
        sideBySide: {
          task_01_greet: {
            pairs: 4,
            baseline: { passed: 4, runs: 4 },
            candidate: { passed: 4, runs: 4 },
            excluded: {},
          },
        },
      },
    ],
  ])("%s", async (_, wrong, expected) => {
    const pack = await runGate(await orderOf(ASK), gateWorld(wrong), quiet, never);
    expect(story(pack)).toEqual(expected);
  });

  it("pairs share their form, stand on record in a drawn order, and the verdict follows from the pack alone", async () => {
    const pack = await runGate(await orderOf(ASK), gateWorld(isFirst), quiet, never);
    const paired = pack.runs.filter(({ placement }) => placement !== undefined);
    const forms = new Map<string, Set<string>>();
    for (const run of paired) {
      const pair = run.placement?.pair ?? "";
      forms.set(pair, (forms.get(pair) ?? new Set()).add(run.form_seed));
    }
    expect([...forms.values()].map(({ size }) => size)).toEqual([1, 1, 1, 1]);
    expect(paired.map(({ placement }) => placement?.position).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const first = new Set(
      pack.runs.filter(({ stage }) => stage === "first_look").map((run) => run.form_seed),
    );
    expect(paired.filter((run) => first.has(run.form_seed))).toEqual([]);
    expect(judge(pack, undefined, {}).verdict).toMatchObject({ word: "regression", exitCode: 1 });
  });

  it("asked twice, decides the same", async () => {
    const [one, two] = [
      await runGate(await orderOf(ASK), gateWorld(isFirst), quiet, never),
      await runGate(await orderOf(ASK), gateWorld(isFirst), quiet, never),
    ];
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
  });

  it("a deep gate runs every task side by side and no first look", async () => {
    const pack = await runGate(
      await orderOf({ ...ASK, mode: "deep" }),
      gateWorld(() => false),
      quiet,
      never,
    );
    expect({ stages: [...new Set(pack.runs.map(({ stage }) => stage))], runs: pack.runs.length }).toEqual({
      stages: ["deep"],
      runs: 2 * 2 * 4,
    });
    expect(pack.decision).toMatchObject({ exit_code: 0 });
  });

  it("a budget that runs out leaves the question open, and blocks nothing", async () => {
    const whole = await runGate(await orderOf(ASK), gateWorld(isFirst), quiet, never);
    const cost = whole.runs.reduce((sum, { metrics }) => sum + (metrics.cost_usd ?? 0), 0);
    const order = await orderOf(ASK, { budget: { max_cost_usd: cost / 2 } });
    const pack = await runGate(order, gateWorld(isFirst), quiet, never);
    expect(pack.gate?.stopped).toMatch(/^Stopped early: the budget of \$/);
    expect(pack.decision).toMatchObject({ exit_code: 0, blocks: false });
    expect(pack.runs.length).toBeLessThan(whole.runs.length);
  });
});

it("a budget of the month in dollars is refused before anything is run where a price is not known", async () => {
  const order = await orderOf(ASK, { monthBudget: { max_cost_usd: 20 } });
  const unpriced = { ...order, baseline: { ...order.baseline, pricedAs: "openai/local" } };
  const journal = memoryJournal();
  const world = { ...gateWorld(isFirst, journal), prices: { ...flatPrices(), price: onlyKnown } };
  await expect(runGate(unpriced, world, quiet, never)).rejects.toThrow(
    "The price of openai/local is not known, so a budget in dollars cannot be kept",
  );
  expect(journal.entries).toEqual([]);
});

const onlyKnown: PriceBook["price"] = (model, ...rest) =>
  model === "openai/local" ? undefined : flatPrices().price(model, ...rest);

describe("a gate that is killed", () => {
  it.each([1, 4, 6, 7, 9, 13, 14])("after %i runs goes on where it ended, to the same pack", async (kept) => {
    const whole = await runGate(await orderOf(ASK), gateWorld(isFirst), quiet, never);
    const journal = memoryJournal();
    const dying = new AbortController();
    let finished = 0;
    const killing = runGate(
      await orderOf(ASK, { concurrency: 1 }),
      gateWorld(isFirst, journal),
      ({ kind }) => {
        if (kind === "run_finished" && ++finished === kept) dying.abort(new Error("killed"));
      },
      dying.signal,
    );
    await killing.catch(() => undefined);
    const before = journal.entries.filter(({ kind }) => kind === "run").length;
    const resumed = await runGate(await orderOf(ASK), gateWorld(isFirst, journal), quiet, never);
    expect(before).toBe(kept);
    expect(journal.entries.filter(({ kind }) => kind === "run")).toHaveLength(whole.runs.length);
    expect(JSON.stringify(resumed)).toBe(JSON.stringify(whole));
  });
});
