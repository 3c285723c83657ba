/** A closed interval, ends in the unit of what it is a range of (pass rates: 0 to 1). */
export interface Range {
  readonly low: number;
  readonly high: number;
}
