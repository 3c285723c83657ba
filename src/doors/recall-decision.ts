import * as core from "@actions/core";
import { decisionName } from "../adapters/github/baseline-name.ts";
import { openPack } from "../app/open-pack.ts";
import type { DataPack } from "../record/data-pack.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { UsageError } from "../std/usage-error.ts";
import { findGateDefect } from "../verdict/audit-gate.ts";
import { leaveFound } from "./leave-found.ts";
import { isDecisionOn } from "./recorded-decision.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/** Looks elsewhere for the decision on a question, by its order's seed. */
export type Recall = (orderSeed: string, signal: AbortSignal) => Promise<DataPack | undefined>;

/**
 * Looks among the artifacts of earlier jobs; a decision that is found is left in `out`, as if it had been made here. A
 * pack that does not hold against its own runs and plan decides nothing.
 */
export function recallFrom(
  context: WorkflowContext,
  { token, out }: { readonly token: string; readonly out: string },
): Recall | undefined {
  const { workflow, apiUrl, owner, repo } = context;
  if (token === "" || workflow === undefined) return undefined;
  return async (orderSeed, signal) => {
    const { findDecision } = await import("../adapters/github/find-decision.ts");
    const found = await findDecision({ token, apiUrl, owner, repo }, { workflow, orderSeed }, signal);
    if (found.kind === "refused") {
      core.info(`Earlier decisions cannot be looked for: ${oneLine(found.reason)}`);
      return undefined;
    }
    if (found.value === undefined) return undefined;
    const { text, place } = found.value;
    const pack = await opened(text, place, orderSeed, signal);
    if (typeof pack === "string") {
      core.info(`The decision of ${place} was passed over: ${oneLine(pack)}`);
      return undefined;
    }
    core.info(`The decision is that of ${place}.`);
    await leaveFound(found.value, out, signal);
    return pack;
  };
}

async function opened(
  text: string,
  place: string,
  orderSeed: string,
  signal: AbortSignal,
): Promise<DataPack | string> {
  try {
    const store = { find: async () => ({ kind: "found", text, provenance: place }) as const };
    const pack = await openPack(store, "its data pack", signal);
    if (!isDecisionOn(pack, orderSeed))
      return "it is of another question, or it stopped before it had decided.";
    return findGateDefect(pack) ?? pack;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.message;
  }
}

/** The output that the upload step needs to keep a decision; empty where it was not brought to its end. */
export function decisionOutputs({ gate, decision }: DataPack): Readonly<Record<string, string>> {
  if (gate === undefined || gate.stopped !== null || decision === undefined) return {};
  return { "decision-name": decisionName(gate.order_seed) };
}
