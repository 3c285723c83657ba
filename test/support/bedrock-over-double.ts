import { vi } from "vitest";
import { type BedrockOptions, bedrockModel } from "../../src/adapters/bedrock/bedrock-model.ts";
import type { ModelClient } from "../../src/ports.ts";
import {
  type ConverseDouble,
  type ConverseDoubleOptions,
  startConverseDouble,
} from "./converse-double/start-converse-double.ts";

/** A Bedrock client through the real SDK, and the double that answers it. */
export interface BedrockOverDouble extends AsyncDisposable {
  readonly model: ModelClient;
  readonly double: ConverseDouble;
}

/** Starts both; the credentials are made up, and nothing but the double is ever asked. */
export async function bedrockOverDouble(
  answer: ConverseDoubleOptions["answer"],
  options: Partial<BedrockOptions> & Pick<ConverseDoubleOptions, "protocols"> = {},
): Promise<BedrockOverDouble> {
  const { protocols, ...bedrock } = options;
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "made-up");
  vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true");
  const double = await startConverseDouble({ answer, ...(protocols !== undefined && { protocols }) });
  const model = bedrockModel({
    modelId: "openai.gpt-oss-20b-1:0",
    region: "us-east-1",
    endpoint: double.url,
    ...bedrock,
  });
  return { model, double, [Symbol.asyncDispose]: () => double.close() };
}
