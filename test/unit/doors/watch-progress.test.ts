import { describe, expect, it } from "vitest";
import type { CampaignEvent } from "../../../src/campaign/campaign-plan.ts";
import type { World } from "../../../src/doors/terminal-world.ts";
import { watchProgress } from "../../../src/doors/watch-progress.ts";
import { handClock } from "../../support/hand-clock.ts";
import { records } from "../../support/records.ts";

const LOG = "task_03_investigate_log";
const RUNS = [
  ...records(LOG, "1/3", { mode: "wrong_answer", metrics: { request_retries: 1, retry_delay_ms: 2000 } }),
  ...records("task_07_multi_step_plan", "1/1"),
];

/** All that is written about four runs that end a second after another. */
function written(over: Partial<World>): string {
  let text = "";
  const world: World = {
    env: {},
    cwd: "/",
    out: () => undefined,
    err: (part) => {
      text += part;
    },
    interactive: false,
    columns: 90,
    color: false,
    ...over,
  };
  const clock = handClock();
  const hear = watchProgress(world, clock);
  const started: CampaignEvent = {
    kind: "campaign_started",
    total: RUNS.length,
    resumed: 0,
    planned: new Map([
      [LOG, 3],
      ["task_07_multi_step_plan", 1],
    ]),
  };
  hear(started);
  for (const [index, record] of RUNS.entries()) {
    clock.advance(1000);
    hear({ kind: "run_finished", record, finished: index + 1, total: RUNS.length });
  }
  hear({ kind: "notice", text: "that was all." });
  return text;
}

/** Back over so many lines, and nothing of them left. */
const over = (lines: number): string => `\u001b[${lines}A\r\u001b[0J`;

describe("watchProgress", () => {
  it("in CI says each task once it is done", () => {
    expect(written({ env: { CI: "true" } })).toBe(
      [
        `${LOG} ●○○ 1/3 · wrong_answer ×2 · $0.0003  (3/4 runs · 1 passed · $0.0003 · about 1 s left · 3 requests tried again (6 s waited))`,
        "task_07_multi_step_plan ● 1/1 · $0.0001  (4/4 runs · 2 passed · $0.0004 · 3 requests tried again (6 s waited))",
        "pawl: that was all.",
        "",
      ].join("\n"),
    );
  });

  it("in a pipe says warnings alone", () => {
    expect(written({})).toBe("pawl: that was all.\n");
  });

  it("on a terminal redraws a table, and leaves nothing of it behind", () => {
    expect(written({ interactive: true, rows: 10 })).toBe(
      [
        `1/4 runs · 1 passed · $0.0001 · 1 request tried again (2 s waited)\n  ${LOG}  ●··\n  task_07_multi_step_plan  ·\n`,
        over(3),
        `2/4 runs · 1 passed · $0.0002 · 2 requests tried again (4 s waited)\n  ${LOG}  ●○·  wrong_answer ×1\n  task_07_multi_step_plan  ·\n`,
        over(3),
        `3/4 runs · 1 passed · $0.0003 · about 1 s left · 3 requests tried again (6 s waited)\n  ${LOG}  ●○○  wrong_answer ×2\n  task_07_multi_step_plan  ·\n`,
        over(3),
        "pawl: that was all.\n",
      ].join(""),
    );
  });
});
