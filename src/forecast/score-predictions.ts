import type { DataPack } from "../record/data-pack.ts";
import type { Claim, Headline, PredictionScore, Registration } from "../record/prediction.ts";
import { fingerprint } from "../std/hash.ts";
import { evaluateClaim } from "./evaluate-claim.ts";
import { intervalScore } from "./interval-score.ts";
import { parseClaim } from "./parse-claim.ts";

/** The hash predictions are sealed under: theirs alone, so that prose around them may still change. */
export function registrationHash(of: Pick<Registration, "headline" | "claims">): string {
  return fingerprint({ headline: of.headline, claims: of.claims });
}

/**
 * Scores what was registered against what was measured: the pack's `predictions_scoring`. Predictions whose hash is
 * not theirs, or that were sealed after the first run began, are shown as unregistered.
 */
export function scorePredictions(pack: DataPack): PredictionScore[] {
  const { registration, started_at } = pack.campaign;
  if (registration === undefined) return [];
  const registered =
    registrationHash(registration) === registration.sha256 && registration.registered_at <= started_at;
  return [
    ...(registration.headline === null ? [] : [scoreHeadline(registration.headline, registered, pack)]),
    ...registration.claims.map((claim) => scoreClaim(claim, registered, pack)),
  ];
}

function scoreHeadline(headline: Headline, registered: boolean, { run_summary }: DataPack): PredictionScore {
  const { low, high, point, of, coverage } = headline;
  const { passed, runs } = run_summary;
  const prediction = `${low} to ${high} of ${of} passes, point estimate ${point}`;
  const base = { id: "headline", prediction, actual: `${passed}/${runs}`, registered };
  if (runs !== of) return { ...base, hit: null };
  return {
    ...base,
    hit: low <= passed && passed <= high,
    error: passed - point,
    interval_score: intervalScore({ low, high }, passed, coverage),
    coverage,
  };
}

function scoreClaim(claim: Claim, registered: boolean, pack: DataPack): PredictionScore {
  const { holds, found } = evaluateClaim(parseClaim(claim.claim), pack);
  const actual = found.map(({ text, value }) => `${text} = ${value ?? "unknown"}`).join(", ");
  const { probability } = claim;
  return {
    id: claim.id,
    prediction: claim.claim,
    actual,
    hit: holds,
    registered,
    ...(probability !== undefined && { probability }),
    ...(probability !== undefined && holds !== null && { brier: (probability - (holds ? 1 : 0)) ** 2 }),
  };
}
