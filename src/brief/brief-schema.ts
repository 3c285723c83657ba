import { z } from "zod";
import { ConfigFile } from "../suite/config-schema.ts";

/**
 * `campaign.yml` as people write it: what is asked and predicted, and the campaign itself under the same keys as in
 * `pawl.yml`. Published as `dist/campaign.schema.json`.
 */

const Text = z
  .string("must be text")
  .min(1, "must not be empty")
  .max(4000, "must be at most 4000 characters");
const Passes = z.int("must be a whole number of passes").nonnegative("must not be negative");
const Share = z.number("must be a share of 1, such as 0.8");

const HeadlineFile = z
  .strictObject({
    low: Passes.describe("Fewest passes of the whole campaign that you expect."),
    high: Passes.describe("Most passes that you expect."),
    point: Passes.describe("Your point estimate."),
    coverage: Share.gt(0, "must be above 0, such as 0.8")
      .lt(1, "must be below 1, such as 0.8")
      .default(0.8)
      .describe("How sure you are that the passes fall into the range."),
  })
  .refine(({ low, point, high }) => low <= point && point <= high, {
    message: "must have low <= point <= high",
  });

const ClaimFile = z.strictObject({
  id: z
    .string("must be text such as P1")
    .regex(/^[A-Za-z][\w-]{0,39}$/, "must be letters, digits and hyphens, such as P1"),
  claim: Text.describe("A claim over the data pack, such as passes(task_09) <= 0."),
  about: Text.max(1000, "must be at most 1000 characters").optional(),
  probability: Share.min(0, "must be 0 to 1").max(1, "must be 0 to 1").optional(),
});

const ExperimentFile = z.strictObject({
  task: Text.describe("The task, e.g. task_03."),
  variants: z
    .array(Text)
    .min(2, "must be two variants or more")
    .describe("Its variants, e.g. short and long."),
  runs: z
    .int("must be a whole number above 0")
    .positive("must be a whole number above 0")
    .max(100, "must be at most 100")
    .optional()
    .describe("Runs of each variant; as often as the other tasks when absent."),
  about: Text.max(1000, "must be at most 1000 characters").optional().describe("What they are to tell."),
});

const Predictions = z
  .strictObject({
    headline: HeadlineFile.optional(),
    claims: z.array(ClaimFile).max(50, "must be at most 50 claims").default([]),
  })
  .describe("Sealed before the first model call.");

const SubjectFile = ConfigFile.shape.subject.unwrap().extend({
  name: z
    .string("must be text")
    .regex(/^[a-z0-9][a-z0-9.-]{0,99}$/, "must be lower-case letters, digits, points and hyphens")
    .optional()
    .describe("Its folder; the model's name when absent."),
  predictions: Predictions.optional(),
});

const { suite, tasks, runs, concurrency, subject, limits, prices } = ConfigFile.shape;

export const BriefFile = z.strictObject({
  id: z
    .string("must be text")
    .regex(/^[a-z0-9][a-z0-9.-]{0,150}$/, "must be lower-case letters, digits, points and hyphens")
    .optional()
    .describe("The campaign's id; derived from day, model and suite when absent."),
  title: Text.optional().describe("Title of the report."),
  question: Text.describe("What the campaign is to answer."),
  context: Text.optional().describe("What was known before."),
  author: Text.describe("Who predicts."),
  comparison: Text.optional().describe(
    "Data pack to compare with: a file or folder, from this file's folder.",
  ),
  suite,
  tasks,
  runs,
  concurrency,
  "max-cost-usd": ConfigFile.shape["max-cost-usd"],
  subject,
  limits,
  prices,
  subjects: z
    .array(SubjectFile)
    .min(2, "must be two subjects or more")
    .max(20, "must be at most 20 subjects")
    .optional()
    .describe("Instead of subject: a campaign of each, ranked together."),
  experiments: z
    .array(ExperimentFile)
    .max(20, "must be at most 20 experiments")
    .default([])
    .describe("Variants of tasks that are run beside the suite, as a curve."),
  "a-a": z
    .boolean("must be true or false")
    .default(false)
    .describe("Do every form twice, to publish how often chance alone changes the outcome."),
  predictions: Predictions.default({ claims: [] }),
});
export type BriefFile = z.infer<typeof BriefFile>;
