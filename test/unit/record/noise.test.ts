import { describe, expect, it } from "vitest";
import { parsePack } from "../../../src/record/parse-pack.ts";
import { pairName } from "../../../src/record/placement.ts";
import { projectRuns } from "../../../src/record/projections.ts";
import type { RunRecord } from "../../../src/record/run-record.ts";
import { packText, sealPack } from "../../../src/record/seal-pack.ts";
import { pack, record } from "../../support/records.ts";

const OUTCOMES = { P: "passed", F: "failed", E: "errored" } as const;
type Mark = keyof typeof OUTCOMES;

/** Forms of a task done twice: `PF` passed first and failed again. */
function twice(task: string, ...marks: readonly `${Mark}${Mark}`[]): RunRecord[] {
  return marks.flatMap((mark, index) => {
    const n = index + 1;
    const placement = { pair: pairName(task, n), wave: n, position: 1, order_seed: `seed/deep/${n}/1` };
    return (["candidate", "baseline"] as const).map((arm, side) => ({
      ...record(task, n, OUTCOMES[mark[side] as Mark], { arm, stage: "deep" }),
      placement,
    }));
  });
}

const A = "task_01_fix_failing_test";
const B = "task_09_know_when_to_stop";
const CONTROL = "task_08_recover_from_tool_error";

/** A pack whose every form was done twice. */
function repeated(runs: readonly RunRecord[], unscored: readonly string[] = []) {
  const { campaign } = pack({ runs, unscored });
  return sealPack({ ...campaign, a_a: { order_seed: "seed" } }, runs, []);
}

describe("the noise of a campaign that did every form twice", () => {
  it("is what came out otherwise, by task and in all; broken pairs and unscored tasks are left out of the sum", () => {
    const { noise } = repeated(
      [...twice(A, "PP", "PF", "FP", "FF"), ...twice(B, "PP", "PE", "FP"), ...twice(CONTROL, "PF", "PF")],
      [CONTROL],
    );
    const score = (passed: number, runs: number) => ({ passed, runs });
    expect(noise).toEqual({
      first: score(3, 6),
      again: score(4, 6),
      differed: 3,
      spread: 1.73,
      per_task: {
        [A]: { first: score(2, 4), again: score(2, 4), differed: 2 },
        [B]: { first: score(1, 2), again: score(2, 2), differed: 1 },
        [CONTROL]: { first: score(2, 2), again: score(0, 2), differed: 2 },
      },
    });
  });

  it("travels in the pack and is rebuilt when it is opened; the score is of the first runs alone", () => {
    const sealed = repeated(twice(A, "PP", "FP"));
    expect(sealed.run_summary).toMatchObject({ passed: 1, runs: 2 });
    expect(parsePack(packText(sealed), "p")).toEqual(sealed);
    const embellished = { ...sealed, noise: { ...sealed.noise, differed: 0 } } as typeof sealed;
    expect(() => parsePack(packText(embellished), "p")).toThrow("contradicts its own runs at noise.differed");
    const { noise: _, ...without } = sealed;
    expect(() => parsePack(packText(without), "p")).toThrow("contradicts its own runs at noise");
  });

  it("is in no other pack", () => {
    const { campaign, runs } = pack({ runs: twice(A, "PF") });
    expect(projectRuns(campaign, runs).noise).toBeUndefined();
  });
});

describe("a task in several variants", () => {
  const metrics = (input_tokens: number) => ({ metrics: { input_tokens, cache_read_tokens: 100 } });
  const runs = [
    record(A, 1, "passed", metrics(900)),
    record(A, 1, "passed", { variant: "short", ...metrics(101) }),
    record(A, 2, "failed", { variant: "short", ...metrics(102) }),
    record(A, 1, "failed", { variant: "long", ...metrics(5000) }),
    record(A, 2, "errored", { variant: "long", ...metrics(1) }),
    record(B, 1, "passed", { variant: "control" }),
  ];

  it("is a curve; a task beside its control twin is none, and what infrastructure lost is not in it", () => {
    const { experiments } = projectRuns(pack({ runs }).campaign, runs);
    expect(experiments).toEqual({
      [A]: [
        { variant: null, passed: 1, runs: 1, mean_input_tokens: 1000 },
        { variant: "short", passed: 1, runs: 2, mean_input_tokens: 202 },
        { variant: "long", passed: 0, runs: 1, mean_input_tokens: 5100 },
      ],
    });
    expect(projectRuns(pack({ runs: runs.slice(0, 3) }).campaign, runs.slice(0, 3)).experiments).toBe(
      undefined,
    );
  });
});
