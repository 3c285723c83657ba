import type { DataPack } from "../record/data-pack.ts";
import { taskKey } from "../record/ids.ts";
import { keyOf } from "../record/projections.ts";
import type { RunRecord } from "../record/run-record.ts";
import type { Trajectory } from "../record/trajectory.ts";
import { truncate } from "../std/escape-invisible.ts";
import { eventsOf } from "./export-inspect-events.ts";
import { messagesOf, outputOf } from "./export-inspect-messages.ts";
import { inspectUsage, usageOfRun } from "./export-inspect-usage.ts";
import { type ExportedRun, fileName, isoTime } from "./export-run.ts";

/** Our graders under one name, as Inspect knows scorers. */
export const SCORER = "pawl_grader";

const SUMMARY_TEXT_MAX = 1000;

/** One run as a sample of a log: where it lies in the zip, the whole of it, and what the list shows. */
export function inspectSample(
  pack: DataPack,
  { record, trajectory, number }: ExportedRun & { readonly number: number },
): { readonly path: string; readonly sample: unknown; readonly summary: unknown } {
  const { campaign } = pack;
  const id = fileName(taskKey(record.task_id, record.variant));
  const model = campaign.subject.model;
  const startedAt = Date.parse(campaign.started_at);
  const score = record.outcome === "errored" ? null : scoreOf(record);
  const error = record.outcome === "errored" ? errorOf(record, trajectory) : null;
  const limit = limitOf(record, pack);
  const seconds = record.metrics.latency_ms / 1000;
  const usage = { [model]: inspectUsage(usageOfRun(record), record.metrics.cost_usd) };
  const input = trajectory?.instruction ?? "";
  const metadata = metadataOf(record);
  const common = {
    id,
    epoch: number,
    input,
    choices: null,
    target: "",
    metadata,
    scores: score === null ? null : { [SCORER]: score },
    model_usage: usage,
    role_usage: {},
    started_at: isoTime(startedAt),
    completed_at: isoTime(startedAt + record.metrics.latency_ms),
    total_time: seconds,
    working_time: seconds,
    uuid: record.trajectory_sha256.slice(0, 22),
  };
  return {
    path: `samples/${id}_epoch_${number}.json`,
    sample: {
      ...common,
      sandbox: null,
      files: record.evidence.delivered.map(({ path }) => path),
      setup: null,
      messages: trajectory === null ? [] : messagesOf(trajectory, model),
      output: outputOf(trajectory?.turns.at(-1), model),
      store: {},
      events: trajectory === null ? [] : eventsOf(trajectory, { model, startedAt, score }),
      error,
      error_retries: [],
      attachments: {},
      limit,
    },
    summary: {
      ...common,
      input: truncate(input, SUMMARY_TEXT_MAX),
      scores:
        score === null ? null : { [SCORER]: { ...score, explanation: null, answer: null, metadata: {} } },
      error: error?.message ?? null,
      limit: limit?.type ?? null,
      retries: record.metrics.request_retries,
      completed: true,
      message_count: trajectory === null ? 0 : messagesOf(trajectory, model).length,
    },
  };
}

function metadataOf(record: RunRecord): Record<string, unknown> {
  return {
    run: keyOf(record),
    stage: record.stage,
    outcome: record.outcome,
    failure_mode: record.failure_mode,
    failure_detail: record.failure_detail,
    flags: record.flags.join(" "),
    stop: record.stop,
    form_seed: record.form_seed,
    cost_usd: record.metrics.cost_usd,
    trajectory_sha256: record.trajectory_sha256,
  };
}

function scoreOf(record: RunRecord) {
  const failed = record.checks.filter(({ passed }) => !passed);
  const explanation = failed.map(
    ({ name, expected, found }) =>
      `${name}${expected === undefined ? "" : `; expected: ${expected}`}${found === undefined ? "" : `; found: ${found}`}`,
  );
  return {
    value: record.outcome === "passed" ? "C" : "I",
    answer: record.evidence.quote ?? record.evidence.final_text,
    explanation: explanation.length === 0 ? "Every check held." : `Failed: ${explanation.join("\n")}`,
    metadata: {
      failure_mode: record.failure_mode,
      failure_detail: record.failure_detail,
      flags: record.flags,
      checks: record.checks,
      delivered: record.evidence.delivered,
    },
    history: [],
  };
}

function errorOf(record: RunRecord, trajectory: Trajectory | null) {
  const why = trajectory?.stop_detail ?? record.stop;
  return { message: `${record.failure_mode ?? "errored"}: ${why}`, traceback: "", traceback_ansi: "" };
}

const LIMITS: Readonly<Partial<Record<RunRecord["stop"], string>>> = {
  context_overflow: "context",
  timeout: "time",
  max_turns: "message",
  max_tokens: "token",
  max_cost: "cost",
};

function limitOf({ stop }: RunRecord, { campaign: { subject } }: DataPack) {
  const type = LIMITS[stop];
  if (type === undefined) return null;
  const { limits } = subject;
  const values: Readonly<Record<string, number>> = {
    context: 0,
    time: limits.wall_seconds,
    message: limits.max_turns,
    token: limits.max_tokens,
    cost: limits.max_cost_usd,
  };
  return { type, limit: values[type] ?? 0 };
}
