/**
 * Campaigns in the notation of the campaign report: `records("task_03_investigate_log", "1/3")` is three runs of
 * which one passed, `"1/3+2"` the same with two more that errored. `pack({ runs })` seals them in a whole data pack
 * with real projections, so what is built here also opens with `parsePack`.
 */
import { type CampaignFacts, type DataPack, FORMAT_VERSION } from "../../src/record/data-pack.ts";
import { type Arm, taskKey } from "../../src/record/ids.ts";
import type { FailureMode, Flag } from "../../src/record/outcome.ts";
import { projectRuns } from "../../src/record/projections.ts";
import type { RunMetrics, RunRecord, Stage } from "../../src/record/run-record.ts";
import type { Subject } from "../../src/record/subject.ts";
import { fingerprint, sha256 } from "../../src/std/hash.ts";

/** What a row of records may say beyond its score; all of its runs share it. */
export interface RecordOptions {
  readonly variant?: string;
  readonly arm?: Arm;
  readonly stage?: Stage;
  /** Mode and detail of the runs that failed. */
  readonly mode?: FailureMode;
  readonly detail?: string | null;
  /** Flags of the runs that failed. */
  readonly flags?: readonly Flag[];
  readonly metrics?: Partial<RunMetrics>;
  readonly firstEpoch?: number;
}

/** The runs of one task: the passes first, then the failures, then the errored ones. */
export function records(taskId: string, score: string, options: RecordOptions = {}): RunRecord[] {
  const { passed, runs, errored } = parseScore(score);
  const first = options.firstEpoch ?? 1;
  return Array.from({ length: runs + errored }, (_, index) => {
    const outcome = index < passed ? "passed" : index < runs ? "failed" : "errored";
    return record(taskId, first + index, outcome, options);
  });
}

/** Reads `1/3` or `1/3+2`. */
export function parseScore(score: string): { passed: number; runs: number; errored: number } {
  const match = /^(\d+)\/(\d+)(?:\+(\d+))?$/.exec(score);
  if (match === null) throw new Error(`not a score: ${score}`);
  const [passed, runs, errored] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (passed > runs) throw new Error(`more passes than runs: ${score}`);
  return { passed, runs, errored };
}

/** One run, whole and valid. */
export function record(
  taskId: string,
  epoch: number,
  outcome: RunRecord["outcome"],
  options: RecordOptions = {},
): RunRecord {
  const variant = options.variant ?? null;
  const name = `${taskKey(taskId, variant)} ${epoch}`;
  return {
    task_id: taskId,
    variant,
    epoch,
    form_seed: sha256(`form ${name}`).slice(0, 16),
    arm: options.arm ?? "candidate",
    stage: options.stage ?? "first_look",
    trial_fingerprint: sha256(`trial ${name}`),
    outcome,
    ...failure(outcome, options),
    flags: outcome === "failed" ? [...(options.flags ?? [])] : [],
    stop: outcome === "errored" ? "provider_fault" : "end_turn",
    checks: [{ name: "answer", passed: outcome === "passed" }],
    metrics: { ...METRICS, ...options.metrics },
    evidence: { delivered: [], final_text: "Done." },
    trajectory_sha256: sha256(`trajectory ${name}`),
  };
}

function failure(
  outcome: RunRecord["outcome"],
  options: RecordOptions,
): Pick<RunRecord, "failure_mode" | "failure_detail"> {
  if (outcome === "passed") return { failure_mode: null, failure_detail: null };
  if (outcome === "errored") return { failure_mode: "provider_error", failure_detail: null };
  return { failure_mode: options.mode ?? "wrong_answer", failure_detail: options.detail ?? null };
}

const METRICS: RunMetrics = {
  turns: 3,
  tool_calls: 2,
  malformed_calls: 0,
  input_tokens: 1000,
  output_tokens: 100,
  cache_read_tokens: 0,
  cache_write_tokens: 0,
  cost_usd: 0.0001,
  latency_ms: 1500,
  request_retries: 0,
  retry_delay_ms: 0,
};

/** A subject; give only what matters to the test. */
export function subject(over: Partial<Subject> = {}): Subject {
  const text = "You are a careful engineer.\n";
  return {
    model: "bedrock/openai.gpt-oss-20b-1:0",
    region: "us-east-1",
    harness: "pawl@0.1.0",
    prompts: [{ path: "prompts/agent.md", sha256: sha256(text), text }],
    inference: { max_tokens: 4096 },
    limits: { max_turns: 30, wall_seconds: 180, max_tokens: 200_000, max_cost_usd: 1 },
    versions: { sandbox: "just-bash@3.4.2" },
    simulated: false,
    ...over,
  };
}

/** What a pack may say beyond its runs. */
export interface PackOptions {
  readonly runs: readonly RunRecord[];
  readonly id?: string;
  readonly suite?: string;
  readonly subject?: Partial<Subject>;
  /** Keys (`task_id` or `task_id@variant`) that were planned; by default those that have runs, in that order. */
  readonly tasks?: readonly string[];
  /** Keys that enter no rate. */
  readonly unscored?: readonly string[];
  /** Keys whose task folder is another than usual, so that their fingerprint is. */
  readonly changedTasks?: readonly string[];
  readonly runsPerTask?: number;
  readonly stoppedEarly?: string;
}

/** A whole data pack of the runs. */
export function pack(options: PackOptions): DataPack {
  const campaign = facts(options);
  const runs = [...options.runs];
  return {
    format_version: FORMAT_VERSION,
    created_by: { name: "pawl", version: "0.1.0" },
    campaign,
    runs,
    ...projectRuns(campaign, runs),
    evidence_patterns: [],
    predictions_scoring: [],
  };
}

function facts(options: PackOptions): CampaignFacts {
  const keys = options.tasks ?? [...new Set(options.runs.map((run) => taskKey(run.task_id, run.variant)))];
  const tasks = keys.map((key) => plannedTask(key, options));
  const name = options.suite ?? "agentic-core-v1";
  const of = subject(options.subject);
  return {
    id: options.id ?? "2026-05-20-openai-gpt-oss-20b-agentic-core-v1",
    suite: { name, fingerprint: fingerprint({ name, tasks }), tasks },
    subject: of,
    subject_fingerprint: fingerprint(of),
    runs_per_task: options.runsPerTask ?? 3,
    started_at: "2026-05-20T09:00:00.000Z",
    finished_at: "2026-05-20T09:10:00.000Z",
    stopped_early: options.stoppedEarly ?? null,
    prices: { source: "@pydantic/genai-prices", version: "0.1.8", overrides: {} },
  };
}

function plannedTask(key: string, options: PackOptions): CampaignFacts["suite"]["tasks"][number] {
  const [taskId = key, variant = null] = key.split("@");
  const changed = options.changedTasks?.includes(key) ?? false;
  return {
    task_id: taskId,
    variant,
    scored: !(options.unscored?.includes(key) ?? false),
    version: 1,
    bundle_sha256: sha256(`bundle ${taskId}${changed ? " changed" : ""}`),
  };
}
