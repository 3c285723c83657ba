import type { ReportInput } from "../../src/report/report-input.ts";
import { type GateTask, gateReport } from "../support/gates.ts";

/** What a gate can end with, one scenario for every kind of answer. */

const SURE = "11111111";

/** Tasks nothing happens to, by number. */
function steady(...numbers: readonly number[]): GateTask[] {
  return numbers.map((n) => ({
    id: `task_${String(n).padStart(2, "0")}_steady`,
    history: "30/30",
    first: "3/3",
    old: SURE,
    new: SURE,
  }));
}

const LOG: GateTask = {
  id: "task_03_investigate_log",
  history: "29/30",
  first: "1/3",
  old: "1x111",
  new: "00000",
  says: { detail: "decoy_cause", flags: ["answered_without_reading"] },
};

const TRACE: GateTask = {
  id: "task_04_trace_codebase",
  history: "21/30",
  first: "1/3",
  old: "1101",
  new: "1110",
  says: { detail: "missing_artifact" },
};

/** Every scenario by name; the name is also its golden file's. */
export const GATES: Readonly<Record<string, () => ReportInput>> = {
  "gate-regression": () =>
    gateReport({
      tasks: [LOG, TRACE, ...steady(1, 2, 5, 6, 7, 8, 9, 10)],
      gate: { burn_in: { checks: 64, blocked: 1 } },
    }),
  "gate-cleared": () =>
    gateReport({ tasks: [{ ...LOG, old: "1101", new: "1111" }, ...steady(1, 2, 5, 6, 7, 8, 9, 10)] }),
  "gate-suspected": () =>
    gateReport({
      tasks: [
        { ...LOG, old: "1111111111111110", new: "0111101101111011" },
        { id: "task_11_low", history: "29/30", first: "2/3" },
        ...steady(1, 2, 5),
      ],
      gate: { recheck: 1 },
    }),
  "gate-open": () =>
    gateReport({
      tasks: [{ ...LOG, old: "1111", new: "0111" }, ...steady(1, 2, 5)],
      gate: { stopped: "Stopped early: the budget of $1.00 is spent." },
    }),
  "gate-suite": () =>
    gateReport({
      tasks: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => ({
        id: `task_${String(n).padStart(2, "0")}_weaker`,
        history: "27/30",
        first: n <= 2 ? "1/3" : "2/3",
        old: "1111111111111111",
        new: "1011011110110111",
      })),
      gate: { recheck: 2 },
    }),
  "gate-drift": () =>
    gateReport({ tasks: [{ ...LOG, old: "00010000", new: "00000000" }, ...steady(1, 2, 5)] }),
  "gate-accepted": () =>
    gateReport({
      tasks: [{ ...LOG, old: "1111", new: "0000" }, ...steady(1, 2)],
      gate: {
        override: { by: "octocat", at: "2026-05-20T10:00:00.000Z", through: "label pawl:accept-regression" },
      },
    }),
  "gate-not-blocking": () =>
    gateReport({
      tasks: [{ ...LOG, old: "1111", new: "0000" }, ...steady(1, 2)],
      gate: { policy: { non_blocking: ["task_03_investigate_log"], max_latency_ms_p50: 1000 } },
    }),
  "gate-deep": () =>
    gateReport({
      tasks: [1, 2, 3, 4, 5].map((n) => ({
        id: `task_0${n}_deep`,
        history: "20/20",
        old: "1111111111",
        new: n === 3 ? "1111110111" : "1111111111",
      })),
      gate: { mode: "deep", first_look: 0, deep: { pairs: 10, margin: 0.1 } },
    }),
};
