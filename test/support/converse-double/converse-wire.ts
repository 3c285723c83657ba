/** The wire shapes of Bedrock's Converse API that the double speaks, as published in AWS's API reference. */

export interface WireBlock {
  readonly text?: string;
  readonly toolUse?: { readonly toolUseId: string; readonly name: string; readonly input: unknown };
  readonly toolResult?: {
    readonly toolUseId: string;
    readonly content: readonly { readonly text?: string; readonly json?: unknown }[];
    readonly status?: string;
  };
  readonly cachePoint?: { readonly type: string; readonly ttl?: string };
  readonly reasoningContent?: {
    readonly reasoningText?: { readonly text: string; readonly signature?: string };
  };
}

export interface WireMessage {
  readonly role: string;
  readonly content: readonly WireBlock[];
}

export interface WireRequestBody {
  readonly system?: readonly { readonly text?: string; readonly cachePoint?: unknown }[];
  readonly messages: readonly WireMessage[];
  readonly inferenceConfig?: {
    readonly maxTokens?: number;
    readonly temperature?: number;
    readonly topP?: number;
    readonly stopSequences?: readonly string[];
  };
  readonly toolConfig?: {
    readonly tools: readonly {
      readonly toolSpec?: { readonly name: string };
      readonly cachePoint?: unknown;
    }[];
  };
  readonly guardrailConfig?: unknown;
  readonly additionalModelRequestFields?: unknown;
  readonly requestMetadata?: Readonly<Record<string, string>>;
  readonly serviceTier?: { readonly type: string };
}

/** One request as it arrived. */
export interface ConverseRequest {
  /** Decoded from the path. */
  readonly modelId: string;
  readonly httpVersion: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: WireRequestBody;
}

/** What the double can be told to do with a request. */
export type ConverseAnswer =
  | {
      readonly kind: "message";
      readonly content: readonly WireBlock[];
      readonly stopReason?: string;
      readonly usage?: Readonly<Record<string, number>>;
      readonly latencyMs?: number;
      readonly serviceTier?: string;
    }
  /** A typed error, named in the header, in the body, or both as AWS does. */
  | {
      readonly kind: "error";
      readonly type: string;
      readonly status: number;
      readonly message?: string;
      readonly named?: "header" | "body";
      readonly headers?: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: "raw";
      readonly status: number;
      readonly contentType: string;
      readonly body: string;
    }
  /** The connection breaks before the first byte of the answer, or in the middle of its body. */
  | { readonly kind: "cut"; readonly after: "request" | "headers" }
  /** No answer, ever. */
  | { readonly kind: "hang" };

/** The text answer that needs no thought. */
export function saying(text: string): ConverseAnswer {
  return { kind: "message", content: [{ text }] };
}
