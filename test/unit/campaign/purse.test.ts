import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetedHarness } from "../../../src/campaign/budgeted-harness.ts";
import { budgetedModel } from "../../../src/campaign/budgeted-model.ts";
import { executeCampaign } from "../../../src/campaign/execute.ts";
import { makePurse, monthStart } from "../../../src/campaign/purse.ts";
import type { Spending } from "../../../src/campaign/spending.ts";
import { pawlHarness } from "../../../src/harness/pawl-harness.ts";
import type { SpendingLedger } from "../../../src/ports.ts";
import { picoUsd, sumPicoUsd } from "../../../src/std/money.ts";
import { mapBounded } from "../../../src/std/pool.ts";
import { seededRandom } from "../../../src/std/random.ts";
import { assignment } from "../../support/assignments.ts";
import { eventClock } from "../../support/event-clock.ts";
import { flatPrices } from "../../support/flat-prices.ts";
import { handClock } from "../../support/hand-clock.ts";
import { listedModel, message, usage } from "../../support/listed-model.ts";
import { memoryJournal } from "../../support/memory-journal.ts";
import { memorySandboxes } from "../../support/memory-sandbox.ts";
import { modelRequest } from "../../support/model-requests.ts";
import { greeter, tinyPlan, tinyPorts } from "../../support/tiny-campaign.ts";

const never = new AbortController().signal;
const tokens = (count: number): Spending => ({ cost: picoUsd(0), tokens: count });

interface MemoryLedger extends SpendingLedger {
  readonly entries: { readonly at: number; readonly cost: Spending["cost"]; readonly tokens: number }[];
}

function memoryLedger(entries: MemoryLedger["entries"] = []): MemoryLedger {
  return {
    entries,
    spentSince: async (from) => {
      const since = entries.filter(({ at }) => at >= from);
      return {
        cost: sumPicoUsd(since.map(({ cost }) => cost)),
        tokens: since.reduce((sum, entry) => sum + entry.tokens, 0),
      };
    },
    add: async (entry) => {
      entries.push(entry);
    },
  };
}

describe("a purse", () => {
  it("lets a call that may fit wait for those in flight, and closes on one that cannot", async () => {
    const purse = makePurse({ campaign: { max_tokens: 100 }, clock: handClock() });
    const first = await purse.reserve(tokens(60), never);
    const second = purse.reserve(tokens(60), never);
    await first?.settle(tokens(30));
    const granted = await second;
    expect(granted).toBeDefined();
    await granted?.settle(tokens(50));
    expect(purse.closed()).toBeUndefined();
    expect(await purse.reserve(tokens(21), never)).toBeUndefined();
    const words = "the campaign's budget of 100 tokens leaves no room for another call (80 used)";
    expect(purse.closed()).toBe(words);
    expect(await purse.reserve(tokens(1), never)).toBeUndefined();
  });

  it("stops waiting with the signal's reason", async () => {
    const purse = makePurse({ campaign: { max_tokens: 100 }, clock: handClock() });
    await purse.reserve(tokens(60), never);
    const stop = new AbortController();
    const waiting = purse.reserve(tokens(60), stop.signal);
    stop.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
  });

  it("counts what the campaign spent before, and what others spent this month but not last", async () => {
    const now = Date.UTC(2026, 10, 25);
    const ledger = memoryLedger([
      { at: Date.UTC(2026, 9, 31, 23, 59), ...tokens(900) },
      { at: Date.UTC(2026, 10, 1), ...tokens(40) },
    ]);
    const month = { budget: { max_tokens: 100 }, ledger };
    const purse = makePurse({ campaign: { max_tokens: 1000 }, month, clock: handClock(now) });
    await purse.open({}, tokens(25), never);
    const granted = await purse.reserve(tokens(60), never);
    await granted?.settle({ cost: picoUsd(0.5), tokens: 55 });
    expect(ledger.entries.at(-1)).toEqual({ at: now, cost: picoUsd(0.5), tokens: 55 });
    await purse.reserve(tokens(6), never);
    expect(purse.closed()).toMatch(/^the month's budget of 100 tokens .* \(95 used\)$/);
  });

  it("keeps counting what was paid for under another journal, and counts each once however often it is opened", async () => {
    const purse = makePurse({ campaign: { max_tokens: 100 }, clock: handClock() });
    const [base, gate] = [{}, {}];
    await purse.open(base, tokens(10), never);
    await (await purse.reserve(tokens(40), never))?.settle(tokens(30));
    await purse.open(gate, tokens(20), never);
    await (await purse.reserve(tokens(40), never))?.settle(tokens(15));
    await purse.open(gate, tokens(35), never);
    expect(await purse.reserve(tokens(26), never)).toBeUndefined();
    expect(purse.closed()).toMatch(/\(75 used\)$/);
  });

  it.each([
    [Date.UTC(2026, 0, 1), Date.UTC(2026, 0)],
    [Date.UTC(2026, 11, 31, 23, 59, 59, 999), Date.UTC(2026, 11)],
  ])("takes the month of %i to begin at %i", (at, start) => {
    expect(monthStart(at)).toBe(start);
  });

  property.prop([
    fc.array(fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 })), { maxLength: 40 }),
    fc.integer({ min: 1, max: 8 }),
    fc.string(),
  ])("is never overspent, whoever asks at once", async (calls, lanes, seed) => {
    const clock = eventClock();
    const random = seededRandom(seed);
    const purse = makePurse({ campaign: { max_tokens: 300 }, clock });
    let used = 0;
    const work = mapBounded(calls, lanes, async ([most, part]) => {
      const granted = await purse.reserve(tokens(most), never);
      if (granted === undefined) return;
      await clock.sleep(random.below(100), never);
      used += Math.min(most, part);
      await granted.settle(tokens(Math.min(most, part)));
    });
    await clock.play(work);
    expect(used).toBeLessThanOrEqual(300);
  });
});

