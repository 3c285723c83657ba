import { costFinding, type Finding, priceFinding, quotaFinding } from "../app/diagnose.ts";
import { taskKey } from "../record/ids.ts";
import { formatCount } from "../std/format-number.ts";
import { askInAction } from "./ask-in-action.ts";
import { estimateOracles } from "./estimate-oracles.ts";
import type { Measuring } from "./measuring.ts";
import { openGateShops } from "./open-gate-shops.ts";
import type { Said } from "./said.ts";
import { sayInterim } from "./say-interim.ts";
import type { ToMeasure } from "./to-measure.ts";
import { openWorkshop, type Workshop } from "./workshop.ts";

/** What a model's call takes where nobody has measured it, milliseconds. */
const LATENCY_MS = 3000;

/** Says what would be run and what it may cost; no model is asked. */
export async function sayPlan(measuring: Measuring, what: ToMeasure, signal: AbortSignal): Promise<Said> {
  const { settings, base, known } = what;
  if (base === undefined) {
    await using workshop = await openWorkshop(settings, process.cwd(), signal);
    return planned(measuring, workshop, ["There is no base to hold it against."], signal);
  }
  const after = { folder: process.cwd(), settings };
  await using shops = await openGateShops(base, after, signal);
  const ask = await askInAction(base.settings, shops.baseline.suite);
  const baseline =
    known === undefined
      ? "There is no baseline campaign yet: the base is measured in the same job."
      : `The baseline campaign is ${known.campaign.id}.`;
  const more =
    ask.mode === "deep"
      ? `Every task runs side by side with the base, ${formatCount(ask.deep.pairs, "pair")} each.`
      : `At most ${formatCount(ask.recheck, "suspect")} are then run side by side with the base, by the ${ask.plan} plan; only that can block.`;
  return planned(measuring, shops.candidate, [baseline, more], signal);
}

async function planned(
  measuring: Measuring,
  workshop: Workshop,
  items: readonly string[],
  signal: AbortSignal,
): Promise<Said> {
  const { request } = workshop;
  const { selected, runsPerTask, suiteName, subject } = request;
  const keys = selected.map(({ task, variant }) => taskKey(task.id, variant?.name ?? null));
  const first = `${formatCount(keys.length * runsPerTask, "run")}, ${runsPerTask} of each of ${formatCount(keys.length, "task")}`;
  const sentence = `${suiteName} on ${subject.model} would begin with ${first}. Nothing was sent to the model.`;
  const found = await findings(workshop, signal);
  const told = [...found.map(({ text }) => text), ...items, `Tasks: ${keys.join(", ")}`];
  return sayInterim({ word: "planned", title: "Planned, not run", sentence, items: told }, measuring);
}

async function findings(workshop: Workshop, signal: AbortSignal): Promise<Finding[]> {
  const { request, world } = workshop;
  if (request.subject.simulated)
    return [
      { what: "price", state: "ok", text: "The model is simulated: it plays scripts and costs nothing." },
    ];
  const estimate = await estimateOracles(workshop, signal);
  const { prices, clock } = world;
  const at = clock.now();
  return [
    priceFinding(request, prices, at),
    costFinding(request, estimate, { prices, at, latencyMs: LATENCY_MS }),
    quotaFinding(request, estimate, LATENCY_MS),
  ];
}
