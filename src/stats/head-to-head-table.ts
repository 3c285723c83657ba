import { assert } from "../std/assert.ts";
import type { FamilyTable } from "./head-to-head-plan.ts";
import { HEAD_TO_HEAD_PLANS } from "./head-to-head-tables.generated.ts";

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
