/**
 * Holds a gate's records against the plan they claim to follow: the waves, the random order, the forms, and the decision.
 * What a verdict does not show (a run made and dropped, a wave started early, an order somebody chose) shows here.
 */
import type { DataPack } from "../record/data-pack.ts";
import type { GateFacts } from "../record/gate-facts.ts";
import { taskKey } from "../record/ids.ts";
import { pairResults } from "../record/pair-results.ts";
import { pairRuns } from "../record/pairs.ts";
import { pairName } from "../record/placement.ts";
import { keyOf } from "../record/projections.ts";
import type { RunRecord } from "../record/run-record.ts";
import { followGate } from "../stats/follow-gate.ts";
import type { GateState } from "../stats/gate-state.ts";
import { orderBatch } from "../stats/order-batch.ts";
import { compareWith } from "./compare.ts";
import { gateBefore } from "./gate-before.ts";
import { type GateRequest, requestFor } from "./gate-request.ts";
import { judgeGate } from "./judge-gate.ts";
import { decisionDifference } from "./recompute.ts";

/** The first thing about a gate's pack that cannot be, as one sentence naming the place; undefined where all is in order. */
export function findGateDefect(pack: DataPack): string | undefined {
  const { gate } = pack;
  if (gate === undefined) return undefined;
  const request = requestFor(compareWith(pack, gateBefore(pack), []), gate);
  const state = followGate(request.design, pairResults(request.keys, pack.runs));
  return (
    findMissingFirstLook(pack, gate) ??
    findStray(pack.runs, plannedRuns(request, state)) ??
    findUnlikeForms(pack.runs) ??
    findUnexplainedEnd(gate, state, request, pack.runs) ??
    findOtherDecision({ ...pack, gate })
  );
}

function findMissingFirstLook({ campaign, runs }: DataPack, gate: GateFacts): string | undefined {
  if (campaign.stopped_early !== null) return undefined;
  for (const { task_id, variant } of campaign.suite.tasks) {
    const key = taskKey(task_id, variant);
    const own = runs.filter((run) => run.stage === "first_look" && taskKey(run.task_id, run.variant) === key);
    const epochs = new Set(own.map(({ epoch }) => epoch));
    for (let epoch = 1; epoch <= gate.first_look; epoch++)
      if (!epochs.has(epoch))
        return `The first look of ${key} lacks run ${epoch}, and nothing says that the campaign stopped early.`;
  }
  return undefined;
}

/** Where the plan puts each side-by-side run, by what identifies it. */
function plannedRuns(request: GateRequest, { batches }: GateState): Map<string, string> {
  const planned = new Map<string, string>();
  for (const batch of batches) {
    const { seed, runs } = orderBatch(batch, request.orderSeed);
    for (const { task, pair, arm, position } of runs) {
      const key = request.keys[task] ?? "";
      const place = [batch.stage, batch.wave, position, seed, request.firstLook + pair].join(" ");
      planned.set(`${pairName(key, pair)} ${arm}`, place);
    }
  }
  return planned;
}

function findStray(runs: readonly RunRecord[], planned: ReadonlyMap<string, string>): string | undefined {
  for (const run of runs) {
    const { placement, stage, arm, epoch } = run;
    if (placement === undefined) {
      if (stage !== "first_look" && stage !== "history")
        return `${keyOf(run)} says ${stage} but not where it stood.`;
      continue;
    }
    const place = planned.get(`${placement.pair} ${arm}`);
    if (place === undefined) return `${keyOf(run)} is a run that the plan does not come to.`;
    const own = [stage, placement.wave, placement.position, placement.order_seed, epoch].join(" ");
    if (own !== place) return `${keyOf(run)} stands at "${own}" where the plan puts "${place}".`;
  }
  return undefined;
}

function findUnlikeForms(runs: readonly RunRecord[]): string | undefined {
  const unlike = pairRuns(runs).find(
    ({ baseline, candidate }) =>
      baseline !== undefined && candidate !== undefined && baseline.form_seed !== candidate.form_seed,
  );
  return unlike === undefined ? undefined : `The two runs of ${unlike.pair} were not of one form.`;
}

/** A gate ends when all is decided, or says why it did not. */
function findUnexplainedEnd(
  gate: GateFacts,
  { next }: GateState,
  request: GateRequest,
  runs: readonly RunRecord[],
): string | undefined {
  if (next === undefined || gate.stopped !== null) return undefined;
  const results = pairResults(request.keys, runs);
  const lacking = next.pairs
    .filter((address) => results(address) === "missing")
    .map(({ task, pair }) => pairName(request.keys[task] ?? "", pair));
  return `${lacking[0]} is not whole on record, and nothing says why the gate stopped.`;
}

function findOtherDecision(pack: DataPack & { readonly gate: GateFacts }): string | undefined {
  if (pack.decision === undefined) return undefined;
  const place = decisionDifference(pack, judgeGate(pack, []).verdict);
  return place === undefined ? undefined : `The recorded ${place} is not what the runs give.`;
}
