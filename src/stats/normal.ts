import { assert } from "../std/assert.ts";

/** Density of the standard normal distribution. */
function density(z: number): number {
  return Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** P(Z <= z), by the power series in z times the density: full precision for |z| <= 6, which is all we ask. */
export function normalCdf(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > 1e-18; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 + density(z) * sum;
}

/** More steps than any probability between 1e-9 and 1 - 1e-9 needs. */
const STEPS_MAX = 60;

/**
 * The z with P(Z <= z) = p. Newton's steps from 0 towards it: above one half the distribution function is concave,
 * so they never overshoot.
 */
export function normalQuantile(p: number): number {
  assert(p >= 1e-9 && p <= 1 - 1e-9, "a probability well inside 0 and 1");
  if (p < 0.5) return -normalQuantile(1 - p);
  let z = 0;
  for (let step = 0; step < STEPS_MAX; step++) z += (p - normalCdf(z)) / density(z);
  return z;
}

/** Half-width in standard errors of a two-sided interval, e.g. 1.96 for confidence 0.95. */
export function zOfConfidence(confidence: number): number {
  return normalQuantile((1 + confidence) / 2);
}
