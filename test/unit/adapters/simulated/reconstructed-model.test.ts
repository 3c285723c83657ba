import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reconstructedModel } from "../../../../src/adapters/simulated/reconstructed-model.ts";
import {
  isReconstruction,
  parseReconstruction,
  Reconstruction,
} from "../../../../src/adapters/simulated/reconstruction.ts";
import { spread } from "../../../../src/adapters/simulated/spread.ts";
import { Script } from "../../../../src/record/script.ts";
import { UsageError } from "../../../../src/std/usage-error.ts";
import { assistant, modelRequest, user } from "../../../support/model-requests.ts";

const never = new AbortController().signal;

const WHOLE = {
  format_version: 1,
  name: "published",
  about: "Simulated: reconstructed from published results.",
  source: "a published campaign",
  price_as: "bedrock/openai.gpt-oss-20b-1:0",
  runs: { task_01_x: [{ script: "oracle", input_tokens: 1000, output_tokens: 100, latency_ms: 50 }] },
};

const ORACLE = Script.parse({
  about: "reads twice and leaves its last word to the tool",
  expect: { outcome: "passed" },
  turns: [
    { calls: [{ tool: "fs_read", input: { path: "a" } }], repeat: 2 },
    { calls: [{ tool: "bash", input: { command: "true" } }], usage: { input_tokens: 9, output_tokens: 9 } },
  ],
});

const model = reconstructedModel({
  reconstruction: Reconstruction.parse(WHOLE),
  playbook: async () => new Map([["oracle", ORACLE]]),
});

function request(played: number, run: object = {}) {
  const messages = [
    user("go"),
    ...Array.from({ length: played }, () => [assistant("…"), user("more")]).flat(),
  ];
  const known = modelRequest({ messages });
  return { ...known, run: { ...known.run, task_id: "task_01_x", variant: null, epoch: 1, ...run } };
}

describe("a reconstructed model", () => {
  it("plays the named script and bills exactly what was published, the end of the run included", async () => {
    const replies = await Promise.all([0, 1, 2, 3].map((played) => model.complete(request(played), never)));
    expect(
      replies.map((reply) =>
        reply.kind === "message"
          ? [
              reply.calls.map(({ name }) => name),
              reply.usage.input_tokens,
              reply.usage.output_tokens,
              reply.latencyMs,
            ]
          : reply,
      ),
    ).toEqual([
      [["fs_read"], 100, 25, 12],
      [["fs_read"], 200, 25, 12],
      [["bash"], 300, 25, 12],
      [[], 400, 25, 14],
    ]);
  });

  it.each([
    { run: { epoch: 2 }, says: "has 1 runs of task_01_x" },
    { run: { task_id: "task_02_y" }, says: "has 0 runs of task_02_y" },
    { run: { variant: "long" }, says: "has 0 runs of task_01_x@long" },
  ])("refuses what was not published: $run", async ({ run, says }) => {
    expect(await model.complete(request(0, run), never)).toMatchObject({
      kind: "fault",
      fault: { kind: "validation", retryable: false, message: expect.stringContaining(says) },
    });
  });

  it("refuses a script the task does not have", async () => {
    const other = reconstructedModel({
      reconstruction: Reconstruction.parse(WHOLE),
      playbook: async () => new Map(),
    });
    expect(await other.complete(request(0), never)).toMatchObject({
      fault: { message: "simulated/published wants the script oracle, which task_01_x does not have." },
    });
  });
});

describe("a reconstruction file", () => {
  it.each([
    [{ ...WHOLE, about: "a model" }, "at about: must say that the runs are reconstructed."],
    [{ ...WHOLE, runs: { task_01_x: [] } }, "at runs.task_01_x"],
    [{ ...WHOLE, extra: 1 }, "extra"],
  ])("%j is refused", (json, says) => {
    expect(isReconstruction(json)).toBe(true);
    expect(() => parseReconstruction(json, "x.json")).toThrow(UsageError);
    expect(() => parseReconstruction(json, "x.json")).toThrow(says);
  });

  it("is not a mixture", () => {
    expect([{ tasks: {} }, [], null, "runs"].map(isReconstruction)).toEqual([false, false, false, false]);
  });
});

it("spreads any total exactly, never below zero", () => {
  fc.assert(
    fc.property(
      fc.nat(1_000_000),
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 40 }),
      (total, weights) => {
        const parts = spread(total, weights);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
      },
    ),
  );
});
