/** A model that plays a published campaign again, run by run, with the tokens and times that were published. */
import type { ModelClient, ModelReply, RunLabel } from "../../ports.ts";
import { taskKey } from "../../record/ids.ts";
import { modelFault } from "../../record/model-fault.ts";
import type { Script, ScriptedTurn } from "../../record/script.ts";
import type { ReconstructedRun, Reconstruction } from "./reconstruction.ts";
import { playTurn } from "./scripted-model.ts";
import type { Playbook } from "./simulated-model.ts";
import { spread } from "./spread.ts";

/** Builds the model `simulated/<name of the reconstruction>`. */
export function reconstructedModel({
  reconstruction,
  playbook,
}: {
  readonly reconstruction: Reconstruction;
  readonly playbook: Playbook;
}): ModelClient {
  return {
    id: `simulated/${reconstruction.name}`,
    simulated: true,
    about: reconstruction.about,
    complete: async (request, signal) => {
      signal.throwIfAborted();
      const script = await scriptOf(reconstruction, request.run, playbook);
      signal.throwIfAborted();
      return typeof script === "string" ? refusal(script) : playTurn(script, request, {});
    },
  };
}

/** The script of a run with every turn's tokens and time stated; a sentence where there is none. */
async function scriptOf(
  { name, runs }: Reconstruction,
  run: RunLabel,
  playbook: Playbook,
): Promise<Script | string> {
  const key = taskKey(run.task_id, run.variant);
  const known = run.variant === null ? runs[run.task_id] : undefined;
  const published = known?.[run.epoch - 1];
  if (published === undefined)
    return `simulated/${name} plays a published campaign again and has ${known?.length ?? 0} runs of ${key}; ask for no more (--runs, --tasks).`;
  const script = (await playbook(run)).get(published.script);
  return script === undefined
    ? `simulated/${name} wants the script ${published.script}, which ${key} does not have.`
    : billed(script, published);
}

/** Input grows turn by turn, because every turn sends the conversation again; output and time are even. */
export function billed(script: Script, run: ReconstructedRun): Script {
  const turns = whole(script);
  const input = spread(
    run.input_tokens,
    turns.map((_, index) => index + 1),
  );
  const output = spread(
    run.output_tokens,
    turns.map(() => 1),
  );
  const latency = spread(
    run.latency_ms,
    turns.map(() => 1),
  );
  return {
    ...script,
    turns: turns.map(
      (turn, index): ScriptedTurn => ({
        ...turn,
        repeat: 1,
        usage: { input_tokens: input[index] ?? 0, output_tokens: output[index] ?? 0 },
        latency_ms: latency[index] ?? 0,
      }),
    ),
  };
}

/** Every turn once, with a last one that ends the run: no turn is left for an estimate. */
function whole(script: Script): ScriptedTurn[] {
  const turns = script.turns.flatMap((turn) => Array.from({ length: turn.repeat }, () => turn));
  const isEnded = turns.at(-1)?.calls.length === 0;
  return isEnded ? turns : [...turns, { text: "", calls: [], repeat: 1 }];
}

function refusal(message: string): ModelReply {
  const fault = modelFault({ kind: "validation", name: "NotPublished", message });
  return { kind: "fault", fault, attempts: 1, retryDelayMs: 0 };
}
