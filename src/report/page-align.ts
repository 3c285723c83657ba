/**
 * Lays two runs of the same form side by side: a longest common subsequence over turns, weighted so that equal turns
 * win over similar ones. What a model merely says beside a call does not part two runs; what it does, or is told, does.
 */
import type { ToolCall, Trajectory, Turn } from "../record/trajectory.ts";
import { truncate } from "../std/escape-invisible.ts";
import { canonicalJson } from "../std/json.ts";
import { sayAction, targetOf } from "./page-action.ts";
import type { Parting } from "./page-shape.ts";

/** One row; indexes into the turns of either side, null where that side has nothing there. */
export interface AlignedRow {
  readonly kind: "same" | "similar" | "different";
  readonly baseline: number | null;
  readonly candidate: number | null;
}

/** Longer runs are aligned up to here, turn by turn after it. */
const TURNS_MAX = 400;

interface Signature {
  readonly whole: string;
  readonly calls: string;
  readonly rough: string;
}

/** Every turn of both, in order, equal ones side by side. */
export function alignSteps(baseline: readonly Turn[], candidate: readonly Turn[]): AlignedRow[] {
  const [a, b] = [baseline.slice(0, TURNS_MAX).map(signature), candidate.slice(0, TURNS_MAX).map(signature)];
  const rows = zipGaps(trace(a, b, scores(a, b)));
  const rest = Math.max(baseline.length, candidate.length) - TURNS_MAX;
  const tail = Array.from({ length: Math.max(0, rest) }, (_, index): AlignedRow => {
    const at = TURNS_MAX + index;
    return {
      kind: "different",
      baseline: at < baseline.length ? at : null,
      candidate: at < candidate.length ? at : null,
    };
  });
  return [...rows, ...tail];
}

/** Actions named of one side where it did several things the other did not. */
const ACTIONS_MAX = 3;

/** The first row that is not the same on both sides; "same" where there is none. */
export function partingOf(baseline: Trajectory, candidate: Trajectory): Parting | "same" {
  const rows = alignSteps(baseline.turns, candidate.turns);
  const first = rows.findIndex(({ kind }) => kind !== "same");
  if (first < 0) return "same";
  const [was, is] = [lane(rows, first, baseline, "baseline"), lane(rows, first, candidate, "candidate")];
  return { baseline_step: was.step, candidate_step: is.step, baseline: was.said, candidate: is.said };
}

const ACTION_MAX = 80;

function shortly(turn: Turn): string {
  return truncate(sayAction(turn), ACTION_MAX);
}

/** What one side did from the parting on until both do something alike again. */
function lane(
  rows: readonly AlignedRow[],
  first: number,
  { turns, stop }: Trajectory,
  side: "baseline" | "candidate",
): { readonly step: number | null; readonly said: string } {
  const alike = rows.findIndex(({ kind }, index) => index > first && kind !== "different");
  const apart = rows.slice(first, rows[first]?.kind === "different" && alike >= 0 ? alike : first + 1);
  const own = apart.flatMap((row) => turns[row[side] ?? -1] ?? []);
  const [turn] = own;
  if (turn !== undefined) {
    const more = own.length > ACTIONS_MAX ? ` → ${own.length - ACTIONS_MAX} more` : "";
    return { step: turn.turn, said: own.slice(0, ACTIONS_MAX).map(shortly).join(" → ") + more };
  }
  const next = rows.slice(first).flatMap((row) => turns[row[side] ?? -1] ?? [])[0];
  if (next === undefined) return { step: null, said: `had ended (${stop.replaceAll("_", " ")})` };
  return { step: next.turn, said: `went straight to ${shortly(next)}` };
}

function signature(turn: Turn): Signature {
  const calls = canonicalJson(turn.tool_calls.map(({ name, input }) => [name, input ?? null]));
  const told = canonicalJson(turn.tool_calls.map(({ result }) => [result.status, result.text]));
  const final = turn.tool_calls.length === 0 ? turn.text.trim() : "";
  return { whole: `${calls} ${told} ${final}`, calls, rough: turn.tool_calls.map(rough).join(" ") };
}

/** The tool, and the file or program it was used on. */
function rough(call: ToolCall): string {
  return `${call.name} ${targetOf(call).trim().split(/\s/, 1)[0] ?? ""}`;
}

function likeness(a: Signature, b: Signature): number {
  if (a.whole === b.whole) return 4;
  if (a.calls === b.calls) return 3;
  return a.rough === b.rough ? 2 : 0;
}

/** `table[i][j]`: the best score of what follows turn i of a and turn j of b. */
function scores(a: readonly Signature[], b: readonly Signature[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      row(table, i)[j] = Math.max(cell(table, i + 1, j), cell(table, i, j + 1), paired(table, a, b, i, j));
  return table;
}

function paired(
  table: readonly (readonly number[])[],
  a: readonly Signature[],
  b: readonly Signature[],
  i: number,
  j: number,
): number {
  const [one, other] = [a[i], b[j]];
  const like = one === undefined || other === undefined ? 0 : likeness(one, other);
  return like === 0 ? -1 : like + cell(table, i + 1, j + 1);
}

function row(table: number[][], i: number): number[] {
  return table[i] ?? [];
}

function cell(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

function trace(
  a: readonly Signature[],
  b: readonly Signature[],
  table: readonly (readonly number[])[],
): AlignedRow[] {
  const rows: AlignedRow[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && cell(table, i, j) === paired(table, a, b, i, j)) {
      rows.push({ kind: a[i]?.whole === b[j]?.whole ? "same" : "similar", baseline: i++, candidate: j++ });
    } else if (i < a.length && (j >= b.length || cell(table, i, j) === cell(table, i + 1, j))) {
      rows.push({ kind: "different", baseline: i++, candidate: null });
    } else rows.push({ kind: "different", baseline: null, candidate: j++ });
  }
  return rows;
}

/** Between two matched rows, what only one side did stands beside what only the other did. */
function zipGaps(rows: readonly AlignedRow[]): AlignedRow[] {
  const zipped: AlignedRow[] = [];
  let [left, right]: [number[], number[]] = [[], []];
  const flush = (): void => {
    for (let at = 0; at < Math.max(left.length, right.length); at++)
      zipped.push({ kind: "different", baseline: left[at] ?? null, candidate: right[at] ?? null });
    [left, right] = [[], []];
  };
  for (const each of rows) {
    if (each.kind !== "different") {
      flush();
      zipped.push(each);
    }
    if (each.kind === "different" && each.baseline !== null) left.push(each.baseline);
    if (each.kind === "different" && each.candidate !== null) right.push(each.candidate);
  }
  flush();
  return zipped;
}
