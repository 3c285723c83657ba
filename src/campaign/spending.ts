import { type PicoUsd, picoUsd } from "../std/money.ts";

/** What may be used at most; a limit that is absent does not hold. */
export interface Budget {
  readonly max_cost_usd?: number;
  /** Input, output and cached tokens of all runs. */
  readonly max_tokens?: number;
}

/** What was used; runs of unknown price add tokens only. */
export interface Spending {
  readonly cost: PicoUsd;
  readonly tokens: number;
}

/** Before anything is used. */
export const NOTHING_SPENT: Spending = { cost: picoUsd(0), tokens: 0 };
