import type { DataPack } from "../record/data-pack.ts";
import { formatNumber, formatShare } from "../std/format-number.ts";

/** What chance did, in one line for a terminal; undefined where no form was done twice. */
export function noiseLine({ noise }: DataPack): string | undefined {
  if (noise === undefined) return undefined;
  const { first, again, differed, spread } = noise;
  return `Chance: of ${first.runs} forms done twice ${differed} came out otherwise (${formatShare(first.passed, first.runs)}, then ${formatShare(again.passed, again.runs)}); two such campaigns differ by about ${formatNumber(spread, 2)} passes.`;
}
