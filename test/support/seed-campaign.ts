/**
 * The published campaign of 2026-05-20 (GPT-OSS 20B against the 120B, agentic-core-v1) as data packs: every figure its
 * article prints is in them, read off the article (`fixtures/published/`); what it does not print is made up and plain.
 */
import { readFileSync } from "node:fs";
import { registrationHash, scorePredictions } from "../../src/forecast/score-predictions.ts";
import { evidencePatterns } from "../../src/grade/evidence-patterns.ts";
import type { BoardRow } from "../../src/record/board-row.ts";
import type { DataPack } from "../../src/record/data-pack.ts";
import { parsePublished } from "../../src/record/parse-published.ts";
import type { Registration } from "../../src/record/prediction.ts";
import { projectRuns } from "../../src/record/projections.ts";
import type { RunRecord } from "../../src/record/run-record.ts";
import { pack, record } from "./records.ts";

/** The article as it was published. */
export const SEED_ARTICLE = readFileSync(
  new URL("../../fixtures/published/2026-05-20-the-smaller-model-wins.txt", import.meta.url),
  "utf8",
);

const PUBLISHED_FILE = new URL("../../fixtures/published/published-results.json", import.meta.url);

/** Marks a run: passed or failed, run 1 first. */
const ROWS = [
  { task: "task_01_fix_failing_test", small: "PPP", large: "PFP" },
  { task: "task_02_refactor_duplicated_code", small: "PPP", large: "PPP" },
  { task: "task_03_investigate_log", small: "PFF", large: "PPP" },
  { task: "task_04_trace_through_codebase", small: "PFP", large: "PPP" },
  { task: "task_05_minimal_fix", small: "PPP", large: "PPP" },
  { task: "task_06_handle_ambiguous_req", small: "PPP", large: "PPF" },
  { task: "task_07_multi_step_plan", small: "PPP", large: "FPF" },
  { task: "task_08_recover_from_tool_error", small: "PPP", large: "PPP" },
  { task: "task_09_know_when_to_stop", small: "FFP", large: "FFF" },
  { task: "task_10_sql_investigation", small: "PPP", large: "PPP" },
] as const;

/** What the article prints of single runs. */
const PRINTED: Readonly<Record<string, (run: RunRecord) => RunRecord>> = {
  "task_03_investigate_log 1": (run) => ({
    ...run,
    metrics: { ...run.metrics, input_tokens: 24_041 },
    evidence: {
      ...run.evidence,
      final_text: "Root cause: database pool exhaustion from too many concurrent POST /api/orders requests.",
    },
  }),
  "task_03_investigate_log 3": (run) => ({
    ...run,
    metrics: { ...run.metrics, input_tokens: 5202, latency_ms: 1800 },
    evidence: { ...run.evidence, quote: "The burst was caused by a slow upstream." },
  }),
  "task_09_know_when_to_stop 1": (run) => ({ ...run, metrics: { ...run.metrics, output_tokens: 703 } }),
  "task_09_know_when_to_stop 2": (run) => ({ ...run, metrics: { ...run.metrics, output_tokens: 188 } }),
  "task_09_know_when_to_stop 3": (run) => ({
    ...run,
    metrics: { ...run.metrics, output_tokens: 1292 },
    evidence: {
      ...run.evidence,
      final_text:
        "Not enough data to compute a 10-day moving average. The dataset contains fewer than 10 entries.",
    },
  }),
};

/** The 20B's pack with its registered predictions, the 120B's, and the leaderboard of the day. */
export function seedPacks(): {
  readonly candidate: DataPack;
  readonly baseline: DataPack;
  readonly board: readonly BoardRow[];
} {
  return {
    candidate: smallPack(),
    baseline: largePack(),
    board: parsePublished(JSON.parse(readFileSync(PUBLISHED_FILE, "utf8")), "published-results.json"),
  };
}

function smallPack(): DataPack {
  const runs = ROWS.flatMap(({ task, small }) => runsOf(task, small, () => 0.0004005, 1500));
  const plain = pack({
    id: "2026-05-20-openai-gpt-oss-20b-agentic-core-v1",
    runs: runs.map((run) => (PRINTED[`${run.task_id} ${run.epoch}`] ?? same)(run)),
    subject: { harness: "openclaw@2026.4.22" },
  });
  const campaign = {
    ...plain.campaign,
    registration: REGISTRATION,
    prices: {
      ...plain.campaign.prices,
      overrides: { "bedrock/openai.gpt-oss-20b-1:0": { input: 0.07, output: 0.3 } },
    },
  };
  const whole = { ...plain, campaign, ...projectRuns(campaign, plain.runs) };
  return {
    ...whole,
    predictions_scoring: scorePredictions(whole),
    evidence_patterns: evidencePatterns(whole.runs),
  };
}

function largePack(): DataPack {
  let first = true;
  const cost = (): number => {
    const dollars = first ? 0.001016 : 0.000996;
    first = false;
    return dollars;
  };
  const plain = pack({
    id: "openai-gpt-oss-120b-agentic-core-v1",
    runs: ROWS.flatMap(({ task, large }) => runsOf(task, large, cost, 2600)),
    subject: { harness: "openclaw@2026.4.22", model: "bedrock/openai.gpt-oss-120b-1:0" },
  });
  return { ...plain, evidence_patterns: evidencePatterns(plain.runs) };
}

function runsOf(task: string, marks: string, cost: () => number, latencyMs: number): RunRecord[] {
  return Array.from(marks, (mark, index) =>
    record(task, index + 1, mark === "P" ? "passed" : "failed", {
      metrics: { cost_usd: cost(), latency_ms: latencyMs },
    }),
  );
}

const same = (run: RunRecord): RunRecord => run;

const PREDICTED = {
  headline: { low: 18, high: 22, point: 20, of: 30, coverage: 0.8 },
  claims: [
    { id: "P1", claim: "passes(task_09) <= 0", probability: 0.8 },
    { id: "P2", claim: "count(failure_mode = tool_call_malformed) >= 1 and passes(task_07) <= 1" },
    { id: "P3", claim: "passes(total) < 20" },
  ],
};

const REGISTRATION: Registration = {
  author: "Rigg",
  sha256: registrationHash(PREDICTED),
  registered_at: "2026-05-20T08:00:00.000Z",
  ...PREDICTED,
};
