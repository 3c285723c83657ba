import * as core from "@actions/core";
import { baselineName } from "../adapters/github/baseline-name.ts";
import type { DataPack } from "../record/data-pack.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { baseBranch } from "./base-branch.ts";
import type { Asked } from "./campaign-inputs.ts";
import type { Part } from "./part.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/** Where what this job measures may be kept as a baseline: as an artifact, on the data branch too, or nowhere. */
export type RecordingPlace = "nowhere" | "artifact" | "branch";

/**
 * Only what is on the base branch or on its way there is anybody's baseline: a pull request's code may be anyone's, and
 * a dispatch with inputs of its own measures something else. Only a push writes to the data branch.
 */
export async function recordingPlace(
  { event: { kind, name } }: WorkflowContext,
  { overrides }: Asked,
  env: NodeJS.ProcessEnv,
): Promise<RecordingPlace> {
  const branch = await baseBranch(env);
  if (branch?.isHere !== true) return "nowhere";
  if (kind === "push") return "branch";
  const isAsTheFileSays = Object.values(overrides).every((value) => (value ?? "").trim() === "");
  const isBaseRun =
    kind === "merge_group" || name === "schedule" || (kind === "workflow_dispatch" && isAsTheFileSays);
  return isBaseRun ? "artifact" : "nowhere";
}

/** A share is no campaign, and a plan none at all: nothing is recorded of them. */
export function placeOfPart(place: RecordingPlace, part: Part | undefined): RecordingPlace {
  return part === undefined || part.kind === "merge" ? place : "nowhere";
}

/** A pack that may be a baseline, and where. */
export interface Recording {
  readonly place: RecordingPlace;
  readonly context: WorkflowContext;
  readonly token: string;
  readonly key: string;
  readonly dataBranch: string | undefined;
  readonly pack: DataPack;
  /** The pack's bytes. */
  readonly text: string;
}

/** Keeps the pack on the data branch where it may be, and gives the outputs that the upload step needs. */
export async function recordBaseline(
  recording: Recording,
  signal: AbortSignal,
): Promise<Readonly<Record<string, string>>> {
  const { place, pack, key, dataBranch } = recording;
  if (place === "nowhere") return {};
  const defect = defectOf(pack);
  if (defect !== undefined) {
    core.warning(`This campaign is no baseline, because ${defect}`, { title: "Pawl" });
    return {};
  }
  if (place === "branch" && dataBranch !== undefined) await keep(recording, dataBranch, signal);
  return { "baseline-name": baselineName(key) };
}

/** A nearer pack with less in it would hide a whole one. */
function defectOf({ campaign, run_summary }: DataPack): string | undefined {
  if (campaign.stopped_early !== null) return "it stopped before its plan was done.";
  return run_summary.runs === 0 ? "not one of its runs counts." : undefined;
}

async function keep(
  { context, token, key, text }: Recording,
  dataBranch: string,
  signal: AbortSignal,
): Promise<void> {
  const { apiUrl, owner, repo, event } = context;
  const { branchArchive } = await import("../adapters/github/branch-archive.ts");
  const archive = branchArchive({ token, apiUrl, owner, repo }, dataBranch);
  const kept = await archive.keep({ key, commit: event.headSha, text }, signal);
  if (kept.kind === "kept") core.info(`The baseline of this commit is on the branch ${oneLine(dataBranch)}.`);
  if (kept.kind === "present") core.info("The data branch has a baseline of this commit already; it stays.");
  if (kept.kind === "refused")
    core.warning(`The baseline could not be kept on the data branch: ${oneLine(kept.reason)}`, {
      title: "Pawl",
    });
}
