import { dirname, resolve } from "node:path";
import { localBaselines } from "../../adapters/local/local-baselines.ts";
import { localFolder } from "../../adapters/local/local-folder.ts";
import { openPack } from "../../app/open-pack.ts";
import { type Regraded, regrade, said } from "../../app/regrade.ts";
import { writeOrRefuse } from "../../app/write-or-refuse.ts";
import { writePack } from "../../app/write-pack.ts";
import { keyOf } from "../../record/projections.ts";
import { UsageError } from "../../std/usage-error.ts";
import { isolateFor } from "../build-isolate.ts";
import { CAMPAIGN_FLAGS, JSON_FLAG, OUT_FLAG } from "../common-flags.ts";
import { loadSettings } from "../load-settings.ts";
import { loadSuite } from "../load-suite.ts";
import { writePackPage } from "../pack-page.ts";
import { flagValue, type Verb } from "../verb.ts";

const { config, suite } = CAMPAIGN_FLAGS as Record<"config" | "suite", never>;

/** Judges finished runs again with the graders as they are now. */
export const regradeVerb: Verb = {
  name: "regrade",
  about: "Judge a pack's runs again with the suite's graders as they are now; asks no model, costs nothing.",
  positionals: ["PACK"],
  flags: {
    config,
    suite,
    out: { ...OUT_FLAG, about: "Where the new pack goes (pawl-regraded)." },
    json: JSON_FLAG,
  },
  example: "pawl regrade pawl-out --suite ./my-tasks --out pawl-regraded",
  run: async (args, world, signal) => {
    const given = { suite: flagValue(args, "suite") };
    const settings = await loadSettings(world.cwd, flagValue(args, "config"), given, signal);
    const path = args.positionals[0] ?? "";
    const pack = await openPack(localBaselines(world.cwd), path, signal);
    const place = resolve(world.cwd, path.endsWith(".json") ? dirname(path) : path);
    const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-regraded");
    if (out === place)
      throw new UsageError("--out is where the pack is; give another folder, so that both are kept.");
    const { childSandboxes } = await import("../../adapters/sandbox/child.ts");
    await using sandboxes = childSandboxes({ spares: 2 });
    await using isolate = await isolateFor([settings.suite]);
    const loaded = await loadSuite(world.cwd, settings.suite, signal);
    const regraded = await regrade(pack, loaded, { folder: localFolder(place), isolate, sandboxes }, signal);
    for (const [hash, text] of regraded.trajectories)
      await writeOrRefuse(localFolder(out), `trajectories/${hash}.json`, text, signal);
    await writePack(localFolder(out), regraded.pack, signal);
    await writePackPage({ candidate: regraded.pack }, { cwd: world.cwd, out, packs: [out, path] }, signal);
    world.out(args.flags.has("json") ? asJson(regraded, out) : asText(regraded, out));
    return 0;
  },
};

function asJson({ pack, changes }: Regraded, out: string): string {
  const listed = changes.map(({ before, after }) => ({
    run: keyOf(after),
    before: said(before),
    after: said(after),
  }));
  return `${JSON.stringify({ run_summary: pack.run_summary, changes: listed, out }, null, 2)}\n`;
}

function asText({ pack, changes }: Regraded, out: string): string {
  const { runs, passed } = pack.run_summary;
  const lines = changes.map(({ before, after }) => `  ${keyOf(after)}: ${said(before)} → ${said(after)}`);
  const count =
    changes.length === 0 ? "no run changed" : `${changes.length} of ${pack.runs.length} runs changed`;
  return [`Regraded: ${count}; ${passed} of ${runs} pass.`, ...lines, `The new pack is in ${out}`, ""].join(
    "\n",
  );
}
