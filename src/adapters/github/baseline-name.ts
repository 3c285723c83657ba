import { assert } from "../../std/assert.ts";

/** Hex digits of the key that names carry: enough that two configurations of one repository never meet. */
const DIGITS = 12;

/** The key as names carry it; `key` is a fingerprint in lower-case hex. */
export function shortKey(key: string): string {
  assert(/^[0-9a-f]{12,}$/.test(key), "a baseline's key is a fingerprint in hex");
  return key.slice(0, DIGITS);
}

/** Name of the artifact that a baseline is uploaded as, so that what must not be compared never matches. */
export function baselineName(key: string): string {
  return `pawl-baseline-${shortKey(key)}`;
}

/** Name of the artifact that a gate's decision is uploaded as, by the seed of its order, which names the question. */
export function decisionName(orderSeed: string): string {
  return `pawl-decision-${shortKey(orderSeed)}`;
}
