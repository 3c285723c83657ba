/**
 * What several runs of one task have in common: the sentences a reviewer would otherwise have to find by reading the
 * transcripts. Errored runs are left out; a pattern needs two runs, because one is an anecdote.
 */
import type { EvidencePattern } from "../record/data-pack.ts";
import { runKey, taskKey } from "../record/ids.ts";
import type { RunRecord } from "../record/run-record.ts";
import { ownRuns } from "../record/side-by-side.ts";

const RUNS_MIN = 2;

/** A pattern's name, and which runs show it; `text` completes "2 of 3 runs …". */
interface Sighting {
  readonly pattern: string;
  readonly runs: readonly RunRecord[];
  readonly text: string;
}

/** Every pattern of every task, tasks in order of their keys. */
export function evidencePatterns(runs: readonly RunRecord[]): EvidencePattern[] {
  return [...byTask(runs)].flatMap(([, own]) => {
    const found = [...unreadAnswers(own), ...sharedFailures(own), ...sharedFlags(own), ...malformed(own)];
    return [
      ...found.filter((one) => one.runs.length >= RUNS_MIN).map((one) => written(one, own)),
      ...longerPasses(own),
    ];
  });
}

function byTask(runs: readonly RunRecord[]): Map<string, RunRecord[]> {
  const groups = new Map<string, RunRecord[]>();
  for (const run of ownRuns(runs).filter(({ outcome }) => outcome !== "errored")) {
    const key = taskKey(run.task_id, run.variant);
    groups.set(key, [...(groups.get(key) ?? []), run]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function written({ pattern, runs, text }: Sighting, own: readonly RunRecord[]): EvidencePattern {
  return {
    task_id: runs[0]?.task_id ?? "",
    pattern,
    count: runs.length,
    of: own.length,
    runs: runs.map((run) => runKey(run.task_id, run.variant, run.epoch)),
    text: `${runs.length} of ${own.length} runs ${text}`,
  };
}

/** "answered after reading 4–12 % of access.log": the largest file of which less than half was read. */
function unreadAnswers(own: readonly RunRecord[]): Sighting[] {
  const runs = own.filter(({ flags }) => flags.includes("answered_without_reading"));
  const files = runs.map(leastRead).filter((file) => file !== undefined);
  const path = files[0]?.path;
  if (path === undefined || files.some((file) => file.path !== path)) return [];
  const shares = files.map((file) => Math.floor((100 * file.delivered) / file.bytes));
  const text = `answered after reading ${range(shares)} % of ${path}`;
  return [{ pattern: "answered_without_reading", runs, text }];
}

function leastRead({ evidence }: RunRecord): RunRecord["evidence"]["delivered"][number] | undefined {
  const unread = evidence.delivered.filter(({ bytes, delivered }) => delivered < bytes / 2);
  return unread.sort((a, b) => b.bytes - a.bytes)[0];
}

function sharedFailures(own: readonly RunRecord[]): Sighting[] {
  const groups = new Map<string, RunRecord[]>();
  for (const run of own) {
    if (run.failure_mode === null) continue;
    const name = [run.failure_mode, run.failure_detail].filter((part) => part !== null).join("/");
    groups.set(name, [...(groups.get(name) ?? []), run]);
  }
  return [...groups].map(([name, runs]) => ({ pattern: `failed:${name}`, runs, text: `failed as ${name}` }));
}

const FLAG_WORDS = {
  claimed_done_but_failed: "said that the work was done when it was not",
  tool_loop: "repeated a failing call five times or more",
  limit_hit: "ran into a limit",
} as const;

function sharedFlags(own: readonly RunRecord[]): Sighting[] {
  return Object.entries(FLAG_WORDS).map(([flag, text]) => ({
    pattern: flag,
    runs: own.filter(({ flags }) => flags.some((one) => one === flag)),
    text,
  }));
}

function malformed(own: readonly RunRecord[]): Sighting[] {
  const runs = own.filter(({ metrics }) => metrics.malformed_calls > 0);
  const calls = runs.reduce((sum, { metrics }) => sum + metrics.malformed_calls, 0);
  return [{ pattern: "malformed_calls", runs, text: `made malformed tool calls (${calls} in all)` }];
}

/** Every passing run wrote more than every failing one, and at least a quarter more than the longest of those. */
function longerPasses(own: readonly RunRecord[]): EvidencePattern[] {
  const tokens = (outcome: RunRecord["outcome"]): number[] =>
    own.filter((run) => run.outcome === outcome).map((run) => run.metrics.output_tokens);
  const [passing, failing] = [tokens("passed"), tokens("failed")];
  if (passing.length === 0 || failing.length === 0 || own.length < 3) return [];
  if (Math.min(...passing) < 1.25 * Math.max(...failing)) return [];
  const runs = own.filter((run) => run.outcome === "passed");
  const text = `passed, with ${range(passing)} output tokens; the failing ones wrote ${range(failing)}`;
  return [written({ pattern: "passes_wrote_more", runs, text }, own)];
}

function range(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? `${low}` : `${low}–${high}`;
}
