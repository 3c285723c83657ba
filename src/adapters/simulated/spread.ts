/**
 * Whole numbers in the proportion of `weights` that add up to `total` exactly; what rounding leaves over goes to
 * the last, and none is negative.
 */
export function spread(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const parts = weights.map((weight) => Math.floor((total * weight) / sum));
  const left = total - parts.reduce((all, part) => all + part, 0);
  return parts.map((part, index) => (index === parts.length - 1 ? part + left : part));
}
