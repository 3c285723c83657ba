import type { AgentModel, AgentRecipe } from "../adapters/command/agent-recipe.ts";
import { externalHarness } from "../adapters/command/external-harness.ts";
import { installAgent } from "../adapters/command/install-agent.ts";
import { openclawRecipe } from "../adapters/command/openclaw.ts";
import { piRecipe } from "../adapters/command/pi.ts";
import { findProcessSandbox, type ProcessSandbox } from "../adapters/command/process-sandbox.ts";
import { templateRecipe } from "../adapters/command/template.ts";
import { withDelivered } from "../harness/with-delivered.ts";
import type { Clock, Harness, SandboxHost } from "../ports.ts";
import type { Inference } from "../record/subject.ts";
import { UsageError } from "../std/usage-error.ts";
import type { HarnessChoice, Settings } from "../suite/resolve-config.ts";
import { chosenModel } from "./build-subject.ts";
import { harnessIdentity } from "./harness-identity.ts";

/** Whether somebody else's agent does the work. */
export function isExternal(chosen: HarnessChoice): boolean {
  return chosen.kind === "command" || chosen.name !== "pawl";
}

/** An agent of somebody else's, ready to work, and what parts it from the host. */
export interface External {
  readonly processSandbox: ProcessSandbox;
  harness(sandboxes: SandboxHost, clock: Clock): Harness;
}

/** Finds, installs and points the chosen agent at the chosen model; throws `UsageError` where that cannot be. */
export async function buildExternal(settings: Settings, signal: AbortSignal): Promise<External> {
  const { harness: chosen, inference } = settings.subject;
  harnessIdentity(chosen);
  const recipe = recipeOf(chosen);
  refuseSettings(recipe, inference);
  const model = modelOf(settings);
  const { identity, npm } = recipe;
  const home = npm === undefined ? undefined : await installAgent({ identity, npm }, signal);
  const processSandbox = await findProcessSandbox();
  return {
    processSandbox,
    harness: (sandboxes, clock) =>
      withDelivered(externalHarness({ recipe, model, sandbox: processSandbox, sandboxes, home, clock })),
  };
}

function recipeOf(chosen: HarnessChoice): AgentRecipe {
  if (chosen.kind === "command") return templateRecipe(chosen);
  return chosen.name === "pi" ? piRecipe() : openclawRecipe();
}

/** What an agent does not pass on must not be recorded as if it had been. */
function refuseSettings({ identity }: AgentRecipe, inference: Inference): void {
  const { max_tokens: _, ...others } = inference;
  const [first] = Object.keys(others);
  if (first !== undefined)
    throw new UsageError(
      `${identity} does not take the inference setting ${first.replaceAll("_", "-")}; remove it, or use the harness pawl.`,
    );
}

const OPENAI_URL = "https://api.openai.com/v1";

function modelOf(settings: Settings): AgentModel {
  const id = chosenModel(settings);
  const [provider = "", ...rest] = id.split("/");
  if (provider !== "bedrock" && provider !== "openai")
    throw new UsageError(
      `an external harness asks its model itself, which ${id} does not allow; choose bedrock/… or openai/….`,
    );
  const baseUrl = settings.subject.baseUrl ?? process.env["OPENAI_BASE_URL"] ?? OPENAI_URL;
  return {
    provider,
    modelId: rest.join("/"),
    region: settings.subject.region,
    baseUrl: provider === "openai" ? baseUrl : undefined,
    maxTokens: settings.subject.inference.max_tokens,
  };
}
