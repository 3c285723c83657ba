import { resolve } from "node:path";
import { localBaselines } from "../../adapters/local/local-baselines.ts";
import { localFolder } from "../../adapters/local/local-folder.ts";
import { judge } from "../../app/judge.ts";
import { openPack } from "../../app/open-pack.ts";
import { renderOutcome, writeOutcome } from "../../app/write-outcome.ts";
import { BASELINE_FLAG, CAMPAIGN_FLAGS, OUT_FLAG } from "../common-flags.ts";
import { loadSettings } from "../load-settings.ts";
import { policyOf } from "../policy.ts";
import { writeReportPage } from "../report-page.ts";
import { shippedProof } from "../shipped-proof.ts";
import { flagValue, type Verb } from "../verb.ts";

/** Writes the reports of a campaign again, from its pack alone. */
export const reportVerb: Verb = {
  name: "report",
  about: "Write the comment, the summary and the page again from a data pack; costs nothing.",
  positionals: ["PACK"],
  flags: { baseline: BASELINE_FLAG, config: CAMPAIGN_FLAGS["config"] as never, out: OUT_FLAG },
  example: "pawl report pawl-out --baseline main/data-pack.json --out report",
  run: async (args, world, signal) => {
    const settings = await loadSettings(world.cwd, flagValue(args, "config"), {}, signal);
    const store = localBaselines(world.cwd);
    const candidate = await openPack(store, args.positionals[0] ?? "", signal);
    const baselinePath = flagValue(args, "baseline");
    const baseline = baselinePath === undefined ? undefined : await openPack(store, baselinePath, signal);
    const judged = judge(candidate, baseline, policyOf(settings));
    const outcome = renderOutcome(candidate, baseline, judged, {
      key: "default",
      ...(await shippedProof(candidate)),
    });
    const out = flagValue(args, "out");
    if (out === undefined) world.out(outcome.summary);
    else {
      const folder = resolve(world.cwd, out);
      await writeOutcome(localFolder(folder), outcome, signal);
      await writeReportPage(
        { candidate, baseline, ...judged, key: "default" },
        { cwd: world.cwd, out: folder, packs: [args.positionals[0], baselinePath] },
        signal,
      );
    }
    return 0;
  },
};
