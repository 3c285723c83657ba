import type { FaultKind, ModelFault } from "../ports.ts";
import { UsageError } from "../std/usage-error.ts";

/** The provider refused for a reason that only the user can mend; finished runs are kept, nothing more is started. */
export class ConfigFault extends UsageError {
  readonly fault: ModelFault;

  constructor(model: string, fault: ModelFault) {
    super(sentence(model, fault));
    this.fault = fault;
  }
}

const ADVICE: { readonly [kind in FaultKind]?: readonly [what: string, fix: string] } = {
  auth: ["was refused", "check the credentials and what they may do"],
  not_found: ["was not found", "check the model id and the region"],
  validation: ["rejected the request", "check the inference settings and whether the model takes tools"],
  quota: ["is over its quota", "raise the quota or wait"],
  replay_miss: ["has no recorded reply for this request", "record the cassette again"],
};

/** Whether trying again, or trying another run, cannot help. */
export function isConfigFault(fault: ModelFault): boolean {
  return ADVICE[fault.kind] !== undefined;
}

function sentence(model: string, fault: ModelFault): string {
  const [what, fix] = ADVICE[fault.kind] ?? ["failed", "see the provider's message"];
  const said = `${fault.name}: ${fault.message}`.replace(/\s+/g, " ").trim().slice(0, 300);
  return `${model} ${what} (${said}); ${fix}.`;
}
