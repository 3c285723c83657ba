import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMENT_BYTES_MAX, renderComment } from "../../../src/report/comment.ts";
import { byteLength, fitBytes } from "../../../src/report/fit-bytes.ts";
import { renderSummary, SUMMARY_BYTES_MAX } from "../../../src/report/summary.ts";
import { HOSTILE_STRINGS } from "../../support/hostile-report.ts";
import { type ReportTask, report } from "../../support/reports.ts";

function crowd(tasks: number, text: string, score: string): ReturnType<typeof report> {
  const rows = Array.from(
    { length: tasks },
    (_, n): ReportTask => ({
      id: `task_${String(n).padStart(4, "0")}`,
      candidate: score,
      baseline: "3/3",
      edit: (run) =>
        run.outcome === "passed"
          ? run
          : {
              ...run,
              checks: [{ name: text, passed: false, expected: text, found: text }],
              evidence: { ...run.evidence, quote: text, final_text: text },
            },
    }),
  );
  return report({
    tasks: rows,
    baseline: { subject: { model: "bedrock/other" } },
    changes: Array.from({ length: 50 }, () => ({ kind: "model" as const, before: text, after: text })),
  });
}

const filler = "@<`|é🎉".repeat(400);

describe("a comment that would be too long", () => {
  it.each([
    [
      "has everything while it fits",
      3,
      "",
      ["<details>", "task_0000_run1", "3 tasks with no regression found"],
    ],
    ["gives up passing runs first", 400, "3/3", ["<details>", "400 tasks with no regression found"]],
  ])("%s", (_name, tasks, score, parts) => {
    const comment = renderComment(crowd(tasks, filler, score === "" ? "3/3" : score));
    expect(parts.filter((part) => !comment.includes(part))).toEqual([]);
    expect(byteLength(comment)).toBeLessThanOrEqual(COMMENT_BYTES_MAX);
  });

  it("still says the verdict when nothing else fits, and that it is shortened", () => {
    const comment = renderComment(crowd(1500, filler, "0/3"));
    expect(byteLength(comment)).toBeLessThanOrEqual(COMMENT_BYTES_MAX);
    expect(comment).toContain("Looks worse, not proven: 1,500 tasks");
    expect(comment).toContain("Shortened to fit a comment");
  });

  it("never exceeds its budget, and the summary never its own", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HOSTILE_STRINGS),
        fc.integer({ min: 1, max: 250 }),
        fc.constantFrom("0/3", "1/3", "3/3", "0/0+3"),
        fc.integer({ min: 1, max: 40 }),
        (text, tasks, score, times) => {
          const input = crowd(tasks, text.repeat(times).slice(0, 20_000), score);
          expect(byteLength(renderComment(input))).toBeLessThanOrEqual(COMMENT_BYTES_MAX);
          expect(byteLength(renderSummary(input))).toBeLessThanOrEqual(SUMMARY_BYTES_MAX);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("fitting", () => {
  it("takes the first that fits, in bytes", () => {
    expect(fitBytes([() => "éé", () => "éa", () => "a"], 3)).toBe("éa");
  });

  it("does not render what it does not need", () => {
    const refuse = (): string => {
      throw new Error("rendered");
    };
    expect(fitBytes([() => "a", refuse], 3)).toBe("a");
  });
});
