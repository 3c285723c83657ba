import { z } from "zod";
import type { CommandCall, Sandbox, ToolSpec } from "../../ports.ts";
import type { ToolName } from "../../suite/task.ts";

/** What a tool has to say; `text` is whole, the cap comes later. */
export interface ToolOutput {
  readonly status: "ok" | "error";
  readonly text: string;
  readonly exitCode?: number;
  readonly changed?: readonly string[];
  readonly gaps?: readonly string[];
  readonly commands?: readonly CommandCall[];
}

/** Arguments that fit the schema, ready to be acted on, or where they do not fit it. */
export type PreparedCall =
  | { readonly kind: "ready"; readonly act: (sandbox: Sandbox, signal: AbortSignal) => Promise<ToolOutput> }
  | { readonly kind: "malformed"; readonly message: string };

export interface Tool {
  readonly spec: ToolSpec;
  /** How to see what a capped result left out. */
  readonly advice: string;
  prepare(input: unknown): PreparedCall;
}

/** Makes a tool of one schema, which is both what the model is told and what its calls are held to. */
export function defineTool<Schema extends z.ZodType>(definition: {
  readonly name: ToolName;
  readonly description: string;
  readonly advice: string;
  readonly schema: Schema;
  readonly act: (input: z.infer<Schema>, sandbox: Sandbox, signal: AbortSignal) => Promise<ToolOutput>;
}): Tool {
  const { name, description, advice, schema, act } = definition;
  return {
    spec: { name, description, input_schema: inputSchema(schema) },
    advice,
    prepare(input) {
      const parsed = schema.safeParse(input);
      if (!parsed.success) return { kind: "malformed", message: issuesOf(parsed.error) };
      return { kind: "ready", act: (sandbox, signal) => act(parsed.data, sandbox, signal) };
    },
  };
}

/** JSON Schema without what carries no meaning for a model: the dialect and the largest safe integer. */
function inputSchema(schema: z.ZodType): ToolSpec["input_schema"] {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return rest as ToolSpec["input_schema"];
}

function issuesOf(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join(".") || "arguments"}: ${message}`).join("; ");
}
