import type { TrackRecord } from "../forecast/track-record.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { formatCount, formatNumber, formatShare, formatSigned } from "../std/format-number.ts";
import type { Ahead, Prediction } from "./predict.ts";

const OTHERS_SHOWN_MAX = 8;

/** A forecast for a terminal: the range, what it rests on, and the records of who forecasts. */
export function predictText(ahead: Ahead, { forecast, own, others, record, authors }: Prediction): string {
  const percent = formatNumber(100 * forecast.coverage);
  const lines = [
    `${oneLine(ahead.model)} on ${oneLine(ahead.suite)}, ${formatCount(ahead.runs, "run")}:`,
    `  ${forecast.low} to ${forecast.high} passes with ${percent}% confidence, point estimate ${forecast.point}`,
    "",
    own.runs === 0
      ? "This model has not run this suite before."
      : `Its own ${formatCount(own.campaigns, "campaign")}: ${formatShare(own.passed, own.runs)}.`,
    ...(others.length === 0
      ? ["No other model has either: the range says how little is known."]
      : [`Drawn from ${formatCount(others.length, "campaign")} of other models:`]),
    ...others
      .slice(0, OTHERS_SHOWN_MAX)
      .map(
        ({ name, passed, runs, likeness }) =>
          `  ${formatShare(passed, runs)}  ${oneLine(name)} (weight ${formatNumber(likeness, 2)})`,
      ),
    "",
    ...(record === undefined ? [] : [`Forecaster, each campaign from the others: ${sayRecord(record)}`]),
    ...authors.map(({ author, record: own_, claims }) => {
      const brier = claims.brier === null ? "" : `, Brier ${formatNumber(claims.brier, 2)}`;
      return `${oneLine(author)}: ${sayRecord(own_)}; ${claims.hits} of ${formatCount(claims.made, "claim")} came true${brier}`;
    }),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function sayRecord({ forecasts, hits, claimed, bias, distance, intervalScore }: TrackRecord): string {
  return [
    `${hits} of ${formatCount(forecasts, "range")} held (${formatNumber(100 * claimed)}% claimed)`,
    `bias ${formatSigned(bias, 1)} points`,
    `${formatNumber(distance, 1)} points off on average`,
    `interval score ${formatNumber(intervalScore, 1)}`,
  ].join(", ");
}
