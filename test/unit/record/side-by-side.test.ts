import { describe, expect, it } from "vitest";
import { pairRuns } from "../../../src/record/pairs.ts";
import { parsePack } from "../../../src/record/parse-pack.ts";
import { pairName } from "../../../src/record/placement.ts";
import { keyOf } from "../../../src/record/projections.ts";
import type { RunRecord } from "../../../src/record/run-record.ts";
import { packText } from "../../../src/record/seal-pack.ts";
import { ownRuns } from "../../../src/record/side-by-side.ts";
import { pack, record, records } from "../../support/records.ts";

const TASK = "task_03_investigate_log";
const ALONE = records(TASK, "1/3");

/** Pair `n` of the task: what each content's run came to; a dash where it never happened. */
function pair(
  n: number,
  baseline: RunRecord["outcome"] | "-",
  candidate: RunRecord["outcome"] | "-",
): RunRecord[] {
  const placement = { pair: pairName(TASK, n), wave: 1, position: n, order_seed: "seed/head_to_head/1/1" };
  const run = (arm: "baseline" | "candidate", outcome: RunRecord["outcome"] | "-"): RunRecord[] =>
    outcome === "-" ? [] : [{ ...record(TASK, 3 + n, outcome, { arm, stage: "head_to_head" }), placement }];
  return [...run("baseline", baseline), ...run("candidate", candidate)];
}

describe("pairs", () => {
  it.each([
    ["passed", "failed", undefined],
    ["errored", "failed", "provider_error"],
    ["passed", "errored", "provider_error"],
    ["errored", "-", "provider_error"],
    ["-", "passed", "unfinished"],
    ["failed", "-", "unfinished"],
  ] as const)("%s against %s is excluded for %s", (baseline, candidate, excluded) => {
    expect(pairRuns(pair(1, baseline, candidate)).map((one) => one.excluded)).toEqual([excluded]);
    expect(pairRuns(pair(1, candidate, baseline)).map((one) => one.excluded)).toEqual([excluded]);
  });

  it("blames the harness only where no provider failed", () => {
    const ours = pair(1, "errored", "passed").map((run) =>
      run.outcome === "errored" ? { ...run, failure_mode: "harness_error" as const } : run,
    );
    expect(pairRuns(ours)[0]?.excluded).toBe("harness_error");
  });

  it("leaves out runs that stood alone", () => {
    expect(pairRuns([...ALONE, ...pair(2, "passed", "failed")])).toMatchObject([
      { key: TASK, pair: `${TASK} pair 2`, wave: 1, epoch: 5, stage: "head_to_head" },
    ]);
  });
});

describe("a pack with side-by-side runs", () => {
  const runs = [...ALONE, ...pair(1, "passed", "failed"), ...pair(2, "passed", "errored")];
  const sealed = pack({ runs });

  it("opens again as it was written", () => {
    expect(parsePack(packText(sealed), "pack")).toEqual(sealed);
  });

  it("sums them up apart from the subject's own runs", () => {
    expect(sealed.run_summary).toMatchObject({ runs: 3, passed: 1, errored: 0, cost_usd: 0.0003 });
    expect(sealed.per_task_results[TASK]).toMatchObject({ runs: 3, passed: 1, errored: 0 });
    expect(sealed.side_by_side).toEqual({
      runs: 4,
      cost_usd: 0.0004,
      per_task: {
        [TASK]: {
          pairs: 2,
          baseline: { passed: 1, runs: 1 },
          candidate: { passed: 0, runs: 1 },
          excluded: { provider_error: 1 },
        },
      },
    });
  });

  it("gives every run a key of its own", () => {
    expect(runs.map(keyOf)).toEqual([
      "task_03_run1",
      "task_03_run2",
      "task_03_run3",
      "task_03_run4_baseline",
      "task_03_run4",
      "task_03_run5_baseline",
      "task_03_run5",
    ]);
    expect(Object.keys(sealed.evidence_index)).toHaveLength(7);
  });

  it("refuses a pack that lost one of them", () => {
    const robbed = { ...sealed, runs: sealed.runs.slice(0, -1) };
    expect(() => parsePack(packText(robbed), "pack")).toThrow("contradicts its own runs at");
  });

  it("says nothing of them where there are none", () => {
    expect(pack({ runs: ALONE }).side_by_side).toBeUndefined();
  });
});

it("a deep measurement's candidate runs are the subject's own", () => {
  const deep = pair(1, "passed", "failed").map((run): RunRecord => ({ ...run, stage: "deep" }));
  expect(ownRuns([...ALONE, ...deep]).map(keyOf)).toEqual([...ALONE.map(keyOf), "task_03_run4"]);
});
