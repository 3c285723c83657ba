import { describe, expect, it } from "vitest";
import { DataPack } from "../../../src/record/data-pack.ts";
import { pack, parseScore, records } from "../../support/records.ts";

describe("the notation of scores", () => {
  it.each([
    { score: "1/3", outcomes: ["passed", "failed", "failed"] },
    { score: "1/1+2", outcomes: ["passed", "errored", "errored"] },
    { score: "0/0+1", outcomes: ["errored"] },
    { score: "0/0", outcomes: [] },
  ])("$score", ({ score, outcomes }) => {
    expect(records("task_01_a", score).map((run) => run.outcome)).toEqual(outcomes);
  });

  it.each(["", "3", "4/3", "1/3+", "-1/3"])("refuses %j", (score) => {
    expect(() => parseScore(score)).toThrow();
  });

  it("seals packs that the schema accepts", () => {
    const sealed = pack({ runs: [...records("task_01_a", "1/3+1"), ...records("task_02_b", "3/3")] });
    expect(DataPack.parse(sealed)).toEqual(sealed);
    expect(sealed.run_summary).toMatchObject({ runs: 6, passed: 4, errored: 1 });
  });
});
