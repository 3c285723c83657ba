import { inlineSandboxes } from "../../src/adapters/sandbox/inline.ts";
import { inlineIsolate } from "../../src/adapters/sandbox/inline-isolate.ts";
import { Mixture } from "../../src/adapters/simulated/mixture.ts";
import { simulatedModel } from "../../src/adapters/simulated/simulated-model.ts";
import { gateRules } from "../../src/app/gate-rules.ts";
import { playbookOf } from "../../src/app/playbook.ts";
import { type CampaignRequest, type CampaignWorld, runCampaign } from "../../src/app/run-campaign.ts";
import { runGate } from "../../src/app/run-gate.ts";
import { rememberingIsolate } from "../../src/grade/remembering-isolate.ts";
import { pawlHarness } from "../../src/harness/pawl-harness.ts";
import { PAWL_HARNESS } from "../../src/harness/version.ts";
import type { Clock, Harness, Journal, PriceBook } from "../../src/ports.ts";
import type { DataPack } from "../../src/record/data-pack.ts";
import type { Subject } from "../../src/record/subject.ts";
import { picoUsd } from "../../src/std/money.ts";
import { historyOf } from "../../src/verdict/history.ts";
import { calibrationSuite } from "./calibration-suite.ts";
import type { Scenario } from "./scenarios.ts";

/** Runs per task of the first look, and of the baseline's own. */
const FIRST_LOOK = 3;

const ASK = {
  mode: "screen",
  plan: "standard",
  firstLook: FIRST_LOOK,
  recheck: 5,
  deep: { pairs: 10, margin: 0.1 },
  policy: {},
  override: null,
} as const;

/** Ten tasks, and no more pairs of each than a gate may run. */
const FORMS_KEPT = 400;

/** Both packs of one pull request. */
export interface Change {
  readonly baseline: DataPack;
  readonly candidate: DataPack;
}

/** Plays pull requests through the whole product; everything that costs start-up is opened once. */
export function changeSimulator(): AsyncDisposable & {
  run(scenario: Scenario, number: number): Promise<Change>;
} {
  const [sandboxes, isolate] = [inlineSandboxes(), rememberingIsolate(inlineIsolate(), FORMS_KEPT)];
  const shared = { isolate, prices: NO_PRICES, priceOverrides: {}, clock: TIMELESS };
  const suites = new Map<number, ReturnType<typeof calibrationSuite>>();
  const never = new AbortController().signal;
  // All kinds of pull requests of one number meet the same stored baseline: its luck is measured once.
  const stored = new Map<number, Promise<DataPack>>();

  return {
    run: async (scenario, number) => {
      const count = scenario.before.length;
      const suite = suites.get(count) ?? calibrationSuite(count);
      suites.set(count, suite);
      const arm = (side: "before" | "after") => {
        const mixture = mixtureOf(scenario, side, number);
        const model = simulatedModel({ mixture, playbook: playbookOf(suite, isolate) });
        const harness = pawlHarness({
          model,
          sandboxes,
          prices: NO_PRICES,
          clock: TIMELESS,
          modelId: model.id,
        });
        const selected = suite.tasks.map((task) => ({ task, variant: undefined }));
        const request: CampaignRequest = {
          suiteName: suite.name,
          selected,
          subject: subjectOf(model.id, number),
          pricedAs: model.id,
          runsPerTask: FIRST_LOOK,
          concurrency: 1,
          budget: {},
        };
        return { harness, request, selected };
      };
      const [before, after] = [arm("before"), arm("after")];
      const world = (harness: Harness): CampaignWorld => ({ ...shared, harness, journal: forgetful() });
      const measured = (): Promise<DataPack> =>
        runCampaign(before.request, world(before.harness), () => {}, never);
      const kept = stored.get(number) ?? measured();
      stored.clear();
      stored.set(number, kept);
      const baseline = await kept;
      const { subject, pricedAs } = before.request;
      const rules = gateRules(ASK, {
        suiteName: suite.name,
        candidate: { subject: after.request.subject, selected: after.selected },
        baseline: { subject, selected: before.selected },
        pack: baseline,
      });
      const candidate = await runGate(
        { candidate: after.request, baseline: { subject, pricedAs, history: historyOf(baseline) }, rules },
        { ...world(after.harness), baselineHarness: before.harness },
        () => {},
        never,
      );
      return { baseline, candidate };
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([sandboxes[Symbol.asyncDispose](), isolate[Symbol.asyncDispose]()]);
    },
  };
}

/** The seed is the pull request's own, so that no two share their luck. */
function mixtureOf(scenario: Scenario, side: "before" | "after", number: number): Mixture {
  const rates = scenario[side].map((rate, index) => [
    `task_${String(index + 1).padStart(2, "0")}_sum`,
    { oracle: rate, wrong: 1 - rate },
  ]);
  return Mixture.parse({
    format_version: 1,
    name: side,
    about: "simulated for calibration",
    seed: side === "before" ? `${number}` : `${number} ${scenario.name}`,
    tasks: { ...Object.fromEntries(rates), "*": { oracle: 1 } },
  });
}

function subjectOf(model: string, number: number): Subject {
  return {
    model,
    harness: PAWL_HARNESS,
    prompts: [],
    inference: { max_tokens: 4096 },
    limits: { max_turns: 30, wall_seconds: 180, max_tokens: 1_000_000, max_cost_usd: 1 },
    // Part of the fingerprint, so that every pull request is measured in an order of its own.
    versions: { change: String(number) },
    simulated: true,
  };
}

const NO_PRICES: PriceBook = {
  identity: { source: "none", version: "0" },
  price: () => picoUsd(0),
};

/** Nothing here waits, so no time need pass. */
const TIMELESS: Clock = { now: () => 0, monotonicMs: () => 0, sleep: async () => {} };

/** Nothing is resumed, so nothing need be kept. */
function forgetful(): Journal {
  return {
    append: async () => {},
    storeTrajectory: async () => {},
    read: async () => [],
    [Symbol.asyncDispose]: async () => {},
  };
}
