import { join } from "node:path";
import { openJournal } from "../adapters/local/journal.ts";
import { localFolder } from "../adapters/local/local-folder.ts";
import { setAsideJournal } from "../adapters/local/set-aside-journal.ts";
import { areIdentical, type GateAsk, type GateSides, gateRules } from "../app/gate-rules.ts";
import { runGate } from "../app/run-gate.ts";
import { writePack } from "../app/write-pack.ts";
import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import type { DataPack } from "../record/data-pack.ts";
import { subjectFingerprint } from "../suite/fingerprint.ts";
import { historyOf } from "../verdict/history.ts";
import { executeInto } from "./execute-into.ts";
import type { Recall } from "./recall-decision.ts";
import { packIn, recordedDecision } from "./recorded-decision.ts";
import type { Workshop } from "./workshop.ts";

/** Both contents, ready to run. */
export interface GateShops {
  readonly candidate: Workshop;
  readonly baseline: Workshop;
}

/** How a gate ended. */
export type GateEnd =
  | { readonly kind: "identical" }
  /** `isReplayed`: the decision was made before, on the same content by the same rules, and nothing was run. */
  | {
      readonly kind: "decided";
      readonly pack: DataPack;
      /** Undefined where a decision was replayed and the baseline's campaign is not at hand, or a deep run had none. */
      readonly baseline: DataPack | undefined;
      readonly isReplayed: boolean;
    };

/**
 * Runs a gate with its files in `out`. Where the baseline has no pack of its own content, its first look is taken
 * now, into `out/baseline`, unless every task is run side by side from the start; where this very change was decided
 * before, in `out` or where `recall` finds it, that decision stands.
 */
export async function runGateInto(
  shops: GateShops,
  asked: {
    readonly ask: GateAsk;
    readonly known: DataPack | undefined;
    readonly out: string;
    readonly recall?: Recall | undefined;
  },
  events: CampaignEvents,
  signal: AbortSignal,
): Promise<GateEnd> {
  const sides = sidesOf(shops);
  if (areIdentical({ ...sides, pack: undefined })) return { kind: "identical" };
  const { ask, known, out } = asked;
  const own = known !== undefined && isOf(known, sides) ? known : undefined;
  const { order_seed } = gateRules(ask, { ...sides, pack: own });
  const before =
    (await recordedDecision(out, order_seed, signal)) ?? (await asked.recall?.(order_seed, signal));
  const looked = join(out, "baseline");
  if (before !== undefined) {
    const baseline = own ?? (await packIn(looked, signal));
    return { kind: "decided", pack: before, baseline, isReplayed: true };
  }
  const isNeeded = own === undefined && ask.mode !== "deep";
  const baseline = isNeeded ? await firstLook(shops.baseline, looked, events, signal) : own;
  const rules = gateRules(ask, { ...sides, pack: baseline });
  for (const text of shops.candidate.notices) events({ kind: "notice", text });
  await setAsideJournal(out, { isResume: true });
  await using journal = await openJournal(out);
  const { request, world } = shops.candidate;
  const { subject, pricedAs } = shops.baseline.request;
  const history = baseline === undefined ? [] : historyOf(baseline);
  const pack = await runGate(
    { candidate: request, baseline: { subject, pricedAs, history }, rules },
    { ...world, journal, baselineHarness: shops.baseline.world.harness },
    events,
    signal,
  );
  await writePack(localFolder(out), pack, signal);
  return { kind: "decided", pack, baseline, isReplayed: false };
}

/** Both sides as the rules name them. */
export function sidesOf({ candidate, baseline }: GateShops): Omit<GateSides, "pack"> {
  const side = ({ request: { subject, selected } }: Workshop) => ({ subject, selected });
  return {
    suiteName: candidate.request.suiteName,
    candidate: side(candidate),
    baseline: side(baseline),
  };
}

/** History of another content says nothing about this one. */
export function isOf(pack: DataPack, { baseline }: Omit<GateSides, "pack">): boolean {
  return pack.campaign.subject_fingerprint === subjectFingerprint(baseline.subject);
}

async function firstLook(
  workshop: Workshop,
  out: string,
  events: CampaignEvents,
  signal: AbortSignal,
): Promise<DataPack> {
  return executeInto(workshop, { out, isResume: true }, events, signal);
}
