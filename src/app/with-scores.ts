import { scorePredictions } from "../forecast/score-predictions.ts";
import type { DataPack } from "../record/data-pack.ts";

/** The pack with its predictions scored anew against its runs, under the registration given, or its own. */
export function withScores(pack: DataPack, registration = pack.campaign.registration): DataPack {
  if (registration === undefined) return { ...pack, predictions_scoring: [] };
  const whole = { ...pack, campaign: { ...pack.campaign, registration } };
  return { ...whole, predictions_scoring: scorePredictions(whole) };
}
