/** What became of one claim of a text. `unchecked` is said as loudly as the others: nothing is passed over. */
export interface Finding {
  /** 1-based line of the text. */
  readonly line: number;
  /** The claim in the text's own words. */
  readonly claim: string;
  readonly status: "holds" | "contradicted" | "unchecked";
  /** Where the value is, e.g. `run_summary.passed` or `baseline per_task_results.task_03_investigate_log`. */
  readonly path?: string;
  /** What is there, or why nothing could be held against the claim. */
  readonly found: string;
}

/** A finding that still stands at a place of its sentence. */
export interface Reading extends Omit<Finding, "line" | "claim"> {
  readonly start: number;
  readonly end: number;
}

/** A reading by whether what was said is what is there. */
export function reading(
  span: { readonly start: number; readonly end: number },
  holds: boolean,
  path: string,
  found: string,
): Reading {
  return { start: span.start, end: span.end, status: holds ? "holds" : "contradicted", path, found };
}

/** A reading of something nobody can hold against the packs. */
export function unchecked(span: { readonly start: number; readonly end: number }, why: string): Reading {
  return { start: span.start, end: span.end, status: "unchecked", found: why };
}
