import { rememberingIsolate } from "../grade/remembering-isolate.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { isolateFor } from "./build-isolate.ts";
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
  const isolate = rememberingIsolate(await isolateFor([base.settings.suite, head.settings.suite]));
  const candidate = shops.use(
    await openWorkshop({ ...head.settings, runs }, head.folder, signal, { isolate }),
  );
  const shared = { isolate, purse: candidate.world.purse };
  const baseline = shops.use(await openWorkshop({ ...base.settings, runs }, base.folder, signal, shared));
  const kept = shops.move();
  return { candidate, baseline, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}
