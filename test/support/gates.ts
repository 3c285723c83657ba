/**
 * Gates in tests, a row a task: `{ history: "29/30", first: "1/3", old: "1111", new: "0000" }` is a first look of one pass
 * in three against a history of 29 in 30, then four pairs side by side, one letter a run in pair order (`1` passed,
 * `0` failed, `x` lost to infrastructure, `.` never run). Waves, order and positions are the real planner's; a pair that
 * it never asks for is not in the pack.
 */
import type { DataPack } from "../../src/record/data-pack.ts";
import type { GateFacts } from "../../src/record/gate-facts.ts";
import type { HistoryEntry } from "../../src/record/history.ts";
import { pairName } from "../../src/record/placement.ts";
import type { RunRecord } from "../../src/record/run-record.ts";
import type { SubjectChange } from "../../src/record/subject-change.ts";
import type { ReportInput } from "../../src/report/report-input.ts";
import { followGate } from "../../src/stats/follow-gate.ts";
import type { PairResult } from "../../src/stats/gate-design.ts";
import { orderBatch } from "../../src/stats/order-batch.ts";
import { fingerprint } from "../../src/std/hash.ts";
import { gateRequest } from "../../src/verdict/gate-request.ts";
import { judgeGate } from "../../src/verdict/judge-gate.ts";
import { packPower } from "../../src/verdict/pack-power.ts";
import { decisionOf, recomputeVerdict } from "../../src/verdict/recompute.ts";
import {
  type PackOptions,
  pack,
  parseScore,
  type RecordOptions,
  record,
  records,
  subject,
} from "./records.ts";

export interface GateTask {
  readonly id: string;
  /** Passes of history; without it the task has none. */
  readonly history?: string;
  /** The first look; absent in deep mode. */
  readonly first?: string;
  /** The baseline's and the candidate's side-by-side runs. */
  readonly old?: string;
  readonly new?: string;
  /** What the candidate's failed runs say. */
  readonly says?: RecordOptions;
  readonly edit?: (run: RunRecord) => RunRecord;
}

export interface GateOptions {
  readonly tasks: readonly GateTask[];
  readonly gate?: Partial<GateFacts>;
  readonly pack?: Partial<PackOptions>;
  readonly noBaseline?: boolean;
  /** Nothing of the subject differs from the baseline's. */
  readonly identical?: boolean;
}

const OLD_SUBJECT = subject({ model: "bedrock/openai.gpt-oss-120b-1:0" });

/** A whole pack of a gate, with the decision that follows from it. */
export function gatePack(options: GateOptions): DataPack {
  const firstLook = pack({
    tasks: options.tasks.map(({ id }) => id),
    ...options.pack,
    runs: options.tasks.flatMap(firstRuns),
  });
  const opened = withGate(firstLook, options);
  const whole = withGate(
    pack({
      tasks: options.tasks.map(({ id }) => id),
      ...options.pack,
      runs: [...firstLook.runs, ...pairedRuns(opened, options.tasks)],
    }),
    options,
  );
  const verdict = recomputeVerdict(whole);
  return verdict === undefined ? whole : { ...whole, decision: decisionOf(verdict) };
}

function withGate(plain: DataPack, options: GateOptions): DataPack {
  const gate = gateFacts(plain, options);
  return { ...plain, history: historyOf(plain, gate, options.tasks), gate };
}

function firstRuns({ id, first, says, edit = (run) => run }: GateTask): RunRecord[] {
  return first === undefined ? [] : records(id, first, says).map(edit);
}

function gateFacts({ campaign }: DataPack, options: GateOptions): GateFacts {
  const of = options.identical === true ? campaign.subject : OLD_SUBJECT;
  return {
    mode: "screen",
    plan: "standard",
    first_look: 3,
    recheck: 5,
    tau: 0.35,
    order_seed: "order",
    deep: null,
    baseline:
      options.noBaseline === true
        ? null
        : {
            subject: of,
            subject_fingerprint: fingerprint(of),
            suite_fingerprint: campaign.suite.fingerprint,
            tasks: campaign.suite.tasks,
            campaign: {
              id: "2026-05-19-openai-gpt-oss-120b-agentic-core-v1",
              started_at: "2026-05-19T09:00:00.000Z",
              stopped_early: null,
              passed: 26,
              runs: 30,
              errored: 0,
              cost_usd: 0.0036,
              cost_per_pass_usd: 0.000138,
              latency_ms_p50: 1800,
              input_tokens: 36_000,
              output_tokens: 3000,
            },
          },
    policy: {},
    override: null,
    stopped: null,
    burn_in: null,
    ...options.gate,
  };
}

