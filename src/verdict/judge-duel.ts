import type { GateFacts } from "../record/gate-facts.ts";
import { formatShare } from "../std/format-number.ts";
import type { Count, Drift, SideBySide } from "./gate-verdict.ts";
import type { TaskVerdict, TaskWord } from "./verdict.ts";

/** What a gate knows of one task beyond its first look. */
export interface TaskEvidence {
  readonly mode: GateFacts["mode"];
  readonly sideBySide: SideBySide | undefined;
  readonly drift: Drift | undefined;
  readonly isBlocking: boolean;
  /** Why the side-by-side runs ended early, if they did. */
  readonly stopped: string | null;
}

/** How sure a block is, in words; the promise is the same for every design. */
export const PROMISE = "A harmless change would produce a gap like this less than 1 time in 20.";

/** The verdict on a task after it was run side by side: what the first look said gives way to it. */
export function judgeDuel(firstLook: TaskVerdict, evidence: TaskEvidence): TaskVerdict {
  const { sideBySide, drift, isBlocking } = evidence;
  const [word, sentence] = sayDuel(firstLook, evidence);
  const isDrifted = drift !== undefined && YIELDS_TO_DRIFT.has(word);
  return {
    ...firstLook,
    word: isDrifted ? "environment_drift" : word,
    sentence: [sentence, ...(drift === undefined ? [] : [sayDrift(drift)])].join(" "),
    ...(sideBySide !== undefined && { sideBySide }),
    ...(drift !== undefined && { drift }),
    ...(!isBlocking && { isBlocking: false as const }),
  };
}

/** Words that say less than that the environment changed. */
const YIELDS_TO_DRIFT: ReadonlySet<TaskWord> = new Set([
  "no_baseline",
  "cleared",
  "no_regression_found",
  "looks_better",
]);

function sayDuel(firstLook: TaskVerdict, evidence: TaskEvidence): readonly [TaskWord, string] {
  const { sideBySide, mode, isBlocking } = evidence;
  if (sideBySide?.state === undefined) return [firstLook.word, firstLook.sentence];
  const sides = `old ${share(sideBySide.baseline)}, new ${share(sideBySide.candidate)}`;
  switch (sideBySide.state) {
    case "block": {
      const exempt = isBlocking ? "" : " This task is set not to block.";
      return ["regression", `Regression confirmed: ${sides}, run side by side. ${PROMISE}${exempt}`];
    }
    case "suspected":
      return ["suspected", `Looks worse, not proven: side by side ${sides}. Not blocking.`];
    case "lost":
      return ["inconclusive", `Could not finish: ${sayLost(sideBySide)}.`];
    case "open":
      return ["inconclusive", `Could not finish: side by side ${sides} so far.${sayStopped(evidence)}`];
    default:
      return mode === "deep"
        ? ["no_regression_found", `Side by side ${sides}.`]
        : ["cleared", `First look ${share(firstLook.candidate)}; side by side ${sides}: noise.`];
  }
}

function sayLost({ lost, baseline }: SideBySide): string {
  return `${lost} of ${baseline.runs + lost} pairs lost to infrastructure`;
}

function sayStopped({ stopped }: TaskEvidence): string {
  return stopped === null ? "" : ` ${stopped}`;
}

/** The baseline's own change, which is nobody's fault here. */
function sayDrift({ fresh, history }: Drift): string {
  // Stryker disable next-line EqualityOperator: equal rates are no drift
  const how = fresh.passed * history.runs < history.passed * fresh.runs ? "only " : "";
  return `The base branch itself now passes ${how}${share(fresh)} (history ${share(history)}): the environment changed, this change is not to blame.`;
}

function share({ passed, runs }: Count): string {
  return formatShare(passed, runs);
}
