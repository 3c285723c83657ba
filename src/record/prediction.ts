import { z } from "zod";
import { Fingerprint } from "./ids.ts";

/** What somebody said would happen, before it did. The headline is a range of total passes with a point estimate. */
export const Headline = z.strictObject({
  low: z.int().nonnegative(),
  high: z.int().nonnegative(),
  point: z.int().nonnegative(),
  /** Runs that were to count; a score of fewer runs is not held against the range. */
  of: z.int().positive(),
  /** Chance the author gave the range, 0 to 1. */
  coverage: z.number().gt(0).lt(1),
});
export type Headline = z.infer<typeof Headline>;

/** A claim over the data pack in the language of `forecast/parse-claim.ts`, e.g. `passes(task_09) <= 0`. */
export const Claim = z.strictObject({
  id: z.string().regex(/^[A-Za-z][\w-]{0,39}$/),
  claim: z.string().min(1).max(500),
  about: z.string().max(1000).optional(),
  /** Chance the author gave it, 0 to 1. */
  probability: z.number().min(0).max(1).optional(),
});
export type Claim = z.infer<typeof Claim>;

/** Predictions as they were sealed: hash and time stand before the first model call, or they are not predictions. */
export const Registration = z.strictObject({
  author: z.string(),
  /** SHA-256 of the canonical JSON of `headline` and `claims`. */
  sha256: Fingerprint,
  registered_at: z.string(),
  headline: Headline.nullable(),
  claims: z.array(Claim),
});
export type Registration = z.infer<typeof Registration>;

/** How one prediction came out: a row of the table under "what we were wrong about". */
export const PredictionScore = z.strictObject({
  /** `headline`, or the claim's own id. */
  id: z.string(),
  prediction: z.string(),
  /** What was found, e.g. `25/30`, or the claim's values, e.g. `passes(task_09) = 1`. */
  actual: z.string(),
  /** Null where the pack cannot tell. */
  hit: z.boolean().nullable(),
  registered: z.boolean(),
  /** Actual passes minus the point estimate; for the headline only. */
  error: z.int().optional(),
  /** Gneiting and Raftery's interval score in passes, lower is better; for the headline only. */
  interval_score: z.number().nonnegative().optional(),
  coverage: z.number().optional(),
  probability: z.number().optional(),
  /** Squared distance of the probability from what happened, 0 best, 1 worst. */
  brier: z.number().optional(),
});
export type PredictionScore = z.infer<typeof PredictionScore>;
