import { localBaselines } from "../adapters/local/local-baselines.ts";
import { openPack } from "../app/open-pack.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { GateFacts } from "../record/gate-facts.ts";

/**
 * The pack in `out` where it holds a decision on the same content by the same rules; undefined where there is none,
 * or where it stopped before it had decided. One decision per content: a job run again must not draw again.
 */
export async function recordedDecision(
  out: string,
  rules: Omit<GateFacts, "stopped">,
  signal: AbortSignal,
): Promise<DataPack | undefined> {
  const store = localBaselines(out);
  if ((await store.find("data-pack.json", signal)).kind !== "found") return undefined;
  const pack = await openPack(store, "data-pack.json", signal);
  const { gate, decision } = pack;
  const isSame = gate?.order_seed === rules.order_seed && gate.stopped === null && decision !== undefined;
  return isSame ? pack : undefined;
}
