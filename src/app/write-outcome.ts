import type { Folder } from "../ports.ts";
import { writeOrRefuse } from "./write-or-refuse.ts";

/** The texts every command that judges something leaves behind. */
export interface Outcome {
  readonly comment: string;
  readonly summary: string;
  readonly verdictJson: string;
}

/** Writes `comment.md`, `summary.md` and `verdict.json`. */
export async function writeOutcome(folder: Folder, outcome: Outcome, signal: AbortSignal): Promise<void> {
  await writeOrRefuse(folder, "comment.md", outcome.comment, signal);
  await writeOrRefuse(folder, "summary.md", outcome.summary, signal);
  await writeOrRefuse(folder, "verdict.json", outcome.verdictJson, signal);
}
