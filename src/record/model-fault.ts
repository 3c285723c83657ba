/**
 * `throttled`, `transient`, `timeout`, `model_error` and `truncated` may be tried again; the others may not.
 * `auth`, `not_found`, `validation` and `quota` are configuration: the campaign stops before more is spent.
 * `budget` is our own refusal to spend more.
 */
export type FaultKind =
  | "throttled"
  | "transient"
  | "timeout"
  | "model_error"
  | "truncated"
  | "protocol"
  | "auth"
  | "not_found"
  | "validation"
  | "quota"
  | "replay_miss"
  | "budget";

/** What a provider, or we ourselves, refused. */
export interface ModelFault {
  readonly kind: FaultKind;
  /** Follows from the kind; see `modelFault`. */
  readonly retryable: boolean;
  /** The provider's own error name, e.g. `ThrottlingException`. */
  readonly name: string;
  readonly message: string;
  readonly status?: number;
  /** Milliseconds the provider asked us to wait. */
  readonly retryAfterMs?: number;
}

const RETRYABLE: ReadonlySet<FaultKind> = new Set([
  "throttled",
  "transient",
  "timeout",
  "model_error",
  "truncated",
]);

/** A fault of which the kind alone says whether it may be tried again. */
export function modelFault(fault: Omit<ModelFault, "retryable">): ModelFault {
  return { ...fault, retryable: RETRYABLE.has(fault.kind) };
}
