import { z } from "zod";
import { Fingerprint, TaskId } from "./ids.ts";

/** A task of a campaign's suite, by content: another bundle is another task, whose history does not count. */
export const PlannedTask = z.strictObject({
  task_id: TaskId,
  variant: z.string().nullable(),
  scored: z.boolean(),
  version: z.int(),
  bundle_sha256: Fingerprint,
});
export type PlannedTask = z.infer<typeof PlannedTask>;
