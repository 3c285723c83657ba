import { localFolder } from "../adapters/local/local-folder.ts";
import { systemClock } from "../adapters/local/system-clock.ts";
import { withScores } from "../app/with-scores.ts";
import { writePack } from "../app/write-pack.ts";
import type { Brief } from "../brief/parse-brief.ts";
import type { DataPack } from "../record/data-pack.ts";
import { taskKey } from "../record/ids.ts";
import { fingerprint } from "../std/hash.ts";
import { selectTasks } from "../suite/select.ts";
import type { Suite } from "../suite/task.ts";
import { baselinePack } from "./baseline-pack.ts";
import { executeInto } from "./execute-into.ts";
import type { LoadedBrief } from "./load-brief.ts";
import { sealNow, settleSeal } from "./seal-brief.ts";
import type { World } from "./terminal-world.ts";
import { flagValue, type VerbArguments } from "./verb.ts";
import { watchProgress } from "./watch-progress.ts";
import { openWorkshop } from "./workshop.ts";

/** Where a subject's campaign comes from and goes to: the brief, the folder its paths start from, the output folder. */
export interface BriefPlace {
  readonly brief: string;
  readonly folder: string;
  readonly out: string;
}

/** How often the variants of experiments are run, where the brief says so. */
function runsByKey({ facts }: Brief, suite: Suite): ReadonlyMap<string, number> {
  const counts = (facts.experiments ?? []).flatMap(({ task, variants, runs }) => {
    if (runs === null) return [];
    const chosen = selectTasks(
      suite,
      variants.map((name) => `${task}@${name}`),
    );
    return chosen.map((one) => [taskKey(one.task.id, one.variant?.name ?? null), runs] as const);
  });
  return new Map(counts);
}

/** Runs one subject of a brief and leaves its scored pack in the output folder. */
export async function runSubject(
  { brief, settings }: LoadedBrief,
  place: BriefPlace,
  args: VerbArguments,
  world: World,
  signal: AbortSignal,
): Promise<{ readonly candidate: DataPack; readonly baseline: DataPack | undefined }> {
  const given = flagValue(args, "baseline");
  const baseline =
    given === undefined
      ? await baselinePack(brief.comparison, place.folder, signal)
      : await baselinePack(given, world.cwd, signal);
  await using workshop = await openWorkshop(settings, place.folder, signal);
  const { selected, runsPerTask, subject } = workshop.request;
  const registration = await settleSeal(
    sealNow(brief, selected, runsPerTask, systemClock().now()),
    { ...place, subject: brief.name, mayDiffer: args.flags.has("unregistered") },
    signal,
  );
  const isRepeated = brief.isRepeated || args.flags.has("a-a");
  const request = {
    ...workshop.request,
    ...(brief.id !== undefined && { id: brief.id }),
    ...(brief.label !== undefined && { label: brief.label }),
    runsByKey: runsByKey(brief, workshop.suite),
    ...(isRepeated && { selfOrderSeed: fingerprint(["a-a", subject]).slice(0, 16) }),
  };
  const run = await executeInto(
    { ...workshop, request },
    { out: place.out, isResume: args.flags.has("resume") },
    watchProgress(world),
    signal,
  );
  const candidate = withScores({ ...run, campaign: { ...run.campaign, brief: brief.facts } }, registration);
  await writePack(localFolder(place.out), candidate, signal);
  return { candidate, baseline };
}
