import type { DataPack } from "../record/data-pack.ts";
import { wilson } from "../stats/wilson.ts";
import { formatCount, formatShare } from "../std/format-number.ts";

/** How checks of a content against itself ended. Every one that blocked was wrong. */
export interface BurnIn {
  readonly checks: number;
  readonly blocked: number;
  /** Ended with a line "not proven", which fails nothing. */
  readonly suspected: number;
  /** Could not be decided: they count for nobody and are not among `checks`. */
  readonly undecided: number;
}

/** Counts them by the decisions in their packs. */
export function countBurnIn(packs: readonly DataPack[]): BurnIn {
  const words = packs.flatMap(({ decision, gate }) =>
    decision === undefined || gate?.stopped != null ? [] : [decision],
  );
  const decided = words.filter(({ word }) => !UNDECIDED.has(word));
  return {
    checks: decided.length,
    blocked: decided.filter(({ word }) => word === "regression" || word === "suite_regression").length,
    suspected: decided.filter(({ tasks }) => Object.values(tasks).includes("suspected")).length,
    undecided: packs.length - decided.length,
  };
}

const UNDECIDED: ReadonlySet<string> = new Set(["inconclusive", "unmeasured", "no_baseline"]);

/** What a person is told: the counts with their range, and the line for `pawl.yml`. */
export function sayBurnIn({ checks, blocked, suspected, undecided }: BurnIn): string {
  const count = undecided === 1 ? "counts" : "count";
  const open =
    undecided === 0
      ? []
      : [`${formatCount(undecided, "check")} could not be decided and ${count} for nobody.`];
  if (checks === 0) return `${["No check was decided, so nothing is known.", ...open].join("\n")}\n`;
  const { low, high } = wilson({ passed: blocked, runs: checks });
  const range = `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}%`;
  const lines = [
    `${formatShare(blocked, checks)} checks of this content against itself were blocked (95% range ${range}; promised: at most 5%).`,
    `${formatShare(suspected, checks)} showed a line "not proven", which fails nothing.`,
    ...open,
    "",
    "For pawl.yml, so that comments say it:",
    "",
    `gate: {burn-in: {checks: ${checks}, blocked: ${blocked}}}`,
  ];
  return `${lines.join("\n")}\n`;
}
