import type { GateAsk } from "../app/gate-rules.ts";
import type { Settings } from "../suite/resolve-config.ts";
import type { Suite } from "../suite/task.ts";
import { settledAsk } from "./gate-ask.ts";
import { isAsked } from "./is-asked.ts";
import { pullLabels } from "./pull-labels.ts";

/** The rules as the base's settings have them; the input `deep` or its label on the pull request asks for a deep run. */
export async function askInAction(settings: Settings, suite: Suite): Promise<GateAsk> {
  const settled = settledAsk(settings, suite);
  return (await isDeepAsked(settings)) ? { ...settled, mode: "deep" } : settled;
}

/** Whether every task is to be run side by side from the start, which needs no earlier campaign of the base. */
export async function isDeepAsked({ gate }: Settings): Promise<boolean> {
  const { names } = await pullLabels(process.env);
  return isAsked("deep") || gate.mode === "deep" || names.includes(gate.deepLabel);
}
