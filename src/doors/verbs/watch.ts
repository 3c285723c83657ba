import { resolve } from "node:path";
import { localFolder } from "../../adapters/local/local-folder.ts";
import { localReports } from "../../adapters/local/local-reports.ts";
import { keepWatch, type NightEnd, nightExitCode, nightJson } from "../../app/keep-watch.ts";
import { withHistory } from "../../app/with-history.ts";
import { writeOrRefuse } from "../../app/write-or-refuse.ts";
import { writePack } from "../../app/write-pack.ts";
import type { DataPack } from "../../record/data-pack.ts";
import { baselinePack } from "../baseline-pack.ts";
import { campaignInputs } from "../campaign-inputs.ts";
import { BASELINE_FLAG, CAMPAIGN_FLAGS, JSON_FLAG, OUT_FLAG } from "../common-flags.ts";
import { DEFAULT_CONFIG } from "../default-config.ts";
import { executeInto } from "../execute-into.ts";
import { loadSettings, overridesOf } from "../load-settings.ts";
import { writePackPage } from "../pack-page.ts";
import type { World } from "../terminal-world.ts";
import { flagValue, type Verb, type VerbArguments } from "../verb.ts";
import { watchProgress } from "../watch-progress.ts";
import { openWorkshop } from "../workshop.ts";

/** One more campaign of what is there, judged with the nights before it. */
export const watchVerb: Verb = {
  name: "watch",
  about: "Run one more campaign of what is there and say whether it passes less than on the nights before.",
  positionals: [],
  flags: {
    ...CAMPAIGN_FLAGS,
    baseline: { ...BASELINE_FLAG, about: "Last night's data pack: a file, or a folder with data-pack.json." },
    out: { ...OUT_FLAG, about: "Where tonight's files go (pawl-out); the next night's --baseline." },
    reports: { placeholder: "FOLDER", about: "Where the report stays while it is open (pawl-watch)." },
    json: JSON_FLAG,
  },
  example: "pawl watch --baseline last-night --out tonight",
  run: async (args, world, signal) => {
    const config = flagValue(args, "config");
    const overrides = overridesOf(args);
    const settings = await loadSettings(world.cwd, config, overrides, signal);
    const before = await baselinePack(flagValue(args, "baseline"), world.cwd, signal);
    const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-out");
    const inputs = campaignInputs(world.cwd, { config: config ?? DEFAULT_CONFIG, overrides }, settings);
    await using workshop = await openWorkshop(settings, world.cwd, signal, { inputs });
    const fresh = await executeInto(workshop, { out, isResume: false }, watchProgress(world), signal);
    const pack = withHistory(fresh, before);
    if (pack !== fresh) await writePack(localFolder(out), pack, signal);
    await writePackPage(
      { candidate: pack, baseline: before },
      { cwd: world.cwd, out, packs: [out, flagValue(args, "baseline")] },
      signal,
    );
    const end = await judgeNight(pack, { out, reports: reportsOf(args, world) }, signal);
    world.out(args.flags.has("json") ? nightJson(end) : asText(end, out));
    return nightExitCode(end.night, settings.gate.failOn);
  },
};

function reportsOf(args: VerbArguments, world: World): string {
  return resolve(world.cwd, flagValue(args, "reports") ?? "pawl-watch");
}

async function judgeNight(
  pack: DataPack,
  { out, reports }: { readonly out: string; readonly reports: string },
  signal: AbortSignal,
): Promise<NightEnd> {
  const night = { pack, key: "default", moreUrl: undefined, reports: localReports(reports) };
  const end = await keepWatch(night, signal);
  await writeOrRefuse(localFolder(out), "watch.json", nightJson(end), signal);
  await writeOrRefuse(localFolder(out), "watch.md", end.report, signal);
  return end;
}

function asText({ headline, sentence, standing, refusal }: NightEnd, out: string): string {
  const report = standing === undefined ? [] : [`The report was ${standing.kind}: ${standing.url}`];
  const refused = refusal === undefined ? [] : [`The report could not be kept: ${refusal}`];
  return `${[headline, sentence, ...report, ...refused, `Tonight's files are in ${out}`].join("\n")}\n`;
}
