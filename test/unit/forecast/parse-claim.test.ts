import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateClaim } from "../../../src/forecast/evaluate-claim.ts";
import { parseClaim } from "../../../src/forecast/parse-claim.ts";
import { UsageError } from "../../../src/std/usage-error.ts";
import { pack, records } from "../../support/records.ts";

const PACK = pack({
  runs: [
    ...records("task_03_investigate_log", "1/3", { flags: ["answered_without_reading"] }),
    ...records("task_07_multi_step_plan", "3/3"),
    ...records("task_09_know_when_to_stop", "1/3+1", { mode: "tool_call_malformed" }),
  ],
  tasks: ["task_03_investigate_log", "task_07_multi_step_plan", "task_09_know_when_to_stop", "task_10_sql"],
});

describe("a claim over a pack", () => {
  it.each([
    ["passes(task_09) <= 0", false, "passes(task_09) = 1"],
    ["passes(task_09_know_when_to_stop) = 1", true, "passes(task_09_know_when_to_stop) = 1"],
    ["passes(total) < 20", true, "passes(total) = 5"],
    ["failures(total) = 4", true, "failures(total) = 4"],
    ["rate(task_07) = 1", true, "rate(task_07) = 1"],
    ["runs(task_09) == 3", true, "runs(task_09) = 3"],
    [
      "count(failure_mode = tool_call_malformed) >= 1 and passes(task_07) <= 1",
      false,
      "count(failure_mode = tool_call_malformed) = 2, passes(task_07) = 3",
    ],
    [
      "count(failure_mode = wrong_answer and task = task_03) = 2 or passes(task_07) <= 1",
      true,
      "count(failure_mode = wrong_answer and task = task_03) = 2, passes(task_07) = 3",
    ],
    ["count(flag = answered_without_reading) = 2", true, "count(flag = answered_without_reading) = 2"],
    ["count(outcome = errored) = 1", true, "count(outcome = errored) = 1"],
    ["count(outcome != passed and run = 1) = 0", true, "count(outcome != passed and run = 1) = 0"],
    ["not passes(task_07) < 3", true, "passes(task_07) = 3"],
    ["not (passes(task_07) < 3 or passes(total) = 5)", false, "passes(task_07) = 3, passes(total) = 5"],
    ["(passes(task_03) + passes(task_07)) / 2 = 2", true, "passes(task_03) = 1, passes(task_07) = 3"],
    ["passes(task_07) - passes(task_03) * 2 = 1", true, "passes(task_07) = 3, passes(task_03) = 1"],
    ["run_summary.errored = 1", true, "run_summary.errored = 1"],
    ["(count(outcome = failed) + 1) * 2 = 10", true, "count(outcome = failed) = 4"],
  ])("%s is %s", (claim, holds, found) => {
    const outcome = evaluateClaim(parseClaim(claim), PACK);
    expect({
      holds: outcome.holds,
      found: outcome.found.map(({ text, value }) => `${text} = ${value}`).join(", "),
    }).toEqual({ holds, found });
  });

  it.each([
    ["passes(task_10) <= 0", null],
    ["passes(task_99) <= 0", null],
    ["run_summary.nothing = 0", null],
    ["passes(task_10) <= 0 or passes(task_07) = 3", true],
    ["passes(task_10) <= 0 and passes(task_07) = 2", false],
    ["passes(task_07) / 0 = 1", null],
    ["not passes(task_10) = 0", null],
  ])("what was not measured is neither true nor false: %s", (claim, holds) => {
    expect(evaluateClaim(parseClaim(claim), PACK).holds).toBe(holds);
  });

  it.each([
    ["", "at column 1: expected a number, a measure or a path, not the end"],
    ["passes(task_09)", "at column 16: expected a comparison such as <= or =, not the end"],
    [
      "passs(task_09) = 1",
      "at column 1: expected one of passes, failures, runs, rate, count (did you mean passes?)",
    ],
    ["count(failuremode = x) = 1", "(did you mean failure_mode?)"],
    ["passes(task_09) = 1 passes", 'at column 21: expected the end, "and" or "or", not passes'],
    ["passes(task_09) = $1", 'at column 19: "$" means nothing here'],
    ["task_09 = 1", "at column 1: expected passes(task_09) or a path"],
    ["(passes(task_09) = 1", 'expected ")"'],
    ["passes(3) = 1", "expected a task or total, not 3"],
  ])("says where %j cannot be read", (claim, words) => {
    expect(() => parseClaim(claim)).toThrow(UsageError);
    expect(() => parseClaim(claim)).toThrow(words);
  });

  it("refuses any nonsense with a sentence, never by crashing", () => {
    const words = fc.constantFrom(
      "(",
      ")",
      "not",
      "and",
      "or",
      "passes",
      "task_09",
      "<=",
      "1",
      "+",
      "count",
      "=",
      "a.b",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        try {
          parseClaim(parts.join(" "));
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
        expect(parts.length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
