/**
 * Proves graders: on every form the oracle passes, doing nothing and every known-bad trajectory fail as declared,
 * other correct solutions pass, and no probe does. Scripts drive the real harness, sandbox and grader.
 */
import { type Grade, gradeRun } from "../grade/grade-run.ts";
import { makeForm } from "../grade/make-form.ts";
import { pawlHarness } from "../harness/pawl-harness.ts";
import { systemPrompt } from "../harness/system-prompt.ts";
import type { Clock, GraderIsolate, ModelClient, PriceBook, SandboxHost } from "../ports.ts";
import { taskKey } from "../record/ids.ts";
import type { Expectation, Script } from "../record/script.ts";
import type { Inference, Limits } from "../record/subject.ts";
import { canonicalJson } from "../std/json.ts";
import { mapBounded } from "../std/pool.ts";
import { renderScript } from "../suite/render-script.ts";
import type { SelectedTask, Suite, TaskForm } from "../suite/task.ts";
import { probesFor } from "./probes.ts";

export interface ProvingGround {
  readonly isolate: GraderIsolate;
  readonly sandboxes: SandboxHost;
  readonly clock: Clock;
  /** Makes a model that plays one script. */
  readonly scripted: (script: Script) => ModelClient;
  readonly inference: Inference;
  readonly limits: Limits;
}

export type LineKind = "oracle" | "nop" | "correct" | "known_bad" | "probe";

/** One script of one task over all forms. */
export interface ProofLine {
  readonly task: string;
  readonly script: string;
  readonly kind: LineKind;
  readonly declared: Expectation;
  readonly seeds: number;
  /** On how many forms it came out as declared. */
  readonly held: number;
  readonly ok: boolean;
  /** The first form on which it did not, and what came of it. */
  readonly miss?: { readonly epoch: number; readonly found: string };
}

export interface ProofReport {
  readonly suite: string;
  readonly seeds: number;
  readonly ok: boolean;
  readonly lines: readonly ProofLine[];
}

interface Exhibit {
  readonly name: string;
  readonly kind: LineKind;
  readonly script: Script;
}

/** Enough to keep an isolate and a sandbox busy at once; scripts do not wait for anybody. */
const CONCURRENCY = 4;

/** Proves the selected tasks, and each of their variants that has scripts, over `seeds` parallel forms. */
export async function prove(
  of: { readonly suite: Suite; readonly selected: readonly SelectedTask[]; readonly seeds: number },
  ground: ProvingGround,
  signal: AbortSignal,
): Promise<ProofReport> {
  const lines: ProofLine[] = [];
  for (const selected of of.selected.flatMap(withProvableVariants))
    lines.push(...(await proveTask(of.suite.name, selected, of.seeds, ground, signal)));
  return {
    suite: of.suite.name,
    seeds: of.seeds,
    ok: lines.length > 0 && lines.every(({ ok }) => ok),
    lines,
  };
}

function withProvableVariants({ task, variant }: SelectedTask): SelectedTask[] {
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
    const found = new Map<string, { exhibit: Exhibit; found: string | undefined }>();
    for (const exhibit of exhibitsOf(form, epoch))
      found.set(exhibit.name, { exhibit, found: await difference(exhibit, form, ground, signal) });
    return found;
  });
  const key = taskKey(selected.task.id, selected.variant?.name ?? null);
  return [...(rounds[0]?.keys() ?? [])].map((name) =>
    lineOf(
      key,
      rounds.flatMap((round) => round.get(name) ?? []),
    ),
  );
}

function exhibitsOf(form: TaskForm, epoch: number): Exhibit[] {
  const { task, variant } = form;
  const own = [...task.trajectories].filter(
    ([, script]) => (script.variant ?? null) === (variant?.name ?? null),
  );
  const hasNop = own.some(([name]) => name === "nop");
  return [
    { name: "oracle", kind: "oracle", script: task.oracle },
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

/** What came of a script where it was not what is declared; undefined where it was. */
async function difference(
  { kind, script }: Exhibit,
  form: TaskForm,
  ground: ProvingGround,
  signal: AbortSignal,
): Promise<string | undefined> {
  const solved = await play(script, kind, form, ground, signal);
  const grade = await gradeRun(form, solved, ground.isolate, signal);
  if (!meets(grade, script.expect)) return said(grade);
  if (kind !== "oracle") return undefined;
  const again = await gradeRun(form, solved, ground.isolate, signal);
  return canonicalJson(again) === canonicalJson(grade) ? undefined : "graded differently the second time";
}

function play(script: Script, kind: LineKind, form: TaskForm, ground: ProvingGround, signal: AbortSignal) {
  // A probe's text is not ours to fill in: an instruction may contain braces.
  const model = ground.scripted(kind === "probe" ? script : renderScript(script, form.values));
  const { sandboxes, clock, inference, limits } = ground;
  const harness = pawlHarness({ model, sandboxes, prices: NO_PRICES, clock, modelId: model.id });
  const { task, variant, seed, instruction, files } = form;
  const run = {
    task_id: task.id,
    variant: variant?.name ?? null,
    epoch: 1,
    arm: "candidate" as const,
    stage: "prove",
    form_seed: seed,
  };
  return harness.solve(
    {
      run,
      system: systemPrompt([]),
      instruction,
      files,
      tools: task.tools,
      commands: form.commands,
      inference,
      limits: { ...limits, ...task.limits },
    },
    signal,
  );
}

/** Scripts cost nothing, and what they would cost is nobody's question here. */
const NO_PRICES: PriceBook = { identity: { source: "none", version: "0" }, price: () => undefined };

function meets(grade: Grade, expect: Expectation): boolean {
  return (
    grade.outcome === expect.outcome &&
    (expect.mode === undefined || grade.failure_mode === expect.mode) &&
    (expect.detail === undefined || grade.failure_detail === expect.detail) &&
    expect.flags.every((flag) => grade.flags.includes(flag))
  );
}

function said({ outcome, failure_mode, failure_detail, flags }: Grade): string {
  const why =
    failure_mode === null ? "" : ` ${failure_mode}${failure_detail === null ? "" : `/${failure_detail}`}`;
  return `${outcome}${why}${flags.length === 0 ? "" : ` [${flags.join(" ")}]`}`;
}

function lineOf(task: string, rounds: readonly { exhibit: Exhibit; found: string | undefined }[]): ProofLine {
  const [first] = rounds;
  if (first === undefined) throw new Error("invariant broken: a line has at least one form");
  const missAt = rounds.findIndex(({ found }) => found !== undefined);
  const held = rounds.filter(({ found }) => found === undefined).length;
  const { name, kind, script } = first.exhibit;
  return {
    task,
    script: name,
    kind,
    declared: script.expect,
    seeds: rounds.length,
    held,
    ok: held === rounds.length,
    ...(missAt >= 0 && { miss: { epoch: missAt + 1, found: rounds[missAt]?.found ?? "" } }),
  };
}
