import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { createCassette, openCassette } from "../../../../src/adapters/replay/cassette.ts";
import { recordingModel } from "../../../../src/adapters/replay/recording-model.ts";
import { replayModel } from "../../../../src/adapters/replay/replay-model.ts";
import type { ModelReply } from "../../../../src/ports.ts";
import { NO_USAGE } from "../../../../src/record/usage.ts";
import { UsageError } from "../../../../src/std/usage-error.ts";
import { listedModel, message } from "../../../support/listed-model.ts";
import { modelRequest, runLabel, user } from "../../../support/model-requests.ts";

const never = new AbortController().signal;
const LABEL = { model: "simulated/listed", simulated: true };
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pawl-cassette-"));
});

/** Records these replies, one per request, each of another epoch. */
async function record(...replies: readonly ModelReply[]): Promise<void> {
  const recorder = recordingModel(listedModel(replies), await createCassette(folder, LABEL));
  for (const [index] of replies.entries())
    await recorder.complete(modelRequest({ run: runLabel({ epoch: index + 1 }) }), never);
}

const replay = async (request = modelRequest()): Promise<ModelReply> =>
  replayModel(await openCassette(folder)).complete(request, never);

describe("a cassette", () => {
  it.each([
    message({
      text: "hi",
      reasoning: "hm",
      attempts: 4,
      retryDelayMs: 900,
      requestId: "r",
      serviceTier: "flex",
    }),
    message({ calls: [{ id: "c", name: "bash", input: "{x", raw: "{x" }] }),
    { kind: "context_overflow", message: "too long", usage: NO_USAGE, attempts: 1, retryDelayMs: 0 },
    { kind: "malformed", message: "ToolUse", usage: NO_USAGE, attempts: 1, retryDelayMs: 0 },
  ] as const)("gives back what it was given: $kind", async (reply) => {
    await record(reply);
    expect(await replay()).toEqual(reply);
  });

  it("serves another arm and stage", async () => {
    await record(message({ text: "hi" }));
    const run = runLabel({ arm: "baseline", stage: "head_to_head" });
    expect(await replay(modelRequest({ run }))).toMatchObject({ text: "hi" });
  });

  it.each([
    { field: "request.system", request: { system: "other" } },
    { field: "request.messages.0.content.0.text", request: { messages: [user("other")] } },
    { field: "request.tools", request: { tools: [] } },
    { field: "request.inference.max_tokens", request: { inference: { max_tokens: 7 } } },
    { field: "request.run.epoch", request: { run: runLabel({ epoch: 9 }) } },
    { field: "request.run.form_seed", request: { run: runLabel({ form_seed: "other" }) } },
  ])("misses loudly at $field", async ({ field, request }) => {
    await record(message({ text: "hi" }));
    const reply = await replay(modelRequest(request));
    expect(reply).toMatchObject({ kind: "fault", fault: { kind: "replay_miss", retryable: false } });
    expect(reply.kind === "fault" ? reply.fault.message : "").toContain(`differs at ${field}`);
  });

  it.each([
    ["throttled", 1],
    ["transient", 1],
    ["auth", 0],
    ["replay_miss", 0],
  ] as const)("of a fault that is %s it keeps %i", async (kind, kept) => {
    const fault = { kind, retryable: kept === 1, name: "T", message: "slow down" };
    const reply: ModelReply = { kind: "fault", fault, attempts: 9, retryDelayMs: 70 };
    await record(reply);
    expect((await readdir(join(folder, "turns"))).length).toBe(kept);
    const miss = { fault: { kind: "replay_miss", message: expect.stringContaining("it has no turns") } };
    expect(await replay()).toMatchObject(kept === 1 ? reply : miss);
  });

  it("lets an answer take the place of a fault, and nothing that of an answer", async () => {
    const fault = { kind: "timeout", retryable: true, name: "T", message: "slow" } as const;
    const lost: ModelReply = { kind: "fault", fault, attempts: 1, retryDelayMs: 0 };
    for (const reply of [lost, message({ text: "hi" }), lost, message({ text: "ho" })]) await record(reply);
    expect(await replay()).toMatchObject({ text: "hi" });
  });

  it("is of one model at one place", async () => {
    await createCassette(folder, { ...LABEL, region: "us-east-1" });
    await expect(createCassette(folder, { ...LABEL, region: "eu-west-1" })).rejects.toThrow(
      `${folder} holds turns of simulated/listed (us-east-1); record simulated/listed (eu-west-1) into another folder.`,
    );
  });

  it("keeps what was said first", async () => {
    await record(message({ text: "first" }));
    await record(message({ text: "second" }));
    expect(await replay()).toMatchObject({ text: "first" });
  });

  it("with a damaged turn says which file", async () => {
    await record(message({ text: "hi" }));
    const [file] = await readdir(join(folder, "turns"));
    await writeFile(join(folder, "turns", file!), '{"format_version": 1');
    expect(await replay()).toMatchObject({
      fault: { kind: "replay_miss", message: expect.stringContaining(`${file} is damaged`) },
    });
  });

  it("belongs to one model", async () => {
    await createCassette(folder, LABEL);
    await expect(createCassette(folder, { model: "bedrock/x", simulated: false })).rejects.toThrow(
      `${folder} holds turns of simulated/listed; record bedrock/x into another folder.`,
    );
  });

  it("must be there to be opened", async () => {
    await expect(openCassette(join(folder, "nowhere"))).rejects.toThrow(UsageError);
  });
});
