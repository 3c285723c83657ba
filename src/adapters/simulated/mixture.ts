import { z } from "zod";
import { UsageError } from "../../std/usage-error.ts";

/**
 * A simulated model as a file: how often it plays which script of each task, and what that costs in tokens and
 * time. Every figure is made up by whoever wrote the file, which is why `about` must say that it is simulated.
 */

/** A stand-in for any script of the task that is expected to fail, each equally likely. */
export const ANY_KNOWN_BAD = "any_known_bad";

const Weights = z
  .record(z.string().min(1), z.number().nonnegative())
  .refine((weights) => Object.values(weights).some((weight) => weight > 0), "give one weight above zero");

const Tokens = z.strictObject({
  /** Divisor of the token estimate for scripts that state no tokens. */
  characters_per_token: z.number().positive().default(4),
  /** Output tokens per turn that no text shows, as hidden reasoning is billed. */
  hidden_output_per_turn: z.int().nonnegative().default(0),
});

const Latency = z.strictObject({
  ms_per_turn: z.number().nonnegative().default(0),
  ms_per_output_token: z.number().nonnegative().default(0),
});

export const Mixture = z.strictObject({
  format_version: z.literal(1),
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens"),
  about: z
    .string()
    .max(500)
    .refine((text) => /simulated/i.test(text), "must say that the model is simulated"),
  seed: z.string().min(1),
  /** The model whose price list its tokens are billed by, e.g. `bedrock/openai.gpt-oss-20b-1:0`; none: unknown. */
  price_as: z
    .string()
    .regex(/^[a-z][a-z0-9-]*\/.+$/, "write provider/model-id")
    .optional(),
  /**
   * Weights by task id, or `id@variant` where a variant differs, `*` for all others; within one, by script:
   * `oracle`, a trajectory's name, or `any_known_bad`.
   */
  tasks: z
    .record(z.string(), Weights)
    .refine((tasks) => "*" in tasks, 'needs the entry "*" for tasks it does not name'),
  tokens: Tokens.prefault({}),
  latency: Latency.prefault({}),
});
export type Mixture = z.infer<typeof Mixture>;

/** Parses a mixture called `name`; throws `UsageError`. */
export function parseMixture(json: unknown, name: string): Mixture {
  const parsed = Mixture.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  throw new UsageError(`${name} is not a simulated model${place}: ${issue?.message ?? "unreadable"}.`);
}
