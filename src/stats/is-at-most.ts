/** Rounding may not decide: sums of a few hundred doubles are this exact and no more. */
const TOLERANCE = 1e-12;

/** Whether a probability is at most the bar, as decided in exact arithmetic. */
export function isAtMost(p: number, bar: number): boolean {
  return p <= bar + TOLERANCE;
}
