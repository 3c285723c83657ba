import { expect, it } from "vitest";
import { inlineSandboxes } from "../../../src/adapters/sandbox/inline.ts";
import { scriptedModel } from "../../../src/adapters/simulated/scripted-model.ts";
import { executeCampaign } from "../../../src/campaign/execute.ts";
import { pawlHarness } from "../../../src/harness/pawl-harness.ts";
import { memoryJournal } from "../../support/memory-journal.ts";
import { tinyPlan, tinyPorts } from "../../support/tiny-campaign.ts";

it("a campaign in the guest that models really get: shell state, exact bytes and delivery hold together", async () => {
  const model = scriptedModel({
    about: "greets by shell",
    expect: { outcome: "passed", flags: [] },
    turns: [
      {
        text: "",
        repeat: 1,
        calls: [{ tool: "bash", input: { command: "name=$(cat name.txt); grep -n . name.txt" } }],
      },
      {
        text: "",
        repeat: 1,
        calls: [
          { tool: "bash", input: { command: `printf 'Hello, %s\\n' "$name" > greeting.txt; git status` } },
          { tool: "fs_read", input: { path: "greeting.txt" } },
        ],
      },
      { text: "Greeted.", repeat: 1, calls: [] },
    ],
  });
  const plan = tinyPlan({
    trials: tinyPlan().trials.map((trial) => ({ ...trial, selected: withShell(trial.selected) })),
  });
  await using sandboxes = inlineSandboxes();
  const journal = memoryJournal();
  const ports = tinyPorts(journal);
  const harness = pawlHarness({ ...ports, model, sandboxes, modelId: model.id });
  const { runs } = await executeCampaign(
    plan,
    { ...ports, harnesses: { candidate: harness } },
    () => {},
    new AbortController().signal,
  );
  expect(runs.map(({ outcome }) => outcome)).toEqual(Array(6).fill("passed"));
  expect(runs[0]?.evidence.delivered).toEqual([{ path: "name.txt", bytes: 9, delivered: 9 }]);
  const trajectory = JSON.parse(journal.trajectories.get(runs[0]?.trajectory_sha256 ?? "") ?? "{}");
  expect(trajectory.turns[1].tool_calls).toMatchObject([
    {
      result: {
        status: "error",
        text: "bash: git: command not found\n[exit code 127]",
        exit_code: 127,
        changed: ["greeting.txt"],
        harness_gaps: ["command not found: git"],
      },
    },
    { result: { status: "ok", text: expect.stringMatching(/^Hello, Ada [0-9a-f]{4}\n$/) } },
  ]);
});

it("a task's own command reaches the guest that models really get, and its runs the trajectory", async () => {
  const model = scriptedModel({
    about: "asks the task's own command",
    expect: { outcome: "passed", flags: [] },
    turns: [
      {
        text: "",
        repeat: 1,
        calls: [{ tool: "bash", input: { command: "greet || greet $(cat name.txt) > greeting.txt" } }],
      },
      { text: "Greeted.", repeat: 1, calls: [] },
    ],
  });
  const source = `export const run = ({ args, calls }) =>
    calls.length === 0 ? { exitCode: 75 } : { stdout: "Hello, " + args.join(" ") + "\\n" };`;
  const [trial] = tinyPlan().trials;
  if (trial === undefined) throw new Error("the tiny plan has no trial");
  const { task, variant } = withShell(trial.selected);
  const selected = { variant, task: { ...task, commands: new Map([["greet", source]]) } };
  await using sandboxes = inlineSandboxes();
  const journal = memoryJournal();
  const ports = tinyPorts(journal);
  const harness = pawlHarness({ ...ports, model, sandboxes, modelId: model.id });
  const { runs } = await executeCampaign(
    tinyPlan({ trials: [{ ...trial, selected }] }),
    { ...ports, harnesses: { candidate: harness } },
    () => {},
    new AbortController().signal,
  );
  expect(runs.map(({ outcome }) => outcome)).toEqual(["passed"]);
  const trajectory = JSON.parse(journal.trajectories.get(runs[0]?.trajectory_sha256 ?? "") ?? "{}");
  expect(trajectory.turns[0].tool_calls[0].result.commands).toEqual([
    { name: "greet", args: [], exit_code: 75 },
    { name: "greet", args: ["Ada", expect.stringMatching(/^[0-9a-f]{4}$/)], exit_code: 0 },
  ]);
});

function withShell(selected: ReturnType<typeof tinyPlan>["trials"][number]["selected"]): typeof selected {
  return { ...selected, task: { ...selected.task, tools: ["bash", "fs_read"] } };
}
