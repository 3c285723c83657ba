import { describe, expect, it } from "vitest";
import { countBurnIn, sayBurnIn } from "../../../src/app/count-burn-in.ts";
import type { DataPack } from "../../../src/record/data-pack.ts";
import { gatePack } from "../../support/gates.ts";
import { pack, records } from "../../support/records.ts";

const check = (first: string, old = "", now = "", stopped: string | null = null): DataPack =>
  gatePack({ tasks: [{ id: "task_01_a", history: "30/30", first, old, new: now }], gate: { stopped } });

const BLOCKED = check("0/3", "1111", "0000");
const CLEAR = check("3/3");
const SUSPECTED = check("1/3", "1".repeat(16), "0111011111111111");
const LOST = check("1/3", "xxxxxxxxxxxx", "xxxxxxxxxxxx");
const STOPPED = check("1/3", "", "", "Out of money.");

describe("checks of a content against itself", () => {
  it("are counted by their decisions; those that could not be decided count for nobody", () => {
    const undecided = [STOPPED, LOST, pack({ runs: records("task_01_a", "3/3") })];
    expect(countBurnIn([BLOCKED, CLEAR, CLEAR, SUSPECTED, ...undecided])).toEqual({
      checks: 4,
      blocked: 1,
      suspected: 1,
      undecided: 3,
    });
  });

  it.each([
    [
      { checks: 64, blocked: 1, suspected: 5, undecided: 1 },
      [
        "1/64 checks of this content against itself were blocked (95% range 0.3 to 8.3%; promised: at most 5%).",
        '5/64 showed a line "not proven", which fails nothing.',
        "1 check could not be decided and counts for nobody.",
        "",
        "For pawl.yml, so that comments say it:",
        "",
        "gate: {burn-in: {checks: 64, blocked: 1}}",
        "",
      ],
    ],
    [
      { checks: 0, blocked: 0, suspected: 0, undecided: 2 },
      [
        "No check was decided, so nothing is known.",
        "2 checks could not be decided and count for nobody.",
        "",
      ],
    ],
  ])("%o", (counted, lines) => {
    expect(sayBurnIn(counted)).toBe(lines.join("\n"));
  });
});
