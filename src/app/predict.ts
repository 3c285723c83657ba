import { forecastPasses, type PassForecast, type PastCampaign } from "../forecast/forecast-passes.ts";
import { isSameModel, type ListedSubject, likeness } from "../forecast/likeness.ts";
import { type PastForecast, type TrackRecord, trackRecord } from "../forecast/track-record.ts";
import type { IntelStore } from "../ports.ts";
import type { BoardRow } from "../record/board-row.ts";

/** The campaign that is to come. */
export interface Ahead extends ListedSubject {
  readonly suite: string;
  /** Runs that will count. */
  readonly runs: number;
  readonly coverage: number;
}

/** A forecast, what it rests on, and how such forecasts and people's did so far. */
export interface Prediction {
  readonly forecast: PassForecast;
  /** This model's own earlier runs of the suite. */
  readonly own: { readonly campaigns: number; readonly passed: number; readonly runs: number };
  /** Campaigns of other models on the suite, most alike first. */
  readonly others: readonly {
    readonly name: string;
    readonly passed: number;
    readonly runs: number;
    readonly likeness: number;
  }[];
  /** The forecaster's own record: each campaign forecast from all the others. */
  readonly record: TrackRecord | undefined;
  /** The records of those whose predictions were registered, by author. */
  readonly authors: readonly {
    readonly author: string;
    readonly record: TrackRecord;
    readonly claims: ClaimRecord;
  }[];
}

/** Claims that were made, how many came true, and the mean Brier score of those with a probability. */
export interface ClaimRecord {
  readonly made: number;
  readonly hits: number;
  readonly brier: number | null;
}

/** Forecasts a campaign from intel.db. */
export function predict(ahead: Ahead, intel: IntelStore): Prediction {
  const rows = historyOf(ahead.suite, intel);
  const { own, others, forecast } = forecastFrom(ahead, rows);
  return {
    forecast,
    own,
    others: others
      .map(({ row, likeness: like }) => ({
        name: row.name,
        passed: row.passed,
        runs: row.runs,
        likeness: like,
      }))
      .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1)),
    record: trackRecord(leaveOneOut(rows, ahead.coverage)),
    authors: authorRecords(intel),
  };
}

/** Campaigns on the suite, each once; simulated ones say nothing about models. */
function historyOf(suite: string, intel: IntelStore): BoardRow[] {
  const rows = intel.board().filter((row) => row.suite === suite && !row.simulated && row.runs > 0);
  const measured = new Set(
    rows.filter(({ source }) => source === "measured").map(({ campaign_id }) => campaign_id),
  );
  return rows.filter(({ source, campaign_id }) => source === "measured" || !measured.has(campaign_id));
}

function forecastFrom(ahead: Ahead, rows: readonly BoardRow[]) {
  const subjectOf = ({ model, name, harness }: BoardRow): ListedSubject => ({
    model: model ?? name,
    harness,
  });
  const same = rows.filter(
    (row) => isSameModel(ahead, subjectOf(row)) || isSameModel(ahead, { model: row.name, harness: null }),
  );
  const others = rows
    .filter((row) => !same.includes(row))
    .map((row) => ({ row, likeness: likeness(ahead, subjectOf(row)) }));
  const own = {
    campaigns: same.length,
    passed: same.reduce((sum, { passed }) => sum + passed, 0),
    runs: same.reduce((sum, { runs }) => sum + runs, 0),
  };
  const history: PastCampaign[] = others.map(({ row, likeness: like }) => ({
    passed: row.passed,
    runs: row.runs,
    likeness: like,
  }));
  return { own, others, forecast: forecastPasses(ahead.runs, history, own, ahead.coverage) };
}

/** The forecaster is tried on this many campaigns at most, the latest by their ids. */
const TRIED_MAX = 100;

function leaveOneOut(rows: readonly BoardRow[], coverage: number): PastForecast[] {
  if (rows.length < 2) return [];
  const tried = rows.toSorted((a, b) => (a.campaign_id > b.campaign_id ? -1 : 1)).slice(0, TRIED_MAX);
  return tried.map((row) => {
    const ahead = {
      model: row.model ?? row.name,
      harness: row.harness,
      suite: row.suite,
      runs: row.runs,
      coverage,
    };
    const { forecast } = forecastFrom(
      ahead,
      rows.filter((other) => other !== row),
    );
    return { ...forecast, actual: row.passed, runs: row.runs };
  });
}

const ROWS_MAX = 100_000;

/** Only registered predictions count: `registered_at` is null for the others. */
function authorRecords(intel: IntelStore): Prediction["authors"] {
  const { rows } = intel.query(
    `SELECT author, prediction_id, low, high, point, coverage, runs, error, hit, brier
     FROM predictions WHERE registered_at IS NOT NULL AND hit IS NOT NULL ORDER BY author, campaign_id`,
    ROWS_MAX,
  );
  const authors = [...new Set(rows.map(([author]) => String(author)))];
  return authors.flatMap((author) => {
    const own = rows.filter(([name]) => name === author);
    const record = trackRecord(own.filter(([, id]) => id === "headline").map(asForecast));
    const claims = own.filter(([, id]) => id !== "headline");
    const briers = claims.flatMap(({ 9: brier }) => (typeof brier === "number" ? [brier] : []));
    if (record === undefined) return [];
    return [
      {
        author,
        record,
        claims: {
          made: claims.length,
          hits: claims.filter(({ 8: hit }) => hit === 1).length,
          brier: briers.length === 0 ? null : briers.reduce((sum, one) => sum + one, 0) / briers.length,
        },
      },
    ];
  });
}

function asForecast(row: readonly (string | number | null)[]): PastForecast {
  const [low = 0, high = 0, point = 0, coverage = 0, runs = 0, error = 0] = row.slice(2, 8).map(Number);
  return { low, high, point, coverage, actual: point + error, runs };
}
