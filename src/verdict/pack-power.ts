import type { DataPack } from "../record/data-pack.ts";
import type { Passes } from "../stats/passes.ts";
import { type Power, simulatePower } from "../stats/power.ts";
import type { CheckDesign } from "../stats/simulate-check.ts";
import { rememberedTally } from "./gate-before.ts";
import { SUITE_FLAG_P } from "./gate-request.ts";
import { countOutcomes, historyOf, pooledOutcomes } from "./history.ts";
import { DEFAULT_SCREEN } from "./suspects.ts";

/** Enough for whole percents, in about half a second for ten tasks. */
export const POWER_SIMULATIONS = 1000;

/** The same for everybody, so that a report can be made again to the byte. */
const SEED = "power";

/** How a check is made where nobody said otherwise. */
export const DEFAULT_CHECK: CheckDesign = {
  plan: "standard",
  firstLook: 3,
  recheck: DEFAULT_SCREEN.cap,
  tau: DEFAULT_SCREEN.tau,
  suiteFlagP: SUITE_FLAG_P,
};

/** What a gate like this one would have caught, from the history its first look was held against; undefined for a deep one or without any history. */
export function packPower(pack: DataPack, simulations = POWER_SIMULATIONS): Power | undefined {
  const { gate } = pack;
  if (gate === undefined || gate.mode === "deep" || gate.baseline === null) return undefined;
  const tasks = pack.campaign.suite.tasks
    .filter((task) => task.scored)
    .map((task): Passes => rememberedTally(pack, task))
    .map(({ passed, runs }) => ({ passed, runs }));
  if (tasks.every(({ runs }) => runs === 0)) return undefined;
  const { plan, first_look: firstLook, recheck, tau } = gate;
  const design = { plan, firstLook, recheck, tau, suiteFlagP: SUITE_FLAG_P };
  return simulatePower({ known: { kind: "history", tasks }, design, simulations, seed: SEED });
}

/** The history a later candidate would be held against, task by task: the pack's own runs and what it remembers. */
export function historyTallies(pack: DataPack): Passes[] {
  const { subject_fingerprint: subject, suite } = pack.campaign;
  const history = historyOf(pack);
  return suite.tasks
    .filter((task) => task.scored)
    .map((task) => countOutcomes(pooledOutcomes(history, subject, task)));
}
