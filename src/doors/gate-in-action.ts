import * as core from "@actions/core";
import type { DataPack } from "../record/data-pack.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { settledAsk } from "./gate-ask.ts";
import { logRuns } from "./log-runs.ts";
import { type GateEnd, runGateInto } from "./run-gate-into.ts";
import { openWorkshop } from "./workshop.ts";

/** One pull request, both contents at hand. The base's settings make the rules: a change must not judge itself. */
export interface GatedChange {
  readonly settings: Settings;
  readonly base: { readonly folder: string; readonly settings: Settings };
  readonly known: DataPack;
  readonly out: string;
}

/** Runs the gate in a workflow: one plain line a run in the log, made of our own words only. */
export async function gateInAction(change: GatedChange, signal: AbortSignal): Promise<GateEnd> {
  const { base, known, out } = change;
  const runs = base.settings.gate.firstLook;
  await using candidate = await openWorkshop({ ...change.settings, runs }, process.cwd(), signal);
  // One budget and one set of forms for both contents.
  const { isolate, purse } = candidate.world;
  const shared = { isolate, purse };
  await using baseline = await openWorkshop(
    { ...base.settings, runs },
    base.folder,
    signal,
    undefined,
    shared,
  );
  core.startGroup("Runs");
  try {
    const asked = { ask: settledAsk(base.settings), known, out };
    return await runGateInto({ candidate, baseline }, asked, logRuns, signal);
  } finally {
    core.endGroup();
  }
}
