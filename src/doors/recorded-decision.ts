import { localBaselines } from "../adapters/local/local-baselines.ts";
import { openPack } from "../app/open-pack.ts";
import type { DataPack } from "../record/data-pack.ts";

/**
 * The pack in `out` where it holds a decision on the same content by the same rules, which the order's seed names;
 * undefined where there is none, or where it stopped before it had decided. One decision per content: a job run again
 * must not draw again.
 */
export async function recordedDecision(
  out: string,
  orderSeed: string,
  signal: AbortSignal,
): Promise<DataPack | undefined> {
  const pack = await packIn(out, signal);
  return pack !== undefined && isDecisionOn(pack, orderSeed) ? pack : undefined;
}

/** Whether the pack holds a whole decision on this question. */
export function isDecisionOn({ gate, decision }: DataPack, orderSeed: string): boolean {
  return gate?.order_seed === orderSeed && gate.stopped === null && decision !== undefined;
}

/** The pack that an earlier command left in a folder; undefined where there is none. */
export async function packIn(folder: string, signal: AbortSignal): Promise<DataPack | undefined> {
  const store = localBaselines(folder);
  if ((await store.find("data-pack.json", signal)).kind !== "found") return undefined;
  return openPack(store, "data-pack.json", signal);
}
