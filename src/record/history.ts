import { z } from "zod";
import { Fingerprint, TaskId } from "./ids.ts";

/**
 * What earlier campaigns of one content came to, kept small enough to travel with every pack: one letter a run that
 * counted, `P` passed or `F` failed, in the order of the runs. Errored runs are in nobody's history.
 */
export const HistoryEntry = z.strictObject({
  campaign_id: z.string().min(1).max(200),
  finished_at: z.string(),
  /** History counts only for the same subject … */
  subject_fingerprint: Fingerprint,
  tasks: z.array(
    z.strictObject({
      task_id: TaskId,
      variant: z.string().nullable(),
      /** … and the same task content. */
      bundle_sha256: Fingerprint,
      outcomes: z.string().regex(/^[PF]*$/),
    }),
  ),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;
