import type { Trial } from "../plan/first-look.ts";
import type { Clock, GraderIsolate, Harness, Journal, PriceBook, SandboxHost } from "../ports.ts";
import type { Arm } from "../record/ids.ts";
import type { RunRecord } from "../record/run-record.ts";
import type { Subject } from "../record/subject.ts";
import type { Purse } from "./purse.ts";
import type { Budget } from "./spending.ts";

/** Everything a campaign is to do, as data. */
export interface CampaignPlan {
  /** Name of the suite: it seeds the forms. */
  readonly suiteName: string;
  readonly trials: readonly Trial[];
  readonly arms: { readonly [arm in Arm]?: ArmPlan };
  /** Runs in flight at once. */
  readonly concurrency: number;
  /** Asked for before every start; before every call, with what it could cost, where there is a purse too. */
  readonly budget: Budget;
  /** What the purse keeps for all campaigns of the month. */
  readonly monthBudget?: Budget;
}

/** Who plays an arm; `pricedAs` is the `provider/model-id` whose prices hold, normally the subject's own. */
export interface ArmPlan {
  readonly subject: Subject;
  readonly pricedAs: string;
}

/** The world as a campaign needs it; an arm's harness has the arm's model in it. */
export interface CampaignPorts {
  readonly harnesses: { readonly [arm in Arm]?: Harness };
  readonly isolate: GraderIsolate;
  /** Where tasks are judged by a script of their own. */
  readonly sandboxes?: SandboxHost;
  readonly prices: PriceBook;
  readonly journal: Journal;
  readonly clock: Clock;
  /** Asked before every call by the harness's model; absent where only `budget` is asked before every run. */
  readonly purse?: Purse;
}

/** What came of a campaign. */
export interface CampaignResult {
  /** By task in the plan's order, then epoch, arm and stage: the order in which runs finished leaves no trace. */
  readonly runs: readonly RunRecord[];
  /** Epoch milliseconds of the first start, kept across resumes; tokens are priced as of then. */
  readonly startedAt: number;
  readonly finishedAt: number;
  /** One sentence on why it stopped before its plan was done; null when it did not. */
  readonly stoppedEarly: string | null;
  /** How many of the runs were found in the journal. */
  readonly resumed: number;
  /** Errored runs of the journal that were tried again: paid for, and replaced. */
  readonly superseded: readonly RunRecord[];
}

/** Progress, for whoever watches; `finished` counts runs of the plan that are on record. */
export type CampaignEvent =
  | {
      readonly kind: "campaign_started";
      readonly total: number;
      readonly resumed: number;
      /** Runs still to be done by task key, in the order of the plan. */
      readonly planned: ReadonlyMap<string, number>;
    }
  | { readonly kind: "run_started"; readonly trial: Trial }
  | {
      readonly kind: "run_finished";
      readonly record: RunRecord;
      readonly finished: number;
      readonly total: number;
    }
  | { readonly kind: "budget_reached"; readonly reason: string }
  /** What whoever watches must know before it begins. */
  | { readonly kind: "notice"; readonly text: string };

/** Told of everything as it happens; must not throw. */
export type CampaignEvents = (event: CampaignEvent) => void;
