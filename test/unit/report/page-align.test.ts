import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Turn } from "../../../src/record/trajectory.ts";
import { type AlignedRow, alignSteps, partingOf } from "../../../src/report/page-align.ts";
import { toolCall, trajectory, turns } from "../../support/trajectories.ts";

/** `r:a.txt` reads, `w:a.txt=x` writes x, `b:ls -l` runs a command, `.Done` ends with words; `>text` is what came back. */
function run(steps: string): Turn[] {
  return turns(
    ...steps
      .split(" | ")
      .filter((step) => step !== "")
      .map((step) => {
        const [what = "", text = ""] = step.split(">");
        const result = { result: { text } };
        if (what.startsWith(".")) return { text: what.slice(1) };
        if (what.startsWith("r:"))
          return { tool_calls: [toolCall("fs_read", { path: what.slice(2) }, result)] };
        if (what.startsWith("b:"))
          return { tool_calls: [toolCall("bash", { command: what.slice(2) }, result)] };
        const [path = "", content = ""] = what.slice(2).split("=");
        return { tool_calls: [toolCall("fs_write", { path, content }, result)] };
      }),
  );
}

const drawn = (rows: readonly AlignedRow[]): string =>
  rows
    .map(
      ({ kind, baseline, candidate }) =>
        `${baseline ?? "-"}${{ same: "=", similar: "~", different: "/" }[kind]}${candidate ?? "-"}`,
    )
    .join(" ");

describe("alignSteps", () => {
  it.each([
    ["equal runs", "r:a | .Done", "r:a | .Done", "0=0 1=1"],
    ["nothing at all", "", "", ""],
    ["a step only the baseline took", "r:a | w:b=1 | .Done", "w:b=1 | .Done", "0/- 1=0 2=1"],
    ["a step only the candidate took", "w:b=1", "r:a | w:b=1", "-/0 0=1"],
    ["the same file with another content is alike", "w:b=1", "w:b=2", "0~0"],
    ["the same call with another answer is alike", "r:a>x", "r:a>y", "0~0"],
    ["other words beside the same call are the same", "r:a", "r:a", "0=0"],
    ["other last words are alike", ".Done", ".Finished", "0~0"],
    [
      "unlike steps between like ones stand side by side",
      "r:a | b:ls | r:c",
      "r:a | w:x=1 | r:c",
      "0=0 1/1 2=2",
    ],
    ["what is left over stands alone", "b:ls", "w:x=1 | w:y=1", "0/0 -/1"],
  ])("%s", (_about, baseline, candidate, expected) => {
    expect(drawn(alignSteps(run(baseline), run(candidate)))).toBe(expected);
  });

  const steps = fc
    .array(fc.constantFrom("r:a", "r:b", "w:b=1", "w:b=2", "b:ls", "b:ls -l", ".Done"), { maxLength: 9 })
    .map((list) => run(list.join(" | ")));

  test.prop([steps, steps])("every step of both sides is there once, in order", (baseline, candidate) => {
    const rows = alignSteps(baseline, candidate);
    const side = (name: "baseline" | "candidate") =>
      rows.map((row) => row[name]).filter((index) => index !== null);
    expect([side("baseline"), side("candidate")]).toEqual([[...baseline.keys()], [...candidate.keys()]]);
  });

  test.prop([steps])("a run beside itself never parts", (own) => {
    expect(alignSteps(own, own).every(({ kind }) => kind === "same")).toBe(true);
  });

  it("runs of a thousand steps are aligned in bounded work", () => {
    const long = run(Array.from({ length: 1000 }, (_, index) => `b:echo ${index}`).join(" | "));
    const rows = alignSteps(long, long.slice(1));
    // Up to the bound they are aligned, one apart; after it turn by turn.
    expect([rows.length, rows.filter(({ kind }) => kind === "same").length]).toEqual([1001, 399]);
  });
});

describe("partingOf", () => {
  const parting = (baseline: string, candidate: string) =>
    partingOf(trajectory({ turns: run(baseline) }), trajectory({ turns: run(candidate) }));

  it("says what each side did where they part", () => {
    expect(parting("r:a | r:log | r:b | w:x=1 | .Done", "r:a | w:x=2 | .Done")).toEqual({
      baseline_step: 2,
      candidate_step: 2,
      baseline: "fs_read log → fs_read b",
      candidate: "went straight to fs_write x",
    });
  });

  it.each([
    ["r:a | .Done", "r:a | .Done", "same"],
    [
      "r:a | .Done",
      "r:a",
      { baseline_step: 2, candidate_step: null, baseline: "ends: “Done”", candidate: "had ended (end turn)" },
    ],
    [
      "b:cat log",
      "b:head log",
      { baseline_step: 1, candidate_step: 1, baseline: "bash cat log", candidate: "bash head log" },
    ],
    [
      "",
      ".No",
      { baseline_step: null, candidate_step: 1, baseline: "had ended (end turn)", candidate: "ends: “No”" },
    ],
  ])("%s against %s", (baseline, candidate, expected) => {
    expect(parting(baseline, candidate)).toEqual(expected);
  });
});
