import * as core from "@actions/core";
import { type BaselineSearch, searchSentences } from "../report/baseline-search.ts";
import { oneLine } from "../std/escape-invisible.ts";
import type { HeldBaseline } from "./find-baseline.ts";

/** What came of looking for a baseline, as reports say it. */
export function searchOf(held: HeldBaseline): BaselineSearch {
  return held.kind === "found" ? held.source : held;
}

/** Says it in the log, a line a sentence. */
export function tellSearch(held: HeldBaseline): void {
  for (const sentence of searchSentences(searchOf(held))) core.info(oneLine(sentence));
}
