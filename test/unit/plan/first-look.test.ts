import { expect, it } from "vitest";
import { planFirstLook } from "../../../src/plan/first-look.ts";
import type { SelectedTask } from "../../../src/suite/task.ts";

it("runs whole rounds of the suite, so that a budget stop covers every task evenly", () => {
  const [a, b] = ["a", "b"].map((id) => ({ task: { id }, variant: undefined }) as unknown as SelectedTask);
  if (a === undefined || b === undefined) throw new Error("two tasks");
  expect(planFirstLook([a, b], 2, "baseline")).toEqual([
    { selected: a, epoch: 1, arm: "baseline", stage: "first_look" },
    { selected: b, epoch: 1, arm: "baseline", stage: "first_look" },
    { selected: a, epoch: 2, arm: "baseline", stage: "first_look" },
    { selected: b, epoch: 2, arm: "baseline", stage: "first_look" },
  ]);
});
