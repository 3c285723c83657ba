import type { DeltaRow } from "./delta-row.ts";
import { taskTone } from "./page-tone.ts";

const LOUDNESS = { bad: 0, warn: 1, note: 2, better: 3, good: 4 } as const;

/** What somebody must look at stands on top; else the suite's order. */
export function loudestFirst(rows: readonly DeltaRow[]): DeltaRow[] {
  return rows.toSorted((a, b) => LOUDNESS[taskTone(a.verdict.word)] - LOUDNESS[taskTone(b.verdict.word)]);
}
