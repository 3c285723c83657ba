import { describe, expect, it } from "vitest";
import { playNights } from "../../support/statistics/play-nights.ts";

const lower = (points: number) => (rate: number) => Math.max(0, rate - points / 100);

/** Share of so many played stories that alarmed within so many nights. */
function alarmed(name: string, times: number, nights: number, change?: (rate: number) => number): number {
  const stories = Array.from({ length: times }, (_, index) => playNights(`${name} ${index}`, nights, change));
  return stories.filter((words) => words.includes("fell")).length / times;
}

describe("how often a watch of thirty runs a night alarms", () => {
  it("where nothing changed, in few months", () => {
    expect(alarmed("same", 60, 30)).toBeLessThanOrEqual(0.15);
  });

  it("within three nights where the whole suite lost twenty points, and never more than once for it", () => {
    expect(alarmed("20", 40, 3, lower(20))).toBeGreaterThanOrEqual(0.7);
    const words = playNights("20 long", 25, lower(20));
    expect(words.filter((word) => word === "fell")).toHaveLength(1);
    expect(words.at(-1)).toBe("still_low");
  });

  it("within a week, mostly, where it lost ten", () => {
    expect(alarmed("10", 60, 7, lower(10))).toBeGreaterThanOrEqual(0.6);
  });
});
