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
  };
}
