import { NO_USAGE } from "../../record/usage.ts";
import type { AgentRecipe } from "./agent-recipe.ts";
import { providerEnv } from "./provider-env.ts";

/** A command of the user's: the words of its template, and what it goes by. */
export interface CommandTemplate {
  readonly command: readonly string[];
  readonly name: string;
  readonly version: string;
}

const TEXT_CHARS_MAX = 200_000;

/**
 * Any program that takes a prompt and works in a folder. In each word `{prompt}`, `{prompt_file}`, `{folder}` and
 * `{model}` are filled in; no shell reads them. What it prints is its one turn: what its model was asked and billed
 * for nobody knows.
 */
export function templateRecipe({ command, name, version }: CommandTemplate): AgentRecipe {
  const words = command.length === 1 ? (command[0] ?? "").trim().split(/\s+/) : command;
  return {
    identity: `${name}@${version}`,
    overheadSeconds: 0,
    start: ({ system, instruction }, model, { work, state }) => {
      const prompt = `${system}\n\n${instruction}`;
      const values: Readonly<Record<string, string>> = {
        prompt,
        prompt_file: `${state}/prompt.txt`,
        folder: work,
        model: model.modelId,
      };
      const fill = (word: string): string =>
        word.replace(/\{(prompt|prompt_file|folder|model)\}/g, (_, key: string) => values[key] ?? "");
      return {
        argv: words.map(fill),
        env: {
          ...providerEnv(model),
          ...(model.baseUrl !== undefined && { OPENAI_BASE_URL: model.baseUrl }),
        },
        stateFiles: { "prompt.txt": prompt },
      };
    },
    understand: async ({ stdout, stderr, exitCode, isTimedOut }, _readState, work) => {
      const text = (work === "/work" ? stdout : stdout.replaceAll(work, "/work")).slice(0, TEXT_CHARS_MAX);
      const failed = exitCode !== 0 && !isTimedOut;
      const turn = {
        turn: 1,
        text,
        tool_calls: [],
        stop_reason: isTimedOut ? "timeout" : "end_turn",
        usage: NO_USAGE,
        latency_ms: 0,
        attempts: 1,
        retry_delay_ms: 0,
      };
      const said = stderr.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
      return {
        turns: [turn],
        callEndsMs: [[]],
        stop: isTimedOut ? "timeout" : failed ? "harness_fault" : "end_turn",
        ...(failed && { detail: `${name} ended with exit code ${exitCode}: ${said}` }),
        isUnmetered: true,
      };
    },
  };
}
