import { expect, it } from "vitest";
import { planSelfPairs } from "../../../src/plan/self-pairs.ts";
import { TINY_TASKS } from "../../support/tiny-campaign.ts";

const said = (seed: string) =>
  planSelfPairs(TINY_TASKS, 3, seed).map(({ selected, epoch, arm, stage, placement }) => ({
    task: selected.task.id,
    epoch,
    arm,
    stage,
    placement,
  }));

it("does every form of every task twice, a round at a time", () => {
  const plan = said("seed");
  expect(plan.map(({ epoch }) => epoch)).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3]);
  expect(plan.map(({ task, epoch, arm }) => `${task} ${epoch} ${arm}`).sort()).toEqual(
    ["task_01_greet", "task_02_greet"].flatMap((task) =>
      [1, 2, 3].flatMap((epoch) => ["baseline", "candidate"].map((arm) => `${task} ${epoch} ${arm}`)),
    ),
  );
  expect(plan.every(({ stage }) => stage === "deep")).toBe(true);
  expect(plan[0]?.placement).toEqual({
    pair: `${plan[0]?.task} pair 1`,
    wave: 1,
    position: 1,
    order_seed: "seed/deep/1/1",
  });
});

it("in an order that the seed gives", () => {
  expect(said("seed")).toEqual(said("seed"));
  expect(said("seed").map(({ arm, task }) => arm + task)).not.toEqual(
    said("other seed").map(({ arm, task }) => arm + task),
  );
});
