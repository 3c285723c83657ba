import { resolve } from "node:path";
import { bedrockModel } from "../adapters/bedrock/bedrock-model.ts";
import type { Recorded } from "../adapters/replay/cassette.ts";
import type { Playbook } from "../adapters/simulated/simulated-model.ts";
import { limitedModel } from "../campaign/limited-model.ts";
import { type RequestLimit, requestLimit } from "../campaign/request-limit.ts";
import { RETRY_POLICY, retryingModel } from "../campaign/retrying-model.ts";
import type { Clock, ModelClient } from "../ports.ts";
import type { Inference } from "../record/subject.ts";
import { nearest } from "../std/nearest.ts";
import { seededRandom } from "../std/random.ts";
import { UsageError } from "../std/usage-error.ts";
import { buildSimulated } from "./build-simulated.ts";

/** A model ready to be asked, and the id whose prices hold for it. */
export interface BuiltModel {
  readonly model: ModelClient;
  readonly pricedAs: string;
  /** How many requests it may have in flight; absent for models that ask nobody. */
  readonly limit?: RequestLimit;
  /** Whom a replay repeats: the subject of its campaign. */
  readonly recorded?: Recorded;
}

export interface ModelChoice {
  readonly id: string;
  readonly region: string | undefined;
  /** For `openai/…`. */
  readonly baseUrl?: string | undefined;
  /** The `provider/model-id` whose prices hold, where it is not the model's own. */
  readonly priceAs?: string | undefined;
  readonly cwd: string;
  readonly clock: Clock;
  /** What will be asked of it: a setting it cannot keep is refused before anything is spent. */
  readonly inference?: Inference;
  /** Most runs at a time, where that was said. */
  readonly concurrency?: number | undefined;
  /** Folder to record every turn into. */
  readonly record?: string | undefined;
  /** Scripts for simulated models. */
  readonly playbook: Playbook;
}

/** Runs at a time where nobody says: as many as one machine's sandboxes bear. */
export const REMOTE_CONCURRENCY = 16;

const PROVIDERS = ["bedrock", "openai", "simulated", "replay"] as const;

/** Builds the client for `provider/model-id`; nothing is connected yet. Throws `UsageError` for an unknown provider. */
export async function buildModel(choice: ModelChoice): Promise<BuiltModel> {
  const built = await buildProvider(choice);
  return choice.record === undefined ? built : recording(built, resolve(choice.cwd, choice.record), choice);
}

async function buildProvider(choice: ModelChoice): Promise<BuiltModel> {
  const [provider = "", ...rest] = choice.id.split("/");
  const name = rest.join("/");
  switch (provider) {
    case "bedrock":
      return remote(bedrock(name, choice), choice);
    case "openai":
      return remote(await openai(name, choice), choice);
    case "simulated":
      return buildSimulated(name, choice.cwd, choice.playbook);
    case "replay":
      return replay(name, choice);
    default: {
      const close = nearest(provider, PROVIDERS);
      const hint =
        close === undefined ? `; they are ${PROVIDERS.join(", ")}.` : `; did you mean ${close}/${name}?`;
      throw new UsageError(`there is no provider "${provider}"${hint}`);
    }
  }
}

function bedrock(modelId: string, { region }: ModelChoice): ModelClient {
  return bedrockModel({ modelId, ...(region !== undefined && { region }) });
}

async function openai(modelId: string, { baseUrl, inference }: ModelChoice): Promise<ModelClient> {
  if (inference?.prompt_cache !== undefined || inference?.guardrail !== undefined)
    throw new UsageError(
      "prompt-cache and guardrail are Bedrock's; remove them (OpenAI-compatible endpoints cache by themselves).",
    );
  const { openaiModel } = await import("../adapters/openai/openai-model.ts");
  return openaiModel({ modelId, ...(baseUrl !== undefined && { baseUrl }) });
}

/** One for each model and place: both arms of a comparison draw on the same quota. */
const limits = new Map<string, RequestLimit>();
function sharedLimit(of: string, make: () => RequestLimit): RequestLimit {
  const limit = limits.get(of) ?? make();
  limits.set(of, limit);
  return limit;
}

/** Somebody else's model: asked as often at once as it bears, and patiently. */
function remote(model: ModelClient, choice: ModelChoice): BuiltModel {
  const { clock, id, region, baseUrl, priceAs, concurrency } = choice;
  const limit = sharedLimit([id, region, baseUrl].join(" "), () =>
    requestLimit({ clock, max: concurrency ?? REMOTE_CONCURRENCY }),
  );
  // Spreading waits is no part of a result, so its seed need not be recorded.
  const random = seededRandom(`waits ${clock.now()}`);
  const patient = retryingModel(limitedModel(model, limit), { clock, policy: RETRY_POLICY, random });
  return { model: patient, pricedAs: priceAs ?? id, limit };
}

async function replay(folder: string, { cwd }: ModelChoice): Promise<BuiltModel> {
  const { openCassette } = await import("../adapters/replay/cassette.ts");
  const { replayModel } = await import("../adapters/replay/replay-model.ts");
  const cassette = await openCassette(resolve(cwd, folder));
  const { model, simulated, region, endpoint, priced_as } = cassette;
  return {
    model: replayModel(cassette),
    pricedAs: priced_as ?? model,
    recorded: {
      model,
      simulated,
      ...(region !== undefined && { region }),
      ...(endpoint !== undefined && { endpoint }),
    },
  };
}

/** The same model on tape: what the campaign is told, retries and waiting included, is what a replay repeats. */
async function recording(built: BuiltModel, folder: string, choice: ModelChoice): Promise<BuiltModel> {
  if (built.recorded !== undefined)
    throw new UsageError("a replay cannot be recorded; copy the cassette's folder instead.");
  const { createCassette } = await import("../adapters/replay/cassette.ts");
  const { recordingModel } = await import("../adapters/replay/recording-model.ts");
  const { model, pricedAs } = built;
  const cassette = await createCassette(folder, {
    model: choice.id,
    simulated: model.simulated,
    ...(choice.region !== undefined && { region: choice.region }),
    ...(choice.baseUrl !== undefined && { endpoint: choice.baseUrl }),
    ...(pricedAs !== choice.id && { priced_as: pricedAs }),
  });
  return { ...built, model: recordingModel(model, cassette) };
}
