import { systemClock } from "../../adapters/local/system-clock.ts";
import { inlineSandboxes } from "../../adapters/sandbox/inline.ts";
import { inlineIsolate } from "../../adapters/sandbox/inline-isolate.ts";
import { scriptedModel } from "../../adapters/simulated/scripted-model.ts";
import { proofTable } from "../../app/proof-table.ts";
import { prove } from "../../app/prove.ts";
import { UsageError } from "../../std/usage-error.ts";
import { selectTasks } from "../../suite/select.ts";
import { CAMPAIGN_FLAGS, JSON_FLAG } from "../common-flags.ts";
import { loadSettings, overridesOf } from "../load-settings.ts";
import { loadSuite } from "../load-suite.ts";
import { flagValue, type Verb } from "../verb.ts";

const { config, suite, tasks } = CAMPAIGN_FLAGS as Record<"config" | "suite" | "tasks", never>;

/** Holds every task's grader to its scripts. */
export const proveVerb: Verb = {
  name: "prove",
  about: "Prove graders: oracles pass, doing nothing and every known-bad fail as declared, no probe passes.",
  positionals: [],
  flags: {
    config,
    suite,
    tasks,
    seeds: { placeholder: "N", about: "Parallel forms per task (20)." },
    json: JSON_FLAG,
  },
  example: "pawl prove --suite ./my-tasks --seeds 20",
  run: async (args, world, signal) => {
    const settings = await loadSettings(world.cwd, flagValue(args, "config"), overridesOf(args), signal);
    const proven = await loadSuite(world.cwd, settings.suite, signal);
    const selected = selectTasks(proven, settings.tasks);
    const seeds = readSeeds(flagValue(args, "seeds"));
    const ground = {
      isolate: inlineIsolate(),
      sandboxes: inlineSandboxes(),
      clock: systemClock(),
      scripted: scriptedModel,
      inference: settings.subject.inference,
      limits: settings.limits,
    };
    const report = await prove({ suite: proven, selected, seeds }, ground, signal);
    world.out(args.flags.has("json") ? `${JSON.stringify(report, null, 2)}\n` : proofTable(report));
    return report.ok ? 0 : 1;
  },
};

function readSeeds(text: string | undefined): number {
  const seeds = Number(text ?? "20");
  if (Number.isInteger(seeds) && seeds >= 1 && seeds <= 1000) return seeds;
  throw new UsageError(`--seeds must be a whole number from 1 to 1000, not "${text}".`);
}
