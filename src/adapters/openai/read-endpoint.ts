import { UsageError } from "../../std/usage-error.ts";

/** Where requests go and what they carry. */
export interface Endpoint {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly apiKey: string;
  /** What the endpoint calls the limit of one reply: OpenAI's reasoning models refuse the old name, local servers do not know the new one. */
  readonly limitField: "max_completion_tokens" | "max_tokens";
}

const OPENAI_URL = "https://api.openai.com/v1";

/** Hosts that document `max_completion_tokens`. */
const NEW_LIMIT_NAME = /(^|\.)(openai\.com|openai\.azure\.com|amazonaws\.com|api\.aws)$/;
const BEDROCK_HOST = /(^|\.)(amazonaws\.com|api\.aws)$/;

/** Local servers take any key; the SDK wants one. */
const NO_KEY = "none";

/** Reads options and environment; throws `UsageError` where the URL is no web address or holds a password. */
export function readEndpoint(
  { baseUrl, apiKey }: { readonly baseUrl?: string; readonly apiKey?: string },
  env: NodeJS.ProcessEnv = process.env,
): Endpoint {
  const url = parseBaseUrl(baseUrl ?? (env["OPENAI_BASE_URL"] || OPENAI_URL));
  const bedrockKey = BEDROCK_HOST.test(url.hostname) ? env["AWS_BEARER_TOKEN_BEDROCK"] : undefined;
  return {
    baseUrl: url.href.replace(/\/+$/, ""),
    apiKey: apiKey ?? (env["OPENAI_API_KEY"] || bedrockKey || NO_KEY),
    limitField: NEW_LIMIT_NAME.test(url.hostname) ? "max_completion_tokens" : "max_tokens",
  };
}

function parseBaseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new UsageError(`base-url must be a web address such as http://127.0.0.1:11434/v1, not "${text}".`);
  if (url.username !== "" || url.password !== "" || url.search !== "")
    throw new UsageError("base-url must hold no password or query; give the key in OPENAI_API_KEY.");
  return url;
}
