import { type Grade, gradeRun } from "../grade/grade-run.ts";
import { pawlHarness } from "../harness/pawl-harness.ts";
import { systemPrompt } from "../harness/system-prompt.ts";
import type { Clock, GraderIsolate, ModelClient, PriceBook, SandboxHost, Solved } from "../ports.ts";
import type { LineKind } from "../record/proof.ts";
import type { Expectation, Script } from "../record/script.ts";
import type { Inference, Limits } from "../record/subject.ts";
import { canonicalJson } from "../std/json.ts";
import { renderScript } from "../suite/render-script.ts";
import type { TaskForm } from "../suite/task.ts";
import type { Trying } from "./prove-line.ts";

/** What a proof is made with. */
export interface ProvingGround {
  readonly isolate: GraderIsolate;
  readonly sandboxes: SandboxHost;
  readonly clock: Clock;
  /** Makes a model that plays one script. */
  readonly scripted: (script: Script) => ModelClient;
  readonly inference: Inference;
  readonly limits: Limits;
}

/** A script and what it is to show. */
export interface Exhibit {
  readonly name: string;
  readonly kind: LineKind;
  readonly script: Script;
}

/** Plays a script on a form and holds its grade to what is declared; the oracle's must come out the same twice. */
export async function tryScript(
  { name, kind, script }: Exhibit,
  form: TaskForm,
  ground: ProvingGround,
  signal: AbortSignal,
): Promise<{ readonly trying: Trying; readonly solved: Solved }> {
  const solved = await play(script, kind, form, ground, signal);
  const grade = await gradeRun(form, solved, ground, signal);
  const trying = { script: name, kind, declared: script.expect };
  if (!meets(grade, script.expect)) return { trying: { ...trying, found: said(grade) }, solved };
  if (kind !== "oracle") return { trying: { ...trying, found: undefined }, solved };
  const again = await gradeRun(form, solved, ground, signal);
  const isSame = canonicalJson(again) === canonicalJson(grade);
  return { trying: { ...trying, found: isSame ? undefined : "graded differently the second time" }, solved };
}

function play(script: Script, kind: LineKind, form: TaskForm, ground: ProvingGround, signal: AbortSignal) {
  // An adversary's text is not ours to fill in: an instruction may contain braces.
  const model = ground.scripted(kind === "adversary" ? script : renderScript(script, form.values));
  const { sandboxes, clock, inference, limits } = ground;
  const harness = pawlHarness({ model, sandboxes, prices: NO_PRICES, clock, modelId: model.id });
  const { task, variant, seed, instruction, files, commands } = form;
  const run = {
    task_id: task.id,
    variant: variant?.name ?? null,
    epoch: 1,
    arm: "candidate" as const,
    stage: "prove",
    form_seed: seed,
  };
  const assignment = {
    run,
    system: systemPrompt([]),
    instruction,
    files,
    tools: task.tools,
    commands,
    inference,
    limits: { ...limits, ...task.limits },
  };
  return harness.solve(assignment, signal);
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

/** A grade in a few words: `failed wrong_answer/format [limit_hit]`. */
export function said({ outcome, failure_mode, failure_detail, flags }: Grade): string {
  const why =
    failure_mode === null ? "" : ` ${failure_mode}${failure_detail === null ? "" : `/${failure_detail}`}`;
  return `${outcome}${why}${flags.length === 0 ? "" : ` [${flags.join(" ")}]`}`;
}
