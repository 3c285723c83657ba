import { wilson } from "../../src/stats/wilson.ts";
import type { Tally } from "../../src/verdict/comparison.ts";
import { parseScore } from "./records.ts";

/** The tally of a score such as `2/3+1`, worked out apart from the code that counts runs. */
export function tally(score: string): Tally {
  const { passed, runs, errored } = parseScore(score);
  return { passed, runs, errored, interval: runs === 0 ? null : wilson({ passed, runs }) };
}
