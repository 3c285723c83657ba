/** Figures of single runs: `24,041 input tokens`, `in 1.8 seconds`, `approximately 700 and 190 tokens respectively`. */
import type { RunRecord } from "../../record/run-record.ts";
import { type Entity, placeOf } from "../entity.ts";
import { type Reading, reading, unchecked } from "../finding.ts";
import { entityAt, epochAt, type Scene, taskAt } from "../scene.ts";
import { agrees, NUMBER, type ShownNumber, shownNumber } from "../shown-number.ts";
import { runOf, runsOf, taskResult } from "../world.ts";
import { groupsOf, type Reader, type Span, wholeMatch } from "./reader.ts";

const TOKENS = new RegExp(
  `(?<first>${NUMBER})(?:\\s+and\\s+(?<second>${NUMBER}))?\\s+(?:(?<side>input|output)\\s+)?tokens\\b`,
  "dgi",
);
const TIME = /(?<first>\d[\d,]*(?:\.\d+)?)\s*(?<unit>seconds?|s|ms|milliseconds?|min|minutes?)\b/dg;

/** Reads token counts of runs, and of the whole campaign where no run is named. */
export const readTokens: Reader = (scene) =>
  scene.isHypothetical
    ? []
    : [...scene.masked.matchAll(TOKENS)].flatMap((found) => {
        const match = found as RegExpExecArray;
        const group = groupsOf(match);
        const side = (group("side")?.text.toLowerCase() ?? sideBefore(scene, match.index)) as
          | "input"
          | "output";
        const spans = [group("first"), group("second")].filter((span) => span !== undefined);
        const whole = wholeMatch(match);
        const pick = (run: RunRecord): number => run.metrics[`${side}_tokens`];
        return metricReadings(scene, whole, spans, {
          pick,
          path: `run_metrics.${side}_tokens_by_run`,
          total: `${side}_tokens`,
        });
      });

/** `tokens` alone are the kind spoken of before, or what the citation says; models are compared by what they write. */
function sideBefore({ text }: Scene, at: number): string {
  const cited = /\b(input|output)_tokens/.exec(text)?.[1];
  return cited ?? /\b(input|output) tokens/i.exec(text.slice(0, at))?.[1] ?? "output";
}

/** Reads how long runs took. */
export const readTimes: Reader = (scene) =>
  scene.isHypothetical
    ? []
    : [...scene.masked.matchAll(TIME)].flatMap((found) => {
        const match = found as RegExpExecArray;
        const group = groupsOf(match);
        const [first, unit] = [group("first"), group("unit")];
        if (first === undefined || unit === undefined) return [];
        const scale = /^ms|^milli/.test(unit.text) ? 1 : /^min/.test(unit.text) ? 60_000 : 1000;
        const whole = wholeMatch(match);
        const isMedian = /\b(?:median|p50)\b[^.;]*$/i.test(scene.masked.slice(0, match.index));
        if (isMedian) return [medianReading(scene, whole, first, scale)];
        const pick = (run: RunRecord): number => run.metrics.latency_ms / scale;
        return metricReadings(scene, wholeMatch(match), [first], {
          pick,
          path: "run_metrics.latency_ms_by_run",
        });
      });

/** `median time 1.5 s` is the campaign's. */
function medianReading(scene: Scene, whole: Span, number: Span, scale: number): Reading {
  const entity = entityAt(scene, whole.start);
  const median = entity?.figures.latencyMsP50 ?? null;
  if (entity === undefined || median === null) return unchecked(whole, "no such figure is known");
  const isRight = agrees(shownNumber(scene.masked, number.start, number.text), median / scale);
  return reading(
    whole,
    isRight,
    placeOf(entity, "run_summary.latency_ms_p50", "latency_ms_p50"),
    `${median / scale}`,
  );
}

interface Metric {
  readonly pick: (run: RunRecord) => number;
  readonly path: string;
  /** The column of `run_summary` that sums it, where there is one. */
  readonly total?: "input_tokens" | "output_tokens";
}

