import { basename, dirname, resolve } from "node:path";
import { localBaselines } from "../../adapters/local/local-baselines.ts";
import { localFolder } from "../../adapters/local/local-folder.ts";
import { systemClock } from "../../adapters/local/system-clock.ts";
import { openPack } from "../../app/open-pack.ts";
import { ARTICLE_FILE, articleText, writeArticle } from "../../app/write-article.ts";
import { writeOrRefuse } from "../../app/write-or-refuse.ts";
import { holdToSeal, registrationText } from "../../brief/register.ts";
import { oneLine } from "../../std/escape-invisible.ts";
import { nearest } from "../../std/nearest.ts";
import { UsageError } from "../../std/usage-error.ts";
import { selectTasks } from "../../suite/select.ts";
import { baselinePack } from "../baseline-pack.ts";
import { BASELINE_FLAG, CAMPAIGN_FLAGS, JSON_FLAG, OUT_FLAG } from "../common-flags.ts";
import { intelBoard } from "../intel-board.ts";
import { type LoadedBrief, loadBriefs } from "../load-brief.ts";
import { loadSuite } from "../load-suite.ts";
import { runBrief } from "../run-brief.ts";
import { readSeal, sealNow, sealPath } from "../seal-brief.ts";
import type { World } from "../terminal-world.ts";
import { flagValue, type Verb, type VerbArguments } from "../verb.ts";

const { model, region, concurrency } = CAMPAIGN_FLAGS as Record<"model" | "region" | "concurrency", never>;
const ACTIONS = { register, run: runBrief, report } as const;

/** A campaign with a question: sealed predictions, runs, scores and an article. */
export const campaignVerb: Verb = {
  name: "campaign",
  about: "Run a campaign from its campaign.yml: seal predictions, run, score them, write the article.",
  positionals: ["register|run|report", "campaign.yml or PACK"],
  flags: {
    model,
    region,
    concurrency,
    baseline: BASELINE_FLAG,
    db: { placeholder: "FILE", about: "intel.db, for the leaderboard in the article." },
    out: { ...OUT_FLAG, about: "Where the files go (pawl-campaign); report prints without it." },
    resume: { about: "Go on with the unfinished campaign in the output folder." },
    "a-a": { about: "Do every form twice, to publish how often chance alone changes the outcome." },
    unregistered: { about: "Run although the predictions are not the sealed ones; reports will say so." },
    json: JSON_FLAG,
  },
  example: "pawl campaign run campaign.yml --out campaign",
  run: async (args, world, signal) => {
    const [name = "", subject = ""] = args.positionals;
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name as keyof typeof ACTIONS] : undefined;
    if (action !== undefined) return action(subject, args, world, signal);
    const meant = nearest(name, Object.keys(ACTIONS));
    throw new UsageError(
      `\`pawl campaign\` does register, run or report, not "${name}"${meant === undefined ? "" : `; did you mean ${meant}?`}`,
    );
  },
};

/** Seals a brief's predictions beside it, so that the seal can be published before anything is run. */
async function register(name: string, _: VerbArguments, world: World, signal: AbortSignal): Promise<number> {
  const path = resolve(world.cwd, name);
  const briefs = await loadBriefs(path, name, {});
  const sealed = [];
  for (const loaded of briefs) sealed.push(await sealOne(loaded, path, signal));
  const said = sealed.filter((sentence) => sentence !== undefined);
  if (said.length === 0) throw new UsageError(`${name} predicts nothing; add predictions to seal.`);
  world.out(`${said.join("\n")}\nCommit it now: the history of your repository is what others can trust.\n`);
  return 0;
}

/** What was sealed, in a sentence; undefined where a subject's brief predicts nothing. */
async function sealOne(
  { brief, settings }: LoadedBrief,
  path: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const suite = await loadSuite(dirname(path), settings.suite, signal);
  const now = sealNow(brief, selectTasks(suite, settings.tasks), settings.runs, systemClock().now());
  if (now === undefined) return undefined;
  const target = sealPath(path, brief.name);
  const registration = holdToSeal(await readSeal(target, signal), now, { mayDiffer: false }) ?? now;
  await writeOrRefuse(localFolder(dirname(target)), basename(target), registrationText(registration), signal);
  return `${oneLine(brief.facts.author)}'s predictions are sealed as ${registration.sha256} at ${registration.registered_at} in ${basename(target)}.`;
}

/** Writes the article of a pack again, keeping what a person wrote in it. */
async function report(name: string, args: VerbArguments, world: World, signal: AbortSignal): Promise<number> {
  const candidate = await openPack(localBaselines(world.cwd), name, signal);
  const baseline = await baselinePack(flagValue(args, "baseline"), world.cwd, signal);
  const board = await intelBoard(flagValue(args, "db"), world.cwd);
  const out = flagValue(args, "out");
  if (out === undefined) {
    world.out(articleText({ candidate, baseline, board }));
    return 0;
  }
  await writeArticle(localFolder(resolve(world.cwd, out)), { candidate, baseline, board }, signal);
  world.out(`The article is ${out}/${ARTICLE_FILE}, with the packs it cites beside it.\n`);
  return 0;
}
