/**
 * Registering predictions: they get a hash and a time before the first model call. Who changes them afterwards must
 * say so, and every report then shows them as unregistered.
 */
import { z } from "zod";
import { claimTasks } from "../forecast/claim-tasks.ts";
import { parseClaim } from "../forecast/parse-claim.ts";
import { registrationHash } from "../forecast/score-predictions.ts";
import { shortId } from "../record/ids.ts";
import { Registration } from "../record/prediction.ts";
import { nearest } from "../std/nearest.ts";
import { UsageError } from "../std/usage-error.ts";
import type { Brief } from "./parse-brief.ts";

/** What is about to be run, as far as predictions speak of it. */
export interface PredictedSuite {
  /** Keys of the scored tasks. */
  readonly scored: readonly string[];
  /** Keys of all tasks. */
  readonly tasks: readonly string[];
  readonly runsPerTask: number;
}

/** A registration as it lies on disk. */
const RegistrationFile = z.strictObject({ format_version: z.literal(1), ...Registration.shape });

/** Seals a brief's predictions at `nowIso`; undefined where it makes none. Throws `UsageError` for what cannot be scored. */
export function register(brief: Brief, suite: PredictedSuite, nowIso: string): Registration | undefined {
  const { headline, claims } = brief.predictions;
  if (headline === undefined && claims.length === 0) return undefined;
  const of = suite.scored.length * suite.runsPerTask;
  if (headline !== undefined && headline.high > of)
    throw new UsageError(
      `the headline range ends at ${headline.high}, but this campaign has ${of} runs that count; correct predictions.headline.high.`,
    );
  for (const { id, claim } of claims) refuseUnknownTasks(id, claim, suite.tasks);
  const predicted = {
    headline: headline === undefined ? null : { ...headline, of },
    claims: claims.map(({ id, claim, about, probability }) => ({
      id,
      claim,
      ...(about !== undefined && { about }),
      ...(probability !== undefined && { probability }),
    })),
  };
  return {
    author: brief.facts.author,
    sha256: registrationHash(predicted),
    registered_at: nowIso,
    ...predicted,
  };
}

function refuseUnknownTasks(id: string, claim: string, tasks: readonly string[]): void {
  const known = new Set(tasks.flatMap((key) => [key, shortKey(key)]));
  for (const task of claimTasks(parseClaim(claim))) {
    if (task === "total" || known.has(task)) continue;
    const meant = nearest(task, known);
    throw new UsageError(
      `prediction ${id} speaks of ${task}, which this campaign does not run${meant === undefined ? "" : `; did you mean ${meant}?`}`,
    );
  }
}

function shortKey(key: string): string {
  const [taskId = key, variant] = key.split("@");
  return variant === undefined ? shortId(taskId) : `${shortId(taskId)}@${variant}`;
}

/**
 * What a campaign's pack will say was registered, given what was sealed earlier and what the brief says now. A change
 * is refused with a `UsageError` unless it is declared; then the old seal is kept, which no longer fits.
 */
export function holdToSeal(
  sealed: Registration | undefined,
  now: Registration | undefined,
  { mayDiffer }: { readonly mayDiffer: boolean },
): Registration | undefined {
  if (sealed === undefined) return now;
  if (now !== undefined && now.sha256 === registrationHash(sealed) && sealed.sha256 === now.sha256)
    return sealed;
  if (!mayDiffer)
    throw new UsageError(
      `the predictions are not those that were sealed at ${sealed.registered_at}; restore them, or add --unregistered to run with changed ones, which every report will then call unregistered.`,
    );
  return now === undefined
    ? undefined
    : { ...now, sha256: sealed.sha256, registered_at: sealed.registered_at };
}

/** Parses a registration that was written earlier; throws `UsageError` where it is damaged. */
export function parseRegistration(text: string, name: string): Registration {
  try {
    const { format_version: _, ...registration } = RegistrationFile.parse(JSON.parse(text));
    return registration;
  } catch {
    // What is wrong in it does not matter: nobody may mend a seal.
    throw new UsageError(
      `${name} is not a registration that Pawl wrote; restore it, or remove it to seal anew.`,
    );
  }
}

/** The bytes of a registration file. */
export function registrationText(registration: Registration): string {
  return `${JSON.stringify({ format_version: 1, ...registration }, null, 2)}\n`;
}
