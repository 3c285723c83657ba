/** The page's small words and marks, so that the same thing looks the same everywhere. */
import type { PageRun, PageTally, Tone } from "../report/page-shape.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { formatPercent, formatPoints, formatShare, passMarks } from "../std/format-number.ts";

const MARKS: Readonly<Record<Tone, string>> = { bad: "▲", warn: "◆", good: "●", better: "★", note: "○" };

/** A word with its colour and, for those who do not see it, its shape. */
export function Badge({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return (
    <span class={`badge ${tone}`}>
      <span aria-hidden="true">{MARKS[tone]}</span> {oneLine(children)}
    </span>
  );
}

const OUTCOMES = { passed: "good", failed: "bad", errored: "note" } as const;

/** A run's outcome. */
export function OutcomeBadge({ outcome }: Pick<PageRun, "outcome">) {
  return <Badge tone={OUTCOMES[outcome]}>{outcome}</Badge>;
}

/** `●○○ 1/3 (33.3%)`, errored runs beside it; a dash where nothing ran. `isPlain` leaves the marks out. */
export function TallyText(props: { readonly tally: PageTally | null; readonly isPlain?: boolean }) {
  const { tally, isPlain = false } = props;
  if (tally === null || tally.runs + tally.errored === 0) return <span class="soft">–</span>;
  const { passed, runs, errored } = tally;
  return (
    <span class="tally">
      {!isPlain && (
        <span class="marks" aria-hidden="true">
          {passMarks(passed, runs)}{" "}
        </span>
      )}
      {formatShare(passed, runs)}
      {runs >= 10 && <small> {formatPercent(passed, runs)}</small>}
      {errored > 0 && <small> +{errored} errored</small>}
    </span>
  );
}

/** A difference in points, or a dash. */
export function sayDelta(delta: number | null): string {
  return delta === null ? "–" : formatPoints(delta).replace(/ points?$/, "");
}

/** A stage in words: `first look`, `side by side`. */
export function sayStage(stage: string): string {
  if (stage === "head_to_head") return "side by side";
  return oneLine(stage).replaceAll("_", " ");
}

/** What a run is called on its side: `run 2`, with its stage where that is not the first look. */
export function sayRun({ epoch, stage }: Pick<PageRun, "epoch" | "stage">): string {
  return stage === "first_look" || stage === "history" ? `run ${epoch}` : `${sayStage(stage)} run ${epoch}`;
}

/** Which side, as people say it. */
export function saySide(side: "candidate" | "baseline"): string {
  return side === "candidate" ? "This change" : "Baseline";
}
