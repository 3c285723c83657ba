import { z } from "zod";
import { Fingerprint } from "./ids.ts";
import { Expectation } from "./script.ts";

/**
 * `proof.json`: what was proven of a suite's graders. It is about folders of tasks (`bundle_sha256`), so that anybody
 * can tell whether it still speaks of the tasks they have.
 */

/**
 * What a line proves: scripts of the task (`oracle nop correct known_bad`), attacks on any grader (`adversary`, called
 * `probe` in files of before), spoiled copies of the oracle's work (`mutant`), and the forms themselves (`forms` differ, and show no truth: `leak`).
 */
export const LineKind = z.preprocess(
  (kind) => (kind === "probe" ? "adversary" : kind),
  z.enum(["oracle", "nop", "correct", "known_bad", "adversary", "mutant", "leak", "forms"]),
);
export type LineKind = z.infer<typeof LineKind>;

/** One check of one task over all forms it applies to. */
export const ProofLine = z.strictObject({
  /** `task_03_investigate_log`, or with its variant `…@long`. */
  task: z.string(),
  script: z.string(),
  kind: LineKind,
  /** What must come of it; null where nothing is graded. */
  declared: Expectation.nullable(),
  seeds: z.int().positive(),
  /** On how many forms it came out as declared. */
  held: z.int().nonnegative(),
  ok: z.boolean(),
  /** The first form on which it did not, and what came of it. */
  miss: z.strictObject({ epoch: z.int().positive(), found: z.string() }).optional(),
});
export type ProofLine = z.infer<typeof ProofLine>;

export const ProofReport = z.strictObject({
  format_version: z.literal(1),
  suite: z.string(),
  seeds: z.int().positive(),
  ok: z.boolean(),
  tasks: z.array(z.strictObject({ task: z.string(), version: z.int(), bundle_sha256: Fingerprint })),
  lines: z.array(ProofLine),
});
export type ProofReport = z.infer<typeof ProofReport>;