function metricReadings(scene: Scene, whole: Span, spans: readonly Span[], metric: Metric): Reading[] {
  const entity = entityAt(scene, whole.start);
  if (entity?.pack === undefined) return [unchecked(whole, "no pack holds these runs")];
  const shown = spans.map((span) => shownNumber(scene.masked, span.start, span.text));
  // "approximately 700 and 190": the word holds for both.
  const all = shown.map((one) => ({ ...one, relation: shown[0]?.relation ?? one.relation }));
  const runs = runsMeant(scene, whole.start, entity);
  const isTotal = /^\s*(?:in all|in total|overall|altogether)/.test(scene.masked.slice(whole.end));
  if (runs.length === 0 || isTotal) return [totalReading(whole, entity, all, metric, isTotal)];
  const values = runs.map(({ run }) => metric.pick(run));
  const isRight =
    values.length === all.length && all.every((one, index) => agrees(one, values[index] ?? Number.NaN));
  const where = runs.map(({ key }) => key).join(", ");
  return [reading(whole, isRight, placeOf(entity, `${metric.path}.${where}`), values.join(", "))];
}

/** A run by its number, or all that failed or passed where the sentence says so. */
function runsMeant(scene: Scene, at: number, entity: Entity): { run: RunRecord; key: string }[] {
  const task = taskAt(scene, at);
  const group = /\b(failing|failed|passing)\s+runs\b/i.exec(scene.masked)?.[1]?.toLowerCase();
  if (group !== undefined) {
    const outcome = group === "passing" ? "passed" : "failed";
    return runsOf(entity, task)
      .filter((run) => run.outcome === outcome)
      .flatMap((run) => runOf(entity, task, run.epoch) ?? []);
  }
  const one = runOf(entity, task, epochAt(scene, at));
  return one === undefined ? [] : [one];
}

function totalReading(
  whole: Span,
  entity: Entity,
  shown: readonly ShownNumber[],
  metric: Metric,
  isTotal: boolean,
): Reading {
  const [first] = shown;
  const { pack } = entity;
  if (metric.total === undefined || first === undefined || pack === undefined || shown.length > 1)
    return unchecked(whole, "no run is named that this could be of");
  const value = pack.run_summary[metric.total];
  return agrees(first, value) || isTotal
    ? reading(whole, agrees(first, value), placeOf(entity, `run_summary.${metric.total}`), `${value}`)
    : unchecked(whole, "no run is named, and it is not the campaign's total");
}

const OUTCOME =
  /(?<which>\uE002+(?:(?:\s*,\s*|\s+and\s+)\uE002+)*)\s+(?:both\s+|all\s+)?(?<word>failed|passed)\b/dg;
const PASSING = /\b(?<word>passing|failing|failed)\s+run\s*\((?<which>\uE002+)\)/dg;

/** Reads `Run1 and run2 both failed` and `the passing run (run1)`. */
export const readOutcomes: Reader = (scene) =>
  [OUTCOME, PASSING].flatMap((pattern) =>
    [...scene.masked.matchAll(pattern)].flatMap((found) => {
      const match = found as RegExpExecArray;
      const word = groupsOf(match)("word");
      const whole = wholeMatch(match);
      const entity = entityAt(scene, whole.start);
      const task = taskAt(scene, whole.start);
      const epochs = scene.mentions.flatMap((mention) =>
        mention.kind === "run" && mention.start >= whole.start && mention.end <= whole.end
          ? [mention.epoch]
          : [],
      );
      if (taskResult(entity, task) === undefined || entity === undefined)
        return [unchecked(whole, "no pack holds these runs")];
      const runs = epochs.flatMap((epoch) => runOf(entity, task, epoch) ?? []);
      if (runs.length < epochs.length)
        return [reading(whole, false, placeOf(entity, "evidence_index"), "there is no such run")];
      const outcome = /pass/.test(word?.text ?? "") ? "passed" : "failed";
      const found_ = runs.map(({ key, run }) => `${key} ${run.outcome}`).join(", ");
      const path = placeOf(entity, `evidence_index.${runs.map(({ key }) => key).join(", ")}`);
      return [
        reading(
          whole,
          runs.every(({ run }) => run.outcome === outcome),
          path,
          found_,
        ),
      ];
    }),
  );
