/** Results somebody published: figures read off a report, with no runs behind them that we could look at. */
import { z } from "zod";
import { UsageError } from "../std/usage-error.ts";
import type { BoardRow } from "./board-row.ts";

const Published = z.object({
  suite: z.string(),
  campaigns: z
    .record(
      z.string(),
      z.object({
        model: z.string(),
        model_id: z.string().optional(),
        provider: z.string().optional(),
        harness: z.string().optional(),
      }),
    )
    .default({}),
  leaderboard: z
    .array(
      z.object({
        model: z.string().min(1),
        passed: z.int().nonnegative(),
        runs: z.int().positive(),
        cost_per_pass_usd: z.number().nonnegative().nullable().default(null),
      }),
    )
    .min(1),
});

/** A file of published results is told by its leaderboard; a data pack has none. */
export function isPublished(value: unknown): boolean {
  return typeof value === "object" && value !== null && "leaderboard" in value;
}

/** The leaderboard of a file of published results, a row a model; throws `UsageError` naming the place. */
export function parsePublished(value: unknown, name: string): BoardRow[] {
  const parsed = Published.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UsageError(
      `${name} is not a file of published results: ${issue?.path.join(".") || "its top level"}: ${issue?.message ?? "unreadable"}.`,
    );
  }
  const { suite, campaigns, leaderboard } = parsed.data;
  return leaderboard.map((row) => {
    if (row.passed > row.runs)
      throw new UsageError(`${name} has more passes than runs for ${row.model}; correct leaderboard.`);
    const [id, campaign] = Object.entries(campaigns).find(([, { model }]) => model.endsWith(row.model)) ?? [];
    return {
      campaign_id: id ?? `${slug(row.model)}-${suite}`,
      source: "published" as const,
      name: row.model,
      model: campaign?.model_id ?? null,
      harness: campaign?.harness ?? null,
      suite,
      passed: row.passed,
      runs: row.runs,
      pass_rate: row.passed / row.runs,
      cost_per_pass_usd: row.cost_per_pass_usd,
      latency_ms_p50: null,
      input_tokens: null,
      output_tokens: null,
      simulated: false,
    };
  });
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9.]+/g, "-");
}
