import { renderBody } from "./body.ts";
import { SUMMARY_LADDER } from "./detail.ts";
import { fitBytes } from "./fit-bytes.ts";
import type { ReportInput } from "./report-input.ts";

/** The runner refuses a job summary of more than 1 MiB as a whole. */
export const SUMMARY_BYTES_MAX = 1_000_000;

/** The job summary: the comment's report with every run of both sides and what failed runs said last. */
export function renderSummary(input: ReportInput): string {
  return fitBytes(
    SUMMARY_LADDER.map((detail) => () => renderBody(input, detail)),
    SUMMARY_BYTES_MAX,
  );
}
