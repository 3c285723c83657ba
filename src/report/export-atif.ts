/**
 * Trajectories in the Agent Trajectory Interchange Format, ATIF v1.7 (Harbor's RFC 0001): one JSON file a run. What
 * the format has no field for travels in `extra`, so that the trajectory can be put together again exactly.
 */
import type { DataPack } from "../record/data-pack.ts";
import { runKey } from "../record/ids.ts";
import type { ToolCall, Trajectory, Turn } from "../record/trajectory.ts";
import { addUsage } from "../record/usage.ts";
import { type ExportedRun, type ExportFile, fileName, numberRuns, turnStarts } from "./export-run.ts";

const ATIF_VERSION = "ATIF-v1.7";

/** A file for every run whose trajectory is there: `atif/task_03_run1.candidate.json`. */
export function exportAtif(pack: DataPack, runs: readonly ExportedRun[]): ExportFile[] {
  return numberRuns(runs).flatMap(({ record, trajectory, number }) => {
    if (trajectory === null) return [];
    const name = runKey(record.task_id, record.variant, number);
    const document = atifOf(pack, { record, trajectory }, name);
    const file = `${fileName(name)}.${record.arm}.json`;
    return [{ path: `atif/${file}`, content: `${JSON.stringify(document, null, 2)}\n` }];
  });
}

function atifOf(
  { campaign }: DataPack,
  { record, trajectory }: { readonly record: ExportedRun["record"]; readonly trajectory: Trajectory },
  name: string,
): unknown {
  const [harness = campaign.subject.harness, version = "unknown"] = campaign.subject.harness.split("@");
  const usage = addUsage(...trajectory.turns.map((turn) => turn.usage));
  const steps = stepsOf(trajectory, Date.parse(campaign.started_at));
  const { system: _system, instruction: _instruction, turns: _turns, ...rest } = trajectory;
  return {
    schema_version: ATIF_VERSION,
    session_id: `${campaign.id}/${name}`,
    trajectory_id: record.trajectory_sha256,
    agent: { name: harness, version, model_name: campaign.subject.model },
    steps,
    final_metrics: {
      total_prompt_tokens: usage.input_tokens + usage.cache_read_tokens + usage.cache_write_tokens,
      total_completion_tokens: usage.output_tokens,
      total_cached_tokens: usage.cache_read_tokens,
      ...(record.metrics.cost_usd !== null && { total_cost_usd: record.metrics.cost_usd }),
      total_steps: steps.length,
    },
    extra: {
      campaign: campaign.id,
      simulated: campaign.subject.simulated,
      timestamps: "the campaign's start plus the model's own time; no clock was recorded",
      outcome: record.outcome,
      failure_mode: record.failure_mode,
      failure_detail: record.failure_detail,
      form_seed: record.form_seed,
      checks: record.checks,
      trajectory: rest,
    },
  };
}

function stepsOf(trajectory: Trajectory, startedAt: number): Record<string, unknown>[] {
  const starts = turnStarts(trajectory);
  const said = [
    { source: "system", message: trajectory.system, at: 0 },
    { source: "user", message: trajectory.instruction, at: 0 },
  ];
  return [
    ...said.map(({ source, message, at }) => ({ timestamp: timeOf(startedAt + at), source, message })),
    ...trajectory.turns.map((turn, index) => ({
      timestamp: timeOf(startedAt + (starts[index] ?? 0)),
      ...agentStep(turn),
    })),
  ].map((step, index) => ({ step_id: index + 1, ...step }));
}

function agentStep(turn: Turn): Record<string, unknown> {
  const { reasoning, text, tool_calls, usage, cost_usd, ...rest } = turn;
  const ids = uniqueIds(tool_calls);
  return {
    source: "agent",
    message: text,
    ...(reasoning !== undefined && { reasoning_content: reasoning }),
    ...(tool_calls.length > 0 && {
      tool_calls: tool_calls.map((call, index) => toolCall(call, ids[index] ?? "")),
      observation: { results: tool_calls.map((call, index) => result(call, ids[index] ?? "")) },
    }),
    metrics: {
      prompt_tokens: usage.input_tokens + usage.cache_read_tokens + usage.cache_write_tokens,
      completion_tokens: usage.output_tokens,
      cached_tokens: usage.cache_read_tokens,
      ...(cost_usd !== undefined && { cost_usd }),
      extra: { cache_write_tokens: usage.cache_write_tokens },
    },
    extra: rest,
  };
}

/** Calls are told apart by their ids; a model that gave two the same one, or none, is helped out. */
function uniqueIds(calls: readonly ToolCall[]): string[] {
  const taken = new Set<string>();
  return calls.map(({ id }, index) => {
    const unique = id !== "" && !taken.has(id) ? id : `${id}#${index + 1}`;
    taken.add(unique);
    return unique;
  });
}

/** Arguments that were no object cannot stand where ATIF wants one: they stand beside it, as they were written. */
function toolCall(call: ToolCall, id: string): Record<string, unknown> {
  const isObject = typeof call.input === "object" && call.input !== null && !Array.isArray(call.input);
  return {
    tool_call_id: id,
    function_name: call.name,
    arguments: isObject ? call.input : {},
    extra: {
      id: call.id,
      ...(!isObject && { raw_arguments: call.input ?? null }),
      ...(call.malformed !== undefined && { malformed: call.malformed }),
    },
  };
}

function result(call: ToolCall, id: string): Record<string, unknown> {
  const { text, ...rest } = call.result;
  return { source_call_id: id, content: text, extra: rest };
}

function timeOf(at: number): string {
  return new Date(at).toISOString();
}
