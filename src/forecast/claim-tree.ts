/** A parsed claim over a data pack. Every leaf keeps its `text`, so that a score can say what was found for it. */
export type ClaimTree =
  | { readonly kind: "or" | "and"; readonly left: ClaimTree; readonly right: ClaimTree }
  | { readonly kind: "not"; readonly of: ClaimTree }
  | { readonly kind: "compare"; readonly op: CompareOp; readonly left: Quantity; readonly right: Quantity };

export type Quantity =
  | { readonly kind: "number"; readonly value: number }
  | {
      readonly kind: "arithmetic";
      readonly op: ArithmeticOp;
      readonly left: Quantity;
      readonly right: Quantity;
    }
  | { readonly kind: "task"; readonly measure: Measure; readonly task: string; readonly text: string }
  | { readonly kind: "count"; readonly filters: readonly Filter[]; readonly text: string }
  | { readonly kind: "path"; readonly path: readonly string[]; readonly text: string };

export type CompareOp = "<=" | "<" | ">=" | ">" | "=" | "!=";
export type ArithmeticOp = "+" | "-" | "*" | "/";

/** What can be asked of one task, or of `total`. `rate` is a share of 1. */
export const MEASURES = ["passes", "failures", "runs", "rate"] as const;
export type Measure = (typeof MEASURES)[number];

/** What `count(…)` can select runs by. */
export const FILTER_FIELDS = ["failure_mode", "failure_detail", "outcome", "flag", "task", "run"] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

export interface Filter {
  readonly field: FilterField;
  readonly isEqual: boolean;
  readonly value: string;
}
