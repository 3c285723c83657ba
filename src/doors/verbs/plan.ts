import { suiteFacts } from "../../app/run-campaign.ts";
import { taskKey } from "../../record/ids.ts";
import { oneLine } from "../../std/escape-invisible.ts";
import { formatCount } from "../../std/format-number.ts";
import { subjectFingerprint } from "../../suite/fingerprint.ts";
import { CAMPAIGN_FLAGS, JSON_FLAG } from "../common-flags.ts";
import { loadSettings, overridesOf } from "../load-settings.ts";
import { flagValue, type Verb } from "../verb.ts";
import { openWorkshop } from "../workshop.ts";

/** Says what `run` would do, and stops. */
export const planVerb: Verb = {
  name: "plan",
  about: "Show what `run` would do, without doing it.",
  positionals: [],
  flags: { ...CAMPAIGN_FLAGS, json: JSON_FLAG },
  example: "pawl plan --model bedrock/openai.gpt-oss-20b-1:0 --tasks 'task_0[379]*'",
  run: async (args, world, signal) => {
    const settings = await loadSettings(world.cwd, flagValue(args, "config"), overridesOf(args), signal);
    await using workshop = await openWorkshop(settings, world.cwd, signal);
    const { subject, selected, runsPerTask, suiteName, concurrency, budget } = workshop.request;
    const tasks = selected.map(({ task, variant }) => taskKey(task.id, variant?.name ?? null));
    if (args.flags.has("json")) {
      const suite = suiteFacts(suiteName, selected);
      const plan = {
        suite,
        subject,
        subject_fingerprint: subjectFingerprint(subject),
        runs_per_task: runsPerTask,
        runs: tasks.length * runsPerTask,
        concurrency,
        budget,
      };
      world.out(`${JSON.stringify(plan, null, 2)}\n`);
      return 0;
    }
    const most = budget.max_cost_usd === undefined ? "" : `, at most $${budget.max_cost_usd}`;
    const lines = [
      `${suiteName} on ${oneLine(subject.model)} with ${subject.harness}: ${formatCount(tasks.length, "task")} × ${formatCount(runsPerTask, "run")} = ${formatCount(tasks.length * runsPerTask, "run")}, ${concurrency} at a time${most}`,
      ...tasks.map((key) => `  ${key}`),
      subject.simulated
        ? "The model is simulated: it plays scripts and costs nothing."
        : "Nothing was sent to the model.",
    ];
    world.out(`${lines.join("\n")}\n`);
    return 0;
  },
};
