import type { GateAsk } from "../app/gate-rules.ts";
import { UsageError } from "../std/usage-error.ts";
import { nonBlockingKeys } from "../suite/non-blocking.ts";
import type { Settings } from "../suite/resolve-config.ts";
import type { Suite } from "../suite/task.ts";
import { policyOf } from "./policy.ts";
import { flagValue, type VerbArguments } from "./verb.ts";

/** The rules as the settings have them; `suite` is the one they were written for. */
export function settledAsk(settings: Settings, suite: Suite): GateAsk {
  const { plan, firstLook, recheck, mode, deep, tasks, burnIn } = settings.gate;
  const exempt = nonBlockingKeys(suite, tasks);
  return {
    mode,
    plan,
    firstLook,
    recheck,
    deep,
    policy: { ...policyOf(settings), ...(exempt.length > 0 && { non_blocking: exempt }) },
    override: null,
    burnIn: burnIn ?? null,
  };
}

/** The rules a gate was asked for: the settings' own, and the flags over them. */
export function gateAsk(settings: Settings, suite: Suite, args: VerbArguments): GateAsk {
  const settled = settledAsk(settings, suite);
  const { deep } = settled;
  return {
    ...settled,
    mode: oneOf("mode", flagValue(args, "mode") ?? settled.mode, ["screen", "deep"] as const),
    plan: oneOf("plan", flagValue(args, "plan") ?? settled.plan, ["quick", "standard", "thorough"] as const),
    deep: {
      pairs: wholeNumber("pairs", flagValue(args, "pairs"), deep.pairs),
      margin: points("margin", flagValue(args, "margin"), deep.margin),
    },
  };
}

function oneOf<const T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UsageError(`--${name} must be ${known.join(" or ")}, not ${JSON.stringify(value)}.`);
}

function wholeNumber(name: string, text: string | undefined, absent: number): number {
  if (text === undefined) return absent;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 100) return value;
  throw new UsageError(`--${name} must be a whole number from 1 to 100, not ${JSON.stringify(text)}.`);
}

/** Points out of a hundred, as a share. */
function points(name: string, text: string | undefined, absent: number): number {
  if (text === undefined) return absent;
  const value = Number(text);
  if (value > 0 && value < 100) return value / 100;
  throw new UsageError(
    `--${name} must be points between 0 and 100, such as 10, not ${JSON.stringify(text)}.`,
  );
}
