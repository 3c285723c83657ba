/**
 * A model made of scripts: for each run it draws one script of the task, by the mixture's weights, and plays it.
 * The draw is a function of the mixture's seed and the run's label alone, so order, concurrency and sharding
 * cannot change it. It never waits and never fails by itself; what it says it is simulated.
 */
import type { ModelClient, ModelReply, RunLabel } from "../../ports.ts";
import { taskKey } from "../../record/ids.ts";
import { modelFault } from "../../record/model-fault.ts";
import type { Script } from "../../record/script.ts";
import { canonicalJson } from "../../std/json.ts";
import { seededRandom } from "../../std/random.ts";
import { ANY_KNOWN_BAD, type Mixture } from "./mixture.ts";
import { playTurn, type ScriptedModelOptions } from "./scripted-model.ts";

/** The scripts of a run's task by name (`oracle` and the trajectories), placeholders filled for its form. */
export type Playbook = (run: RunLabel) => Promise<ReadonlyMap<string, Script>>;

type Casting =
  | { readonly kind: "script"; readonly script: Script }
  | { readonly kind: "none"; readonly reason: string };

/** More runs than any campaign has in flight at once; older castings are drawn again, with the same result. */
const CASTINGS_KEPT = 256;

/** Builds the model `simulated/<name of the mixture>`. */
export function simulatedModel({
  mixture,
  playbook,
}: {
  readonly mixture: Mixture;
  readonly playbook: Playbook;
}): ModelClient {
  const options = scriptOptions(mixture);
  const castings = new Map<string, Promise<Casting>>();
  const castingOf = (run: RunLabel): Promise<Casting> => {
    const key = canonicalJson(run);
    const known = castings.get(key);
    if (known !== undefined) return known;
    const casting = castRun(mixture, run, playbook);
    castings.set(key, casting);
    const [oldest] = castings.keys();
    if (castings.size > CASTINGS_KEPT && oldest !== undefined) castings.delete(oldest);
    return casting;
  };
  return {
    id: `simulated/${mixture.name}`,
    simulated: true,
    about: mixture.about,
    complete: async (request, signal) => {
      signal.throwIfAborted();
      const casting = await castingOf(request.run);
      signal.throwIfAborted();
      return casting.kind === "script" ? playTurn(casting.script, request, options) : refusal(casting.reason);
    },
  };
}

/** Names the script that a mixture draws for a run, given the scripts there are; undefined where it has none. */
export function drawScript(
  mixture: Mixture,
  run: RunLabel,
  scripts: ReadonlyMap<string, Script>,
): string | undefined {
  const random = seededRandom(canonicalJson({ seed: mixture.seed, run }));
  const weights = Object.entries(weightsFor(mixture, run)).sort(([a], [b]) => (a < b ? -1 : 1));
  const name = random.weighted(weights.map(([item, weight]) => ({ item, weight })));
  if (name !== ANY_KNOWN_BAD) return scripts.has(name) ? name : undefined;
  const bad = [...scripts].filter(([, { expect }]) => expect.outcome === "failed").map(([script]) => script);
  return bad.sort()[random.below(bad.length)];
}

function weightsFor({ tasks }: Mixture, run: RunLabel): Readonly<Record<string, number>> {
  return tasks[taskKey(run.task_id, run.variant)] ?? tasks[run.task_id] ?? tasks["*"] ?? {};
}

async function castRun(mixture: Mixture, run: RunLabel, playbook: Playbook): Promise<Casting> {
  try {
    const scripts = await playbook(run);
    const script = scripts.get(drawScript(mixture, run, scripts) ?? "");
    if (script !== undefined) return { kind: "script", script };
    const names = [...scripts.keys()].sort().join(", ");
    return {
      kind: "none",
      reason: `The simulated model ${mixture.name} wants a script that ${taskKey(run.task_id, run.variant)} does not have; it has ${names || "none"}.`,
    };
  } catch (error) {
    return { kind: "none", reason: `The scripts of ${run.task_id} cannot be had: ${String(error)}` };
  }
}

function refusal(message: string): ModelReply {
  const fault = modelFault({ kind: "validation", name: "NoSuchScript", message });
  return { kind: "fault", fault, attempts: 1, retryDelayMs: 0 };
}

function scriptOptions({ tokens, latency }: Mixture): ScriptedModelOptions {
  return {
    latencyMs: latency.ms_per_turn,
    latencyMsPerOutputToken: latency.ms_per_output_token,
    charactersPerToken: tokens.characters_per_token,
    hiddenOutputTokens: tokens.hidden_output_per_turn,
  };
}
