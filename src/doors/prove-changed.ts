import { systemClock } from "../adapters/local/system-clock.ts";
import { scriptedModel } from "../adapters/simulated/scripted-model.ts";
import { prove } from "../app/prove.ts";
import type { ProofLine, ProofReport } from "../record/proof.ts";
import { UsageError } from "../std/usage-error.ts";
import { selectTasks } from "../suite/select.ts";
import type { SelectedTask, Suite } from "../suite/task.ts";
import { isolateFor } from "./build-isolate.ts";
import { EMBEDDED_SUITE } from "./embedded-suite.ts";
import { loadSuite } from "./load-suite.ts";
import type { GateSide } from "./open-gate-shops.ts";

/** A change as far as its tasks go. */
export interface ChangedTasks {
  readonly before: GateSide;
  readonly after: GateSide;
}

/** Parallel forms of each changed task: enough to see a grader that is wrong. Without a generator all forms are alike. */
const FORMS = { generated: 3, fixed: 1 } as const;

/**
 * Proves the selected tasks that are new or differ from the base's by a byte; undefined where there is none. What a
 * stranger wrote runs in child processes only.
 */
export async function proveChanged(
  { before, after }: ChangedTasks,
  signal: AbortSignal,
): Promise<ProofReport | undefined> {
  const { suite: place, tasks, subject, limits } = after.settings;
  if (place === EMBEDDED_SUITE) return undefined;
  const suite = await loadSuite(after.folder, place, signal);
  const known = await bundlesOf(before, signal);
  const selected = changedOf(suite, tasks, known);
  if (selected.length === 0) return undefined;
  const { childSandboxes } = await import("../adapters/sandbox/child.ts");
  await using sandboxes = childSandboxes({ spares: 4 });
  await using isolate = await isolateFor([place]);
  const clock = systemClock();
  const ground = { isolate, sandboxes, clock, scripted: scriptedModel, inference: subject.inference, limits };
  const isGenerated = selected.some(({ task }) => task.generator !== undefined);
  const seeds = isGenerated ? FORMS.generated : FORMS.fixed;
  return await prove({ suite, selected, seeds }, ground, signal);
}

/** Each changed task once, without a variant: that proves it with all of them. */
function changedOf(suite: Suite, patterns: readonly string[], known: ReadonlySet<string>): SelectedTask[] {
  const tasks = new Set(selectTasks(suite, patterns).map(({ task }) => task));
  return [...tasks]
    .filter(({ bundleSha256 }) => !known.has(bundleSha256))
    .map((task) => ({ task, variant: undefined }));
}

/** Every task folder of the base, by its hash; none where the base has no suite of its own that can be read. */
async function bundlesOf({ folder, settings }: GateSide, signal: AbortSignal): Promise<ReadonlySet<string>> {
  if (settings.suite === EMBEDDED_SUITE) return new Set();
  try {
    const { tasks } = await loadSuite(folder, settings.suite, signal);
    return new Set(tasks.map(({ bundleSha256 }) => bundleSha256));
  } catch (error) {
    if (error instanceof UsageError) return new Set();
    throw error;
  }
}

/** Throws a UsageError that names the first line that does not hold and says how to see them all. */
export function requireProven(report: ProofReport, suite: string): void {
  const wrong = report.lines.filter(({ ok }) => !ok);
  const [first] = wrong;
  if (first === undefined) return;
  const others = wrong.length === 1 ? "" : ` (and ${wrong.length - 1} more)`;
  throw new UsageError(
    `${first.task}: ${first.script} ${declaredOf(first)}, but on form ${first.miss?.epoch ?? 1}: ${first.miss?.found ?? "it did not"}${others}; no model is asked before the changed tasks are proven, so mend them: pawl prove --suite ${suite} --tasks ${first.task}`,
  );
}

function declaredOf({ declared, kind }: ProofLine): string {
  if (declared === null) return kind === "leak" ? "must find no truth" : "must hold";
  const why = [declared.mode, declared.detail].filter((part) => part !== undefined).join("/");
  return `must be ${declared.outcome}${why === "" ? "" : ` (${why})`}`;
}
