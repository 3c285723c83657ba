import { logChoose } from "./log-gamma.ts";
import type { Passes } from "./passes.ts";

/** Chance that at least one of k runs passes, unbiased (Chen et al. 2021); needs k <= runs. */
export function passAtK({ passed, runs }: Passes, k: number): number {
  return 1 - passHatK({ passed: runs - passed, runs }, k);
}

/** Chance that all of k runs pass (pass^k), unbiased; needs k <= runs. */
export function passHatK({ passed, runs }: Passes, k: number): number {
  return passed < k ? 0 : Math.exp(logChoose(passed, k) - logChoose(runs, k));
}
