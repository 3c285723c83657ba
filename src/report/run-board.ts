import type { Outcome } from "../record/outcome.ts";
import { oneLine, truncate } from "../std/escape-invisible.ts";
import { formatCount, formatDuration, formatMoney, formatShare } from "../std/format-number.ts";

/** One task of a campaign under way. */
export interface TaskProgress {
  readonly key: string;
  /** Runs this campaign does of it, both arms. */
  readonly planned: number;
  readonly running: number;
  /** In the order in which they ended. */
  readonly outcomes: readonly Outcome[];
  /** How often each failure mode happened, our own words only. */
  readonly modes: ReadonlyMap<string, number>;
  /** US dollars; null where a price is unknown. */
  readonly costUsd: number | null;
}

/** A campaign under way. */
export interface RunBoard {
  readonly total: number;
  readonly finished: number;
  readonly costUsd: number | null;
  /** Requests the provider refused and that were tried again, with what was waited for that, all runs together. */
  readonly retries: number;
  readonly waitedMs: number;
  /** By the pace so far; null before there is one. */
  readonly leftMs: number | null;
  readonly tasks: readonly TaskProgress[];
}

const MARKS: Readonly<Record<Outcome, string>> = { passed: "●", failed: "○", errored: "×" };
const [RUNNING, TO_COME] = ["◐", "·"];
/** Marks of one task before they become a count. */
const MARKS_MAX = 24;
const NAME_MAX = 44;

/** The board as lines of at most `width` columns and at most `height` of them: the sum, then the tasks that fit, those at work first. */
export function renderRunBoard(
  board: RunBoard,
  look: { readonly width: number; readonly height: number },
): string[] {
  const room = Math.max(0, look.height - 1);
  const shown =
    board.tasks.length <= room ? board.tasks : busiest(board.tasks).slice(0, Math.max(0, room - 1));
  const rest = board.tasks.length - shown.length;
  const name = Math.min(NAME_MAX, Math.max(0, ...shown.map(({ key }) => oneLine(key).length)));
  return [
    sayBoard(board),
    ...shown.map(
      (task) => `  ${truncate(oneLine(task.key), name).padEnd(name)}  ${marksOf(task)}${modesOf(task, "  ")}`,
    ),
    ...(rest > 0 && room > 0 ? [`  and ${formatCount(rest, "more task")}`] : []),
  ].map((line) => truncate(line, Math.max(1, look.width)));
}

/** `12/30 runs · 9 passed · 4 running · $0.0098 · about 40 s left · 3 requests tried again (12 s waited)`. */
export function sayBoard(board: RunBoard): string {
  const { finished, total, costUsd, leftMs, retries, waitedMs, tasks } = board;
  const passed = count(tasks, "passed");
  const errored = count(tasks, "errored");
  const running = tasks.reduce((sum, task) => sum + task.running, 0);
  return [
    `${finished}/${formatCount(total, "run")}`,
    `${passed} passed`,
    ...(errored === 0 ? [] : [`${errored} errored`]),
    ...(running === 0 ? [] : [`${running} running`]),
    costUsd === null ? "cost unknown" : formatMoney(costUsd),
    ...(leftMs === null ? [] : [`about ${sayLeft(leftMs)} left`]),
    ...(retries === 0
      ? []
      : [`${formatCount(retries, "request")} tried again (${formatDuration(waitedMs)} waited)`]),
  ].join(" · ");
}

/** A task whose runs are all done, on a line of its own: `task_03_investigate_log ●○○ 1/3 · wrong_answer ×2 · $0.0026`. */
export function sayTaskDone(task: TaskProgress): string {
  const counted = task.outcomes.filter((outcome) => outcome !== "errored");
  const passed = counted.filter((outcome) => outcome === "passed").length;
  return [
    `${oneLine(task.key)} ${task.planned > MARKS_MAX ? "" : `${marksOf(task)} `}${formatShare(passed, counted.length)}`,
    ...[modesOf(task, "")].filter((text) => text !== ""),
    task.costUsd === null ? "cost unknown" : formatMoney(task.costUsd),
  ].join(" · ");
}

function busiest(tasks: readonly TaskProgress[]): TaskProgress[] {
  return tasks.toSorted((a, b) => Number(b.running > 0) - Number(a.running > 0));
}

function marksOf({ outcomes, running, planned }: TaskProgress): string {
  if (planned > MARKS_MAX) return `${outcomes.length}/${planned}`;
  const ahead = Math.max(0, planned - outcomes.length - running);
  const passedFirst = (["passed", "failed", "errored"] as const).flatMap((outcome) =>
    outcomes.filter((one) => one === outcome).map(() => MARKS[outcome]),
  );
  return [...passedFirst, RUNNING.repeat(running), TO_COME.repeat(ahead)].join("");
}

function modesOf({ modes }: TaskProgress, before: string): string {
  return modes.size === 0 ? "" : before + [...modes].map(([mode, times]) => `${mode} ×${times}`).join(", ");
}

function count(tasks: readonly TaskProgress[], outcome: Outcome): number {
  return tasks.reduce((sum, { outcomes }) => sum + outcomes.filter((one) => one === outcome).length, 0);
}

/** Coarse, for it is a guess. */
function sayLeft(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 60) return `${Math.max(1, seconds < 10 ? seconds : Math.ceil(seconds / 5) * 5)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}
