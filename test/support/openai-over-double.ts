import { type OpenAiOptions, openaiModel } from "../../src/adapters/openai/openai-model.ts";
import type { ModelClient } from "../../src/ports.ts";
import {
  type ConverseDouble,
  type ConverseDoubleOptions,
  startConverseDouble,
} from "./converse-double/start-converse-double.ts";

/** An OpenAI client through the real SDK, and the double that answers it. */
export interface OpenAiOverDouble extends AsyncDisposable {
  readonly model: ModelClient;
  readonly double: ConverseDouble;
}

/** Starts both; nothing but the double is ever asked. */
export async function openaiOverDouble(
  answer: ConverseDoubleOptions["answer"],
  options: Partial<OpenAiOptions> = {},
): Promise<OpenAiOverDouble> {
  const double = await startConverseDouble({ answer });
  const model = openaiModel({
    modelId: "gpt-oss:20b",
    baseUrl: `${double.url}/v1`,
    apiKey: "made-up",
    ...options,
  });
  return { model, double, [Symbol.asyncDispose]: () => double.close() };
}
