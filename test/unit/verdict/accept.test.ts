import { describe, expect, it } from "vitest";
import { isAcceptable, withOverride } from "../../../src/verdict/accept.ts";
import { recomputeVerdict } from "../../../src/verdict/recompute.ts";
import { type GateOptions, gatePack } from "../../support/gates.ts";
import { pack, records } from "../../support/records.ts";

const WORSE = { id: "task_01_a", history: "30/30", first: "0/3", old: "1111", new: "0000" };
const NOISE = { id: "task_01_a", history: "30/30", first: "1/3", old: "1111", new: "1111" };
const ANNA = { by: "anna", at: "2026-11-20T10:00:00Z", through: "label pawl:accept-regression" };

describe("what somebody can accept", () => {
  it.each<[string, GateOptions, boolean]>([
    ["a proven regression", { tasks: [WORSE] }, true],
    ["noise", { tasks: [NOISE] }, false],
    [
      "a regression that was set not to block",
      { tasks: [WORSE], gate: { policy: { non_blocking: ["task_01_a"] } } },
      false,
    ],
    ["a regression where nothing fails", { tasks: [WORSE], gate: { policy: { fail_on: "never" } } }, false],
    ["a limit that is not kept", { tasks: [NOISE], gate: { policy: { max_cost_usd: 0 } } }, false],
    [
      "a regression that somebody accepted: it can be accepted still",
      { tasks: [WORSE], gate: { override: ANNA } },
      true,
    ],
  ])("%s", (_, options, acceptable) => {
    expect(isAcceptable(gatePack(options))).toBe(acceptable);
  });

  it("a campaign without a gate has nothing to accept and stays as it is", () => {
    const plain = pack({ runs: records("task_01_a", "0/3") });
    expect([isAcceptable(plain), withOverride(plain, ANNA)]).toEqual([false, plain]);
  });
});

describe("an acceptance", () => {
  const blocked = gatePack({ tasks: [WORSE] });
  const accepted = withOverride(blocked, ANNA);

  it("changes the exit code and nothing that was measured or said of tasks", () => {
    expect(accepted.decision).toEqual({ ...blocked.decision, exit_code: 0, blocks: false });
    expect({ ...accepted, gate: blocked.gate, decision: blocked.decision }).toEqual(blocked);
    expect(recomputeVerdict(accepted)).toMatchObject({ word: "regression", override: ANNA, blocks: false });
  });

  it("taken back leaves the pack as it was", () => {
    expect(withOverride(accepted, null)).toEqual(blocked);
  });

  it("keeps no limit of the user's", () => {
    const dear = gatePack({ tasks: [WORSE], gate: { policy: { max_cost_usd: 0 } } });
    expect(withOverride(dear, ANNA).decision).toMatchObject({
      word: "regression",
      exit_code: 1,
      blocks: true,
    });
  });
});
