/** How much a report says. The ladder gives up what a reader misses least: what passed, then quotations, then details. */
export interface Detail {
  /** Tables and runs of tasks that nothing is wrong with. */
  readonly passing: boolean;
  /** What runs said, and what checks expected and found. */
  readonly quotes: boolean;
  /** Everything behind a fold. */
  readonly folds: boolean;
  /** Only the verdict and where to read on. */
  readonly verdictOnly: boolean;
  /** Rows of any one table, tasks of any one list. */
  readonly rowsMax: number;
  /** Code points of one quotation. */
  readonly quoteMax: number;
  /** Both sides' runs, with their last words in full. */
  readonly everything: boolean;
}

const FULL: Detail = {
  passing: true,
  quotes: true,
  folds: true,
  verdictOnly: false,
  rowsMax: 100,
  quoteMax: 300,
  everything: false,
};

/** Fullest first. */
export const COMMENT_LADDER: readonly Detail[] = [
  FULL,
  { ...FULL, passing: false },
  { ...FULL, passing: false, quotes: false },
  { ...FULL, passing: false, quotes: false, folds: false, rowsMax: 25 },
  { ...FULL, passing: false, quotes: false, folds: false, rowsMax: 0, verdictOnly: true },
];

/** The job summary has sixteen times the room. */
export const SUMMARY_LADDER: readonly Detail[] = [
  { ...FULL, rowsMax: 2000, quoteMax: 2000, everything: true },
  { ...FULL, rowsMax: 1000, quoteMax: 400, everything: true },
  ...COMMENT_LADDER,
];