describe("a budgeted model", () => {
  const options = { prices: flatPrices(), pricedAs: "simulated/listed", now: () => 0 };
  const request = modelRequest({ inference: { max_tokens: 100 } });

  it("hands replies over and pays what they used", async () => {
    const purse = makePurse({ campaign: { max_tokens: 10_000 }, clock: handClock() });
    const reply = message({ text: "hi", usage: usage(70, 20) });
    const model = budgetedModel(listedModel([reply, reply]), { ...options, purse });
    expect(await model.complete(request, never)).toEqual(reply);
    await purse.reserve(tokens(9_911), never);
    expect(purse.closed()).toMatch(/\(90 used\)$/);
  });

  it("asks nobody what the budget does not bear", async () => {
    const inner = listedModel([]);
    const purse = makePurse({ campaign: { max_tokens: 100 }, clock: handClock() });
    const reply = await budgetedModel(inner, { ...options, purse }).complete(request, never);
    expect(reply).toMatchObject({
      kind: "fault",
      fault: { kind: "budget", retryable: false, message: expect.stringMatching(/leaves no room/) },
    });
    expect(inner.requests).toEqual([]);
  });

  it("pays nothing for faults and gives the reservation back when a client breaks", async () => {
    const purse = makePurse({ campaign: { max_tokens: 400 }, clock: handClock() });
    const broken = listedModel([
      () => Promise.reject(new Error("bad adapter")),
      message({ usage: usage(1, 1) }),
    ]);
    const model = budgetedModel(broken, { ...options, purse });
    await expect(model.complete(request, never)).rejects.toThrow("bad adapter");
    expect(await model.complete(request, never)).toMatchObject({ kind: "message" });
  });
});

/** Enough for some of the six runs: each call reserves the subject's `max_tokens` of 4,096. */
const BUDGET = 6_000;

describe("a campaign with a purse", () => {
  const setUp = (max_tokens: number, journal = memoryJournal()) => {
    const purse = makePurse({ campaign: { max_tokens }, clock: handClock() });
    const prices = flatPrices();
    const model = budgetedModel(greeter(), { purse, prices, pricedAs: "simulated/greeter", now: () => 0 });
    const ports = { ...tinyPorts(journal, model), purse };
    const plan = tinyPlan({ concurrency: 1, budget: { max_tokens } });
    return { journal, run: () => executeCampaign(plan, ports, () => undefined, never) };
  };

  it("stops in the middle of a run before the budget is overspent, keeps all, and goes on when there is more", async () => {
    const { run, journal } = setUp(BUDGET);
    const first = await run();
    const used = first.runs.reduce(
      (sum, { metrics }) => sum + metrics.input_tokens + metrics.output_tokens,
      0,
    );
    expect(used).toBeLessThanOrEqual(BUDGET);
    expect(first.stoppedEarly).toMatch(/^Stopped early: the campaign's budget of \d+ tokens leaves no room/);
    expect(first.runs.at(-1)).toMatchObject({
      outcome: "errored",
      failure_mode: "provider_error",
      failure_detail: "budget",
    });
    expect(first.runs.slice(0, -1).every(({ outcome }) => outcome === "passed")).toBe(true);
    const more = await setUp(1_000_000, journal).run();
    expect(more.stoppedEarly).toBeNull();
    expect(more.runs.map(({ outcome }) => outcome)).toEqual(Array(6).fill("passed"));
    expect(more.superseded.length).toBe(1);
  });
});

describe("a harness that asks its model itself", () => {
  it("is begun only while something is left, and paid for afterwards", async () => {
    const ledger = memoryLedger();
    const month = { budget: { max_tokens: 150 }, ledger };
    const purse = makePurse({ campaign: {}, month, clock: handClock() });
    const model = listedModel([message({ usage: usage(100, 60) })]);
    const prices = flatPrices();
    const options = { purse, prices, pricedAs: "simulated/listed", now: () => 0 };
    const inner = pawlHarness({
      ...{ model, prices, clock: handClock(), sandboxes: memorySandboxes() },
      modelId: "simulated/listed",
    });
    const harness = budgetedHarness(inner, options);
    const first = await harness.solve(assignment(), never);
    const second = await harness.solve(assignment(), never);
    expect([first.trajectory.stop, second.trajectory.stop]).toEqual(["end_turn", "provider_fault"]);
    expect(second.fault).toMatchObject({ kind: "budget", retryable: false });
    expect(ledger.entries.map(({ tokens: used }) => used)).toEqual([160]);
    expect(model.requests.length).toBe(1);
  });
});
