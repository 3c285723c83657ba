import { z } from "zod";
import { TaskId } from "../../record/ids.ts";
import { UsageError } from "../../std/usage-error.ts";

/**
 * A published campaign played again: for every run of every task, which script of the task stands for what was
 * published of it, and the tokens and time that were. What was not published is filled in by whoever wrote the
 * file, which is why `about` must say what it is.
 */
export const Reconstruction = z.strictObject({
  format_version: z.literal(1),
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens"),
  about: z
    .string()
    .max(500)
    .refine((text) => /reconstructed/i.test(text), "must say that the runs are reconstructed"),
  /** What was published, and where. */
  source: z.string().min(1),
  /** The model whose price list the tokens are billed by. */
  price_as: z.string().regex(/^[a-z][a-z0-9-]*\/.+$/, "write provider/model-id"),
  /** The runs of each task, in order of their epochs. */
  runs: z.record(
    TaskId,
    z
      .array(
        z.strictObject({
          /** `oracle` or a trajectory of the task. */
          script: z.string().min(1),
          /** Summed over the turns, as billed. */
          input_tokens: z.int().positive(),
          output_tokens: z.int().positive(),
          /** The model's own time, summed over the turns. */
          latency_ms: z.int().nonnegative(),
        }),
      )
      .min(1),
  ),
});
export type Reconstruction = z.infer<typeof Reconstruction>;
export type ReconstructedRun = Reconstruction["runs"][string][number];

/** True for the text of a reconstruction, be it a good one or not; a mixture has no `runs`. */
export function isReconstruction(json: unknown): boolean {
  return typeof json === "object" && json !== null && "runs" in json;
}

/** Parses a reconstruction called `name`; throws `UsageError`. */
export function parseReconstruction(json: unknown, name: string): Reconstruction {
  const parsed = Reconstruction.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  throw new UsageError(`${name} is not a reconstructed campaign${place}: ${issue?.message ?? "unreadable"}.`);
}
