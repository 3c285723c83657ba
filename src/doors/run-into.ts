import { type Judged, judge } from "../app/judge.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { Overrides } from "../suite/resolve-config.ts";
import { baselinePack } from "./baseline-pack.ts";
import { campaignInputs } from "./campaign-inputs.ts";
import { DEFAULT_CONFIG } from "./default-config.ts";
import { executeInto } from "./execute-into.ts";
import { leaveReports } from "./leave-reports.ts";
import { loadSettings } from "./load-settings.ts";
import { policyOf } from "./policy.ts";
import type { World } from "./terminal-world.ts";
import { flagValue, type VerbArguments } from "./verb.ts";
import { watchProgress } from "./watch-progress.ts";
import { openWorkshop } from "./workshop.ts";

/** What `pawl run` was asked, for one model. */
export interface Run {
  readonly args: VerbArguments;
  readonly out: string;
  readonly overrides: Overrides;
}

/** One campaign with everything it leaves in its folder. */
export async function runInto(
  { args, out, overrides }: Run,
  world: World,
  signal: AbortSignal,
): Promise<{ readonly pack: DataPack; readonly baseline: DataPack | undefined; readonly judged: Judged }> {
  const config = flagValue(args, "config");
  const settings = await loadSettings(world.cwd, config, overrides, signal);
  const baseline = await baselinePack(flagValue(args, "baseline"), world.cwd, signal);
  const inputs = campaignInputs(world.cwd, { config: config ?? DEFAULT_CONFIG, overrides }, settings);
  await using workshop = await openWorkshop(settings, world.cwd, signal, {
    inputs,
    record: flagValue(args, "record"),
  });
  const target = { out, isResume: args.flags.has("resume") };
  const pack = await executeInto(workshop, target, watchProgress(world), signal);
  const judged = judge(pack, baseline, policyOf(settings));
  await leaveReports(
    { candidate: pack, baseline, judged, key: "default" },
    { cwd: world.cwd, out, packs: [out, flagValue(args, "baseline")] },
    signal,
  );
  return { pack, baseline, judged };
}
