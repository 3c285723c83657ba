import { z } from "zod";

/**
 * `pawl.yml` as people write it: kebab-case, every key optional, unknown keys refused. The descriptions are what an
 * editor shows; the schema is published as `dist/pawl.schema.json`.
 */

const Count = z.int("must be a whole number above 0").positive("must be a whole number above 0");
const Text = z.string("must be text").min(1, "must not be empty");
const Seconds = z.number("must be a number of seconds").positive("must be above 0");
const Usd = z.number("must be an amount of US dollars").positive("must be above 0");
const Label = Text.max(50, "must be at most 50 characters, as GitHub's labels are");
const OneOrMany = z.union([Text, z.array(Text)]);

export const ModelId = z
  .string("must be provider/model-id, such as bedrock/openai.gpt-oss-20b-1:0")
  .regex(/^[a-z][a-z0-9-]*\/\S+$/, "must be provider/model-id, such as bedrock/openai.gpt-oss-20b-1:0");

export const HarnessName = z
  .string("must be a harness's name")
  .regex(/^[a-z][\w-]*(@\w[\w.-]*)?$/i, "must be a name or name@version, such as pawl or openclaw@2026.4.22");

const HarnessCommand = z.strictObject({
  command: OneOrMany.describe("Template of the command that runs the agent."),
  name: z
    .string()
    .regex(/^[a-z][\w-]*$/i, "must be letters, digits and hyphens")
    .default("command"),
  version: z
    .string('must be quoted text, such as "1.0"')
    .regex(/^\w[\w.-]*$/, "must be letters, digits, dots and hyphens")
    .describe("Counted up by you when the command's behaviour changes: it is part of the fingerprint."),
});

const InferenceSettings = z.strictObject({
  "max-tokens": Count.optional().describe("Most tokens of one reply."),
  temperature: z.number("must be a number").min(0, "must be 0 to 2").max(2, "must be 0 to 2").optional(),
  "top-p": z
    .number("must be a number")
    .gt(0, "must be above 0, at most 1")
    .max(1, "must be above 0, at most 1")
    .optional(),
  "stop-sequences": z.array(Text).optional(),
  "service-tier": Text.optional().describe("Provider's service tier, e.g. flex or priority."),
  "prompt-cache": z
    .enum(["5m", "1h"])
    .optional()
    .describe("Cache the conversation so far at the provider, for so long."),
  guardrail: z
    .strictObject({ id: Text, version: Text })
    .optional()
    .describe("Bedrock guardrail applied to every request."),
  additional: z
    .record(z.string(), z.json())
    .optional()
    .describe("Passed to the provider untouched, e.g. reasoning_effort: medium."),
});

const SubjectSettings = z.strictObject({
  model: ModelId.optional().describe("The model under test, provider/model-id."),
  region: Text.optional().describe("AWS region of the model."),
  "base-url": Text.optional().describe(
    "Address of an OpenAI-compatible endpoint, e.g. http://127.0.0.1:11434/v1.",
  ),
  "price-as": ModelId.optional().describe(
    "The model whose prices hold, where the id does not tell (an application inference profile, a local copy).",
  ),
  "system-prompt": OneOrMany.optional().describe("One prompt file or several, in order."),
  harness: z.union([HarnessName, HarnessCommand]).optional().describe("What lets the model act."),
  inference: InferenceSettings.default({}),
});

const BurnIn = z
  .strictObject({
    checks: Count,
    blocked: z.int("must be a whole number, 0 or more").min(0, "must be a whole number, 0 or more"),
  })
  .refine(({ checks, blocked }) => blocked <= checks, "must not have more blocked than checks");

