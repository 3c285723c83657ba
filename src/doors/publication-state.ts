import { z } from "zod";

/** Its name among the job's state: the post step finds it as `STATE_pawl`. */
export const STATE_NAME = "pawl";

/** What a job began on GitHub and has not ended, left to its post step. */
export const OpenPublication = z.object({
  pull_request: z.int().positive().nullable(),
  key: z.string(),
  order: z.object({ runNumber: z.int(), runAttempt: z.int(), headSha: z.string() }),
  /** The id of the check run; null where there is none, or none is known. */
  check: z.int().positive().nullable(),
  /** Where one may have been begun that is not known: whoever is killed while GitHub answers is never told. */
  check_place: z.object({ name: z.string(), headSha: z.string(), detailsUrl: z.string() }).nullable(),
  progress: z.object({
    done: z.int(),
    planned: z.int(),
    passed: z.int(),
    errored: z.int(),
    costUsd: z.number().nullable(),
  }),
  /** How the check run ends, where there was a verdict and GitHub did not take it. */
  end: z.object({ conclusion: z.enum(["success", "failure", "neutral"]), title: z.string() }).nullable(),
});
export type OpenPublication = z.infer<typeof OpenPublication>;
