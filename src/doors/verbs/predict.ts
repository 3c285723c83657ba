import { dirname, resolve } from "node:path";
import { type Ahead, predict } from "../../app/predict.ts";
import { predictText } from "../../app/predict-text.ts";
import { UsageError } from "../../std/usage-error.ts";
import type { Settings } from "../../suite/resolve-config.ts";
import { selectTasks } from "../../suite/select.ts";
import { chosenModel } from "../build-subject.ts";
import { CAMPAIGN_FLAGS, JSON_FLAG } from "../common-flags.ts";
import { loadBriefs } from "../load-brief.ts";
import { loadSettings, overridesOf } from "../load-settings.ts";
import { loadSuite } from "../load-suite.ts";
import type { World } from "../terminal-world.ts";
import { flagValue, type Verb, type VerbArguments } from "../verb.ts";

/** Forecasts a campaign from history. */
export const predictVerb: Verb = {
  name: "predict",
  about: "Forecast a campaign's passes from intel.db: a range, a point estimate, and how such forecasts did.",
  positionals: ["[campaign.yml]"],
  flags: {
    db: { placeholder: "FILE", about: "The database (intel.db)." },
    coverage: { placeholder: "SHARE", about: "How sure the range shall be (0.8)." },
    ...CAMPAIGN_FLAGS,
    json: JSON_FLAG,
  },
  example: "pawl predict --db intel.db --model bedrock/openai.gpt-oss-20b-1:0",
  run: async (args, world, signal) => {
    const coverage = readCoverage(flagValue(args, "coverage"));
    const ahead = await readAhead(args, world, coverage, signal);
    const { intelStore } = await import("../../adapters/sqlite/intel-store.ts");
    using intel = intelStore(resolve(world.cwd, flagValue(args, "db") ?? "intel.db"), "read");
    const prediction = predict(ahead, intel);
    world.out(
      args.flags.has("json") ? `${JSON.stringify(prediction, null, 2)}\n` : predictText(ahead, prediction),
    );
    return 0;
  },
};

async function readAhead(
  args: VerbArguments,
  world: World,
  coverage: number,
  signal: AbortSignal,
): Promise<Ahead> {
  const [briefPath] = args.positionals;
  const { settings, cwd } =
    briefPath === undefined
      ? {
          settings: await loadSettings(world.cwd, flagValue(args, "config"), overridesOf(args), signal),
          cwd: world.cwd,
        }
      : {
          settings: await settingsIn(briefPath, args, world),
          cwd: dirname(resolve(world.cwd, briefPath)),
        };
  const suite = await loadSuite(cwd, settings.suite, signal);
  const scored = selectTasks(suite, settings.tasks).filter(
    ({ task, variant }) => variant?.scored ?? task.scored,
  );
  const { harness } = settings.subject;
  return {
    model: chosenModel(settings),
    harness: harness.name,
    suite: suite.name,
    runs: scored.length * settings.runs,
    coverage,
  };
}

async function settingsIn(name: string, args: VerbArguments, world: World): Promise<Settings> {
  const [only, ...others] = await loadBriefs(resolve(world.cwd, name), name, overridesOf(args));
  if (others.length === 0) return only.settings;
  throw new UsageError(
    `${name} has ${others.length + 1} subjects; ask for one at a time, with --model in place of the brief.`,
  );
}

function readCoverage(text: string | undefined): number {
  const coverage = Number(text ?? "0.8");
  if (coverage > 0 && coverage < 1) return coverage;
  throw new UsageError(`--coverage must be a share between 0 and 1, such as 0.8, not "${text}".`);
}
