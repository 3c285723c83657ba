import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Trial } from "../../../src/plan/first-look.ts";
import {
  followRecords,
  nextShareWave,
  nextWave,
  pairPlace,
  type WaveRequest,
} from "../../../src/plan/head-to-head.ts";
import { taskKey } from "../../../src/record/ids.ts";
import type { RunRecord } from "../../../src/record/run-record.ts";
import { seededRandom } from "../../../src/std/random.ts";
import type { SelectedTask } from "../../../src/suite/task.ts";
import { record } from "../../support/records.ts";

const IDS = ["task_01", "task_02", "task_03"];
const SELECTED = IDS.map((id) => ({ task: { id }, variant: undefined }) as unknown as SelectedTask);
const REQUEST: WaveRequest = {
  design: { mode: "screen", plan: "standard", suspects: [2, 0], blocking: [0, 1, 2], isSuiteFlagged: false },
  keys: IDS,
  firstLook: 3,
  orderSeed: "seed",
};

/** What the executor would write: `outcomeOf` decides how each trial ends. */
function execute(trials: readonly Trial[], outcomeOf: (trial: Trial) => RunRecord["outcome"]): RunRecord[] {
  return trials.map((trial) => ({
    ...record(trial.selected.task.id, trial.epoch, outcomeOf(trial), { arm: trial.arm, stage: trial.stage }),
    ...(trial.placement !== undefined && { placement: trial.placement }),
  }));
}

/** Runs wave after wave until there is none. */
function runAll(request: WaveRequest, outcomeOf: (trial: Trial) => RunRecord["outcome"]): RunRecord[] {
  const runs: RunRecord[] = [];
  for (let guard = 0; guard < 50; guard++) {
    const wave = nextWave(request, SELECTED, runs);
    if (wave === undefined) return runs;
    runs.push(...execute(wave.trials, outcomeOf));
  }
  throw new Error("a gate that never ends");
}

describe("the next wave", () => {
  it("runs both contents on the same forms, after those of the first look, in a recorded order", () => {
    const wave = nextWave(REQUEST, SELECTED, []);
    expect(wave).toMatchObject({ stage: "head_to_head", wave: 1, batch: 1 });
    const trials = wave?.trials ?? [];
    expect(trials).toHaveLength(16);
    expect(trials.map(({ placement }) => placement?.position)).toEqual(trials.map((_, index) => index + 1));
    expect(new Set(trials.map(({ placement }) => placement?.order_seed))).toEqual(
      new Set(["seed/head_to_head/1/1"]),
    );
    const said = trials.map(
      ({ selected, epoch, arm, placement }) => `${selected.task.id} ${epoch} ${arm} ${placement?.pair}`,
    );
    expect(said.sort()).toEqual(
      ["task_01", "task_03"].flatMap((id) =>
        [4, 5, 6, 7].flatMap((epoch) =>
          ["baseline", "candidate"].map((arm) => `${id} ${epoch} ${arm} ${id} pair ${epoch - 3}`),
        ),
      ),
    );
  });

  it("is the same wave again while any of it is not on record", () => {
    const first = nextWave(REQUEST, SELECTED, []);
    const some = execute((first?.trials ?? []).slice(0, 15), () => "passed");
    expect(nextWave(REQUEST, SELECTED, some)).toEqual(first);
  });

  it("replaces a pair that lost a run, whichever arm it was", () => {
    const first = nextWave(REQUEST, SELECTED, [])?.trials ?? [];
    for (const arm of ["baseline", "candidate"]) {
      const runs = execute(first, (trial) => (trial.arm === arm && trial.epoch === 5 ? "errored" : "passed"));
      const again = nextWave(REQUEST, SELECTED, runs);
      expect(again).toMatchObject({ stage: "head_to_head", wave: 1, batch: 2 });
      expect(new Set(again?.trials.map(({ epoch }) => epoch))).toEqual(new Set([8]));
      expect(again?.trials[0]?.placement?.order_seed).toBe("seed/head_to_head/1/2");
    }
  });

  it("ends with the clear case, and goes on with the open one", () => {
    const first = nextWave(REQUEST, SELECTED, [])?.trials ?? [];
    const runs = execute(first, ({ selected, arm, epoch }) =>
      selected.task.id === "task_01" && arm === "candidate" && epoch === 4 ? "failed" : "passed",
    );
    expect(followRecords(REQUEST, runs).duels.map(({ state }) => state)).toEqual(["clear", "open"]);
    const second = nextWave(REQUEST, SELECTED, runs);
    expect(second).toMatchObject({ wave: 2, batch: 1 });
    expect(new Set(second?.trials.map(({ selected }) => selected.task.id))).toEqual(new Set(["task_01"]));
    expect(new Set(second?.trials.map(({ epoch }) => epoch))).toEqual(new Set([8, 9, 10, 11]));
  });

  it("is none once all is decided", () => {
    const runs = runAll(REQUEST, ({ arm }) => (arm === "baseline" ? "passed" : "failed"));
    expect(runs).toHaveLength(16);
    expect(followRecords(REQUEST, runs).duels.map(({ state }) => state)).toEqual(["block", "block"]);
  });

  it("takes nobody's word for a task it does not have", () => {
    expect(() => nextWave(REQUEST, SELECTED.slice(0, 2), [])).toThrow("the selection holds task_03");
  });
});

