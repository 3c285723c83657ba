/**
 * One client and its connections. Loaded on first use, so that a start which asks no model pays for no SDK.
 * Unlike the SDK's default, HTTP/2 connections are shared by all requests and kept between turns; when one goes
 * silent or breaks, later requests get a new client and the old one's are left to finish.
 */
import type { BedrockRuntimeClient, ConverseCommandInput } from "@aws-sdk/client-bedrock-runtime";

export type Transport = "auto" | "http2" | "http1";

export interface BedrockConnection {
  /** Sends one request, once; rejects with what the SDK throws, or promptly with the signal's reason. */
  converse(input: ConverseCommandInput, signal: AbortSignal): Promise<unknown>;
}

export interface ConnectionOptions {
  readonly region: string | undefined;
  readonly endpoint: string | undefined;
  readonly transport: Transport;
  /** Connections on which nothing moved for so long are closed. */
  readonly idleTimeoutMs: number;
}

/** Sends through one client per protocol; with `auto`, HTTP/1.1 once the endpoint has answered HTTP/2 with nonsense. */
export function connectBedrock(options: ConnectionOptions): BedrockConnection {
  let protocol: "http2" | "http1" = options.transport === "http1" ? "http1" : "http2";
  let client: Promise<BedrockRuntimeClient> | undefined;

  const sendOnce = async (input: ConverseCommandInput, signal: AbortSignal): Promise<unknown> => {
    const { ConverseCommand } = await import("@aws-sdk/client-bedrock-runtime");
    client ??= openClient(options, protocol);
    const mine = client;
    try {
      const opened = await mine;
      return await opened.send(new ConverseCommand(input), { abortSignal: signal });
    } catch (error) {
      if (!cameFromServer(error) && client === mine) client = undefined;
      throw error;
    }
  };

  const sendAdapting = async (input: ConverseCommandInput, signal: AbortSignal): Promise<unknown> => {
    const spoken = protocol;
    try {
      return await sendOnce(input, signal);
    } catch (error) {
      if (options.transport !== "auto" || spoken === "http1" || !isNotHttp2(error)) throw error;
      protocol = "http1";
      return sendOnce(input, signal);
    }
  };
  return { converse: (input, signal) => untilAborted(sendAdapting(input, signal), signal) };
}

async function openClient(
  { region, endpoint, idleTimeoutMs }: ConnectionOptions,
  protocol: "http2" | "http1",
): Promise<BedrockRuntimeClient> {
  const [sdk, http] = await Promise.all([
    import("@aws-sdk/client-bedrock-runtime"),
    import("@smithy/node-http-handler"),
  ]);
  return new sdk.BedrockRuntimeClient({
    ...(region !== undefined && { region }),
    ...(endpoint !== undefined && { endpoint }),
    maxAttempts: 1,
    requestHandler:
      protocol === "http2"
        ? new http.NodeHttp2Handler({ disableConcurrentStreams: false, sessionTimeout: idleTimeoutMs })
        : new http.NodeHttpHandler(),
  });
}

/** An error that carries an HTTP status came over a connection that works. */
function cameFromServer(error: unknown): boolean {
  return Reflect.get(metadataOf(error), "httpStatusCode") !== undefined;
}

function metadataOf(error: unknown): object {
  const metadata = typeof error === "object" && error !== null ? Reflect.get(error, "$metadata") : undefined;
  return typeof metadata === "object" && metadata !== null ? metadata : {};
}

const NOT_HTTP2 = new Set(["ERR_HTTP2_ERROR", "ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL"]);

/** The far end did not parse our first bytes: nothing was asked, so asking again costs nothing. */
function isNotHttp2(error: unknown): boolean {
  const code = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" && NOT_HTTP2.has(code);
}

/** Looking for credentials does not heed the signal, so waiting ends here whatever the SDK does. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
