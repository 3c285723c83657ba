/**
 * Proves graders: on every form the oracle passes, doing nothing and every known-bad trajectory fail as declared,
 * other correct solutions pass, no probe does, no spoiled copy of the oracle's work does, and no form shows the truth.
 * Scripts drive the real harness, sandbox and grader.
 */
import { makeForm } from "../grade/make-form.ts";
import { taskKey } from "../record/ids.ts";
import type { LineKind, ProofLine, ProofReport } from "../record/proof.ts";
import type { Script } from "../record/script.ts";
import { mapBounded } from "../std/pool.ts";
import type { SelectedTask, Suite, TaskForm } from "../suite/task.ts";
import { probesFor } from "./probes.ts";
import { tryForms } from "./prove-forms.ts";
import { linesOf, type Trying } from "./prove-line.ts";
import { tryMutants } from "./prove-mutants.ts";
import { type Exhibit, type ProvingGround, tryScript } from "./prove-script.ts";

/** Enough to keep an isolate and a sandbox busy at once; scripts do not wait for anybody. */
const CONCURRENCY = 4;

/** Forms on which the oracle's work is spoiled: mutants differ little from form to form. */
const MUTATED_FORMS = 5;

/** Proves the selected tasks, and each of their variants, over `seeds` parallel forms. */
export async function prove(
  of: { readonly suite: Suite; readonly selected: readonly SelectedTask[]; readonly seeds: number },
  ground: ProvingGround,
  signal: AbortSignal,
): Promise<ProofReport> {
  const lines: ProofLine[] = [];
  for (const selected of of.selected.flatMap(withVariants))
    lines.push(...(await proveTask(of.suite.name, selected, of.seeds, ground, signal)));
  return {
    format_version: 1,
    suite: of.suite.name,
    seeds: of.seeds,
    ok: lines.length > 0 && lines.every(({ ok }) => ok),
    tasks: provenTasks(of.selected),
    lines,
  };
}

/** The whole from proofs of its parts, in their order. */
export function joinProofs(parts: readonly [ProofReport, ...ProofReport[]]): ProofReport {
  const lines = parts.flatMap((part) => part.lines);
  const tasks = new Map(parts.flatMap((part) => part.tasks).map((task) => [task.task, task]));
  return { ...parts[0], ok: parts.every(({ ok }) => ok), tasks: [...tasks.values()], lines };
}

function provenTasks(selected: readonly SelectedTask[]): ProofReport["tasks"] {
  return [...new Set(selected.map(({ task }) => task))].map(({ id, version, bundleSha256 }) => ({
    task: id,
    version,
    bundle_sha256: bundleSha256,
  }));
}

function withVariants({ task, variant }: SelectedTask): SelectedTask[] {
  if (variant !== undefined) return [{ task, variant }];
  return [{ task, variant }, ...[...task.variants.values()].map((each) => ({ task, variant: each }))];
}

async function proveTask(
  suiteName: string,
  selected: SelectedTask,
  seeds: number,
  ground: ProvingGround,
  signal: AbortSignal,
): Promise<ProofLine[]> {
  const epochs = Array.from({ length: seeds }, (_, index) => index + 1);
  const rounds = await mapBounded(epochs, CONCURRENCY, async (epoch) => {
    const form = await makeForm({ suiteName, selected, epoch }, ground.isolate, signal);
    return { form, tried: await tryAll(form, epoch, ground, signal) };
  });
  const ofForms = tryForms(rounds.map(({ form }) => form));
  const key = taskKey(selected.task.id, selected.variant?.name ?? null);
  return linesOf(
    key,
    rounds.map(({ tried }, index) => [...tried, ...(ofForms[index] ?? [])]),
  );
}

async function tryAll(
  form: TaskForm,
  epoch: number,
  ground: ProvingGround,
  signal: AbortSignal,
): Promise<Trying[]> {
  const oracle = await tryScript(
    { name: "oracle", kind: "oracle", script: form.task.oracle },
    form,
    ground,
    signal,
  );
  const tried = [oracle.trying];
  for (const exhibit of exhibitsOf(form, epoch))
    tried.push((await tryScript(exhibit, form, ground, signal)).trying);
  // What a wrong oracle left says nothing when it is spoiled.
  if (epoch <= MUTATED_FORMS && oracle.trying.found === undefined)
    tried.push(...(await tryMutants(oracle.solved, form, ground, signal)));
  return tried;
}

function exhibitsOf(form: TaskForm, epoch: number): Exhibit[] {
  const { task, variant } = form;
  const own = [...task.trajectories].filter(
    ([, script]) => (script.variant ?? null) === (variant?.name ?? null),
  );
  const hasNop = own.some(([name]) => name === "nop");
  return [
    ...(hasNop ? [] : [{ name: "nop", kind: "nop" as const, script: task.trajectories.get("nop") ?? NOP }]),
    ...own.map(([name, script]) => ({ name, kind: kindOf(name, script), script })),
    ...probesFor(form, epoch).map(({ name, script }) => ({ name, kind: "probe" as const, script })),
  ];
}

/** Doing nothing, for a task or variant that does not say how that must be judged: it must fail somehow. */
const NOP: Script = {
  about: "does nothing",
  expect: { outcome: "failed", flags: [] },
  turns: [{ text: "", calls: [], repeat: 1 }],
};

function kindOf(name: string, script: Script): LineKind {
  if (script.expect.outcome === "passed") return "correct";
  return name === "nop" ? "nop" : "known_bad";
}
