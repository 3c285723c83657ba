import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { CampaignInputs } from "../record/campaign-inputs.ts";
import type { IdenticalFacts } from "../report/identical.ts";
import { jsonOrUndefined } from "../std/json-or-undefined.ts";
import { type Asked, sameInputs } from "./campaign-inputs.ts";

/** As much of a pack as tells whether its campaign would be run again the same; a complete one, with nothing lost. */
const KnownPack = z.object({
  campaign: z.object({
    id: z.string(),
    suite: z.object({ name: z.string() }),
    subject: z.object({ model: z.string(), simulated: z.boolean() }),
    started_at: z.string(),
    stopped_early: z.null(),
    inputs: CampaignInputs,
  }),
  run_summary: z.object({
    runs: z.int().positive(),
    passed: z.int().nonnegative(),
    errored: z.literal(0),
    cost_usd: z.number().nullable(),
  }),
});
type KnownPack = z.infer<typeof KnownPack>;

/** The baseline's pack, as text to keep and as facts to say. */
export interface UnchangedBaseline {
  readonly text: string;
  readonly pack: KnownPack;
}

/**
 * The baseline, where everything its campaign was made from is still the same byte for byte; undefined where
 * something changed or cannot be told, so that the whole comparison decides. The common pull request ends here:
 * neither the suite nor the pack is read further, and no model, sandbox or SDK is loaded.
 */
export function unchangedBaseline(path: string, cwd: string, asked: Asked): UnchangedBaseline | undefined {
  if (path === "" || path === "none" || path === "auto") return undefined;
  const text = readText(join(resolve(cwd, path), "data-pack.json")) ?? readText(resolve(cwd, path));
  const { data } = KnownPack.safeParse(text === undefined ? undefined : jsonOrUndefined(text));
  if (text === undefined || data === undefined) return undefined;
  return sameInputs(data.campaign.inputs, cwd, asked) ? { text, pack: data } : undefined;
}

/** What of a pack a report of it needs. */
interface Described {
  readonly campaign: {
    readonly id: string;
    readonly suite: { readonly name: string };
    readonly subject: { readonly model: string; readonly simulated: boolean };
    readonly started_at: string;
  };
  readonly run_summary: {
    readonly runs: number;
    readonly passed: number;
    readonly cost_usd: number | null;
  };
}

/** What a report says of a baseline that still holds. */
export function identicalFacts({ campaign, run_summary }: Described): IdenticalFacts {
  return {
    model: campaign.subject.model,
    simulated: campaign.subject.simulated,
    suite: campaign.suite.name,
    measured: {
      campaign: campaign.id,
      day: campaign.started_at.slice(0, 10),
      passed: run_summary.passed,
      runs: run_summary.runs,
      costUsd: run_summary.cost_usd,
    },
  };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
