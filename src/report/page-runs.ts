import type { DataPack } from "../record/data-pack.ts";
import { shortId, taskKey } from "../record/ids.ts";
import type { RunRecord } from "../record/run-record.ts";
import type { Side } from "./page-shape.ts";
import type { ReportInput } from "./report-input.ts";

/** One run with the pack that holds it, and what it is called in routes. */
export interface ListedRun {
  readonly id: string;
  readonly task: string;
  readonly side: Side;
  /** Which pack's folder has its trajectory. */
  readonly from: Side;
  readonly record: RunRecord;
}

/** Two runs of one form. */
export interface ListedPair {
  readonly candidate: ListedRun;
  readonly baseline: ListedRun;
}

/**
 * Every run of both packs. A candidate's pack may hold baseline runs of its own (head-to-head), which stand on the
 * baseline's side; all runs of the baseline's pack do.
 */
export function listRuns({ candidate, baseline }: Pick<ReportInput, "candidate" | "baseline">): ListedRun[] {
  const taken = new Set<string>();
  return [
    ...candidate.runs.map((run) => listed(run, run.arm, "candidate", taken)),
    ...(baseline?.runs ?? []).map((run) => listed(run, "baseline", "baseline", taken)),
  ];
}

const PLAIN_STAGES: ReadonlySet<string> = new Set(["first_look", "deep", "history"]);

/** The short name of a task in routes: `task_03`, `task_09@control`. */
export function shortKey(taskId: string, variant: string | null): string {
  return taskKey(shortId(taskId), variant).toWellFormed();
}

function listed(record: RunRecord, side: Side, from: Side, taken: Set<string>): ListedRun {
  const task = taskKey(record.task_id, record.variant);
  const plain = `${shortKey(record.task_id, record.variant)}/${side}/${record.epoch}`;
  // A first look's second run and a head-to-head's second run are two: what was run beside the first look names its stage.
  const base = PLAIN_STAGES.has(record.stage) ? plain : `${plain}~${record.stage}`;
  const names = [base, ...Array.from({ length: 9 }, (_, index) => `${base}~${index + 2}`)];
  const id = names.find((name) => !taken.has(name)) ?? `${base}~${taken.size}`;
  taken.add(id);
  return { id, task, side, from, record };
}

/** For every candidate run the baseline run of the same form, of the same stage and pack where there is one. */
export function pairRuns(runs: readonly ListedRun[]): ListedPair[] {
  const byForm = new Map<string, ListedRun[]>();
  for (const run of runs)
    if (run.side === "baseline") byForm.set(formOf(run), [...(byForm.get(formOf(run)) ?? []), run]);
  return runs.flatMap((candidate) => {
    if (candidate.side !== "candidate") return [];
    const twins = byForm.get(formOf(candidate)) ?? [];
    const baseline =
      twins.find(({ from, record }) => from === candidate.from && record.stage === candidate.record.stage) ??
      twins.find(({ record }) => record.stage === candidate.record.stage) ??
      twins[0];
    return baseline === undefined ? [] : [{ candidate, baseline }];
  });
}

function formOf({ task, record }: ListedRun): string {
  return `${task} ${record.form_seed}`;
}

/** Every task of both packs by key, the candidate's first, in the suite's order. */
export function listTasks(
  packs: readonly DataPack[],
): Map<string, DataPack["campaign"]["suite"]["tasks"][number]> {
  const tasks = new Map<string, DataPack["campaign"]["suite"]["tasks"][number]>();
  for (const { campaign } of packs)
    for (const task of campaign.suite.tasks) {
      const key = taskKey(task.task_id, task.variant);
      if (!tasks.has(key)) tasks.set(key, task);
    }
  return tasks;
}
