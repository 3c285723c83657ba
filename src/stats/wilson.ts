import { zOfConfidence } from "./normal.ts";
import type { Passes } from "./passes.ts";
import type { Range } from "./range.ts";

/** Wilson's score interval of a pass rate (Wilson 1927): honest at 0/n and n/n, where the textbook one has no width. Needs a run. */
export function wilson({ passed, runs }: Passes, confidence = 0.95): Range {
  const z = zOfConfidence(confidence);
  const rate = passed / runs;
  const shrink = 1 + (z * z) / runs;
  const centre = (rate + (z * z) / (2 * runs)) / shrink;
  const half = (z * Math.sqrt((rate * (1 - rate)) / runs + (z * z) / (4 * runs * runs))) / shrink;
  return { low: passed === 0 ? 0 : centre - half, high: passed === runs ? 1 : centre + half };
}
