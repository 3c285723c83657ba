import type { BoardRow } from "../record/board-row.ts";
import type { CommentState } from "../record/comment-head.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { RunRecord } from "../record/run-record.ts";
import type { Power } from "../stats/power.ts";
import type { Comparison } from "../verdict/comparison.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { BaselineSearch } from "./baseline-search.ts";
import type { Parting } from "./page-shape.ts";

/** Everything a report may say: two data packs, what follows from them, and where the reader can see more. */
export interface ReportInput {
  readonly candidate: DataPack;
  /** Undefined when there is nothing to compare with. */
  readonly baseline: DataPack | undefined;
  readonly comparison: Comparison;
  readonly verdict: Verdict;
  /** Distinguishes several comments on one pull request. */
  readonly key: string;
  /** The workflow run that says it; undefined outside of one. */
  readonly writer?: CommentState;
  /** Where the whole report is (the job summary); our own address, never somebody's text. */
  readonly moreUrl?: string;
  /** Where this very report.html can be opened in a browser, without a hash; undefined where nobody publishes it. */
  readonly reportUrl?: string;
  /** Where failed runs part from the baseline's run of the same form; empty where their transcripts are not at hand. */
  readonly partings?: ReadonlyMap<RunRecord, Parting>;
  /** What `pawl prove` last showed of this suite's graders; undefined when nobody ran it here. */
  readonly proof?: GraderProof;
  /** What came of looking for a baseline among earlier commits; undefined where nobody looked. */
  readonly search?: BaselineSearch;
  /** What a gate like this would have caught; undefined without a gate or without history. */
  readonly power?: Power;
  /** Campaigns to rank this one among; of other suites too, which are left out. */
  readonly board?: readonly BoardRow[];
}

/** Each task's oracle passed, doing nothing failed and every known-bad failed by its name, over so many seeds. */
export interface GraderProof {
  readonly tasks: number;
  readonly trajectories: number;
  readonly seeds: number;
}
