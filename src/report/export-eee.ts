/**
 * "Every Eval Ever" records (schema 0.3.0): one aggregate document and one line a run, in the folders the shared
 * datastore uses. All values of `additional_details` are strings there, and so are tool arguments. Runs lost to
 * infrastructure are counted in the aggregate and have no line: the format has no word for "counts for nobody".
 */
import type { DataPack } from "../record/data-pack.ts";
import { taskKey } from "../record/ids.ts";
import type { RunRecord } from "../record/run-record.ts";
import { wilson } from "../stats/wilson.ts";
import { sha256 } from "../std/hash.ts";
import { canonicalJson } from "../std/json.ts";
import { EEE_VERSION, eeeSample } from "./export-eee-sample.ts";
import { type ExportedRun, type ExportFile, fileName, numberRuns } from "./export-run.ts";

/** The candidate's own runs as an aggregate document and its samples file. */
export function exportEee(pack: DataPack, all: readonly ExportedRun[]): ExportFile[] {
  const runs = numberRuns(all).filter(({ record }) => record.arm === "candidate");
  const model = modelOf(pack);
  const id = uuidOf(`${pack.campaign.id} ${pack.campaign.subject_fingerprint}`);
  const folder = `data/${fileName(pack.campaign.suite.name)}/${fileName(model.developer)}/${fileName(model.name)}`;
  const evaluationId = `${pack.campaign.suite.name}/${model.id}/${unixSeconds(pack.campaign.finished_at)}`;
  const counted = runs.filter(({ record }) => record.outcome !== "errored");
  const lines = counted.map((run) => canonicalJson(eeeSample(pack, run, evaluationId, model.id)));
  const samples = lines.map((line) => `${line}\n`).join("");
  const samplesPath = `${folder}/${id}_samples.jsonl`;
  const document = {
    schema_version: EEE_VERSION,
    evaluation_id: evaluationId,
    evaluation_timestamp: String(unixSeconds(pack.campaign.started_at)),
    retrieved_timestamp: String(unixSeconds(pack.campaign.finished_at)),
    source_metadata: {
      source_name: "Pawl campaign",
      source_type: "evaluation_run",
      source_organization_name: "unknown",
      evaluator_relationship: "other",
      additional_details: {
        campaign: pack.campaign.id,
        subject_fingerprint: pack.campaign.subject_fingerprint,
      },
    },
    eval_library: { name: pack.created_by.name, version: pack.created_by.version },
    model_info: model.info,
    evaluation_results: resultsOf(
      pack,
      runs.map(({ record }) => record),
    ),
    detailed_evaluation_results: {
      format: "jsonl",
      file_path: samplesPath,
      hash_algorithm: "sha256",
      checksum: sha256(samples),
      total_rows: lines.length,
    },
  };
  return [
    { path: `${folder}/${id}.json`, content: `${JSON.stringify(document, null, 2)}\n` },
    { path: samplesPath, content: samples },
  ];
}

interface ModelIdentity {
  readonly id: string;
  readonly developer: string;
  readonly name: string;
  readonly info: Record<string, unknown>;
}

/** `bedrock/openai.gpt-oss-20b-1:0` is OpenAI's model on Bedrock; elsewhere the part before a slash is the developer. */
function modelOf({ campaign: { subject } }: DataPack): ModelIdentity {
  const [platform = "", ...rest] = subject.model.split("/");
  const model = rest.join("/");
  const [, vendor, own] =
    /^(?:[a-z]{2}\.)?([a-z0-9]+)\.(.+)$/.exec(platform === "bedrock" ? model : "") ??
    /^([^/]+)\/(.+)$/.exec(model) ??
    [];
  const [developer, name] = [vendor ?? platform, own ?? model];
  const id = `${developer}/${name}`;
  const info = {
    name: model,
    id,
    developer,
    inference_platform: platform,
    additional_details: {
      deployment_type: subject.simulated ? "simulated" : "api",
      model_availability: "unknown",
      harness: subject.harness,
      ...(subject.region !== undefined && { region: subject.region }),
    },
  };
  return { id, developer, name, info };
}

function resultsOf(pack: DataPack, runs: readonly RunRecord[]): unknown[] {
  const { suite } = pack.campaign;
  const scored = new Set(
    suite.tasks.filter((task) => task.scored).map((task) => taskKey(task.task_id, task.variant)),
  );
  const overall = runs.filter((run) => scored.has(taskKey(run.task_id, run.variant)));
  return [
    resultOf(pack, suite.name, overall),
    ...suite.tasks.map((task) => {
      const key = taskKey(task.task_id, task.variant);
      return resultOf(
        pack,
        key,
        runs.filter((run) => taskKey(run.task_id, run.variant) === key),
      );
    }),
  ].filter((result) => result !== undefined);
}

function resultOf(pack: DataPack, name: string, runs: readonly RunRecord[]): unknown {
  const counted = runs.filter(({ outcome }) => outcome !== "errored");
  if (counted.length === 0) return undefined;
  const passed = counted.filter(({ outcome }) => outcome === "passed").length;
  const range = wilson({ passed, runs: counted.length });
  const { subject, suite } = pack.campaign;
  return {
    evaluation_name: name,
    source_data: {
      dataset_name: suite.name,
      source_type: "other",
      additional_details: { suite_fingerprint: suite.fingerprint },
    },
    metric_config: {
      evaluation_description: "Share of runs that the task's deterministic grader passed",
      lower_is_better: false,
      score_type: "continuous",
      min_score: 0,
      max_score: 1,
    },
    score_details: {
      score: passed / counted.length,
      details: {
        passed: String(passed),
        runs: String(counted.length),
        errored: String(runs.length - counted.length),
      },
      uncertainty: {
        confidence_interval: {
          lower: range.low,
          upper: range.high,
          confidence_level: 0.95,
          method: "wilson",
        },
        num_samples: counted.length,
      },
    },
    generation_config: {
      generation_args: {
        ...(subject.inference.temperature !== undefined && { temperature: subject.inference.temperature }),
        ...(subject.inference.top_p !== undefined && { top_p: subject.inference.top_p }),
        max_tokens: subject.inference.max_tokens,
        eval_limits: {
          time_limit: Math.round(subject.limits.wall_seconds),
          message_limit: subject.limits.max_turns,
          token_limit: subject.limits.max_tokens,
        },
        sandbox: { type: subject.versions["sandbox"] ?? "pawl" },
      },
      additional_details: {
        inference: canonicalJson(subject.inference),
        limits: canonicalJson(subject.limits),
      },
    },
  };
}

/** A version 4 UUID made of a hash, so that the same campaign has the same name. */
function uuidOf(text: string): string {
  const hex = sha256(text);
  const variant = (8 + (Number.parseInt(hex.charAt(16), 16) % 4)).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join("-");
}

function unixSeconds(iso: string): number {
  return Math.floor(Date.parse(iso) / 1000);
}
