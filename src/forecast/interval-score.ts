import type { Range } from "../stats/range.ts";

/**
 * The interval score of Gneiting and Raftery (2007, section 6.2), in the unit of the range: its width, and 2/α times
 * the distance by which the value lies outside, where α is what the range leaves out. Lower is better, and saying
 * what one believes is what makes it lowest.
 */
export function intervalScore({ low, high }: Range, value: number, coverage: number): number {
  const alpha = 1 - coverage;
  const outside = Math.max(low - value, value - high, 0);
  // Coverage is given in few decimals; so is the score.
  return Number((high - low + (2 / alpha) * outside).toFixed(9));
}
