import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { bedrockModel } from "../adapters/bedrock/bedrock-model.ts";
import { parseMixture } from "../adapters/simulated/mixture.ts";
import { type Playbook, simulatedModel } from "../adapters/simulated/simulated-model.ts";
import { RETRY_POLICY, retryingModel } from "../campaign/retrying-model.ts";
import type { Clock, ModelClient } from "../ports.ts";
import { nearest } from "../std/nearest.ts";
import { seededRandom } from "../std/random.ts";
import { UsageError } from "../std/usage-error.ts";
import { projectRoot } from "./project-root.ts";

/** A model ready to be asked, and the id whose prices hold for it. */
export interface BuiltModel {
  readonly model: ModelClient;
  readonly pricedAs: string;
}

export interface ModelChoice {
  readonly id: string;
  readonly region: string | undefined;
  readonly cwd: string;
  readonly clock: Clock;
  /** Scripts for simulated models. */
  readonly playbook: Playbook;
}

const PROVIDERS = ["bedrock", "simulated", "replay"] as const;

/** Builds the client for `provider/model-id`; nothing is connected yet. Throws `UsageError` for an unknown provider. */
export async function buildModel(choice: ModelChoice): Promise<BuiltModel> {
  const [provider = "", ...rest] = choice.id.split("/");
  const name = rest.join("/");
  switch (provider) {
    case "bedrock":
      return { model: patient(bedrock(name, choice), choice.clock), pricedAs: choice.id };
    case "simulated":
      return simulated(name, choice);
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

/** Spreading waits is no part of a result, so its seed need not be recorded. */
function patient(model: ModelClient, clock: Clock): ModelClient {
  return retryingModel(model, { clock, policy: RETRY_POLICY, random: seededRandom(`waits ${clock.now()}`) });
}

async function simulated(name: string, { cwd, playbook }: ModelChoice): Promise<BuiltModel> {
  const shipped = join(projectRoot(), "fixtures", "simulated", `${name}.json`);
  const own = resolve(cwd, name);
  const text = await firstReadable(/[./\\]/.test(name) ? [own] : [shipped, own]);
  if (text === undefined)
    throw new UsageError(
      `there is no simulated model "${name}"; write simulated/steady, simulated/hasty or simulated/FILE.json.`,
    );
  const mixture = parseMixture(text, name);
  return {
    model: simulatedModel({ mixture, playbook }),
    pricedAs: mixture.price_as ?? `simulated/${mixture.name}`,
  };
}

async function replay(folder: string, { cwd }: ModelChoice): Promise<BuiltModel> {
  const { openCassette } = await import("../adapters/replay/cassette.ts");
  const { replayModel } = await import("../adapters/replay/replay-model.ts");
  const cassette = await openCassette(resolve(cwd, folder));
  return { model: replayModel(cassette), pricedAs: cassette.model };
}

async function firstReadable(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const text = await readFile(path, "utf8").catch(() => undefined);
    if (text !== undefined) return text;
  }
  return undefined;
}
