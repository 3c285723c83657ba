import * as core from "@actions/core";
import { localFolder } from "../adapters/local/local-folder.ts";
import { judge } from "../app/judge.ts";
import { withHistory } from "../app/with-history.ts";
import { writePack } from "../app/write-pack.ts";
import type { DataPack } from "../record/data-pack.ts";
import { packText } from "../record/seal-pack.ts";
import type { Settings } from "../suite/resolve-config.ts";
import type { BaselineInput } from "./baseline-input.ts";
import { campaignInputs } from "./campaign-inputs.ts";
import { commitFiles, findBase } from "./find-base.ts";
import { baselineKeyOf, findBaseline, type HeldBaseline } from "./find-baseline.ts";
import { insteadOfMeasuring } from "./instead-of-measuring.ts";
import { isUnchanged } from "./is-unchanged.ts";
import { leaveFound } from "./leave-found.ts";
import type { Measuring } from "./measuring.ts";
import { policyOf } from "./policy.ts";
import { type RecordingPlace, recordBaseline } from "./record-baseline.ts";
import { runInAction } from "./run-in-action.ts";
import type { Said } from "./said.ts";
import { sayMeasured } from "./say-measured.ts";
import { sayUnchanged } from "./say-unchanged.ts";
import { searchOf, tellSearch } from "./tell-search.ts";
import { identicalFacts } from "./unchanged-baseline.ts";

/** A job on the base branch itself, whose campaign is the next baseline. */
export interface BaseJob {
  readonly measuring: Measuring;
  readonly settings: Settings;
  readonly input: BaselineInput;
  readonly place: RecordingPlace;
}

/**
 * Measures the base branch, with what earlier campaigns of the same content came to. Where a push changed nothing that
 * matters the last baseline is kept for the new commit too, at no model's cost.
 */
export async function measureBase(job: BaseJob, signal: AbortSignal): Promise<Said> {
  const { measuring, settings, input } = job;
  const { context, token, out, writer } = measuring;
  const cwd = process.cwd();
  const key = await baselineKeyOf({ folder: cwd, settings }, measuring, signal);
  const held = await findBaseline({ context, token, input, key, commit: context.event.headSha }, signal);
  tellSearch(held);
  const isPush = context.event.kind === "push";
  if (isPush && held.kind === "found" && (await isUnchanged(held.pack, settings, cwd, signal))) {
    core.info("Nothing that matters changed since that baseline: nothing was run.");
    await leaveFound(held, out, signal);
    const facts = { ...identicalFacts(held.pack), search: held.source };
    return recorded(sayUnchanged(facts, measuring.key, writer), { job, key, ...held }, signal);
  }
  const earlier = held.kind === "found" ? held.pack : await ofOtherTasks(job, key, signal);
  const instead = await insteadOfMeasuring(measuring, { settings, base: undefined, known: earlier }, signal);
  if (instead !== undefined) return instead;
  const pack = await measure(job, earlier, signal);
  // The same content measured again is no change to judge: it is more history of it.
  const isOther = earlier?.campaign.subject_fingerprint !== pack.campaign.subject_fingerprint;
  const baseline = isOther ? earlier : undefined;
  const judged = judge(pack, baseline, policyOf(settings));
  const said = await sayMeasured({ pack, baseline, judged, search: searchOf(held) }, measuring, signal);
  return recorded(said, { job, key, pack, text: packText(pack) }, signal);
}

async function measure(
  { measuring, settings }: BaseJob,
  earlier: DataPack | undefined,
  signal: AbortSignal,
): Promise<DataPack> {
  const { asked, out, watch, part } = measuring;
  const inputs = campaignInputs(process.cwd(), asked, settings);
  const fresh = await runInAction({ settings, inputs, out, watch, part }, signal);
  const pack = withHistory(fresh, earlier);
  if (pack !== fresh) await writePack(localFolder(out), pack, signal);
  return pack;
}

/** Where a push changed the suite, the campaign of what was there before: tasks that are the same keep their history. */
async function ofOtherTasks(
  { measuring, settings, input }: BaseJob,
  key: string,
  signal: AbortSignal,
): Promise<DataPack | undefined> {
  const { context, token, asked } = measuring;
  const before = context.event.baseSha;
  if (before === undefined || token === "") return undefined;
  const files = await commitFiles(context, token);
  const commit = { kind: "found", value: before } as const;
  const base = await findBase(context, { files, commit, asked, settings, known: undefined }, signal);
  if (base.kind !== "folder") return undefined;
  await using folder = base;
  const earlierKey = await baselineKeyOf(folder, measuring, signal);
  if (earlierKey === key) return undefined;
  const held: HeldBaseline = await findBaseline(
    { context, token, input, key: earlierKey, commit: before },
    signal,
  );
  return held.kind === "found" ? held.pack : undefined;
}

async function recorded(
  said: Said,
  what: {
    readonly job: BaseJob;
    readonly key: string;
    readonly pack: DataPack;
    readonly text: string;
  },
  signal: AbortSignal,
): Promise<Said> {
  const { job, key, pack, text } = what;
  const { context, token } = job.measuring;
  const { dataBranch } = job.input;
  const outputs = await recordBaseline(
    { place: job.place, context, token, key, dataBranch, pack, text },
    signal,
  );
  return { ...said, outputs: { ...said.outputs, ...outputs } };
}
