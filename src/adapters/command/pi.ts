import { join } from "node:path";
import { z } from "zod";
import { jsonOrUndefined } from "../../std/json-or-undefined.ts";
import { understandMessages } from "./agent-messages.ts";
import type { AgentRecipe } from "./agent-recipe.ts";
import { modelEntry } from "./model-entry.ts";
import { providerEnv } from "./provider-env.ts";

/** The version whose flags and output are known here. */
export const PI_VERSION = "0.73.1";

const ENTRY = "node_modules/@mariozechner/pi-coding-agent/dist/cli.js";

/** No session, no extension, nothing read from outside its folders, nothing looked up. */
const ALONE = [
  "--no-session",
  "--no-extensions",
  "--no-skills",
  "--no-prompt-templates",
  "--no-themes",
  "--no-context-files",
  "--offline",
];

const Event = z.looseObject({ type: z.literal("message_end"), message: z.unknown() });

/** pi in its print mode: a line of JSON for each event on standard output, exit code 0 whatever happened. */
export function piRecipe(): AgentRecipe {
  return {
    identity: `pi@${PI_VERSION}`,
    npm: `@mariozechner/pi-coding-agent@${PI_VERSION}`,
    overheadSeconds: 15,
    start: ({ system, instruction }, model, { state, node, home = "" }) => {
      const provider = model.provider === "bedrock" ? "amazon-bedrock" : "pawl";
      const chosen = ["--provider", provider, "--model", model.modelId, "--append-system-prompt", system];
      return {
        argv: [
          node,
          join(home, ENTRY),
          ...ALONE,
          ...["--tools", "read,write,edit,bash", "--mode", "json", "-p", ...chosen, instruction],
        ],
        env: { ...providerEnv(model), PI_CODING_AGENT_DIR: join(state, "pi") },
        stateFiles: model.provider === "openai" ? { "pi/models.json": modelsJson(model) } : {},
      };
    },
    understand: async ({ lines, isTimedOut }, _readState, work) => {
      const messages = lines.flatMap(({ text, atMs }) => {
        const event = Event.safeParse(jsonOrUndefined(text));
        return event.success ? [{ message: event.data.message, endedMs: atMs }] : [];
      });
      return understandMessages(messages, work, isTimedOut);
    },
  };
}

/** A provider of our own in pi's words; the key is the name of the variable that holds it. */
function modelsJson({ modelId, baseUrl, maxTokens }: Parameters<AgentRecipe["start"]>[1]): string {
  const model = modelEntry(modelId, maxTokens);
  const pawl = { baseUrl, api: "openai-completions", apiKey: "OPENAI_API_KEY", models: [model] };
  return JSON.stringify({ providers: { pawl } });
}
