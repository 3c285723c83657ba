import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCassette, openCassette } from "../../src/adapters/replay/cassette.ts";
import { recordingModel } from "../../src/adapters/replay/recording-model.ts";
import { replayModel } from "../../src/adapters/replay/replay-model.ts";
import { Mixture } from "../../src/adapters/simulated/mixture.ts";
import { scriptedModel } from "../../src/adapters/simulated/scripted-model.ts";
import { simulatedModel } from "../../src/adapters/simulated/simulated-model.ts";
import { RETRY_POLICY, retryingModel } from "../../src/campaign/retrying-model.ts";
import type { ModelClient } from "../../src/ports.ts";
import { seededRandom } from "../../src/std/random.ts";
import { bedrockOverDouble } from "../support/bedrock-over-double.ts";
import { answerByScript } from "../support/converse-double/answer-by-script.ts";
import { handClock } from "../support/hand-clock.ts";
import { openaiOverDouble } from "../support/openai-over-double.ts";
import { type ModelClientKind, modelClientContract } from "./model-client.contract.ts";

const nothingToClose = { [Symbol.asyncDispose]: async () => undefined };

const ORACLE_ONLY = Mixture.parse({
  format_version: 1,
  name: "oracle-only",
  about: "simulated",
  seed: "1",
  tasks: { "*": { oracle: 1 } },
});

/** Records every request from a scripted model, then answers it from the cassette opened anew. */
const replayKind: ModelClientKind = {
  name: "replay",
  open: async (script) => {
    const folder = await mkdtemp(join(tmpdir(), "pawl-cassette-"));
    const inner = scriptedModel(script);
    const recorder = recordingModel(
      inner,
      await createCassette(folder, { model: inner.id, simulated: true }),
    );
    const replay = replayModel(await openCassette(folder));
    const client: ModelClient = {
      ...replay,
      complete: async (request, signal) => {
        await recorder.complete(request, signal);
        return replay.complete(request, signal);
      },
    };
    return { client, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
  },
};

const bedrockKind = (
  transport: "auto" | "http2" | "http1",
  protocols: readonly ("http1" | "http2")[],
): ModelClientKind => ({
  name: `bedrock by ${transport} to ${protocols.join(" and ")}`,
  open: async (script) => {
    const open = await bedrockOverDouble(
      answerByScript(() => script),
      { transport, protocols },
    );
    return { client: open.model, [Symbol.asyncDispose]: () => open.double.close() };
  },
  hanging: async () => {
    const open = await bedrockOverDouble(() => ({ kind: "hang" }), { transport, protocols });
    return {
      client: open.model,
      asked: open.double.arrived(1),
      [Symbol.asyncDispose]: () => open.double.close(),
    };
  },
});

const openaiKind: ModelClientKind = {
  name: "openai",
  open: async (script) => {
    const open = await openaiOverDouble(answerByScript(() => script));
    return { client: open.model, [Symbol.asyncDispose]: () => open.double.close() };
  },
  hanging: async () => {
    const open = await openaiOverDouble(() => ({ kind: "hang" }));
    return {
      client: open.model,
      asked: open.double.arrived(1),
      [Symbol.asyncDispose]: () => open.double.close(),
    };
  },
};

const overHttp2 = bedrockKind("http2", ["http1", "http2"]);

modelClientContract({
  name: "scripted",
  open: async (script) => ({ client: scriptedModel(script), ...nothingToClose }),
});
modelClientContract({
  name: "simulated",
  open: async (script) => {
    const playbook = async () => new Map([["oracle", script]]);
    return { client: simulatedModel({ mixture: ORACLE_ONLY, playbook }), ...nothingToClose };
  },
});
modelClientContract(replayKind);
modelClientContract(openaiKind);
modelClientContract(overHttp2);
modelClientContract(bedrockKind("http1", ["http1", "http2"]));
modelClientContract(bedrockKind("auto", ["http1"]));
modelClientContract({
  name: "retrying over bedrock",
  open: async (script) => {
    const open = await overHttp2.open(script);
    const patience = { clock: handClock(), policy: RETRY_POLICY, random: seededRandom("contract") };
    return {
      client: retryingModel(open.client, patience),
      [Symbol.asyncDispose]: () => open[Symbol.asyncDispose](),
    };
  },
});
