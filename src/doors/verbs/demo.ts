import { join, resolve } from "node:path";
import { inlineIsolate } from "../../adapters/sandbox/inline-isolate.ts";
import { judge } from "../../app/judge.ts";
import { rememberingIsolate } from "../../grade/remembering-isolate.ts";
import type { GraderIsolate } from "../../ports.ts";
import type { DataPack } from "../../record/data-pack.ts";
import { renderTerminalTable } from "../../report/terminal-table.ts";
import { EMPTY_CONFIG } from "../../suite/config.ts";
import { resolveConfig } from "../../suite/resolve-config.ts";
import { JSON_FLAG, OUT_FLAG } from "../common-flags.ts";
import { executeInto } from "../execute-into.ts";
import { leaveReports } from "../leave-reports.ts";
import { policyOf } from "../policy.ts";
import type { World } from "../terminal-world.ts";
import { flagValue, type Verb } from "../verb.ts";
import { watchProgress } from "../watch-progress.ts";
import { openWorkshop } from "../workshop.ts";

/** Two published campaigns, played again: `fixtures/campaigns/`. */
const [BASELINE, CANDIDATE] = ["simulated/gpt-oss-120b", "simulated/gpt-oss-20b"] as const;

/** Both campaigns have the same forms, so they are kept for as long as the demo lasts. */
const FORMS = 64;

/** The whole product in seconds: two campaigns on simulated models, compared. */
export const demoVerb: Verb = {
  name: "demo",
  about:
    "See it work: two published campaigns played again and compared; no network, no credentials, no cost.",
  positionals: [],
  flags: { out: { ...OUT_FLAG, about: "Where the files go (pawl-demo)." }, json: JSON_FLAG },
  example: "pawl demo --out pawl-demo",
  run: async (args, world, signal) => {
    const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-demo");
    await using isolate = rememberingIsolate(inlineIsolate(), FORMS);
    const campaign = (model: string, folder: string): Promise<DataPack> =>
      play({ model, out: join(out, folder), isolate }, world, signal);
    const baseline = await campaign(BASELINE, "baseline");
    const candidate = await campaign(CANDIDATE, "candidate");
    const judged = judge(candidate, baseline, policyOf(resolveConfig(EMPTY_CONFIG)));
    const outcome = await leaveReports(
      { candidate, baseline, judged, key: "demo" },
      { cwd: world.cwd, out, packs: [join(out, "candidate"), join(out, "baseline")] },
      signal,
    );
    if (args.flags.has("json")) world.out(outcome.verdictJson);
    else
      world.out(
        farewell(renderTerminalTable(judged, { width: world.columns, isColoured: world.color }), out),
      );
    return judged.verdict.exitCode;
  },
};

async function play(
  { model, out, isolate }: { readonly model: string; readonly out: string; readonly isolate: GraderIsolate },
  world: World,
  signal: AbortSignal,
): Promise<DataPack> {
  const settings = resolveConfig(EMPTY_CONFIG, { model });
  await using workshop = await openWorkshop(settings, world.cwd, signal, { isolate });
  // A demo interrupted earlier is not worth keeping apart: its runs are the same ones and are taken over.
  return executeInto(workshop, { out, isResume: true }, watchProgress(world), signal);
}

function farewell(table: string, out: string): string {
  return [
    "Both models are simulated: two campaigns reconstructed from their published results, not the original",
    "transcripts, played through the real harness, sandbox and graders.",
    "",
    table,
    `The pull request comment this makes is ${join(out, "comment.md")}; the data packs are beside it.`,
    `Open ${join(out, "report.html")} to see where the runs part, step by step.`,
    "Next: pawl run --model bedrock/openai.gpt-oss-20b-1:0 --baseline BASELINE_PACK",
    "",
  ].join("\n");
}
