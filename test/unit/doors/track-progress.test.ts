import { expect, it } from "vitest";
import type { CampaignEvent } from "../../../src/campaign/campaign-plan.ts";
import { trackProgress } from "../../../src/doors/track-progress.ts";
import { records } from "../../support/records.ts";

function finished(score: string, costUsd: number | null): CampaignEvent[] {
  const metrics = { cost_usd: costUsd };
  return records("task_01", score, { metrics }).map((record, index) => ({
    kind: "run_finished",
    record,
    finished: index + 1,
    total: 9,
  }));
}

const started = (total: number, resumed = 0): CampaignEvent => ({
  kind: "campaign_started",
  total,
  resumed,
  planned: new Map(),
});

it.each<readonly [string, readonly CampaignEvent[], object]>([
  ["nothing yet", [], { done: 0, planned: 0, passed: 0, errored: 0, costUsd: 0 }],
  ["a beginning", [started(9)], { done: 0, planned: 9, passed: 0, errored: 0, costUsd: 0 }],
  [
    "a look and a wave as one",
    [started(9), ...finished("1/2+1", 0.1), started(8), ...finished("2/2", 0.2)],
    { done: 5, planned: 17, passed: 3, errored: 1, costUsd: 0.7 },
  ],
  [
    "what an earlier attempt did is not this job's",
    [started(9, 6), ...finished("1/1", 0.1)],
    { done: 1, planned: 3, passed: 1, errored: 0, costUsd: 0.1 },
  ],
  [
    "one unknown price makes the sum unknown",
    [started(9), ...finished("1/1", 0.1), ...finished("1/1", null), ...finished("1/1", 0.1)],
    { done: 3, planned: 9, passed: 3, errored: 0, costUsd: null },
  ],
])("%s", (_name, events, expected) => {
  const tracker = trackProgress();
  for (const event of events) tracker.events(event);
  expect(tracker.now()).toEqual(expected);
});
