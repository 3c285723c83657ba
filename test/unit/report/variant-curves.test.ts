import { describe, expect, it } from "vitest";
import { curveLines, renderCurves } from "../../../src/report/say-curves.ts";
import { variantCurves } from "../../../src/report/variant-curves.ts";
import { pack, records } from "../../support/records.ts";

const LOG = "task_03_investigate_log";

const sized = (variant: string, score: string, tokens: number) =>
  records(LOG, score, { variant, metrics: { input_tokens: tokens } });

const THREE = pack({
  runs: [
    ...sized("short", "3/3", 8_000),
    ...sized("canonical", "1/3+1", 24_000),
    ...sized("long", "0/3", 60_000),
  ],
});

describe("a curve over variants", () => {
  it("keeps the order of the variants; errored runs count for nobody", () => {
    const [curve] = variantCurves(THREE);
    expect(
      curve?.points.map(({ variant, result, inputTokens }) => [
        variant,
        result.passed,
        result.runs,
        inputTokens,
      ]),
    ).toEqual([
      ["short", 3, 3, 8_000],
      ["canonical", 1, 3, 24_000],
      ["long", 0, 3, 60_000],
    ]);
  });

  it("is said in Markdown and for a terminal", () => {
    expect(renderCurves(THREE)).toBe(
      [
        `**\`${LOG}\` by variant**`,
        "",
        "| Variant | Passed | Rate | 95% range | Tokens read a run |",
        "| :- | :- | :- | :- | -: |",
        "| `short` | ●●● 3/3 | ██████████ 100% | 44 to 100% | 8,000 |",
        "| `canonical` | ●○○ 1/3 | ███░░░░░░░ 33.3% | 6 to 79% | 24,000 |",
        "| `long` | ○○○ 0/3 | ░░░░░░░░░░ 0% | 0 to 56% | 60,000 |",
      ].join("\n"),
    );
    expect(curveLines(THREE)).toEqual([
      "",
      `${LOG} by variant`,
      "  short      ██████████  3/3  (44 to 100%), 8,000 tokens read a run",
      "  canonical  ███░░░░░░░  1/3  (6 to 79%), 24,000 tokens read a run",
      "  long       ░░░░░░░░░░  0/3  (0 to 56%), 60,000 tokens read a run",
    ]);
  });

  it("is not drawn through one point", () => {
    expect(renderCurves(pack({ runs: sized("long", "0/3", 1) }))).toBe("");
    expect(curveLines(pack({ runs: records(LOG, "3/3") }))).toEqual([]);
  });
});
