import { describe, expect, it } from "vitest";
import { diffSubjects, lineDelta } from "../../../src/plan/diff-subjects.ts";
import { sha256 } from "../../../src/std/hash.ts";
import { subject } from "../../support/records.ts";

const suite = (bundles: Record<string, string>) => ({
  name: "s",
  fingerprint: sha256("suite"),
  tasks: Object.entries(bundles).map(([task_id, bundle]) => ({
    task_id,
    variant: null,
    scored: true,
    version: 1,
    bundle_sha256: sha256(bundle),
  })),
});
const prompt = (path: string, text: string) => ({ path, text, sha256: sha256(text) });
const tasks = { a: "1", b: "1" };

describe("what a pull request changed, by meaning", () => {
  it.each([
    { name: "nothing", after: {}, bundles: tasks, changes: [] },
    {
      name: "the model",
      after: { model: "bedrock/openai.gpt-oss-120b-1:0" },
      bundles: tasks,
      changes: [
        { kind: "model", before: "bedrock/openai.gpt-oss-20b-1:0", after: "bedrock/openai.gpt-oss-120b-1:0" },
      ],
    },
    {
      name: "a setting that was not there",
      after: { inference: { max_tokens: 4096, temperature: 0 } },
      bundles: tasks,
      changes: [{ kind: "setting", name: "inference.temperature", before: "unset", after: "0" }],
    },
    {
      name: "a prompt's lines",
      after: { prompts: [prompt("prompts/agent.md", "You are a careful engineer.\nBe brief.\n")] },
      bundles: tasks,
      changes: [{ kind: "prompt", path: "prompts/agent.md", how: "changed", linesAdded: 1, linesRemoved: 0 }],
    },
    {
      name: "which prompt files there are",
      after: { prompts: [prompt("other.md", "x\ny\n")] },
      bundles: tasks,
      changes: [
        { kind: "prompt", path: "prompts/agent.md", how: "removed", linesAdded: 0, linesRemoved: 1 },
        { kind: "prompt", path: "other.md", how: "added", linesAdded: 2, linesRemoved: 0 },
      ],
    },
    {
      name: "a task; one that was not selected is no change",
      after: {},
      bundles: { b: "2" },
      changes: [{ kind: "task", taskId: "b", how: "changed" }],
    },
    {
      name: "region and harness",
      after: { region: "eu-west-1", harness: "pi@0.73.1" },
      bundles: tasks,
      changes: [
        { kind: "region", before: "us-east-1", after: "eu-west-1" },
        { kind: "harness", before: "pawl@0.1.0", after: "pi@0.73.1" },
      ],
    },
  ])("$name", ({ after, bundles, changes }) => {
    const was = { subject: subject(), suite: suite(tasks) };
    expect(diffSubjects(was, { subject: subject(after), suite: suite(bundles) })).toEqual(changes);
  });
});

it.each([
  { before: "", after: "", linesAdded: 0, linesRemoved: 0 },
  { before: "a\nb\nc\n", after: "a\nc\n", linesAdded: 0, linesRemoved: 1 },
  { before: "a\nb\n", after: "b\na\n", linesAdded: 1, linesRemoved: 1 },
  { before: "a\n", after: "b\nc\n", linesAdded: 2, linesRemoved: 1 },
  { before: "a", after: "a\n", linesAdded: 0, linesRemoved: 0 },
])("from $before to $after: +$linesAdded −$linesRemoved", ({ before, after, ...delta }) => {
  expect(lineDelta(before, after)).toEqual(delta);
});
