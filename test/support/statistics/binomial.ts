import { logBeta, logChoose } from "../../../src/stats/log-gamma.ts";

/** P(X = k) for k = 0 … n, X binomial with rate p (0 and 1 allowed). */
export function binomialMasses(n: number, p: number): number[] {
  if (p === 0 || p === 1) return Array.from({ length: n + 1 }, (_, k) => (k === (p === 0 ? 0 : n) ? 1 : 0));
  return Array.from({ length: n + 1 }, (_, k) =>
    Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p)),
  );
}

/** Regularised incomplete beta function by Simpson's rule after x = sin^2(t), which tames both ends for a, b >= 1/2. */
export function betaCdf(x: number, a: number, b: number): number {
  const steps = 2000;
  const end = Math.asin(Math.sqrt(x));
  const f = (t: number): number => 2 * Math.sin(t) ** (2 * a - 1) * Math.cos(t) ** (2 * b - 1);
  let sum = f(0) + f(end);
  for (let i = 1; i < steps; i++) sum += f((i * end) / steps) * (i % 2 === 1 ? 4 : 2);
  return ((sum * end) / steps / 3) * Math.exp(-logBeta(a, b));
}

/** The x in (0, 1) with betaCdf(x) = p, by bisection. */
export function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (betaCdf(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
