/** A kind of pull request: how often each task passes before it and after it. */
export interface Scenario {
  readonly name: string;
  /** Nothing is worse: blocking it is a mistake. */
  readonly isHarmless: boolean;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Ten tasks such as a published campaign's: most pass always, a few are flaky, one never passes. */
const TEN = [1, 1, 1, 1, 0.97, 0.9, 0.9, 0.67, 0.33, 0];

const changed = (task: number, rate: number): number[] =>
  TEN.map((before, index) => (index === task ? rate : before));

/** What a gate meets. */
export const SCENARIOS: readonly Scenario[] = [
  { name: "harmless", isHarmless: true, before: TEN, after: TEN },
  { name: "one task 1 → 0.33", isHarmless: false, before: TEN, after: changed(0, 0.33) },
  { name: "one task 1 → 0", isHarmless: false, before: TEN, after: changed(0, 0) },
  { name: "one task 0.9 → 0.5", isHarmless: false, before: TEN, after: changed(5, 0.5) },
  {
    name: "every task −20 points",
    isHarmless: false,
    before: TEN,
    after: TEN.map((rate) => Math.max(0, rate - 0.2)),
  },
];
