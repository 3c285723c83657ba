import { resolve } from "node:path";
import { judge } from "../../app/judge.ts";
import { renderCampaignSummary } from "../../report/campaign-summary.ts";
import { renderTerminalTable } from "../../report/terminal-table.ts";
import { UsageError } from "../../std/usage-error.ts";
import { baselinePack } from "../baseline-pack.ts";
import { BASELINE_FLAG, CAMPAIGN_FLAGS, JSON_FLAG, OUT_FLAG } from "../common-flags.ts";
import { keepShards } from "../keep-shards.ts";
import { leaveReports } from "../leave-reports.ts";
import { loadSettings } from "../load-settings.ts";
import { mergeInto } from "../merge-into.ts";
import { policyOf } from "../policy.ts";
import { type FoundShard, readShards } from "../read-shards.ts";
import { flagValue, type Verb } from "../verb.ts";

/** Makes one campaign of the shards that several jobs left; asks no model. */
export const mergeVerb: Verb = {
  name: "merge",
  about: "Make one campaign of the shards that several jobs left; refuses where one is missing.",
  positionals: ["SHARD…"],
  flags: {
    config: CAMPAIGN_FLAGS["config"] as never,
    baseline: BASELINE_FLAG,
    out: { ...OUT_FLAG, about: "Where the files go (pawl-out)." },
    json: JSON_FLAG,
  },
  example: "pawl merge shards --out pawl-out",
  run: async (args, world, signal) => {
    const shards = await readShards(world.cwd, args.positionals, signal);
    refuseGateShards(shards);
    const settings = await loadSettings(world.cwd, flagValue(args, "config"), {}, signal);
    const baselinePath = flagValue(args, "baseline");
    const baseline = await baselinePack(baselinePath, world.cwd, signal);
    const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-out");
    keepShards(shards, out);
    const pack = await mergeInto(shards, { out }, signal);
    const judged = judge(pack, baseline, policyOf(settings));
    const places = { cwd: world.cwd, out, packs: [out, baselinePath] };
    const told = { candidate: pack, baseline, judged, key: "default" };
    const outcome = await leaveReports(told, places, signal);
    const look = { width: world.columns, isColoured: world.color };
    const table = baseline === undefined ? "" : `\n${renderTerminalTable(judged, look)}`;
    if (args.flags.has("json")) world.out(outcome.verdictJson);
    else world.out(`${renderCampaignSummary(pack, look)}${table}\nThe data pack and reports are in ${out}\n`);
    return judged.verdict.exitCode;
  },
};

/** A first look decides nothing: merged as a campaign it would pass for a measurement that ended. */
function refuseGateShards(shards: readonly FoundShard[]): void {
  const gate = shards.find(({ manifest: { part } }) => part === "first_look" || part === "deep");
  if (gate === undefined) return;
  throw new UsageError(
    `${gate.name} is a share of a gate, which goes on from there: give the folders to \`pawl gate --base … --shards\`.`,
  );
}
