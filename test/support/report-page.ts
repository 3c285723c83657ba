/** Report pages in tests: a report whose runs have trajectories, written by the real code into a folder in memory. */

import { inflateRawSync } from "node:zlib";
import { boardRow } from "../../src/app/board-rows.ts";
import { buildPage } from "../../src/app/write-page.ts";
import type { DataPack } from "../../src/record/data-pack.ts";
import type { RunRecord } from "../../src/record/run-record.ts";
import type { Trajectory } from "../../src/record/trajectory.ts";
import type { PageData } from "../../src/report/page-shape.ts";
import type { ReportInput } from "../../src/report/report-input.ts";
import { sha256 } from "../../src/std/hash.ts";
import { canonicalJson } from "../../src/std/json.ts";
import { HOSTILE_STRINGS, hostileReport } from "./hostile-report.ts";
import { memoryFolder } from "./memory-folder.ts";
import { pack, records } from "./records.ts";
import { toolCall, trajectory, turns } from "./trajectories.ts";

/** What a run did, made up from its record. */
export type Storyteller = (run: RunRecord, side: "candidate" | "baseline") => Trajectory;

/** The page of a report whose every run has the trajectory the storyteller gives it. */
export async function pageOf(input: ReportInput, tell: Storyteller): Promise<string> {
  const [candidate, baseline] = [tellPack(input.candidate, "candidate", tell), input.baseline];
  const told = baseline === undefined ? undefined : tellPack(baseline, "baseline", tell);
  return buildPage(
    { ...input, candidate: candidate.pack, baseline: told?.pack },
    [memoryFolder(candidate.files), memoryFolder(told?.files)],
    new AbortController().signal,
  );
}

/** A pack whose runs have the trajectories they are given, and their texts by path. */
export function tellPack(
  pack: DataPack,
  side: "candidate" | "baseline",
  tell: Storyteller,
): { readonly pack: DataPack; readonly files: Map<string, string> } {
  const files = new Map<string, string>();
  const runs = pack.runs.map((run) => {
    const text = canonicalJson(tell(run, side));
    files.set(`trajectories/${sha256(text)}.json`, text);
    return { ...run, trajectory_sha256: sha256(text) };
  });
  return { pack: { ...pack, runs }, files };
}

/** Reads a file first where it is the baseline's, and answers at once where it is not. */
export const readsOrGuesses: Storyteller = (_run, side) =>
  trajectory({
    system: "You are an agent.",
    instruction: "Find the cause.",
    turns: turns(
      ...(side === "baseline"
        ? [
            {
              reasoning: "First the log.",
              tool_calls: [toolCall("fs_read", { path: "access.log" }, { result: { text: "500 pool" } })],
            },
          ]
        : []),
      {
        tool_calls: [
          toolCall("fs_write", { path: "finding.txt", content: `${side}\n` }, { result: { text: "wrote" } }),
        ],
      },
      { text: "Done.", stop_reason: "end_turn" },
    ),
    delivered: [{ path: "access.log", bytes: 8, delivered: side === "baseline" ? 8 : 0 }],
    file_changes: [
      { path: "finding.txt", how: "created", bytes_before: null, bytes_after: 9, after: `${side}\n` },
    ],
  });

/** Everything a stranger could write into a report and its transcripts, in every place there is. */
export const HOSTILE_TEXT = [
  ...HOSTILE_STRINGS,
  "</script><script>globalThis.owned = 1</script>",
  "<!--<script>",
  "<img src=x onerror='globalThis.owned = 1'>",
  "javascript:globalThis.owned=1",
  "{{constructor.constructor('owned=1')()}}",
  "x".repeat(20_000),
].join("\n");

/** A page that holds `HOSTILE_TEXT` wherever words can be. */
export function hostilePage(): Promise<string> {
  return pageOf(hostileWhole(hostileReport(HOSTILE_TEXT)), () =>
    trajectory({
      system: HOSTILE_TEXT,
      instruction: HOSTILE_TEXT,
      tools: [HOSTILE_TEXT],
      stop_detail: HOSTILE_TEXT,
      turns: turns({
        reasoning: HOSTILE_TEXT,
        text: HOSTILE_TEXT,
        stop_reason: HOSTILE_TEXT,
        tool_calls: [
          toolCall(
            HOSTILE_TEXT,
            { [HOSTILE_TEXT]: HOSTILE_TEXT, command: HOSTILE_TEXT },
            {
              id: HOSTILE_TEXT,
              malformed: { kind: "bad_json", message: HOSTILE_TEXT },
              result: { text: HOSTILE_TEXT, changed: [HOSTILE_TEXT], harness_gaps: [HOSTILE_TEXT] },
            },
          ),
          toolCall("", HOSTILE_TEXT),
        ],
      }),
      file_changes: [
        {
          path: HOSTILE_TEXT,
          how: "modified",
          bytes_before: 1,
          bytes_after: 2,
          before: "a\n",
          after: HOSTILE_TEXT,
        },
      ],
    }),
  );
}

/** With hostile words where only some reports have any: in the leaderboard, the predictions and a curve. */
function hostileWhole(input: ReportInput): ReportInput {
  const { candidate } = input;
  const { suite, id } = candidate.campaign;
  const variants = ["short", HOSTILE_TEXT].flatMap((variant) =>
    records("task_04_trace_codebase", "1/2", { variant }),
  );
  const whole = pack({ runs: variants });
  const { tasks } = whole.campaign.suite;
  return {
    ...input,
    board: [
      { ...boardRow(candidate), campaign_id: `${id}-other`, name: HOSTILE_TEXT, harness: HOSTILE_TEXT },
    ],
    candidate: {
      ...candidate,
      runs: [...candidate.runs, ...variants],
      campaign: { ...candidate.campaign, suite: { ...suite, tasks: [...suite.tasks, ...tasks] } },
      per_task_results: { ...candidate.per_task_results, ...whole.per_task_results },
      predictions_scoring: [
        {
          id: HOSTILE_TEXT,
          prediction: HOSTILE_TEXT,
          actual: HOSTILE_TEXT,
          hit: false,
          registered: true,
          brier: 0.5,
          probability: 0.3,
        },
      ],
    },
  };
}

/** What a written page holds, read as the page itself reads it. */
export function pageDataOf(html: string): PageData {
  const blob = /<script type="application\/octet-stream" id="d">([^<]*)</.exec(html)?.[1] ?? "";
  return JSON.parse(inflateRawSync(Buffer.from(blob, "base64")).toString()) as PageData;
}
