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
