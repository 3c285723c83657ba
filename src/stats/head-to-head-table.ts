import { assert } from "../std/assert.ts";
import { HEAD_TO_HEAD_PLANS } from "./head-to-head-tables.generated.ts";

/** How often a suspect is looked at, and by which integers it is judged. */
export interface HeadToHeadPlan {
  /** Counting pairs at each look, rising. */
  readonly looks: readonly number[];
  /** Cleared unless the candidate is at least so many passes behind, per look. */
  readonly continueIfBehindBy: readonly number[];
  /** One table for each number of questions asked at once, from 1. */
  readonly byFamily: readonly FamilyTable[];
}

/** The table for one number of questions asked at once. */
export interface FamilyTable {
  /** Per look and baseline passes: blocked at this many candidate passes or fewer; -1 is never. */
  readonly maxCandidatePasses: readonly (readonly number[])[];
  /** What the integers were made of: blocked where Fisher's one-sided p is at most this. */
  readonly fisherThreshold: number;
  /** The most likely a harmless change is blocked, over all looks and every true rate; at most 5 % / family. */
  readonly exactSize: number;
  /** The rate at which it is. */
  readonly worstRate: number;
}

export type PlanName = keyof typeof HEAD_TO_HEAD_PLANS;

/** The tables go no further. */
export const FAMILY_MAX = 8;

/** One table as it is used. */
export interface HeadToHeadTable extends FamilyTable {
  readonly looks: readonly number[];
  readonly continueIfBehindBy: readonly number[];
}

/** The table of a plan when `family` questions are asked at once: suspects, and the suite where it is one. */
export function headToHeadTable(plan: PlanName, family: number): HeadToHeadTable {
  const { looks, continueIfBehindBy, byFamily } = HEAD_TO_HEAD_PLANS[plan];
  const table: FamilyTable | undefined = byFamily[family - 1];
  assert(table !== undefined, `1 to ${FAMILY_MAX} questions at once`);
  return { looks, continueIfBehindBy, ...table };
}

export type LookOutcome = "block" | "clear" | "continue" | "suspected";

/** What the look with this index decides, after so many passes of both contents. */
export function decideLook(
  table: HeadToHeadTable,
  look: number,
  passes: { readonly baseline: number; readonly candidate: number },
): LookOutcome {
  const limit = table.maxCandidatePasses[look]?.[passes.baseline];
  const behindBy = table.continueIfBehindBy[look];
  assert(limit !== undefined && behindBy !== undefined, "a look of the plan, and no more passes than runs");
  if (passes.candidate <= limit) return "block";
  if (passes.baseline - passes.candidate < behindBy) return "clear";
  return look === table.looks.length - 1 ? "suspected" : "continue";
}
