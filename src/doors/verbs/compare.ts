import { resolve } from "node:path";
import { localBaselines } from "../../adapters/local/local-baselines.ts";
import { localFolder } from "../../adapters/local/local-folder.ts";
import { judge } from "../../app/judge.ts";
import { openPack } from "../../app/open-pack.ts";
import { renderOutcome, writeOutcome } from "../../app/write-outcome.ts";
import { renderTerminalTable } from "../../report/terminal-table.ts";
import { CAMPAIGN_FLAGS, JSON_FLAG, OUT_FLAG } from "../common-flags.ts";
import { loadSettings } from "../load-settings.ts";
import { policyOf } from "../policy.ts";
import { writeReportPage } from "../report-page.ts";
import { shippedProof } from "../shipped-proof.ts";
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
    const outcome = renderOutcome(candidate, baseline, judged, {
      key: "default",
      ...(await shippedProof(candidate)),
    });
    const out = flagValue(args, "out");
    if (out !== undefined) {
      const folder = resolve(world.cwd, out);
      await writeOutcome(localFolder(folder), outcome, signal);
      await writeReportPage(
        { candidate, baseline, ...judged, key: "default" },
        { cwd: world.cwd, out: folder, packs: [candidatePath, baselinePath] },
        signal,
      );
    }
    world.out(
      args.flags.has("json")
        ? outcome.verdictJson
        : renderTerminalTable(judged, { width: world.columns, isColoured: world.color }),
    );
    return judged.verdict.exitCode;
  },
};
