/**
 * Proves graders: on every form the oracle passes, doing nothing and every known-bad trajectory fail as declared,
 * other correct solutions pass, no adversary does, no spoiled copy of the oracle's work does, and no form shows the truth.
 * Scripts drive the real harness, sandbox and grader.
 */
import { makeForm } from "../grade/make-form.ts";
import { taskKey } from "../record/ids.ts";
import type { LineKind, ProofLine, ProofReport } from "../record/proof.ts";
import type { Script } from "../record/script.ts";
import { mapBounded } from "../std/pool.ts";
import type { SelectedTask, Suite, TaskForm } from "../suite/task.ts";
import { adversariesOf } from "./adversarial-baselines.ts";
import { tryForms } from "./prove-forms.ts";
import { linesOf, type Trying } from "./prove-line.ts";
import { tryMutants } from "./prove-mutants.ts";
import { type Exhibit, type ProvingGround, tryScript } from "./prove-script.ts";

/** Enough to keep an isolate and a sandbox busy at once; scripts do not wait for anybody. */
const CONCURRENCY = 4;

/** Forms on which the oracle's work is spoiled: mutants differ little from form to form. */
const MUTATED_FORMS = 5;

/** Which of `of` parts of each task's scripts is proven, from 0: what several processes share. */
export interface ProofPart {
  readonly index: number;
  readonly of: number;
}

const WHOLE: ProofPart = { index: 0, of: 1 };

/** What is to be proven. */
interface Proving {
  readonly suite: Suite;
  readonly selected: readonly SelectedTask[];
  readonly seeds: number;
  /** Everything, where it is left out. */
  readonly part?: ProofPart;
}

/** Proves the selected tasks, and each of their variants, over `seeds` parallel forms. */
export async function prove(of: Proving, ground: ProvingGround, signal: AbortSignal): Promise<ProofReport> {
  const lines: ProofLine[] = [];
  for (const selected of of.selected.flatMap(withVariants))
    lines.push(...(await proveTask(of, selected, ground, signal)));
  return {
    format_version: 1,
    suite: of.suite.name,
    seeds: of.seeds,
    ok: (lines.length > 0 || of.part !== undefined) && lines.every(({ ok }) => ok),
    tasks: provenTasks(of.selected),
    lines,
  };
}

/** The whole from proofs of its parts, in their order; the lines of one task and variant come together. */
export function joinProofs(parts: readonly [ProofReport, ...ProofReport[]]): ProofReport {
  const all = parts.flatMap((part) => part.lines);
  const keys = new Set(all.map(({ task }) => task));
  const lines = [...keys].flatMap((key) => all.filter(({ task }) => task === key));
  const tasks = new Map(parts.flatMap((part) => part.tasks).map((task) => [task.task, task]));
  const ok = lines.length > 0 && parts.every((part) => part.ok);
  return { ...parts[0], ok, tasks: [...tasks.values()], lines };
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
  { suite, seeds, part = WHOLE }: Proving,
  selected: SelectedTask,
  ground: ProvingGround,
  signal: AbortSignal,
): Promise<ProofLine[]> {
  const epochs = Array.from({ length: seeds }, (_, index) => index + 1);
  const rounds = await mapBounded(epochs, CONCURRENCY, async (epoch) => {
    const form = await makeForm({ suiteName: suite.name, selected, epoch }, ground.isolate, signal);
    return { form, tried: await tryAll(form, { epoch, part }, ground, signal) };
  });
  const ofForms = isLast(part) ? tryForms(rounds.map(({ form }) => form)) : [];
  const key = taskKey(selected.task.id, selected.variant?.name ?? null);
  return linesOf(
    key,
    rounds.map(({ tried }, index) => [...tried, ...(ofForms[index] ?? [])]),
  );
}

function isLast({ index, of }: ProofPart): boolean {
  return index === of - 1;
}

/** The oracle is the first part's; mutants, which need what it left, are the last part's. */
async function tryAll(
  form: TaskForm,
  { epoch, part }: { readonly epoch: number; readonly part: ProofPart },
  ground: ProvingGround,
  signal: AbortSignal,
): Promise<Trying[]> {
  const isMutated = isLast(part) && epoch <= MUTATED_FORMS;
  const exhibit = { name: "oracle", kind: "oracle" as const, script: form.task.oracle };
  const oracle = part.index === 0 || isMutated ? await tryScript(exhibit, form, ground, signal) : undefined;
  const tried = part.index === 0 && oracle !== undefined ? [oracle.trying] : [];
  for (const exhibit of shareOf(exhibitsOf(form, epoch), part))
    tried.push((await tryScript(exhibit, form, ground, signal)).trying);
  // What a wrong oracle left says nothing when it is spoiled.
  if (isMutated && oracle !== undefined && oracle.trying.found === undefined)
    tried.push(...(await tryMutants(oracle.solved, form, ground, signal)));
  return tried;
}

/** Neighbours stay together, so that the parts in their order are the whole in its order. */
function shareOf<T>(items: readonly T[], { index, of }: ProofPart): readonly T[] {
  const edge = (part: number): number => Math.round((part * items.length) / of);
  return items.slice(edge(index), edge(index + 1));
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
    ...adversariesOf(form, epoch).map(({ name, script }) => ({ name, kind: "adversary" as const, script })),
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
