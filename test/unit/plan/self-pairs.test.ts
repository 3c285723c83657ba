import { expect, it } from "vitest";
import { planFirstLook } from "../../../src/plan/first-look.ts";
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

it("runs what is run more often alone in the last rounds", () => {
  const runs = ({ task }: (typeof TINY_TASKS)[number]) => (task.id === "task_02_greet" ? 3 : 1);
  const pairs = planSelfPairs(TINY_TASKS, runs, "seed").map(({ placement }) => placement?.pair);
  expect([...new Set(pairs)].sort()).toEqual([
    "task_01_greet pair 1",
    "task_02_greet pair 1",
    "task_02_greet pair 2",
    "task_02_greet pair 3",
  ]);
  expect(pairs).toHaveLength(8);
  expect(
    planFirstLook(TINY_TASKS, runs, "candidate").map(({ selected, epoch }) => `${selected.task.id} ${epoch}`),
  ).toEqual(["task_01_greet 1", "task_02_greet 1", "task_02_greet 2", "task_02_greet 3"]);
});

it("in an order that the seed gives", () => {
  expect(said("seed")).toEqual(said("seed"));
  expect(said("seed").map(({ arm, task }) => arm + task)).not.toEqual(
    said("other seed").map(({ arm, task }) => arm + task),
  );
});
