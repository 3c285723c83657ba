import { resolve } from "node:path";
import { localBaselines } from "../../adapters/local/local-baselines.ts";
import { judge } from "../../app/judge.ts";
import { openPack } from "../../app/open-pack.ts";
import { BASELINE_FLAG, CAMPAIGN_FLAGS, OUT_FLAG } from "../common-flags.ts";
import { intelBoard } from "../intel-board.ts";
import { leaveReports } from "../leave-reports.ts";
import { loadSettings } from "../load-settings.ts";
import { policyOf } from "../policy.ts";
import { readReportUrl } from "../report-url.ts";
import { flagValue, type Verb } from "../verb.ts";

/** Writes the reports of a campaign again, from its pack alone. */
export const reportVerb: Verb = {
  name: "report",
  about: "Write the comment, the summary and the page again from a data pack; costs nothing.",
  positionals: ["PACK"],
  flags: {
    baseline: BASELINE_FLAG,
    config: CAMPAIGN_FLAGS["config"] as never,
    out: OUT_FLAG,
    db: { placeholder: "FILE", about: "intel.db, for the page's leaderboard." },
    "report-url": {
      placeholder: "URL",
      about: "Where report.html is published, so that the comment links into it.",
    },
  },
  example: "pawl report pawl-out --baseline main/data-pack.json --out report",
  run: async (args, world, signal) => {
    const settings = await loadSettings(world.cwd, flagValue(args, "config"), {}, signal);
    const store = localBaselines(world.cwd);
    const candidate = await openPack(store, args.positionals[0] ?? "", signal);
    const baselinePath = flagValue(args, "baseline");
    const baseline = baselinePath === undefined ? undefined : await openPack(store, baselinePath, signal);
    const judged = judge(candidate, baseline, policyOf(settings));
    const out = flagValue(args, "out");
    const packs = [args.positionals[0], baselinePath];
    const places = { cwd: world.cwd, out: resolve(world.cwd, out ?? ""), packs };
    const reportUrl = readReportUrl(flagValue(args, "report-url") ?? "");
    const told = {
      candidate,
      baseline,
      judged,
      key: "default",
      board: await intelBoard(flagValue(args, "db"), world.cwd),
      ...(reportUrl !== undefined && { reportUrl }),
    };
    const outcome = await leaveReports(told, out === undefined ? undefined : places, signal);
    if (out === undefined) world.out(outcome.summary);
    return 0;
  },
};
