/**
 * Judges the runs of a data pack again with the graders as they are now, from their trajectories alone: no model is
 * asked and nothing is spent. A run whose workspace cannot be made again, because its task now begins otherwise or
 * the sandbox does, is the user's to know, not a grade.
 */
import type { CampaignPlan } from "../campaign/campaign-plan.ts";
import { type PreparedTrial, prepareTrials } from "../campaign/prepare-trials.ts";
import { evidencePatterns } from "../grade/evidence-patterns.ts";
import { isInfrastructureStop } from "../grade/failure-mode.ts";
import { gradeRun } from "../grade/grade-run.ts";
import { redoCalls } from "../harness/redo-calls.ts";
import type { Folder, GraderIsolate, SandboxHost } from "../ports.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { FileTree } from "../record/file-tree.ts";
import { taskKey } from "../record/ids.ts";
import { keyOf } from "../record/projections.ts";
import { RunRecord } from "../record/run-record.ts";
import { sealPack } from "../record/seal-pack.ts";
import { ownRuns } from "../record/side-by-side.ts";
import { Trajectory } from "../record/trajectory.ts";
import { sha256 } from "../std/hash.ts";
import { mapBounded } from "../std/pool.ts";
import { UsageError } from "../std/usage-error.ts";
import type { SelectedTask, Suite } from "../suite/task.ts";
import { suiteFacts } from "./run-campaign.ts";
import { withScores } from "./with-scores.ts";

export interface RegradeWorld {
  /** The folder the pack is in: its trajectories are below it. */
  readonly folder: Folder;
  readonly isolate: GraderIsolate;
  readonly sandboxes: SandboxHost;
}

/** The pack as it would be had the runs been graded by the suite as it is now, and the texts of its trajectories. */
export interface Regraded {
  readonly pack: DataPack;
  readonly changes: readonly { readonly before: RunRecord; readonly after: RunRecord }[];
  readonly trajectories: ReadonlyMap<string, string>;
}

const CONCURRENCY = 4;

/** Regrades; throws `UsageError` where a task, a trajectory or a workspace is not what the pack's runs had. */
export async function regrade(
  pack: DataPack,
  suite: Suite,
  world: RegradeWorld,
  signal: AbortSignal,
): Promise<Regraded> {
  refuseOthers(pack);
  const plan = planOf(pack, suite);
  const prepared = await prepareTrials(plan, world.isolate, signal);
  const trajectories = new Map<string, string>();
  const runs = await mapBounded(pack.runs, CONCURRENCY, async (run, index) => {
    const text = await readTrajectory(run, world.folder, signal);
    trajectories.set(run.trajectory_sha256, text);
    const isOurs = pack.campaign.subject.harness.startsWith("pawl@");
    return regradeRun({ run, text, isOurs }, prepared[index] as PreparedTrial, world, signal);
  });
  const selected = [...new Set(plan.trials.map((trial) => trial.selected))];
  const campaign = { ...pack.campaign, suite: suiteFacts(suite.name, selected) };
  return {
    pack: withScores(sealPack(campaign, runs, evidencePatterns(ownRuns(runs)))),
    changes: pack.runs.flatMap((before, index) => {
      const after = runs[index] ?? before;
      return said(before) === said(after) ? [] : [{ before, after }];
    }),
    trajectories,
  };
}

/** An outcome in a few words. */
export function said({ outcome, failure_mode, failure_detail }: RunRecord): string {
  const why = [failure_mode, failure_detail].filter((part) => part !== null).join("/");
  return why === "" ? outcome : `${outcome} (${why})`;
}

/** Which runs a gate made was decided by what the graders of that day said: other grades would have led elsewhere. */
function refuseOthers({ runs, campaign, gate }: DataPack): void {
  const isPaired = runs.some((run) => run.arm !== "candidate" || run.placement !== undefined);
  if (gate !== undefined || (isPaired && campaign.a_a === undefined))
    throw new UsageError("a gate's pack cannot be regraded; regrade the pack of a campaign.");
}

