import type { Settings } from "../suite/resolve-config.ts";
import type { Policy } from "../verdict/decide.ts";

/** The user's policies as the verdict room names them. */
export function policyOf({ policies, gate }: Settings): Policy {
  return {
    fail_on: gate.failOn,
    on_unmeasured: policies.onUnmeasured,
    ...(policies.minPassRate !== undefined && { min_pass_rate: policies.minPassRate }),
    ...(policies.maxCostUsd !== undefined && { max_cost_usd: policies.maxCostUsd }),
    ...(policies.maxCostPerPassUsd !== undefined && { max_cost_per_pass_usd: policies.maxCostPerPassUsd }),
    ...milliseconds("max_latency_ms_p50", policies.maxLatencySecondsP50),
    ...milliseconds("max_latency_ms_p95", policies.maxLatencySecondsP95),
  };
}

function milliseconds(
  rule: "max_latency_ms_p50" | "max_latency_ms_p95",
  seconds: number | undefined,
): Policy {
  return seconds === undefined ? {} : { [rule]: seconds * 1000 };
}
