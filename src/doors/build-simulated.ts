import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseMixture } from "../adapters/simulated/mixture.ts";
import { reconstructedModel } from "../adapters/simulated/reconstructed-model.ts";
import { isReconstruction, parseReconstruction } from "../adapters/simulated/reconstruction.ts";
import { type Playbook, simulatedModel } from "../adapters/simulated/simulated-model.ts";
import type { ModelClient } from "../ports.ts";
import { UsageError } from "../std/usage-error.ts";
import { projectRoot } from "./project-root.ts";

/** Folders of the models that ship: mixtures, and published campaigns to play again. */
const SHIPPED = ["fixtures/simulated", "fixtures/campaigns"];

/** Builds `simulated/<name>`: one that ships, or a file of the user's. Throws `UsageError`. */
export async function buildSimulated(
  name: string,
  cwd: string,
  playbook: Playbook,
): Promise<{ readonly model: ModelClient; readonly pricedAs: string }> {
  const shipped = SHIPPED.map((folder) => join(projectRoot(), folder, `${name}.json`));
  const own = resolve(cwd, name);
  const text = await firstReadable(/[./\\]/.test(name) ? [own] : [...shipped, own]);
  if (text === undefined)
    throw new UsageError(
      `there is no simulated model "${name}"; write simulated/steady, simulated/hasty or simulated/FILE.json.`,
    );
  const json = jsonOf(text, name);
  if (isReconstruction(json)) {
    const reconstruction = parseReconstruction(json, name);
    return { model: reconstructedModel({ reconstruction, playbook }), pricedAs: reconstruction.price_as };
  }
  const mixture = parseMixture(json, name);
  return {
    model: simulatedModel({ mixture, playbook }),
    pricedAs: mixture.price_as ?? `simulated/${mixture.name}`,
  };
}

function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(
      `${name} is not JSON; a simulated model is a JSON file such as the ones Pawl ships.`,
    );
  }
}

async function firstReadable(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const text = await readFile(path, "utf8").catch(() => undefined);
    if (text !== undefined) return text;
  }
  return undefined;
}
