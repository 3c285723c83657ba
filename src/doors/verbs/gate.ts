import { statSync } from "node:fs";
import { resolve } from "node:path";
import { judge } from "../../app/judge.ts";
import { renderTerminalTable } from "../../report/terminal-table.ts";
import { UsageError } from "../../std/usage-error.ts";
import type { Settings } from "../../suite/resolve-config.ts";
import { baselinePack } from "../baseline-pack.ts";
import { BASELINE_FLAG, CAMPAIGN_FLAGS, JSON_FLAG, OUT_FLAG } from "../common-flags.ts";
import { gateAsk } from "../gate-ask.ts";
import { keepShards } from "../keep-shards.ts";
import { leaveReports } from "../leave-reports.ts";
import { loadSettings, overridesOf } from "../load-settings.ts";
import { mergeGate } from "../merge-gate.ts";
import { openGateShops } from "../open-gate-shops.ts";
import { readShards } from "../read-shards.ts";
import { type GateEnd, type GateShops, runGateInto } from "../run-gate-into.ts";
import { SHARD_FLAG, sayShard, shareFlag } from "../shard-flag.ts";
import { shardGate } from "../shard-gate.ts";
import { shardSettings } from "../shard-settings.ts";
import type { World } from "../terminal-world.ts";
import { flagValue, type Verb, type VerbArguments } from "../verb.ts";
import { watchProgress } from "../watch-progress.ts";

/** Decides whether one content is worse than another: first look, then suspects side by side. */
export const gateVerb: Verb = {
  name: "gate",
  about: "Decide whether one checkout is worse than another: a first look, then suspects side by side.",
  positionals: [],
  flags: {
    base: { placeholder: "FOLDER", about: "Checkout of what is there now; its pawl.yml sets the rules." },
    head: { placeholder: "FOLDER", about: "Checkout of what is to be merged (.)." },
    ...CAMPAIGN_FLAGS,
    baseline: BASELINE_FLAG,
    mode: { placeholder: "screen|deep", about: "deep: every task side by side from the start (screen)." },
    plan: { placeholder: "quick|standard|thorough", about: "How long suspects are run (standard)." },
    pairs: { placeholder: "N", about: "Pairs per task of a deep run (10)." },
    margin: { placeholder: "POINTS", about: "Points a deep run may be worse by (10)." },
    out: { ...OUT_FLAG, about: "Where the files go (pawl-out)." },
    shard: SHARD_FLAG,
    shards: {
      placeholder: "FOLDER",
      about: "Go on from the shares that several jobs left.",
      repeatable: true,
    },
    json: JSON_FLAG,
  },
  example: "pawl gate --base ../main --head . --out pawl-out",
  run: async (args, world, signal) => {
    const base = resolve(world.cwd, demanded(args, "base"));
    const head = resolve(world.cwd, flagValue(args, "head") ?? ".");
    demandFolders({ base, head });
    if (args.flags.has("shard") && args.flags.has("shards"))
      throw new UsageError("--shard leaves a share and --shards takes them all; give one of the two.");
    const overrides = overridesOf(args);
    const config = flagValue(args, "config");
    const [before, after] = await Promise.all(
      [base, head].map((folder) => loadSettings(folder, config, overrides, signal)),
    );
    if (before === undefined || after === undefined) throw new UsageError("no settings were found.");
    const known = await baselinePack(flagValue(args, "baseline"), world.cwd, signal);
    const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-out");
    const share = shareFlag(args);
    const ours = (settings: Settings) => (share === undefined ? settings : shardSettings(settings, share));
    await using shops = await openGateShops(
      { folder: base, settings: ours(before) },
      { folder: head, settings: ours(after) },
      signal,
    );
    const asked = { ask: gateAsk(before, shops.baseline.suite, args), known, out };
    if (share !== undefined) {
      const pack = await shardGate(shops, { ...asked, share }, watchProgress(world), signal);
      world.out(`${sayShard(share, pack)}\nIt is in ${out}\n`);
      return 0;
    }
    const end = await gateOrMerge(shops, { ...asked, folders: args.flags.get("shards") }, world, signal);
    return say(end, { args, out }, world, signal);
  },
};

async function gateOrMerge(
  shops: GateShops,
  {
    folders,
    ...asked
  }: Parameters<typeof runGateInto>[1] & { readonly folders: readonly string[] | undefined },
  world: World,
  signal: AbortSignal,
): Promise<GateEnd> {
  if (folders === undefined) return runGateInto(shops, asked, watchProgress(world), signal);
  const shards = await readShards(world.cwd, folders, signal);
  keepShards(shards, asked.out);
  return mergeGate(shops, { ...asked, shards }, watchProgress(world), signal);
}

function demanded(args: VerbArguments, name: string): string {
  const value = flagValue(args, name);
  if (value !== undefined) return value;
  throw new UsageError(`give --${name} FOLDER, a checkout of what is there now.`);
}

/** A folder that is not there would look like one that says nothing, and so like the other side. */
function demandFolders(folders: Readonly<Record<string, string>>): void {
  for (const [name, folder] of Object.entries(folders))
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
      throw new UsageError(`--${name} ${folder} is not a folder; give a checkout.`);
}

async function say(
  end: GateEnd,
  { args, out }: { readonly args: VerbArguments; readonly out: string },
  world: World,
  signal: AbortSignal,
): Promise<number> {
  const isJson = args.flags.has("json");
  if (end.kind === "identical") {
    const sentence = "Model, prompts, settings and tasks are the same on both sides: nothing was run.";
    world.out(
      isJson ? `${JSON.stringify({ word: "identical", sentence, exit_code: 0 })}\n` : `${sentence}\n`,
    );
    return 0;
  }
  const { pack, baseline } = end;
  const judged = judge(pack, baseline, pack.gate?.policy ?? {});
  const outcome = await leaveReports(
    { candidate: pack, baseline, judged, key: "default" },
    { cwd: world.cwd, out, packs: [out, `${out}/baseline`, flagValue(args, "baseline")] },
    signal,
  );
  if (isJson) world.out(outcome.verdictJson);
  else {
    const replayed = end.isReplayed
      ? "This very change was decided before, by the same rules; that decision stands and nothing was run.\n\n"
      : "";
    const look = { width: world.columns, isColoured: world.color };
    world.out(`${replayed}${renderTerminalTable(judged, look)}\n${judged.verdict.sentence}\n`);
    world.out(`The data pack and reports are in ${out}\n`);
  }
  return judged.verdict.exitCode;
}