function historyOf({ campaign }: DataPack, gate: GateFacts, tasks: readonly GateTask[]): HistoryEntry[] {
  if (gate.baseline === null) return [];
  const told = campaign.suite.tasks.flatMap((planned) => {
    const score = tasks.find(({ id }) => id === planned.task_id)?.history;
    if (score === undefined) return [];
    const { passed, runs } = parseScore(score);
    const { task_id, variant, bundle_sha256 } = planned;
    return [{ task_id, variant, bundle_sha256, outcomes: "P".repeat(passed) + "F".repeat(runs - passed) }];
  });
  return [
    {
      campaign_id: "2026-05-19-openai-gpt-oss-120b-agentic-core-v1",
      finished_at: "2026-05-19T09:10:00.000Z",
      subject_fingerprint: gate.baseline.subject_fingerprint,
      tasks: told,
    },
  ];
}

function pairedRuns(opened: DataPack, tasks: readonly GateTask[]): RunRecord[] {
  const request = gateRequest(opened);
  if (request === undefined) return [];
  const rows = new Map(tasks.map((task) => [task.id, task]));
  const letterOf = (task: number, pair: number, arm: "baseline" | "candidate"): string => {
    const row = rows.get(request.keys[task] ?? "");
    return (arm === "baseline" ? row?.old : row?.new)?.[pair - 1] ?? ".";
  };
  const resultOf = ({ task, pair }: { task: number; pair: number }): PairResult => {
    const [b, c] = [letterOf(task, pair, "baseline"), letterOf(task, pair, "candidate")];
    if (b === "." || c === ".") return "missing";
    return b === "x" || c === "x" ? "lost" : { baseline: b === "1", candidate: c === "1" };
  };
  return followGate(request.design, resultOf).batches.flatMap((batch) => {
    const { seed, runs } = orderBatch(batch, request.orderSeed);
    return runs.flatMap(({ task, pair, arm, position }): RunRecord[] => {
      const key = request.keys[task] ?? "";
      const letter = letterOf(task, pair, arm);
      if (letter === ".") return [];
      const outcome = letter === "x" ? "errored" : letter === "1" ? "passed" : "failed";
      const says = arm === "candidate" ? rows.get(key)?.says : {};
      const run = record(key, request.firstLook + pair, outcome, { ...says, arm, stage: batch.stage });
      const placement = { pair: pairName(key, pair), wave: batch.wave, position, order_seed: seed };
      const placed = { ...run, placement };
      return [arm === "candidate" ? (rows.get(key)?.edit?.(placed) ?? placed) : placed];
    });
  });
}

/** Everything a gate's report may say, from the pack by the real rooms. */
export function gateReport(options: GateOptions, over: Partial<ReportInput> = {}): ReportInput {
  const candidate = gatePack(options);
  const { gate } = candidate;
  if (gate === undefined) throw new Error("a gate");
  const power = packPower(candidate, 200);
  return {
    candidate,
    baseline: undefined,
    ...judgeGate({ ...candidate, gate }, over.comparison?.changes ?? SWAP),
    key: "default",
    writer: { run_number: 7, run_attempt: 1, head_sha: "3f8e1c0d9b7a6f5e4d3c2b1a0f9e8d7c6b5a4938" },
    ...(power !== undefined && { power }),
    ...over,
  };
}

const SWAP: readonly SubjectChange[] = [
  { kind: "model", before: "bedrock/openai.gpt-oss-120b-1:0", after: "bedrock/openai.gpt-oss-20b-1:0" },
  { kind: "prompt", path: "prompts/agent.md", how: "changed", linesAdded: 3, linesRemoved: 1 },
];
