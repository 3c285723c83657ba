import type { Settings } from "../suite/resolve-config.ts";
import type { GateShops } from "./run-gate-into.ts";
import { openWorkshop } from "./workshop.ts";

/** A content: its checkout, and what its configuration says. */
export interface GateSide {
  readonly folder: string;
  readonly settings: Settings;
}

/**
 * Both contents ready to run, each from its own folder, with one budget and one set of forms. How many runs a first
 * look has is the base's to say, as all rules are.
 */
export async function openGateShops(
  base: GateSide,
  head: GateSide,
  signal: AbortSignal,
): Promise<GateShops & AsyncDisposable> {
  const runs = base.settings.gate.firstLook;
  await using shops = new AsyncDisposableStack();
  const candidate = shops.use(await openWorkshop({ ...head.settings, runs }, head.folder, signal));
  const { isolate, purse } = candidate.world;
  const shared = { isolate, purse };
  const baseline = shops.use(await openWorkshop({ ...base.settings, runs }, base.folder, signal, shared));
  const kept = shops.move();
  return { candidate, baseline, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}
