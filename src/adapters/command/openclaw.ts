import { join } from "node:path";
import { z } from "zod";
import { jsonOrUndefined } from "../../std/json-or-undefined.ts";
import { type TimedMessage, understandMessages } from "./agent-messages.ts";
import type { AgentModel, AgentRecipe } from "./agent-recipe.ts";
import { modelEntry } from "./model-entry.ts";
import { providerEnv } from "./provider-env.ts";

/** The folder of plugins it is told to use, inside its package because plugins import from beside it. */
export const OPENCLAW_PLUGINS = "node_modules/openclaw/dist/pawl-plugins";

/** The version whose configuration and logs are known here. */
export const OPENCLAW_VERSION = "2026.4.22";

const ENTRY = "node_modules/openclaw/openclaw.mjs";
const SESSION = "pawl";

const Entry = z.looseObject({
  type: z.literal("message"),
  timestamp: z.union([z.string(), z.number()]).optional(),
  message: z.unknown(),
});

/**
 * OpenClaw's local agent. Its state is new for every run (a session id alone does not part runs), its plugins are
 * off, and its exit code says nothing: what happened is read from the session it wrote.
 */
export function openclawRecipe(): AgentRecipe {
  return {
    identity: `openclaw@${OPENCLAW_VERSION}`,
    npm: `openclaw@${OPENCLAW_VERSION}`,
    // It looks whether its plugins' dependencies could be installed, and takes them for missing where they could not.
    writable: OPENCLAW_PLUGINS,
    overheadSeconds: 120,
    start: ({ system, instruction }, model, { work: folder, state, node, home = "" }) => ({
      argv: [
        ...[node, join(home, ENTRY), "agent", "--local", "--agent", "main", "--json"],
        ...["--session-id", SESSION, "--message", `${system}\n\n${instruction}`],
      ],
      env: {
        ...providerEnv(model),
        OPENCLAW_BUNDLED_PLUGINS_DIR: join(home, OPENCLAW_PLUGINS),
        OPENCLAW_STATE_DIR: join(state, "openclaw"),
        OPENCLAW_CONFIG_PATH: join(state, "openclaw.json"),
      },
      stateFiles: { "openclaw.json": JSON.stringify(config(model, folder)) },
    }),
    understand: async ({ isTimedOut, stderr }, readState, work) => {
      const session = await readState(/^openclaw\/agents\/main\/sessions\/(?!.*\.trajectory\.)[^/]+\.jsonl$/);
      const done = understandMessages(messagesOf(session ?? ""), work, isTimedOut);
      if (session !== undefined || isTimedOut) return done;
      const said = stderr.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
      return { ...done, stop: "harness_fault", detail: `OpenClaw wrote no session: ${said}` };
    },
  };
}

function messagesOf(session: string): TimedMessage[] {
  return session.split("\n").flatMap((line) => {
    const entry = Entry.safeParse(jsonOrUndefined(line));
    if (!entry.success) return [];
    const { timestamp = 0, message } = entry.data;
    return [{ message, endedMs: typeof timestamp === "number" ? timestamp : Date.parse(timestamp) }];
  });
}

function config(model: AgentModel, workspace: string): unknown {
  const provider = model.provider === "bedrock" ? "amazon-bedrock" : "pawl";
  return {
    models: { mode: "replace", providers: { [provider]: providerOf(model) } },
    agents: {
      defaults: {
        model: { primary: `${provider}/${model.modelId}` },
        workspace,
        skipBootstrap: true,
        skills: [],
        timeoutSeconds: 3600,
        memorySearch: { enabled: false },
      },
    },
    tools: {
      profile: "coding",
      allow: ["read", "write", "edit", "exec"],
      exec: { host: "gateway", security: "full", ask: "off" },
    },
    plugins: pluginsFor(model),
  };
}

function providerOf({ provider, modelId, region, baseUrl, maxTokens }: AgentModel): unknown {
  const model = modelEntry(modelId, maxTokens);
  if (provider === "openai")
    return {
      baseUrl,
      apiKey: `\${OPENAI_API_KEY}`,
      api: "openai-completions",
      request: { allowPrivateNetwork: true },
      models: [model],
    };
  const endpoint =
    process.env["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"] ??
    `https://bedrock-runtime.${region ?? process.env["AWS_REGION"] ?? "us-east-1"}.amazonaws.com`;
  return { baseUrl: endpoint, api: "bedrock-converse-stream", auth: "aws-sdk", models: [model] };
}

/** Everything off but what the provider itself is. */
function pluginsFor({ provider }: AgentModel): unknown {
  if (provider === "openai") return { enabled: false };
  const bedrock = { enabled: true, config: { discovery: { enabled: false } } };
  return { enabled: true, allow: ["amazon-bedrock"], entries: { "amazon-bedrock": bedrock } };
}
