/**
 * What the report page reads: plain JSON, every figure already worked out, texts still untrusted. The page decides
 * nothing; it sorts, filters and draws. Two parts travel apart: `PageData` is needed to show anything, one
 * `RunDetail` a run is decoded only when somebody looks at that run.
 */
import type { Outcome } from "../record/outcome.ts";
import type { PredictionScore } from "../record/prediction.ts";
import type { RunRecord } from "../record/run-record.ts";
import type { Trajectory } from "../record/trajectory.ts";
import type { Range } from "../stats/range.ts";

/** How loud something is; the word always stands beside the colour. */
export type Tone = "bad" | "warn" | "good" | "better" | "note";

export type Side = "candidate" | "baseline";

export interface PageTally {
  readonly passed: number;
  readonly runs: number;
  readonly errored: number;
  /** Wilson 95 % interval; null when no run counts. */
  readonly interval: Range | null;
}

/** One side's whole campaign. Money in US dollars, null where unknown; time in milliseconds. */
export interface PageSide {
  readonly campaign: string;
  readonly model: string;
  readonly simulated: boolean;
  readonly tally: PageTally;
  readonly cost_usd: number | null;
  readonly cost_per_pass_usd: number | null;
  readonly latency_ms_p50: number | null;
  readonly input_tokens: number;
  readonly output_tokens: number;
}

/** The runs of one stage of one task, both sides. */
export interface PageTrack {
  readonly stage: string;
  readonly candidate: PageTally | null;
  readonly baseline: PageTally | null;
}

export interface PageTask {
  /** `task_id` or `task_id@variant`. */
  readonly key: string;
  /** What people call it and routes use: `task_03`, `task_09@control`. */
  readonly short: string;
  readonly scored: boolean;
  readonly said: string;
  readonly tone: Tone;
  readonly sentence: string;
  readonly candidate: PageTally;
  readonly baseline: PageTally | null;
  /** What both contents did side by side, where that was run: what the verdict rests on then. */
  readonly beside: PageTrack | null;
  /** The share passed here minus the share expected, side by side where that was run; null where one of them is missing. */
  readonly delta: number | null;
  readonly why: string;
  readonly cost_usd: number | null;
  readonly baseline_cost_usd: number | null;
  readonly tracks: readonly PageTrack[];
  readonly patterns: readonly { readonly side: Side; readonly text: string }[];
  readonly command: string;
}

export interface PageRun {
  /** Its route without `#/`: `task_03/candidate/2`. */
  readonly id: string;
  readonly task: string;
  readonly side: Side;
  readonly epoch: number;
  readonly stage: string;
  readonly outcome: Outcome;
  /** `mode/detail`, empty for a pass. */
  readonly failure: string;
  readonly flags: readonly string[];
  readonly turns: number;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cost_usd: number | null;
  readonly latency_ms: number;
  readonly form_seed: string;
  /** Its transcript is in this file. */
  readonly transcript: boolean;
}

/** Where two runs of one form stop doing the same; steps are turn numbers, null where that side had ended. */
export interface Parting {
  readonly candidate_step: number | null;
  readonly baseline_step: number | null;
  /** What each did there, on one line. */
  readonly candidate: string;
  readonly baseline: string;
}

/** Two runs of the same form, by their ids; `parting` is "same" where they did the same throughout, null where a transcript is missing. */
export interface PagePair {
  readonly task: string;
  readonly candidate: string;
  readonly baseline: string;
  readonly parting: Parting | "same" | null;
}

export interface PageChange {
  readonly kind: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Prompts are shown as a diff of their lines. */
  readonly isText: boolean;
}

export interface PageMode {
  readonly name: string;
  readonly candidate: number;
  readonly baseline: number;
}

/** One campaign's place; words as every leaderboard says them, numbers for drawing. */
export interface PageStanding {
  readonly rank: string;
  readonly name: string;
  readonly score: string;
  readonly rate: string;
  readonly cost_per_pass: string;
  readonly latency: string;
  readonly tokens: string;
  readonly source: string;
  /** Which of this report's campaigns it is; null for others. */
  readonly side: Side | null;
  readonly pass_rate: number;
  readonly interval: Range;
  readonly cost_per_pass_usd: number | null;
  readonly on_frontier: boolean;
}

export interface PageBoard {
  readonly title: string;
  readonly note: string;
  readonly standings: readonly PageStanding[];
}

/** One variant of a task as it was run; `input_tokens` is the mean of a run, what the model was given to read. */
export interface PageCurvePoint {
  readonly variant: string;
  /** False for the task as it is scored, which stands beside the curve. */
  readonly is_variant: boolean;
  readonly tally: PageTally;
  readonly input_tokens: number;
}

export interface PageCurve {
  readonly task: string;
  readonly candidate: readonly PageCurvePoint[];
  readonly baseline: readonly PageCurvePoint[] | null;
}

export interface PageFact {
  readonly name: string;
  readonly candidate: string;
  /** Null where there is no baseline. */
  readonly baseline: string | null;
}

export interface PageData {
  readonly format_version: 1;
  readonly headline: string;
  readonly tone: Tone;
  readonly sentence: string;
  readonly breaches: readonly string[];
  readonly notices: readonly string[];
  readonly suite: string;
  readonly suite_line: string;
  readonly candidate: PageSide;
  readonly baseline: PageSide | null;
  readonly changes: readonly PageChange[];
  readonly tasks: readonly PageTask[];
  readonly runs: readonly PageRun[];
  readonly pairs: readonly PagePair[];
  readonly modes: readonly PageMode[];
  readonly facts: readonly PageFact[];
  readonly board: PageBoard | null;
  readonly curves: readonly PageCurve[];
  readonly predictions: readonly PredictionScore[];
  readonly commands: readonly { readonly about: string; readonly command: string }[];
}

/** All of one run. `transcript` is null where it was not beside the pack or did not fit; `why` says which. */
export interface RunDetail {
  readonly record: RunRecord;
  readonly transcript: Trajectory | null;
  readonly why: string | null;
}
