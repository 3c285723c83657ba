/** Lanczos' approximation with g = 7 and nine terms (Godfrey's coefficients): 15 digits for every x > 0. */
const G = 7;
const FIRST = 0.999_999_999_999_809_93;
const TERMS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Natural logarithm of the gamma function, x > 0. */
export function logGamma(x: number): number {
  const sum = TERMS.reduce((total, term, index) => total + term / (x + index), FIRST);
  const t = x + G - 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Natural logarithm of n!. */
export function logFactorial(n: number): number {
  return logGamma(n + 1);
}

/** Natural logarithm of the number of ways to choose k of n, 0 <= k <= n. */
export function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** Natural logarithm of the beta function, a and b > 0. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
