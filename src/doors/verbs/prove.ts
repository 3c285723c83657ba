import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { localFolder } from "../../adapters/local/local-folder.ts";
import { systemClock } from "../../adapters/local/system-clock.ts";
import { inlineSandboxes } from "../../adapters/sandbox/inline.ts";
import { scriptedModel } from "../../adapters/simulated/scripted-model.ts";
import { proofTable } from "../../app/proof-table.ts";
import { type ProofPart, prove } from "../../app/prove.ts";
import { writeProof } from "../../app/write-proof.ts";
import { taskKey } from "../../record/ids.ts";
import type { ProofReport } from "../../record/proof.ts";
import { UsageError } from "../../std/usage-error.ts";
import type { Settings } from "../../suite/resolve-config.ts";
import { selectTasks } from "../../suite/select.ts";
import type { SelectedTask } from "../../suite/task.ts";
import { isolateFor } from "../build-isolate.ts";
import { CAMPAIGN_FLAGS, JSON_FLAG, OUT_FLAG } from "../common-flags.ts";
import { loadSettings, overridesOf } from "../load-settings.ts";
import { loadSuite } from "../load-suite.ts";
import { proveApart } from "../prove-apart.ts";
import { flagValue, type Verb, type VerbArguments } from "../verb.ts";

const { config, suite, tasks } = CAMPAIGN_FLAGS as Record<"config" | "suite" | "tasks", never>;

/** A process of its own takes half a second to start; fewer scripts than this are sooner done in one. */
const SCRIPTS_WORTH_A_PROCESS = 200;

/** Each process makes all of a task's forms, so that more would do the same again. */
const PARTS_MAX = 4;

/** Holds every task's grader to its scripts. */
export const proveVerb: Verb = {
  name: "prove",
  about:
    "Prove graders: oracles pass, doing nothing and every known-bad fail as declared, no adversary passes.",
  positionals: [],
  flags: {
    config,
    suite,
    tasks,
    task: { placeholder: "ID", about: "One task; the same as --tasks.", repeatable: true },
    seeds: { placeholder: "N", about: "Parallel forms per task (20)." },
    jobs: { placeholder: "N", about: "Processes at a time (one a core)." },
    part: { placeholder: "I/N", about: "Only part I of N of each task's scripts; processes share them so." },
    out: { ...OUT_FLAG, about: "Where proof.json and proof.md go." },
    json: JSON_FLAG,
  },
  example: "pawl prove --suite ./my-tasks --task task_01_greet --seeds 20",
  run: async (args, world, signal) => {
    const overrides = overridesOf(oneListOfTasks(args));
    const settings = await loadSettings(world.cwd, flagValue(args, "config"), overrides, signal);
    const proven = await loadSuite(world.cwd, settings.suite, signal);
    const selected = selectTasks(proven, settings.tasks);
    const seeds = readCount(args, "seeds", 20, 1000);
    const part = readPart(args);
    const jobs = part === undefined ? readCount(args, "jobs", availableParallelism(), 64) : 1;
    const report = isWorthProcesses(selected, seeds, jobs)
      ? await inProcesses(args, { selected, seeds, jobs, cwd: world.cwd, settings }, signal)
      : await here({ suite: proven, selected, seeds, ...(part !== undefined && { part }) }, settings, signal);
    const out = flagValue(args, "out");
    if (out !== undefined) await writeProof(localFolder(resolve(world.cwd, out)), report, signal);
    world.out(args.flags.has("json") ? `${JSON.stringify(report, null, 2)}\n` : proofTable(report));
    return report.ok ? 0 : 1;
  },
};

/** `--task a --tasks b` is `--tasks a --tasks b`. */
function oneListOfTasks(args: VerbArguments): VerbArguments {
  const named = [...(args.flags.get("tasks") ?? []), ...(args.flags.get("task") ?? [])];
  return named.length === 0 ? args : { ...args, flags: new Map([...args.flags, ["tasks", named]]) };
}

function readCount(args: VerbArguments, flag: string, otherwise: number, max: number): number {
  const text = flagValue(args, flag);
  const count = Number(text ?? otherwise);
  if (Number.isInteger(count) && count >= 1 && count <= max) return count;
  throw new UsageError(`--${flag} must be a whole number from 1 to ${max}, not "${text}".`);
}

function readPart(args: VerbArguments): ProofPart | undefined {
  const text = flagValue(args, "part");
  if (text === undefined) return undefined;
  const [index = 0, of = 0] = (/^([1-9]\d?)\/([1-9]\d?)$/.exec(text) ?? []).slice(1).map(Number);
  if (index >= 1 && index <= of) return { index: index - 1, of };
  throw new UsageError(`--part must be I/N with I from 1 to N, such as 1/2, not "${text}".`);
}

function isWorthProcesses(selected: readonly SelectedTask[], seeds: number, jobs: number): boolean {
  const scripts = selected.reduce((sum, { task }) => sum + task.trajectories.size + 1, 0);
  return jobs > 1 && scripts * seeds >= SCRIPTS_WORTH_A_PROCESS;
}

async function here(
  proving: Parameters<typeof prove>[0],
  { suite: suiteName, subject, limits }: Settings,
  signal: AbortSignal,
): Promise<ProofReport> {
  await using isolate = await isolateFor([suiteName]);
  const ground = {
    isolate,
    sandboxes: inlineSandboxes(),
    clock: systemClock(),
    scripted: scriptedModel,
    inference: subject.inference,
    limits,
  };
  return await prove(proving, ground, signal);
}

function inProcesses(
  args: VerbArguments,
  of: {
    readonly selected: readonly SelectedTask[];
    readonly seeds: number;
    readonly jobs: number;
    readonly cwd: string;
    readonly settings: Settings;
  },
  signal: AbortSignal,
): Promise<ProofReport> {
  const [first = "", ...rest] = of.selected.map(({ task, variant }) =>
    taskKey(task.id, variant?.name ?? null),
  );
  const configFile = flagValue(args, "config");
  const flags = [
    ...["--suite", of.settings.suite, "--seeds", String(of.seeds)],
    ...(configFile === undefined ? [] : ["--config", configFile]),
  ];
  const parts = Math.min(Math.ceil(of.jobs / of.selected.length), PARTS_MAX);
  return proveApart({ keys: [first, ...rest], parts, jobs: of.jobs, flags, cwd: of.cwd }, signal);
}
