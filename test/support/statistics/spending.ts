/** Error-spending functions, at information time t in (0, 1]: not used by the gate, whose looks are checked by enumeration. */
import { normalCdf, normalQuantile } from "../../../src/stats/normal.ts";

/** Pocock's kind. */
export function spendPocock(t: number, alpha: number): number {
  return alpha * Math.log(1 + (Math.E - 1) * t);
}

/** O'Brien and Fleming's kind. */
export function spendObrienFleming(t: number, alpha: number): number {
  return 2 - 2 * normalCdf(normalQuantile(1 - alpha / 2) / Math.sqrt(t));
}
