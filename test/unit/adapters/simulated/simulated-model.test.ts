import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Mixture, parseMixture } from "../../../../src/adapters/simulated/mixture.ts";
import { drawScript, simulatedModel } from "../../../../src/adapters/simulated/simulated-model.ts";
import type { ModelReply, RunLabel } from "../../../../src/ports.ts";
import { Script } from "../../../../src/record/script.ts";
import { UsageError } from "../../../../src/std/usage-error.ts";
import { modelRequest, runLabel } from "../../../support/model-requests.ts";

const never = new AbortController().signal;

const saying = (text: string, outcome: "passed" | "failed"): Script =>
  Script.parse({
    about: text,
    expect: { outcome, ...(outcome === "failed" && { mode: "wrong_answer" }) },
    turns: [{ text }],
  });

const SCRIPTS = new Map([
  ["oracle", saying("oracle", "passed")],
  ["other-way", saying("other-way", "passed")],
  ["guess", saying("guess", "failed")],
  ["nop", saying("nop", "failed")],
]);

const mixture = (tasks: Mixture["tasks"], fields: Partial<Mixture> = {}): Mixture =>
  Mixture.parse({ format_version: 1, name: "test", about: "simulated", seed: "s", tasks, ...fields });

/** What a model of this mixture says first in each run, in the order asked. */
async function firstWords(of: Mixture, runs: readonly RunLabel[]): Promise<string[]> {
  const model = simulatedModel({ mixture: of, playbook: async () => SCRIPTS });
  const replies: ModelReply[] = [];
  for (const run of runs) replies.push(await model.complete(modelRequest({ run }), never));
  return replies.map((reply) => (reply.kind === "message" ? reply.text : reply.kind));
}

const epochs = (count: number): RunLabel[] =>
  Array.from({ length: count }, (_, i) => runLabel({ epoch: i + 1 }));

describe("a simulated model", () => {
  it("says what it is", () => {
    const model = simulatedModel({ mixture: mixture({ "*": { oracle: 1 } }), playbook: async () => SCRIPTS });
    expect({ id: model.id, simulated: model.simulated }).toEqual({ id: "simulated/test", simulated: true });
  });

  it("plays the same script for a run whatever was played before", async () => {
    const of = mixture({ "*": { oracle: 1, any_known_bad: 1 } });
    const runs = epochs(12);
    const forwards = await firstWords(of, runs);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(runs), async (some) => {
        expect(await firstWords(of, some)).toEqual(some.map((run) => forwards[run.epoch - 1]));
      }),
      { numRuns: 30 },
    );
  });

  it("draws by the weights", () => {
    const of = mixture({ "*": { oracle: 3, guess: 1 } });
    const drawn = epochs(4000).map((run) => drawScript(of, run, SCRIPTS));
    const share = drawn.filter((name) => name === "oracle").length / drawn.length;
    // Binomial(4000, 0.75): four standard deviations either side.
    expect(Math.abs(share - 0.75)).toBeLessThan(4 * Math.sqrt((0.75 * 0.25) / 4000));
  });

  it("draws every known-bad and nothing else for any_known_bad", () => {
    const of = mixture({ "*": { any_known_bad: 1 } });
    expect(new Set(epochs(200).map((run) => drawScript(of, run, SCRIPTS)))).toEqual(
      new Set(["guess", "nop"]),
    );
  });

  it.each([
    { run: { task_id: "task_a" }, plays: "guess" },
    { run: { task_id: "task_a", variant: "long" }, plays: "nop" },
    { run: { task_id: "task_a", variant: "short" }, plays: "guess" },
    { run: { task_id: "task_b" }, plays: "other-way" },
  ])("$run plays $plays", async ({ run, plays }) => {
    const of = mixture({ "*": { "other-way": 1 }, task_a: { guess: 1 }, "task_a@long": { nop: 1 } });
    expect(await firstWords(of, [runLabel(run)])).toEqual([plays]);
  });

  it("reports the mixture's tokens and latency", async () => {
    const of = mixture(
      { "*": { oracle: 1 } },
      {
        tokens: { characters_per_token: 2, hidden_output_per_turn: 10 },
        latency: { ms_per_turn: 100, ms_per_output_token: 2 },
      },
    );
    const model = simulatedModel({ mixture: of, playbook: async () => SCRIPTS });
    expect(await model.complete(modelRequest(), never)).toMatchObject({
      usage: { output_tokens: 3 + 10 },
      latencyMs: 100 + 2 * 13,
    });
  });

  it.each([
    {
      why: "a script the task does not have",
      playbook: async () => SCRIPTS,
      message: /does not have; it has guess, nop, oracle, other-way\.$/,
    },
    {
      why: "a playbook that fails",
      playbook: async () => Promise.reject(new Error("no such task")),
      message: /no such task/,
    },
  ])("refuses loudly: $why", async ({ playbook, message }) => {
    const model = simulatedModel({ mixture: mixture({ "*": { missing: 1 } }), playbook });
    expect(await model.complete(modelRequest(), never)).toMatchObject({
      kind: "fault",
      fault: { kind: "validation", retryable: false, message: expect.stringMatching(message) },
    });
  });
});

describe("a mixture file", () => {
  it.each(["steady", "hasty"])("%s.json parses, says it is simulated and names its price list", (name) => {
    const of = parseMixture(JSON.parse(readFileSync(`fixtures/simulated/${name}.json`, "utf8")), name);
    expect(of).toMatchObject({
      name,
      about: expect.stringContaining("Simulated"),
      price_as: expect.stringContaining("bedrock/"),
    });
  });

  const whole = {
    format_version: 1,
    name: "m",
    about: "simulated",
    seed: "s",
    tasks: { "*": { oracle: 1 } },
  };
  it.each([
    { text: "[]", says: "x.json is not a simulated model: " },
    {
      text: JSON.stringify({ ...whole, about: "a model" }),
      says: "at about: must say that the model is simulated.",
    },
    {
      text: JSON.stringify({ ...whole, tasks: {} }),
      says: 'at tasks: needs the entry "*" for tasks it does not name.',
    },
    {
      text: JSON.stringify({ ...whole, tasks: { "*": { oracle: 0 } } }),
      says: "at tasks.*: give one weight above zero.",
    },
    { text: JSON.stringify({ ...whole, extra: 1 }), says: "extra" },
    { text: JSON.stringify({ ...whole, format_version: 2 }), says: "at format_version" },
  ])("$text is refused: $says", ({ text, says }) => {
    expect(() => parseMixture(JSON.parse(text), "x.json")).toThrow(UsageError);
    expect(() => parseMixture(JSON.parse(text), "x.json")).toThrow(says);
  });
});
