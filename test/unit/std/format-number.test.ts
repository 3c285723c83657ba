import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../../src/std/format-column.ts";
import {
  formatCount,
  formatDuration,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPoints,
  formatPointsRange,
  formatRelative,
  formatShare,
  formatSigned,
  passMarks,
} from "../../../src/std/format-number.ts";

describe("numbers", () => {
  it.each([
    [0, 0, "0"],
    [999, 0, "999"],
    [1000, 0, "1,000"],
    [1234567, 0, "1,234,567"],
    [-1234.56, 1, "−1,234.6"],
    [-0.04, 1, "0.0"],
    [0.5, 2, "0.50"],
  ])("%d with %d decimals is %s", (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it.each([
    [7, "+7"],
    [-3, "−3"],
    [0, "0"],
    [-0, "0"],
  ])("%d signed is %s", (value, text) => {
    expect(formatSigned(value)).toBe(text);
  });

  it.each([
    [1, "1 run"],
    [0, "0 runs"],
    [1200, "1,200 runs"],
  ])("%d runs is %s", (count, text) => {
    expect(formatCount(count, "run")).toBe(text);
  });
});

describe("shares", () => {
  it.each([
    [25, 30, "25/30", "83.3%"],
    [3, 3, "3/3", "100%"],
    [0, 3, "0/3", "0%"],
    [0, 0, "0/0", "–"],
  ])("%d of %d", (passed, runs, share, percent) => {
    expect([formatShare(passed, runs), formatPercent(passed, runs)]).toEqual([share, percent]);
  });

  it.each([
    [2 / 30, "+6.7 points"],
    [-0.1, "−10 points"],
    [0.01, "+1 point"],
    [0, "0 points"],
  ])("a difference of %d is %s", (difference, text) => {
    expect(formatPoints(difference)).toBe(text);
  });

  it("a range has its own signs and no ±", () => {
    expect(formatPointsRange(-0.1512, 0.2688)).toBe("−15 to +27");
  });
});

describe("money", () => {
  it.each([
    [null, "unknown"],
    [0, "$0.00"],
    [0.000481, "$0.000481"],
    [0.012015, "$0.012015"],
    [0.07, "$0.07"],
    [0.9999999, "$1.00"],
    [1, "$1.00"],
    [1234.5, "$1,234.50"],
    [-0.0012, "−$0.0012"],
    [0.0000001234, "$0.000000123"],
  ])("%d dollars is %s", (dollars, text) => {
    expect(formatMoney(dollars)).toBe(text);
  });
});

describe("durations and ratios", () => {
  it.each([
    [null, "unknown"],
    [0, "0 ms"],
    [949.6, "950 ms"],
    [999.7, "1 s"],
    [12_345, "12.3 s"],
    [59_980, "1 min 0 s"],
    [125_000, "2 min 5 s"],
  ])("%d ms is %s", (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  it.each([
    [100, 112, "+12%"],
    [100, 60, "−40%"],
    [100, 100, "0%"],
    [10, 27, "×2.7"],
    [0, 5, "–"],
  ])("%d to %d is %s", (before, after, text) => {
    expect(formatRelative(before, after)).toBe(text);
  });
});

describe("marks", () => {
  it.each([
    [2, 3, "●●○"],
    [0, 0, ""],
    [29, 30, "●●●●●●●●●○"],
    [1, 30, "●○○○○○○○○○"],
    [30, 30, "●●●●●●●●●●"],
  ])("%d of %d is %s", (passed, runs, marks) => {
    expect(passMarks(passed, runs)).toBe(marks);
  });

  it("are full only when all passed and empty only when none did", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat({ max: 500 }), (runs, extra) => {
        const passed = Math.min(runs, extra);
        const marks = passMarks(passed, runs);
        expect(Array.from(marks)).toHaveLength(Math.min(runs, 10));
        expect(!marks.includes("○")).toBe(passed === runs);
        expect(!marks.includes("●")).toBe(passed === 0);
      }),
    );
  });
});

describe("columns", () => {
  it.each([
    ["abc", 3],
    ["日本", 4],
    ["e\u0301", 1],
    ["●●○", 3],
    ["🟢", 2],
  ])("%s takes %d", (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});