/** A trial for each run, in the pack's order. */
function planOf({ campaign, runs }: DataPack, suite: Suite): CampaignPlan {
  const selected = new Map(
    campaign.suite.tasks.map(({ task_id, variant }) => [
      taskKey(task_id, variant),
      taskOf(suite, task_id, variant),
    ]),
  );
  const played = { subject: campaign.subject, pricedAs: campaign.subject.model };
  return {
    suiteName: suite.name,
    trials: runs.flatMap(({ task_id, variant, epoch, arm, stage, placement }) => {
      const task = selected.get(taskKey(task_id, variant));
      const place = placement === undefined ? {} : { placement };
      return task === undefined ? [] : [{ selected: task, epoch, arm, stage, ...place }];
    }),
    arms: { candidate: played, ...(campaign.a_a !== undefined && { baseline: played }) },
    concurrency: CONCURRENCY,
    budget: {},
  };
}

function taskOf(suite: Suite, taskId: string, variant: string | null): SelectedTask {
  const task = suite.tasks.find(({ id }) => id === taskId);
  const found = variant === null ? undefined : task?.variants.get(variant);
  if (task === undefined || (variant !== null && found === undefined))
    throw new UsageError(
      `the suite ${suite.name} has no ${taskKey(taskId, variant)}; give the suite the pack was made with.`,
    );
  return { task, variant: found };
}

async function readTrajectory(run: RunRecord, folder: Folder, signal: AbortSignal): Promise<string> {
  const path = `trajectories/${run.trajectory_sha256}.json`;
  const found = await folder.read(path, signal);
  if (found.kind === "refused")
    throw new UsageError(
      `the trajectory of ${keyOf(run)} is not beside the pack (${path}: ${found.reason}).`,
    );
  const text = new TextDecoder().decode(found.bytes);
  if (sha256(text) !== run.trajectory_sha256)
    throw new UsageError(`${path} was changed after it was written; regrading would judge something else.`);
  return text;
}

/** What infrastructure lost stays lost; everything else is judged as if it had just ended. */
async function regradeRun(
  { run, text, isOurs }: { readonly run: RunRecord; readonly text: string; readonly isOurs: boolean },
  prepared: PreparedTrial,
  { isolate, sandboxes }: RegradeWorld,
  signal: AbortSignal,
): Promise<RunRecord> {
  const { fingerprint } = prepared;
  const { form, assignment } = await prepared.ready(signal);
  if (form.seed !== run.form_seed) throw new UsageError(otherForm(run));
  const trajectory = Trajectory.parse(JSON.parse(text));
  if (isInfrastructureStop(trajectory.stop)) return { ...run, trial_fingerprint: fingerprint };
  if (trajectory.instruction !== assignment.instruction) throw new UsageError(otherForm(run));
  const redone = isOurs
    ? await redoCalls(trajectory, assignment, sandboxes, signal)
    : applyChanges(assignment.files, trajectory);
  if (redone.kind === "differs")
    throw new UsageError(
      `${keyOf(run)} cannot be regraded: turn ${redone.turn}'s ${redone.tool} no longer says what it said, so its workspace cannot be made again.`,
    );
  if (redone.kind === "unkept")
    throw new UsageError(
      `${keyOf(run)} cannot be regraded: its trajectory does not hold all of what its harness left (${redone.path}).`,
    );
  const grade = await gradeRun(form, { trajectory, files: redone.files }, { isolate, sandboxes }, signal);
  return RunRecord.parse({ ...run, ...grade, trial_fingerprint: fingerprint });
}

const CHANGES_KEPT_MAX = 200;

/** What another harness did cannot be done again, but what it changed is in the trajectory, where it is text and not too much. */
function applyChanges(
  files: FileTree,
  { file_changes: changes }: Trajectory,
): { readonly kind: "files"; readonly files: FileTree } | { readonly kind: "unkept"; readonly path: string } {
  if (changes === undefined || changes.length >= CHANGES_KEPT_MAX)
    return { kind: "unkept", path: "too many or none of its changes were kept" };
  const left = new Map(files);
  for (const { path, how, after } of changes) {
    if (how === "deleted") left.delete(path);
    else if (after === undefined) return { kind: "unkept", path };
    else left.set(path, new TextEncoder().encode(after));
  }
  return { kind: "files", files: left };
}

const otherForm = (run: RunRecord): string =>
  `${keyOf(run)} cannot be regraded: its task now makes another form than the run was given.`;
