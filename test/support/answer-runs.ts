import type { Script } from "../../src/record/script.ts";
import { renderScript } from "../../src/suite/render-script.ts";
import { answerByScript } from "./converse-double/answer-by-script.ts";
import type { ConverseAnswer, ConverseRequest } from "./converse-double/converse-wire.ts";
import { embeddedSuite, formOf } from "./task-chain.ts";

/** Which tasks, how often, and what runs play that do not play their oracle, by `task_03_run2`. */
export interface Casting {
  readonly tasks: RegExp;
  readonly epochs: number;
  readonly cast?: Readonly<Record<string, string>>;
}

/** Answers every run of a campaign on the embedded suite with its script, told apart by what the request says it is for. */
export async function answerRuns({
  tasks,
  epochs,
  cast = {},
}: Casting): Promise<(request: ConverseRequest) => ConverseAnswer> {
  const suite = embeddedSuite();
  const scripts = new Map<string, Script>();
  for (const task of suite.tasks.filter(({ id }) => tasks.test(id)))
    for (let epoch = 1; epoch <= epochs; epoch++) {
      const form = await formOf(suite, task, null, epoch);
      const key = `${/^task_\d+/.exec(task.id)?.[0]}_run${epoch}`;
      const script = cast[key] === undefined ? task.oracle : task.trajectories.get(cast[key]);
      if (script === undefined) throw new Error(`no script ${cast[key]}`);
      scripts.set(key, renderScript(script, form.values));
    }
  return answerByScript((request) => {
    const script = scripts.get(request.body.requestMetadata?.["run"] ?? "");
    if (script === undefined)
      throw new Error(`a run nobody scripted: ${JSON.stringify(request.body.requestMetadata)}`);
    return script;
  });
}
