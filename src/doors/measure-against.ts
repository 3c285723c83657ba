import { join } from "node:path";
import * as core from "@actions/core";
import { judge } from "../app/judge.ts";
import type { DataPack } from "../record/data-pack.ts";
import { packText } from "../record/seal-pack.ts";
import type { BaselineGap } from "../report/baseline-search.ts";
import { oneLine } from "../std/escape-invisible.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { acceptInAction } from "./accept-label.ts";
import { isDeepAsked } from "./ask-in-action.ts";
import type { BaselineInput } from "./baseline-input.ts";
import { campaignInputs } from "./campaign-inputs.ts";
import { changedFiles } from "./changed-files.ts";
import { baselineKeyOf, type HeldBaseline } from "./find-baseline.ts";
import { type GatedChange, gateInAction } from "./gate-in-action.ts";
import type { Opponent } from "./hold-against.ts";
import { insteadOfMeasuring } from "./instead-of-measuring.ts";
import { leaveFound } from "./leave-found.ts";
import type { Measuring } from "./measuring.ts";
import { policyOf } from "./policy.ts";
import { proveChangedInAction } from "./prove-changed-in-action.ts";
import { decisionOutputs, recallFrom } from "./recall-decision.ts";
import { type RecordingPlace, recordBaseline } from "./record-baseline.ts";
import { runInAction } from "./run-in-action.ts";
import type { Said } from "./said.ts";
import { sayMeasured } from "./say-measured.ts";
import { sayMissing } from "./say-missing.ts";
import { sayUnchanged } from "./say-unchanged.ts";
import { searchOf, tellSearch } from "./tell-search.ts";
import { unmeasuredFacts } from "./unmeasured-facts.ts";
import { whatChanged } from "./what-changed.ts";

/** A change, and where its campaign may be kept as the next baseline. */
export interface Change {
  readonly measuring: Measuring;
  readonly settings: Settings;
  readonly input: BaselineInput;
  readonly place: RecordingPlace;
}

/** Runs the gate against the base's content, or a campaign where there is none, and judges it. */
export async function measureAgainst(opponent: Opponent, change: Change, signal: AbortSignal): Promise<Said> {
  const { base, known, held } = opponent;
  const { measuring, settings, input } = change;
  const { asked, out, watch } = measuring;
  if (held !== undefined) tellSearch(held);
  if (base?.kind === "unavailable") noticeUnavailable(base.reason);
  const isDeep = base?.kind === "folder" && (await isDeepAsked(base.settings));
  if (held?.kind === "missing") {
    if (input.onMissing === "fail") return sayMissing(held, measuring);
    if (!isDeep) warnMissing(held, input, base);
  }
  if (held?.kind === "found") await leaveFound(held, join(out, "baseline-found"), signal);
  if (base?.kind !== "folder") return alone(opponent, change, signal);
  const after = { folder: process.cwd(), settings };
  await proveChangedInAction({ before: base, after }, out, signal);
  const changed = await changedFiles({ before: base, after }, asked.config);
  const isComputed = held?.kind === "missing" && input.onMissing === "compute";
  const said =
    known !== undefined || isComputed || isDeep
      ? await gated({ settings, base, known, out, watch }, { ...change, held }, signal)
      : await alone(opponent, change, signal);
  return { ...said, changed };
}

function noticeUnavailable(reason: string): void {
  core.notice(`The base's content cannot be had (${oneLine(reason)}); the first look stands alone.`, {
    title: "Pawl",
  });
}

function warnMissing({ reason }: BaselineGap, input: BaselineInput, base: Opponent["base"]): void {
  const isComputed = input.onMissing === "compute" && base?.kind === "folder";
  const what = isComputed ? "The base is measured in this job." : "The result stands alone.";
  core.warning(`${oneLine(reason)} ${what}`, { title: "No baseline was found" });
}

async function gated(
  change: GatedChange,
  { held, ...job }: Change & { readonly held: HeldBaseline | undefined },
  signal: AbortSignal,
): Promise<Said> {
  const { measuring } = job;
  const recall = recallFrom(measuring.context, measuring);
  const instead = await insteadOfMeasuring(measuring, { ...change, recall }, signal);
  if (instead !== undefined) return instead;
  const measured = await gateInAction({ ...change, part: measuring.part, recall }, signal);
  const end = await acceptInAction(measured, { measuring, settings: change.base.settings }, signal);
  if (end.kind === "identical")
    return sayUnchanged(unmeasuredFacts(change.settings), measuring.key, measuring.writer);
  if (end.isReplayed)
    core.notice("This very change was decided before, by the same rules; that decision stands.", {
      title: "Pawl",
    });
  const { pack, baseline, isReplayed } = end;
  const isUsed = isReplayed || baseline === change.known;
  const search = held === undefined ? undefined : withUse(held, isUsed);
  const judged = judge(pack, baseline, {});
  const said = await sayMeasured({ pack, baseline, judged, search }, measuring, signal);
  if (isReplayed) return said;
  const named = { ...said, outputs: { ...said.outputs, ...decisionOutputs(pack) } };
  return recorded(named, pack, job, signal);
}

function withUse(held: HeldBaseline, isUsed: boolean): ReturnType<typeof searchOf> {
  const search = searchOf(held);
  return search.kind === "found" ? { ...search, isUsed } : search;
}

/** A campaign of the change alone; what it changed is said all the same where both contents are at hand. */
async function alone({ base, known, held }: Opponent, change: Change, signal: AbortSignal): Promise<Said> {
  const { measuring, settings } = change;
  const { asked, out, watch, part } = measuring;
  const instead = await insteadOfMeasuring(measuring, { settings, base: undefined, known }, signal);
  if (instead !== undefined) return instead;
  const inputs = campaignInputs(process.cwd(), asked, settings);
  const pack = await runInAction({ settings, inputs, out, watch, part }, signal);
  const judged = judge(pack, known, policyOf(settings));
  const changes = base?.kind === "folder" ? await whatChanged(base, pack, signal) : judged.comparison.changes;
  const comparison = { ...judged.comparison, changes };
  const search = held === undefined ? undefined : searchOf(held);
  const told = { pack, baseline: known, judged: { ...judged, comparison }, search };
  return recorded(await sayMeasured(told, measuring, signal), pack, change, signal);
}

async function recorded(
  said: Said,
  pack: DataPack,
  { measuring, settings, input, place }: Change,
  signal: AbortSignal,
): Promise<Said> {
  if (place === "nowhere") return said;
  const { context, token } = measuring;
  const content = { folder: process.cwd(), settings };
  const key = await baselineKeyOf(content, measuring, signal);
  const kept = { place, context, token, key, dataBranch: input.dataBranch, pack, text: packText(pack) };
  return { ...said, outputs: { ...said.outputs, ...(await recordBaseline(kept, signal)) } };
}
