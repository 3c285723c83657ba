/**
 * Inspect's `.eval` log (format version 2): a zip of JSON that `inspect view` and its editor extensions open. One log
 * an arm, because a log knows one model. A campaign's suite is the log's task, our task is a sample, our runs are its
 * epochs; a run lost to infrastructure is a sample with an error and no score.
 */
import { strToU8, type Zippable, zipSync } from "fflate";
import type { DataPack } from "../record/data-pack.ts";
import { type Arm, taskKey } from "../record/ids.ts";
import { wilson } from "../stats/wilson.ts";
import { sha256 } from "../std/hash.ts";
import { inspectSample, SCORER } from "./export-inspect-sample.ts";
import { sumUsage } from "./export-inspect-usage.ts";
import { type ExportedRun, type ExportFile, fileName, isoTime, numberRuns } from "./export-run.ts";

type NumberedRun = ExportedRun & { readonly number: number };

/** Dates before 1980 cannot stand in a zip; one date for all files keeps the same pack the same bytes. */
const ZIP_DATE = "1980-01-01T00:00:00";

/** A log for the candidate and, where the pack holds the other content's runs too, one for the baseline. */
export function exportInspect(pack: DataPack, runs: readonly ExportedRun[]): ExportFile[] {
  const numbered = numberRuns(runs);
  return (["candidate", "baseline"] as const).flatMap((arm) => {
    const own = numbered.filter(({ record }) => record.arm === arm);
    return own.length === 0 ? [] : [logOf(pack, arm, own)];
  });
}

function logOf(pack: DataPack, arm: Arm, runs: readonly NumberedRun[]): ExportFile {
  const { campaign } = pack;
  const evalId = shortHash(`${campaign.id} ${arm} ${campaign.subject_fingerprint}`);
  const header = headerOf(pack, arm, runs, evalId);
  const samples = runs.map((run) => inspectSample(pack, run));
  const summaries = samples.map(({ summary }) => summary);
  const json = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));
  const start = { version: header["version"], eval: header["eval"], plan: header["plan"] };
  const files: Zippable = {
    "_journal/start.json": json(start),
    ...Object.fromEntries(samples.map(({ path, sample }) => [path, json(sample)])),
    "_journal/summaries/1.json": json(summaries),
    "summaries.json": json(summaries),
    "reductions.json": json([]),
    "header.json": json(header),
  };
  const started = isoTime(Date.parse(campaign.started_at)).replace(/\.\d+/, "").replaceAll(":", "-");
  return {
    path: `${started}_${fileName(campaign.suite.name)}_${evalId}.eval`,
    content: zipSync(files, { mtime: ZIP_DATE, level: 6 }),
  };
}

function headerOf(
  pack: DataPack,
  arm: Arm,
  runs: readonly NumberedRun[],
  evalId: string,
): Record<string, unknown> {
  const { campaign } = pack;
  const scored = runs.filter(({ record }) => record.outcome !== "errored");
  return {
    version: 2,
    status: campaign.stopped_early === null ? "success" : "cancelled",
    eval: specOf(pack, arm, runs, evalId),
    plan: {
      name: "plan",
      steps: [{ solver: campaign.subject.harness, params: {}, params_passed: {} }],
      finish: null,
      config: {},
    },
    results: {
      total_samples: runs.length,
      completed_samples: scored.length,
      scores: scored.length === 0 ? [] : [scoreOf(scored, runs.length)],
      metadata: null,
    },
    stats: {
      started_at: isoTime(Date.parse(campaign.started_at)),
      completed_at: isoTime(Date.parse(campaign.finished_at)),
      model_usage: { [campaign.subject.model]: sumUsage(runs.map(({ record }) => record)) },
      role_usage: {},
      connection_limit_history: [],
    },
    error: null,
    invalidated: false,
    tags: [],
    metadata: { campaign: campaign.id, stopped_early: campaign.stopped_early },
  };
}

function specOf(
  { campaign, created_by }: DataPack,
  arm: Arm,
  runs: readonly NumberedRun[],
  evalId: string,
): unknown {
  const { subject, suite } = campaign;
  const { inference } = subject;
  const ids = [...new Set(runs.map(({ record }) => fileName(taskKey(record.task_id, record.variant))))];
  return {
    eval_set_id: null,
    eval_id: evalId,
    run_id: shortHash(campaign.id),
    created: isoTime(Date.parse(campaign.started_at)),
    task: suite.name,
    task_id: shortHash(`${suite.name} ${suite.fingerprint}`),
    task_version: 0,
    task_file: null,
    task_display_name: suite.name,
    task_registry_name: null,
    task_attribs: {},
    task_args: {},
    task_args_passed: {},
    solver: subject.harness,
    solver_args: {},
    tags: [arm, ...(subject.simulated ? ["simulated"] : [])],
    dataset: { name: suite.name, location: null, samples: ids.length, sample_ids: ids, shuffled: false },
    sandbox: null,
    model: subject.model,
    model_generate_config: {
      max_tokens: inference.max_tokens,
      ...(inference.temperature !== undefined && { temperature: inference.temperature }),
      ...(inference.top_p !== undefined && { top_p: inference.top_p }),
      ...(inference.stop_sequences !== undefined && { stop_seqs: inference.stop_sequences }),
      ...(inference.additional !== undefined && { extra_body: inference.additional }),
    },
    model_base_url: null,
    model_args: {},
    model_roles: null,
    config: {
      epochs: Math.max(...runs.map(({ number }) => number)),
      message_limit: null,
      token_limit: subject.limits.max_tokens,
      time_limit: Math.round(subject.limits.wall_seconds),
    },
    revision: null,
    packages: { [created_by.name]: created_by.version },
    metadata: {
      campaign: campaign.id,
      arm,
      subject_fingerprint: campaign.subject_fingerprint,
      suite_fingerprint: suite.fingerprint,
      versions: subject.versions,
      limits: subject.limits,
    },
    scorers: [{ name: SCORER, options: {}, metrics: [{ name: "accuracy", options: {} }], metadata: {} }],
    metrics: null,
  };
}

function scoreOf(scored: readonly NumberedRun[], total: number): unknown {
  const passed = scored.filter(({ record }) => record.outcome === "passed").length;
  const range = wilson({ passed, runs: scored.length });
  const metric = (name: string, value: number) => ({ name, value, params: {}, metadata: null });
  return {
    name: SCORER,
    scorer: SCORER,
    reducer: null,
    scored_samples: scored.length,
    unscored_samples: total - scored.length,
    params: {},
    metrics: {
      accuracy: metric("accuracy", passed / scored.length),
      wilson_low: metric("wilson_low", range.low),
      wilson_high: metric("wilson_high", range.high),
    },
    metadata: null,
  };
}

/** Twenty-two letters and digits, as Inspect's own ids have, always the same for the same text. */
function shortHash(text: string): string {
  return sha256(text).slice(0, 22);
}
