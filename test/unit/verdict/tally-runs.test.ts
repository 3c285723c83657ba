import { describe, expect, it } from "vitest";
import { wilson } from "../../../src/stats/wilson.ts";
import { addPasses, tallyPasses, tallyRuns, taskSide } from "../../../src/verdict/tally-runs.ts";
import { records } from "../../support/records.ts";

const LOG = "task_03_investigate_log";

describe("a tally", () => {
  it.each([
    ["2/3", { passed: 2, runs: 3, errored: 0, interval: wilson({ passed: 2, runs: 3 }) }],
    ["2/3+4", { passed: 2, runs: 3, errored: 4, interval: wilson({ passed: 2, runs: 3 }) }],
    ["0/0+2", { passed: 0, runs: 0, errored: 2, interval: null }],
    ["0/0", { passed: 0, runs: 0, errored: 0, interval: null }],
  ])("of %s", (score, tally) => {
    expect(tallyRuns(records(LOG, score))).toEqual(tally);
  });

  it("grows by runs that count, and keeps what was lost", () => {
    expect(addPasses(tallyRuns(records(LOG, "2/3+4")), { passed: 5, runs: 6 })).toEqual({
      passed: 7,
      runs: 9,
      errored: 4,
      interval: wilson({ passed: 7, runs: 9 }),
    });
    expect(addPasses(tallyPasses({ passed: 0, runs: 0 }), { passed: 0, runs: 0 })).toEqual(tallyRuns([]));
  });
});

describe("why runs failed", () => {
  it("most frequent first, then by name; the same mode with another detail apart", () => {
    const runs = [
      ...records(LOG, "1/2", { mode: "timeout" }),
      ...records(LOG, "0/2", { mode: "wrong_answer", detail: "decoy_cause" }),
      ...records(LOG, "0/1", { mode: "wrong_answer", detail: "another_day" }),
      ...records(LOG, "0/3", { mode: "tool_call_malformed" }),
      ...records(LOG, "0/1", { mode: "wrong_answer" }),
    ];
    expect(taskSide(runs).failures).toEqual([
      { mode: "tool_call_malformed", detail: null, count: 3 },
      { mode: "wrong_answer", detail: "decoy_cause", count: 2 },
      { mode: "timeout", detail: null, count: 1 },
      { mode: "wrong_answer", detail: null, count: 1 },
      { mode: "wrong_answer", detail: "another_day", count: 1 },
    ]);
    expect(taskSide([...runs].reverse()).failures).toEqual(taskSide(runs).failures);
  });

  it("and what was seen in how many of them", () => {
    const runs = [
      ...records(LOG, "1/3", { flags: ["answered_without_reading", "limit_hit"] }),
      ...records(LOG, "0/1", { flags: ["limit_hit"] }),
    ];
    expect(taskSide(runs).flags).toEqual({ answered_without_reading: 2, limit_hit: 3 });
    expect(taskSide(records(LOG, "3/3"))).toEqual({
      tally: tallyRuns(records(LOG, "3/3")),
      failures: [],
      flags: {},
    });
  });
});
