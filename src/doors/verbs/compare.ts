import { resolve } from "node:path";
import { localBaselines } from "../../adapters/local/local-baselines.ts";
import { judge } from "../../app/judge.ts";
import { openPack } from "../../app/open-pack.ts";
import { renderTerminalTable } from "../../report/terminal-table.ts";
import { CAMPAIGN_FLAGS, JSON_FLAG, OUT_FLAG } from "../common-flags.ts";
import { leaveReports } from "../leave-reports.ts";
import { loadSettings } from "../load-settings.ts";
import { policyOf } from "../policy.ts";
import { flagValue, type Verb } from "../verb.ts";

/** Compares two data packs that are already there. */
export const compareVerb: Verb = {
  name: "compare",
  about: "Compare two data packs: what got worse, what got better, what cannot be said.",
  positionals: ["BASELINE", "CANDIDATE"],
  flags: { config: CAMPAIGN_FLAGS["config"] as never, out: OUT_FLAG, json: JSON_FLAG },
  example: "pawl compare pawl-demo/baseline pawl-demo/candidate",
  run: async (args, world, signal) => {
    const [baselinePath = "", candidatePath = ""] = args.positionals;
    const settings = await loadSettings(world.cwd, flagValue(args, "config"), {}, signal);
    const store = localBaselines(world.cwd);
    const baseline = await openPack(store, baselinePath, signal);
    const candidate = await openPack(store, candidatePath, signal);
    const judged = judge(candidate, baseline, policyOf(settings));
    const out = flagValue(args, "out");
    const places = {
      cwd: world.cwd,
      out: resolve(world.cwd, out ?? ""),
      packs: [candidatePath, baselinePath],
    };
    const told = { candidate, baseline, judged, key: "default" };
    const outcome = await leaveReports(told, out === undefined ? undefined : places, signal);
    world.out(
      args.flags.has("json")
        ? outcome.verdictJson
        : renderTerminalTable(judged, { width: world.columns, isColoured: world.color }),
    );
    return judged.verdict.exitCode;
  },
};
