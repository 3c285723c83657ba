/**
 * A whole campaign small enough for tests: two tasks with real generators and graders, a model that writes a
 * greeting (and gets it wrong on request), the real harness, grader isolate and scheduler.
 */
import { inlineIsolate } from "../../src/adapters/sandbox/inline-isolate.ts";
import { scriptedModel } from "../../src/adapters/simulated/scripted-model.ts";
import type { CampaignRequest } from "../../src/app/run-campaign.ts";
import type { CampaignPlan, CampaignPorts } from "../../src/campaign/campaign-plan.ts";
import { pawlHarness } from "../../src/harness/pawl-harness.ts";
import { planFirstLook } from "../../src/plan/first-look.ts";
import type { Clock, Journal, ModelClient, ModelReply, ModelRequest } from "../../src/ports.ts";
import { parseTask } from "../../src/suite/parse-task.ts";
import type { SelectedTask, Task } from "../../src/suite/task.ts";
import { flatPrices } from "./flat-prices.ts";
import { handClock } from "./hand-clock.ts";
import { memorySandboxes } from "./memory-sandbox.ts";
import { subject } from "./records.ts";
import { taskEntries, toml } from "./task-folders.ts";

const GENERATE = `
export const generate = ({ seed }) => ({
  files: { "name.txt": "Ada " + seed.slice(0, 4) + "\\n" },
  truth: "Hello, Ada " + seed.slice(0, 4) + "\\n",
  values: { name: "the one in name.txt" },
});`;

const GRADE = `
export const grade = (run) => {
  const found = run.files["greeting.txt"]?.text ?? null;
  const passed = found === run.truth;
  const detail = found === null ? "missing_artifact" : "wrong_name";
  return {
    passed,
    mode: passed ? null : "wrong_answer",
    detail: passed ? null : detail,
    checks: [{ name: "greets by name", passed, expected: run.truth, found: String(found) }],
  };
};`;

/** A task that asks to greet whoever `name.txt` names; `over` are files of its folder that differ. */
export function greetTask(id: string, over: Readonly<Record<string, string>> = {}): Task {
  const files = {
    ...toml("demo/task_01_greet", `demo/${id}`),
    "environment/generate.js": GENERATE,
    "tests/grade.js": GRADE,
    ...over,
  };
  const oracle = { about: "x", expect: { outcome: "passed" }, turns: [{ text: "done" }] };
  return parseTask(taskEntries({ ...files, "solution/oracle.json": JSON.stringify(oracle) }), id);
}

export const TINY_TASKS: readonly SelectedTask[] = ["task_01_greet", "task_02_greet"].map((id) => ({
  task: greetTask(id),
  variant: undefined,
}));

/** Reads the name and greets; `wrong` says in which runs it greets somebody else. */
export function greeter(wrong: (request: ModelRequest) => boolean = () => false): ModelClient {
  const complete = async (request: ModelRequest, signal: AbortSignal): Promise<ModelReply> => {
    const last = request.messages.at(-1)?.content[0];
    const name = last?.kind === "tool_result" ? last.text : "";
    const content = wrong(request) ? "Hello, Bob\n" : `Hello, ${name}`;
    const turns = [
      { text: "", repeat: 1, calls: [{ tool: "fs_read", input: { path: "name.txt" } }] },
      { text: "", repeat: 1, calls: [{ tool: "fs_write", input: { path: "greeting.txt", content } }] },
      { text: "Greeted.", repeat: 1, calls: [] },
    ];
    return scriptedModel({ about: "x", expect: { outcome: "passed", flags: [] }, turns }).complete(
      request,
      signal,
    );
  };
  return { id: "simulated/greeter", simulated: true, complete };
}

/** Both tasks `runs` times, for the candidate alone. */
export function tinyPlan(over: Partial<CampaignPlan> = {}, runs = 3): CampaignPlan {
  return {
    suiteName: "tiny-v1",
    trials: planFirstLook(TINY_TASKS, runs, "candidate"),
    arms: { candidate: { subject: subject(), pricedAs: "simulated/greeter" } },
    concurrency: 2,
    budget: {},
    ...over,
  };
}

/** Both tasks as a campaign is asked for. */
export function tinyRequest(over: Partial<CampaignRequest> = {}): CampaignRequest {
  return {
    suiteName: "tiny-v1",
    selected: TINY_TASKS,
    subject: subject(),
    pricedAs: "simulated/greeter",
    runsPerTask: 3,
    concurrency: 2,
    budget: {},
    ...over,
  };
}

/** The ports of a campaign around a journal and a model. */
export function tinyPorts(
  journal: Journal,
  model: ModelClient = greeter(),
  prices = flatPrices(),
  clock: Clock = handClock(),
): CampaignPorts {
  const harness = pawlHarness({ model, sandboxes: memorySandboxes(), prices, clock, modelId: model.id });
  return { harnesses: { candidate: harness }, isolate: inlineIsolate(), prices, journal, clock };
}
