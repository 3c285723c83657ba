import type { Journal } from "../ports.ts";
import { taskKey } from "../record/ids.ts";
import { RunRecord } from "../record/run-record.ts";
import { UsageError } from "../std/usage-error.ts";
import { keyOfTask, type PreparedTrial } from "./prepare-trials.ts";

/** What a journal tells of campaigns that were begun in it before; times are epoch milliseconds. */
export interface Past {
  readonly startedAt: number | undefined;
  /** Defined where nothing was done since. */
  readonly finishedAt: number | undefined;
  /** In the order in which they finished. */
  readonly runs: readonly RunRecord[];
  /** Fingerprints of the trials of plans that were prepared, by `planKey`. */
  readonly plans: ReadonlyMap<string, readonly string[]>;
}

/** Reads the journal; throws `UsageError` where it holds records of a format this version does not know. */
export async function readPast(journal: Journal, signal: AbortSignal): Promise<Past> {
  const entries = await journal.read(signal);
  const last = entries.at(-1);
  return {
    startedAt: timeIn(entries.findLast(({ kind }) => kind === "started")?.record),
    finishedAt: last?.kind === "finished" ? timeIn(last.record) : undefined,
    plans: new Map(entries.filter(({ kind }) => kind === "plan").flatMap(({ record }) => parsePlan(record))),
    runs: entries.filter(({ kind }) => kind === "run").map(({ record }) => parseRun(record)),
  };
}

/** A plan's line; its checksum says that we wrote it. */
export interface PlanLine {
  readonly key: string;
  readonly fingerprints: readonly string[];
}

function parsePlan(record: unknown): (readonly [string, readonly string[]])[] {
  const { key, fingerprints } = record as Partial<PlanLine>;
  return typeof key === "string" && Array.isArray(fingerprints) ? [[key, fingerprints]] : [];
}

function timeIn(record: unknown): number | undefined {
  return typeof record === "number" ? record : undefined;
}

function parseRun(record: unknown): RunRecord {
  const parsed = RunRecord.safeParse(record);
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join(".") ?? "its top level";
  throw new UsageError(
    `The journal holds a run that this version cannot read (at ${place}); give another output folder.`,
  );
}

/** What identifies a run of a trial: its place in the plan, and everything that could have changed its behaviour. */
export function trialKey({ trial, fingerprint }: PreparedTrial): string {
  return [trial.stage, trial.arm, keyOfTask(trial), trial.epoch, fingerprint].join(" ");
}

/** The same key, from a record. */
export function recordKey(run: RunRecord): string {
  const task = taskKey(run.task_id, run.variant);
  return [run.stage, run.arm, task, run.epoch, run.trial_fingerprint].join(" ");
}

/**
 * A run that counts is never made again, whatever came of it; one that counted for nobody is. In a side-by-side
 * measurement it is not either: its pair is replaced by a rule that cannot see the arm.
 */
export function isFinished(run: RunRecord): boolean {
  return run.outcome !== "errored" || run.placement !== undefined;
}
