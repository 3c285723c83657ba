import type { AgentModel } from "./agent-recipe.ts";

/** What the AWS SDK reads; anything else of the environment stays behind. */
const AWS = [
  "AWS_ACCESS_KEY_ID",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "AWS_BEARER_TOKEN_BEDROCK",
  "AWS_REGION",
  "AWS_DEFAULT_REGION",
  "AWS_ENDPOINT_URL_BEDROCK_RUNTIME",
];

/** The credentials an agent's process is given: its model's, and no other. */
export function providerEnv(
  { provider, region }: AgentModel,
  env: NodeJS.ProcessEnv = process.env,
): Record<string, string> {
  const names = provider === "bedrock" ? AWS : ["OPENAI_API_KEY"];
  const given = names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  return {
    ...Object.fromEntries(given),
    ...(provider === "bedrock" && { AWS_EC2_METADATA_DISABLED: "true" }),
    ...(provider === "bedrock" && region !== undefined && { AWS_REGION: region }),
    ...(provider === "openai" && env["OPENAI_API_KEY"] === undefined && { OPENAI_API_KEY: "none" }),
  };
}
