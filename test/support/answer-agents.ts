import type { Script, ScriptedCall } from "../../src/record/script.ts";
import { renderScript } from "../../src/suite/render-script.ts";
import { answerByScript } from "./converse-double/answer-by-script.ts";
import type { ConverseAnswer, ConverseRequest } from "./converse-double/converse-wire.ts";
import { embeddedSuite, formOf } from "./task-chain.ts";

/** What an agent calls the tools our scripts name. */
export interface AgentTools {
  readonly shell: "bash" | "exec";
}

/**
 * Answers agents that do not say which run they ask for: by the instruction in their first message the form is found,
 * and its oracle is played with the agent's own tools.
 */
export async function answerAgents(
  of: { readonly tasks: RegExp; readonly epochs: number },
  tools: AgentTools,
): Promise<(request: ConverseRequest) => ConverseAnswer> {
  const suite = embeddedSuite();
  const scripts: { readonly mark: string; readonly script: Script }[] = [];
  for (const task of suite.tasks.filter(({ id }) => of.tasks.test(id)))
    for (let epoch = 1; epoch <= of.epochs; epoch++) {
      const form = await formOf(suite, task, null, epoch);
      const script = forAgent(renderScript(task.oracle, form.values), tools);
      scripts.push({ mark: withoutPlaces(form.instruction), script });
    }
  return answerByScript(({ body }) => {
    const asked = withoutPlaces(body.messages[0]?.content.map(({ text }) => text ?? "").join("\n") ?? "");
    const found = scripts.find(({ mark }) => asked.includes(mark));
    if (found === undefined) throw new Error(`no form has this instruction: ${asked.slice(0, 300)}`);
    return found.script;
  });
}

/** The folder is wherever the agent works. */
const withoutPlaces = (text: string): string => text.replace(/\/\S*\/work|\/work/g, "WORK").trim();

function forAgent(script: Script, tools: AgentTools): Script {
  return {
    ...script,
    turns: script.turns.map((turn) => ({
      ...turn,
      calls: turn.calls.map((call) => translated(call, tools)),
    })),
  };
}

function translated(call: ScriptedCall, { shell }: AgentTools): ScriptedCall {
  if ("raw" in call) return call;
  const input = call.input as Record<string, string>;
  switch (call.tool) {
    case "fs_read":
      return { tool: "read", input };
    case "fs_write":
      return { tool: "write", input };
    case "sql":
      return {
        tool: shell,
        input: { command: `sqlite3 '${input["db"]}' '${input["query"]?.replaceAll("'", `'\\''`)}'` },
      };
    default:
      return { tool: shell, input };
  }
}