const GateSettings = z.strictObject({
  plan: z
    .enum(["quick", "standard", "thorough"])
    .optional()
    .describe("How long suspects are re-run head to head."),
  "first-look": Count.max(30, "must be at most 30")
    .optional()
    .describe("Runs per task before anything is suspected."),
  mode: z
    .enum(["screen", "deep"])
    .optional()
    .describe(
      "deep: every task side by side from the start; screen: only what a first look makes suspicious.",
    ),
  pairs: Count.max(100, "must be at most 100").optional().describe("Pairs per task of a deep run."),
  margin: z
    .number("must be points, such as 10")
    .gt(0, "must be above 0 and below 100 points")
    .lt(100, "must be above 0 and below 100 points")
    .optional()
    .describe("Points a deep run may be worse by."),
  "burn-in": BurnIn.optional().describe(
    "What pawl burn-in measured: checks of this content against itself, and how many were blocked.",
  ),
  "accept-label": Label.optional().describe(
    "The pull request's label by which somebody accepts a proven regression.",
  ),
  "deep-label": Label.optional().describe("The pull request's label that asks for a deep run."),
  tasks: z
    .record(Text, z.strictObject({ block: z.boolean("must be true or false") }))
    .optional()
    .describe("By id, glob or tag; block: false reports a task's regressions and never fails on them."),
  recheck: z
    .int("must be a whole number from 0 to 7")
    .min(0, "must be a whole number from 0 to 7")
    .max(7, "must be a whole number from 0 to 7")
    .optional()
    .describe("Most suspects re-run head to head; the decision tables go no further than 7."),
  "fail-on": z
    .enum(["regression", "inconclusive", "never"])
    .optional()
    .describe(
      "What fails the check: a proven regression, also a comparison that could not finish, or nothing.",
    ),
});

const LimitSettings = z.strictObject({
  "max-turns": Count.optional(),
  "wall-seconds": Seconds.optional(),
  "max-tokens": Count.optional().describe("Input plus output tokens of one run, summed over its turns."),
  "max-cost-usd": Usd.optional().describe("US dollars one run may cost."),
});

const PolicySettings = z.strictObject({
  "min-pass-rate": z
    .number("must be a share")
    .min(0, "must be 0 to 1")
    .max(1, "must be 0 to 1, such as 0.8")
    .optional(),
  "max-cost-usd": Usd.optional().describe("Fail where the campaign cost more."),
  "max-cost-per-pass-usd": Usd.optional().describe("Fail where a pass cost more."),
  "max-latency-seconds-p50": Seconds.optional().describe("Fail where the median run took the model longer."),
  "max-latency-seconds-p95": Seconds.optional().describe(
    "Fail where more than one run in twenty took the model longer.",
  ),
  "on-unmeasured": z
    .enum(["fail", "neutral"])
    .optional()
    .describe("Whether no measurement fails the check; it does unless you say neutral."),
});

const Price = z.strictObject({
  input: z.number("must be US dollars per million tokens").nonnegative("must not be negative"),
  output: z.number("must be US dollars per million tokens").nonnegative("must not be negative"),
});

export const ConfigFile = z.strictObject({
  suite: Text.optional().describe("A suite's name (agentic-core-v1) or a folder of tasks."),
  tasks: OneOrMany.optional().describe("Ids, globs, tags, variants and !negations; all tasks when absent."),
  runs: Count.max(100, "must be at most 100").optional().describe("Runs per task."),
  concurrency: Count.max(64, "must be at most 64").optional().describe("Runs at a time."),
  "max-cost-usd": Usd.optional().describe("Stop cleanly before the whole campaign costs more."),
  "max-campaign-tokens": Count.optional().describe("Stop cleanly before the campaign uses more tokens."),
  "max-month-cost-usd": Usd.optional().describe("Stop cleanly before all campaigns of the month cost more."),
  "max-month-tokens": Count.optional().describe(
    "Stop cleanly before all campaigns of the month use more tokens.",
  ),
  "month-ledger": Text.optional().describe(
    "File where the month's spending is kept; by default in the state folder of the user.",
  ),
  subject: SubjectSettings.prefault({}).describe("What is under test."),
  gate: GateSettings.default({}),
  limits: LimitSettings.default({}).describe("Limits of one run."),
  policies: PolicySettings.default({}).describe("What else fails the check."),
  prices: z
    .record(ModelId, Price)
    .default({})
    .describe("Prices in US dollars per million tokens, by model, where the built-in table is wrong."),
});
export type ConfigFile = z.infer<typeof ConfigFile>;
