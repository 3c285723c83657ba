/** A run's transcript for a terminal: every foreign word made safe line by line, our own words painted. */
import type { RunRecord } from "../record/run-record.ts";
import type { ToolCall, Trajectory, Turn } from "../record/trajectory.ts";
import { commandSafe, oneLine, terminalSafe } from "../std/escape-invisible.ts";
import { formatDuration, formatMoney, formatNumber } from "../std/format-number.ts";
import { diffLines } from "../std/line-diff.ts";
import { type Paint, painter } from "./paint.ts";

const LINES_MAX = 40;
const LINE_MAX = 2000;

/** The whole of one run: outcome, checks, steps, files and what was read. */
export function renderTranscript(
  run: { readonly name: string; readonly record: RunRecord; readonly trajectory: Trajectory | string },
  look: { readonly isColoured: boolean; readonly isWhole: boolean },
): string {
  const paint = painter(look.isColoured);
  const linesMax = look.isWhole ? Number.POSITIVE_INFINITY : LINES_MAX;
  const lines = [
    ...headOf(run.name, run.record, paint),
    ...(typeof run.trajectory === "string"
      ? ["", paint("yellow", run.trajectory)]
      : [...stepsOf(run.trajectory, linesMax, paint), ...filesOf(run.trajectory, linesMax, paint)]),
    ...readOf(run.record, paint),
  ];
  return `${commandSafe(lines.join("\n"))}\n`;
}

function headOf(name: string, record: RunRecord, paint: Paint): string[] {
  const { metrics } = record;
  const colour = { passed: "green", failed: "red", errored: "dim" } as const;
  const why =
    record.failure_mode === null
      ? ""
      : ` ${oneLine(record.failure_mode)}/${oneLine(record.failure_detail ?? "")}`;
  return [
    `${paint("bold", oneLine(name))} ${paint(colour[record.outcome], record.outcome)}${why.replace(/\/$/, "")}`,
    paint(
      "dim",
      `${formatNumber(metrics.turns)} steps · ${formatNumber(metrics.input_tokens)} in · ${formatNumber(metrics.output_tokens)} out · ${formatMoney(metrics.cost_usd)} · ${formatDuration(metrics.latency_ms)} · ${record.stage.replaceAll("_", " ")} · form ${oneLine(record.form_seed)}`,
    ),
    ...record.flags.map((flag) => paint("yellow", flag.replaceAll("_", " "))),
    ...record.checks.map((check) => {
      const mark = check.passed ? paint("green", "✓") : paint("red", "✗");
      const expected =
        check.passed || check.expected === undefined ? "" : `; expected ${oneLine(check.expected)}`;
      const found = check.passed || check.found === undefined ? "" : `; found ${oneLine(check.found)}`;
      return `  ${mark} ${oneLine(check.name)}${expected}${found}`;
    }),
  ];
}

function stepsOf({ turns, stop, stop_detail }: Trajectory, linesMax: number, paint: Paint): string[] {
  return [
    ...turns.flatMap((turn) => stepOf(turn, linesMax, paint)),
    "",
    `Ended: ${stop.replaceAll("_", " ")}${stop_detail === undefined ? "" : ` — ${oneLine(stop_detail)}`}`,
  ];
}

function stepOf(turn: Turn, linesMax: number, paint: Paint): string[] {
  const cost = turn.cost_usd === undefined ? "" : ` · ${formatMoney(turn.cost_usd)}`;
  const spent = `${formatNumber(turn.usage.input_tokens)} in · ${formatNumber(turn.usage.output_tokens)} out${cost} · ${formatDuration(turn.latency_ms)}`;
  return [
    "",
    `${paint("bold", `Step ${turn.turn}`)}  ${paint("dim", spent)}`,
    ...(turn.reasoning === undefined
      ? []
      : block(turn.reasoning, "  ~ ", linesMax).map((line) => paint("dim", line))),
    ...block(turn.text, "  ", linesMax),
    ...turn.tool_calls.flatMap((call) => callOf(call, linesMax, paint)),
  ];
}

function callOf(call: ToolCall, linesMax: number, paint: Paint): string[] {
  const { result } = call;
  const asked =
    typeof call.input === "object" && call.input !== null
      ? Object.entries(call.input).flatMap(([name, value]: [string, unknown]) =>
          block(
            `${oneLine(name)}: ${typeof value === "string" ? value : JSON.stringify(value)}`,
            "    ",
            linesMax,
          ),
        )
      : block(String(call.input ?? ""), "    ", linesMax);
  const exit = result.exit_code === undefined ? "" : ` exit ${result.exit_code}`;
  const status = result.status === "ok" ? paint("dim", `ok${exit}`) : paint("red", `error${exit}`);
  return [
    `  ${paint("blue", oneLine(call.name) || "unnamed tool")} ${status}`,
    ...(call.malformed === undefined
      ? []
      : [paint("yellow", `    malformed: ${oneLine(call.malformed.message)}`)]),
    ...asked,
    ...block(result.text, "    │ ", linesMax),
    ...result.harness_gaps.map((gap) => paint("yellow", `    the sandbox could not: ${oneLine(gap)}`)),
  ];
}

/** Lines of a text, each made safe, the middle left out where there are too many. */
function block(text: string, indent: string, linesMax: number): string[] {
  if (text === "") return [];
  const lines = terminalSafe(text).replace(/\n$/, "").split("\n");
  const shown = lines.slice(0, linesMax).map((line) => indent + line.slice(0, LINE_MAX));
  const rest = lines.length - shown.length;
  return rest > 0 ? [...shown, `${indent}… ${formatNumber(rest)} more lines (--whole shows them)`] : shown;
}

function filesOf({ file_changes = [] }: Trajectory, linesMax: number, paint: Paint): string[] {
  return file_changes.flatMap(({ path, how, before = "", after = "" }) => [
    "",
    `${paint("bold", oneLine(path))} ${how}`,
    ...diffLines(before, after)
      .filter(({ kind }) => kind !== "same")
      .slice(0, linesMax)
      .map(({ kind, text }) =>
        paint(
          kind === "added" ? "green" : "red",
          `  ${kind === "added" ? "+" : "-"} ${oneLine(text.slice(0, LINE_MAX))}`,
        ),
      ),
  ]);
}

function readOf({ evidence }: RunRecord, paint: Paint): string[] {
  if (evidence.delivered.length === 0) return [];
  const files = evidence.delivered.map(
    ({ path, bytes, delivered }) =>
      `  ${oneLine(path)}  ${formatNumber(delivered)} of ${formatNumber(bytes)} bytes`,
  );
  return ["", paint("bold", "Read"), ...files];
}
