import { localBaselines } from "../../adapters/local/local-baselines.ts";
import { packFolder } from "../../adapters/local/pack-folder.ts";
import { openPack } from "../../app/open-pack.ts";
import { readTrajectory } from "../../app/read-trajectory.ts";
import type { DataPack } from "../../record/data-pack.ts";
import { shortId, taskKey } from "../../record/ids.ts";
import { keyOf } from "../../record/projections.ts";
import type { RunRecord } from "../../record/run-record.ts";
import { renderCampaignSummary } from "../../report/campaign-summary.ts";
import { renderTranscript } from "../../report/transcript-text.ts";
import { oneLine } from "../../std/escape-invisible.ts";
import { nearest } from "../../std/nearest.ts";
import { UsageError } from "../../std/usage-error.ts";
import type { World } from "../terminal-world.ts";
import { flagValue, type Verb, type VerbArguments } from "../verb.ts";

/** Reads a data pack in the terminal: the campaign, one task's runs, or one run's transcript. */
export const showVerb: Verb = {
  name: "show",
  about: "Read a data pack in the terminal: the campaign, a task's runs, or one run's transcript.",
  positionals: ["PACK", "[TASK]", "[RUN]"],
  flags: {
    arm: { placeholder: "candidate|baseline", about: "Whose runs of a side-by-side pack (candidate)." },
    stage: { placeholder: "STAGE", about: "Runs of one stage only, e.g. head_to_head." },
    whole: { about: "Long outputs in full." },
  },
  example: "pawl show pawl-out task_03 2",
  run: async (args, world, signal) => {
    const [place = "", task, number] = args.positionals;
    const pack = await openPack(localBaselines(world.cwd), place, signal);
    const arm = armOf(args);
    if (task === undefined) return say(world, renderCampaignSummary(pack, lookOf(world)));
    const stage = args.flags.get("stage")?.at(-1);
    const own = runsOf(pack, task).filter(
      (run) => run.arm === arm && (stage === undefined || run.stage === stage),
    );
    const runs = number === undefined ? own : own.filter(({ epoch }) => String(epoch) === number);
    const [first] = runs;
    if (first === undefined) throw new UsageError(noRun(own, task, number));
    const folder = await packFolder(world.cwd, place);
    const look = { isColoured: world.color, isWhole: args.flags.has("whole") };
    for (const record of number === undefined ? runs : [first]) {
      const trajectory = await readTrajectory([folder], record.trajectory_sha256, signal);
      world.out(renderTranscript({ name: keyOf(record), record, trajectory }, look));
      if (number === undefined) world.out("\n");
    }
    return 0;
  },
};

function lookOf(world: World): { readonly width: number; readonly isColoured: boolean } {
  return { width: world.columns, isColoured: world.color };
}

function armOf(args: VerbArguments): string {
  const arm = flagValue(args, "arm") ?? "candidate";
  if (arm === "candidate" || arm === "baseline") return arm;
  throw new UsageError(`--arm must be candidate or baseline, not "${oneLine(arm)}".`);
}

function say(world: World, text: string): number {
  world.out(text);
  return 0;
}

/** Runs of the task called so: its key, its id, or the short name people use. */
function runsOf(pack: DataPack, name: string): RunRecord[] {
  const tasks = pack.campaign.suite.tasks.map(({ task_id, variant }) => ({
    key: taskKey(task_id, variant),
    names: [taskKey(task_id, variant), taskKey(shortId(task_id), variant)],
  }));
  const found = tasks.find(({ names }) => names.includes(name));
  if (found !== undefined) return pack.runs.filter((run) => taskKey(run.task_id, run.variant) === found.key);
  const close = nearest(
    name,
    tasks.flatMap(({ names }) => names),
  );
  throw new UsageError(
    `the pack has no task "${oneLine(name)}"${close === undefined ? "" : `; did you mean ${close}?`} It has ${tasks.map(({ names }) => names[1]).join(", ")}.`,
  );
}

function noRun(own: readonly RunRecord[], task: string, number: string | undefined): string {
  if (own.length === 0) return `no run of ${oneLine(task)} fits; give another --arm or --stage.`;
  return `${oneLine(task)} has no run ${oneLine(number ?? "")}; it has ${own.map(({ epoch }) => epoch).join(", ")}.`;
}