test.prop([fc.integer()], { numRuns: 60 })(
  "arms are balanced in every batch, no run is planned twice, and a first-look run is never taken for a pair",
  (seed) => {
    const random = seededRandom(`${seed}`);
    const design = { ...REQUEST.design, isSuiteFlagged: true } as WaveRequest["design"];
    const runs = runAll({ ...REQUEST, design }, () =>
      random.weighted([
        { weight: 80, item: "passed" as const },
        { weight: 15, item: "failed" as const },
        { weight: 5, item: "errored" as const },
      ]),
    );
    const batches = Map.groupBy(runs, ({ placement }) => placement?.order_seed);
    for (const batch of batches.values()) {
      const arms = Map.groupBy(batch, ({ arm }) => arm);
      expect(arms.get("baseline")?.length).toBe(arms.get("candidate")?.length);
    }
    const once = new Set(runs.map((run) => `${taskKey(run.task_id, run.variant)} ${run.epoch} ${run.arm}`));
    expect(once.size).toBe(runs.length);
    expect(Math.min(...runs.map(({ epoch }) => epoch))).toBe(4);
    const alone = IDS.flatMap((id) => [1, 2, 3].map((epoch) => record(id, epoch, "failed")));
    expect(followRecords({ ...REQUEST, design }, [...alone, ...runs])).toEqual(
      followRecords({ ...REQUEST, design }, runs),
    );
  },
);

describe("a deep run in several jobs", () => {
  const deep: WaveRequest = {
    ...REQUEST,
    design: { mode: "deep", tasks: [0, 1, 2], blocking: [0, 1, 2], pairs: 7 },
    firstLook: 0,
  };
  const shareRuns = (index: number, of: number, outcomeOf: (trial: Trial) => RunRecord["outcome"]) => {
    const runs: RunRecord[] = [];
    for (let guard = 0; guard < 50; guard++) {
      const wave = nextShareWave(deep, SELECTED, runs, { index, of });
      if (wave === undefined) return runs;
      expect(wave.trials.length).toBeGreaterThan(0);
      runs.push(...execute(wave.trials, outcomeOf));
    }
    throw new Error("a share that never ends");
  };
  const places = (runs: readonly RunRecord[]): string[] =>
    runs.map(({ arm, placement }) => JSON.stringify([arm, placement])).sort();

  test.prop([fc.integer({ min: 1, max: 30 }), fc.string()])(
    "comes to the runs of one job, each where it would have stood, whatever is lost",
    (of, seed) => {
      const lost = (trial: Trial): RunRecord["outcome"] =>
        seededRandom(`${seed} ${trial.placement?.pair} ${trial.arm}`).next() < 0.06 ? "errored" : "passed";
      const shared = Array.from({ length: of }, (_, at) => shareRuns(at + 1, of, lost)).flat();
      const whole = runAll(deep, lost);
      // What replaces a lost pair is run by whoever merges.
      for (let guard = 0; guard < 50; guard++) {
        const wave = nextWave(deep, SELECTED, shared);
        if (wave === undefined) break;
        shared.push(...execute(wave.trials, lost));
      }
      const isAnyLost = followRecords(deep, whole).duels.some(({ state }) => state === "lost");
      if (!isAnyLost) expect(places(shared)).toEqual(places(whole));
      expect(followRecords(deep, shared).duels).toEqual(followRecords(deep, whole).duels);
    },
  );

  it("keeps the two runs of a pair together, and shares that differ by a pair at most", () => {
    const sizes = [1, 2, 3, 4].map((index) => {
      const runs = shareRuns(index, 4, () => "passed");
      const pairs = new Set(runs.map(({ placement }) => placement?.pair));
      expect(runs).toHaveLength(2 * pairs.size);
      return pairs.size;
    });
    expect(sizes).toEqual([6, 5, 5, 5]);
    expect([pairPlace(0, 1, 3), pairPlace(2, 1, 3), pairPlace(0, 2, 3)]).toEqual([0, 2, 3]);
  });
});
