import type { Board } from "../../leaderboard/rank-board.ts";
import type { DataPack } from "../../record/data-pack.ts";

/** What a campaign's article is written from; nothing else has a say in it. */
export interface ArticleInput {
  readonly candidate: DataPack;
  readonly baseline: DataPack | undefined;
  /** The leaderboard of the campaign's suite; undefined where no intel.db was given. */
  readonly board: Board | undefined;
}

/** One generated part of an article, by the name it goes under from version to version. */
export interface Section {
  readonly name: string;
  readonly text: string;
}

/** What a section's statements rest on: the runs, a guess, or nothing yet. */
export type Standing = "Observed" | "Speculation" | "Unobserved";
