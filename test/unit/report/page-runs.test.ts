import { expect, it } from "vitest";
import { listRuns, pairRuns } from "../../../src/report/page-runs.ts";
import { pack, record, records } from "../../support/records.ts";

const TASK = "task_03_investigate_log";

it("every run has an address of its own, a head-to-head's beside a first look's", () => {
  const candidate = pack({
    runs: [
      ...records(TASK, "1/2"),
      record(TASK, 1, "failed", { stage: "head_to_head" }),
      record(TASK, 1, "passed", { stage: "head_to_head", arm: "baseline" }),
      record(TASK, 1, "passed", { variant: "control" }),
    ],
  });
  const baseline = pack({ runs: records(TASK, "2/2") });
  const runs = listRuns({ candidate, baseline });
  expect(runs.map(({ id, from }) => `${id} in ${from}`)).toEqual([
    "task_03/candidate/1 in candidate",
    "task_03/candidate/2 in candidate",
    "task_03/candidate/1~head_to_head in candidate",
    "task_03/baseline/1~head_to_head in candidate",
    "task_03@control/candidate/1 in candidate",
    "task_03/baseline/1 in baseline",
    "task_03/baseline/2 in baseline",
  ]);
  expect(pairRuns(runs).map(({ candidate: one, baseline: other }) => `${one.id} with ${other.id}`)).toEqual([
    "task_03/candidate/1 with task_03/baseline/1",
    "task_03/candidate/2 with task_03/baseline/2",
    "task_03/candidate/1~head_to_head with task_03/baseline/1~head_to_head",
  ]);
});

it("without a baseline there is nothing to stand beside", () => {
  const runs = listRuns({ candidate: pack({ runs: records(TASK, "1/1") }), baseline: undefined });
  expect(pairRuns(runs)).toEqual([]);
});
