import { localBaselines } from "../../adapters/local/local-baselines.ts";
import { openPack } from "../../app/open-pack.ts";
import { renderPowerTable } from "../../report/power-table.ts";
import { snakeCased } from "../../report/snake-cased.ts";
import { HEAD_TO_HEAD_PLANS } from "../../stats/head-to-head-tables.generated.ts";
import { type KnownTasks, simulatePower } from "../../stats/power.ts";
import type { CheckDesign } from "../../stats/simulate-check.ts";
import { UsageError } from "../../std/usage-error.ts";
import { DEFAULT_CHECK, historyTallies, POWER_SIMULATIONS } from "../../verdict/pack-power.ts";
import { JSON_FLAG } from "../common-flags.ts";
import type { World } from "../terminal-world.ts";
import { flagValue, type Verb, type VerbArguments } from "../verb.ts";

/** Says what a check of a certain size would catch. */
export const powerVerb: Verb = {
  name: "power",
  about: "Show what a check would have caught, for your own history or for any design; runs no model.",
  positionals: ["[PACK]"],
  flags: {
    tasks: { placeholder: "K", about: "Tasks of the suite, where no pack is given (10)." },
    history: { placeholder: "N", about: "History runs per task, where no pack is given (3)." },
    rates: {
      placeholder: "LIST",
      about: "True pass rates of the tasks, such as 1,0.9,0.5, instead of a typical mix.",
    },
    runs: { placeholder: "N", about: "Runs per task of the first look (3)." },
    plan: { placeholder: "NAME", about: "quick, standard or thorough (standard)." },
    recheck: { placeholder: "N", about: "Most suspects run side by side (5)." },
    simulations: { placeholder: "N", about: `Times each change is played (${POWER_SIMULATIONS}).` },
    seed: { placeholder: "TEXT", about: "Seed of the simulation (power)." },
    json: JSON_FLAG,
  },
  example: "pawl power pawl-out --plan thorough",
  run: async (args, world, signal) => {
    const power = simulatePower({
      known: await knownTasks(args, world, signal),
      design: designOf(args),
      simulations: wholeNumber(args, "simulations", { least: 1, most: 100_000, fallback: POWER_SIMULATIONS }),
      seed: flagValue(args, "seed") ?? "power",
    });
    world.out(
      args.flags.has("json")
        ? `${JSON.stringify(snakeCased(power), null, 2)}\n`
        : renderPowerTable(power, world.columns),
    );
    return 0;
  },
};

async function knownTasks(args: VerbArguments, world: World, signal: AbortSignal): Promise<KnownTasks> {
  const [path] = args.positionals;
  if (path === undefined) return { kind: "rates", rates: ratesOf(args), historyRuns: historyRuns(args) };
  const given = ["tasks", "history", "rates"].find((name) => args.flags.has(name));
  if (given !== undefined)
    throw new UsageError(`--${given} says what the pack already says; give the pack or --${given}.`);
  const pack = await openPack(localBaselines(world.cwd), path, signal);
  const tasks = historyTallies(pack);
  if (tasks.every(({ runs }) => runs === 0))
    throw new UsageError(
      `${path} holds no run of a scored task that counts, so there is no history to play on.`,
    );
  return { kind: "history", tasks };
}

function historyRuns(args: VerbArguments): number {
  return wholeNumber(args, "history", { least: 1, most: 1000, fallback: 3 });
}

/** What a suite of agentic tasks looked like in a published campaign: mostly sure, some shaky, one hopeless. */
const TYPICAL_RATES = [1, 1, 1, 1, 0.97, 0.9, 0.9, 0.67, 0.33, 0] as const;

function ratesOf(args: VerbArguments): number[] {
  const list = flagValue(args, "rates");
  if (list === undefined) {
    const tasks = wholeNumber(args, "tasks", { least: 1, most: 200, fallback: TYPICAL_RATES.length });
    return Array.from({ length: tasks }, (_, index) => TYPICAL_RATES[index % TYPICAL_RATES.length] ?? 0);
  }
  if (args.flags.has("tasks"))
    throw new UsageError("--rates says how many tasks there are; leave out --tasks.");
  const rates = list.split(",").map((text) => Number(text.trim() === "" ? "no" : text));
  if (rates.length <= 200 && rates.every((rate) => rate >= 0 && rate <= 1)) return rates;
  throw new UsageError(`--rates must be up to 200 shares from 0 to 1 with commas between, not "${list}".`);
}

function designOf(args: VerbArguments): CheckDesign {
  const plan = flagValue(args, "plan") ?? DEFAULT_CHECK.plan;
  const named = (["quick", "standard", "thorough"] as const).find((name) => name === plan);
  if (named === undefined)
    throw new UsageError(`--plan must be ${Object.keys(HEAD_TO_HEAD_PLANS).join(", ")}, not "${plan}".`);
  return {
    ...DEFAULT_CHECK,
    plan: named,
    firstLook: wholeNumber(args, "runs", { least: 1, most: 30, fallback: DEFAULT_CHECK.firstLook }),
    recheck: wholeNumber(args, "recheck", { least: 0, most: 7, fallback: DEFAULT_CHECK.recheck }),
  };
}

function wholeNumber(
  args: VerbArguments,
  name: string,
  { least, most, fallback }: { readonly least: number; readonly most: number; readonly fallback: number },
): number {
  const text = flagValue(args, name);
  const value = Number(text ?? fallback);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new UsageError(`--${name} must be a whole number from ${least} to ${most}, not "${text}".`);
}
