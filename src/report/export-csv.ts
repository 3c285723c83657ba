import type { DataPack } from "../record/data-pack.ts";
import type { RunRecord } from "../record/run-record.ts";
import type { ExportFile } from "./export-run.ts";

type Cell = string | number | null;

const COLUMNS: Readonly<Record<string, (run: RunRecord) => Cell>> = {
  task_id: (run) => run.task_id,
  variant: (run) => run.variant,
  epoch: (run) => run.epoch,
  arm: (run) => run.arm,
  stage: (run) => run.stage,
  outcome: (run) => run.outcome,
  failure_mode: (run) => run.failure_mode,
  failure_detail: (run) => run.failure_detail,
  flags: (run) => run.flags.join(" "),
  stop: (run) => run.stop,
  first_failed_check: (run) => run.evidence.first_failed_check ?? null,
  turns: (run) => run.metrics.turns,
  tool_calls: (run) => run.metrics.tool_calls,
  malformed_calls: (run) => run.metrics.malformed_calls,
  input_tokens: (run) => run.metrics.input_tokens,
  output_tokens: (run) => run.metrics.output_tokens,
  cache_read_tokens: (run) => run.metrics.cache_read_tokens,
  cache_write_tokens: (run) => run.metrics.cache_write_tokens,
  cost_usd: (run) => run.metrics.cost_usd,
  latency_ms: (run) => run.metrics.latency_ms,
  request_retries: (run) => run.metrics.request_retries,
  retry_delay_ms: (run) => run.metrics.retry_delay_ms,
  form_seed: (run) => run.form_seed,
  trial_fingerprint: (run) => run.trial_fingerprint,
  trajectory_sha256: (run) => run.trajectory_sha256,
};

/** One row a run (RFC 4180, CRLF, header first), campaign and model before it: what a spreadsheet or data frame reads. */
export function exportCsv(pack: DataPack): ExportFile[] {
  const { id, subject } = pack.campaign;
  const header = ["campaign", "model", "harness", ...Object.keys(COLUMNS)];
  const rows = pack.runs.map((run) => [
    id,
    subject.model,
    subject.harness,
    ...Object.values(COLUMNS).map((value) => value(run)),
  ]);
  return [{ path: "runs.csv", content: `${[header, ...rows].map(line).join("\r\n")}\r\n` }];
}

function line(cells: readonly Cell[]): string {
  return cells.map(written).join(",");
}

/** A text that a spreadsheet would take for a formula gets an apostrophe, which shows it as text. */
function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
