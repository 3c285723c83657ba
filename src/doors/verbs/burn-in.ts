import { join, resolve } from "node:path";
import { localFolder } from "../../adapters/local/local-folder.ts";
import { countBurnIn, sayBurnIn } from "../../app/count-burn-in.ts";
import { writeOrRefuse } from "../../app/write-or-refuse.ts";
import type { DataPack } from "../../record/data-pack.ts";
import { UsageError } from "../../std/usage-error.ts";
import { baselinePack } from "../baseline-pack.ts";
import { BASELINE_FLAG, CAMPAIGN_FLAGS, JSON_FLAG, OUT_FLAG } from "../common-flags.ts";
import { gateAsk } from "../gate-ask.ts";
import { loadSettings, overridesOf } from "../load-settings.ts";
import { openGateShops } from "../open-gate-shops.ts";
import { type GateShops, runGateInto } from "../run-gate-into.ts";
import type { World } from "../terminal-world.ts";
import { flagValue, type Verb, type VerbArguments } from "../verb.ts";
import { watchProgress } from "../watch-progress.ts";

const CHECKS_MAX = 1000;

/** Checks a content against itself, many times: whatever is blocked is blocked wrongly. */
export const burnInVerb: Verb = {
  name: "burn-in",
  about: "Check what is there against itself, many times, and count how many harmless checks are blocked.",
  positionals: [],
  flags: {
    ...CAMPAIGN_FLAGS,
    checks: { placeholder: "N", about: "Checks to make (50); each costs what a harmless pull request does." },
    baseline: BASELINE_FLAG,
    plan: { placeholder: "quick|standard|thorough", about: "How long suspects are run (pawl.yml's)." },
    out: { ...OUT_FLAG, about: "Where the files go (pawl-burn-in); begun again there, it goes on." },
    json: JSON_FLAG,
  },
  example: "pawl burn-in --checks 50 --baseline main --out pawl-burn-in",
  run: async (args, world, signal) => {
    const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-burn-in");
    const packs = await checkAll(args, out, world, signal);
    const counted = countBurnIn(packs);
    await writeOrRefuse(localFolder(out), "burn-in.json", asJson(counted), signal);
    world.out(args.flags.has("json") ? asJson(counted) : sayBurnIn(counted));
    return counted.checks === 0 ? 3 : 0;
  },
};

async function checkAll(
  args: VerbArguments,
  out: string,
  world: World,
  signal: AbortSignal,
): Promise<DataPack[]> {
  const checks = countOf(flagValue(args, "checks") ?? "50");
  const settings = await loadSettings(world.cwd, flagValue(args, "config"), overridesOf(args), signal);
  const side = { folder: world.cwd, settings };
  await using shops = await openGateShops(side, side, signal);
  const ask = { ...gateAsk(settings, shops.baseline.suite, args), mode: "screen" as const };
  let known = await baselinePack(flagValue(args, "baseline"), world.cwd, signal);
  if (shops.candidate.request.subject.simulated)
    world.err(
      "pawl: a simulated model does the same in every check; its counts say nothing of a real one's.\n",
    );
  const packs: DataPack[] = [];
  for (let check = 1; check <= checks; check++) {
    const folder = join(out, `check-${check}`);
    const asked = { ask, known, out: folder };
    const end = await runGateInto(marked(shops, check), asked, watchProgress(world), signal);
    if (end.kind === "identical") throw new UsageError("the check was taken for no change.");
    known ??= end.baseline;
    packs.push(end.pack);
  }
  return packs;
}

/** The same content twice, told apart by a mark that nothing it does depends on. */
function marked({ candidate, baseline }: GateShops, check: number): GateShops {
  const { subject } = candidate.request;
  const versions = { ...subject.versions, "burn-in": String(check) };
  return {
    baseline,
    candidate: { ...candidate, request: { ...candidate.request, subject: { ...subject, versions } } },
  };
}

function countOf(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= CHECKS_MAX) return value;
  throw new UsageError(
    `--checks must be a whole number from 1 to ${CHECKS_MAX}, not ${JSON.stringify(text)}.`,
  );
}

function asJson(counted: object): string {
  return `${JSON.stringify({ format_version: 1, ...counted }, null, 2)}\n`;
}
