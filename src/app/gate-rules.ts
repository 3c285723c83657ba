import type { DataPack } from "../record/data-pack.ts";
import type { GateBaseline, GateFacts, GatePolicy } from "../record/gate-facts.ts";
import type { Subject } from "../record/subject.ts";
import { PAWL_VERSION } from "../record/version.ts";
import { fingerprint } from "../std/hash.ts";
import { subjectFingerprint } from "../suite/fingerprint.ts";
import type { SelectedTask } from "../suite/task.ts";
import { SUSPECT_TAU } from "../verdict/suspects.ts";
import { suiteFacts } from "./run-campaign.ts";

/** The rules as they were asked for. */
export interface GateAsk {
  readonly mode: GateFacts["mode"];
  readonly plan: GateFacts["plan"];
  readonly firstLook: number;
  readonly recheck: number;
  readonly deep: { readonly pairs: number; readonly margin: number };
  readonly policy: GatePolicy;
  readonly override: GateFacts["override"];
  /** What a burn-in of this repository measured; absent where none did. */
  readonly burnIn?: GateFacts["burn_in"];
}

/** Both sides of a gate, by content. */
export interface GateSides {
  readonly suiteName: string;
  readonly candidate: { readonly subject: Subject; readonly selected: readonly SelectedTask[] };
  readonly baseline: { readonly subject: Subject; readonly selected: readonly SelectedTask[] };
  /** The baseline's last campaign. */
  readonly pack: DataPack | undefined;
}

/**
 * The rules as they are recorded. The order of all runs is seeded from the content itself, so that the same change
 * is always measured in the same order and nobody can draw again for a better one.
 */
export function gateRules(ask: GateAsk, sides: GateSides): Omit<GateFacts, "stopped"> {
  const baseline = gateBaseline(sides);
  const isDeep = ask.mode === "deep";
  const rules = {
    mode: ask.mode,
    plan: ask.plan,
    first_look: isDeep ? 0 : ask.firstLook,
    recheck: ask.recheck,
    tau: SUSPECT_TAU,
    deep: isDeep ? { ...ask.deep } : null,
  };
  const candidate = contentOf(sides.suiteName, sides.candidate);
  const { subject_fingerprint, suite_fingerprint } = baseline;
  const { non_blocking } = ask.policy;
  const order_seed = fingerprint({
    rules,
    ...(non_blocking !== undefined && { non_blocking }),
    candidate,
    baseline: { subject: subject_fingerprint, suite: suite_fingerprint },
    engine: PAWL_VERSION,
  });
  return {
    ...rules,
    order_seed,
    baseline,
    policy: ask.policy,
    override: ask.override,
    burn_in: ask.burnIn ?? null,
  };
}

/** True where both sides are the same by content: there is nothing to measure. */
export function areIdentical(sides: GateSides): boolean {
  const of = (side: GateSides["candidate"]): string => fingerprint(contentOf(sides.suiteName, side));
  return of(sides.candidate) === of(sides.baseline);
}

function contentOf(suiteName: string, { subject, selected }: GateSides["candidate"]) {
  return {
    subject: subjectFingerprint(subject),
    suite: suiteFacts(suiteName, selected).fingerprint,
  };
}

function gateBaseline({ suiteName, baseline, pack }: GateSides): GateBaseline {
  const { fingerprint: suite_fingerprint, tasks } = suiteFacts(suiteName, baseline.selected);
  return {
    subject: baseline.subject,
    subject_fingerprint: subjectFingerprint(baseline.subject),
    suite_fingerprint,
    tasks,
    campaign: pack === undefined ? null : lastCampaign(pack),
  };
}

function lastCampaign({ campaign, run_summary }: DataPack): GateBaseline["campaign"] {
  const { id, started_at, stopped_early } = campaign;
  const { passed, runs, errored, cost_usd, cost_per_pass_usd } = run_summary;
  const { latency_ms_p50, latency_ms_p95, input_tokens, output_tokens } = run_summary;
  return {
    id,
    started_at,
    stopped_early,
    passed,
    runs,
    errored,
    cost_usd,
    cost_per_pass_usd,
    latency_ms_p50,
    latency_ms_p95,
    input_tokens,
    output_tokens,
  };
}
