import type { GateAsk } from "../app/gate-rules.ts";
import { UsageError } from "../std/usage-error.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { policyOf } from "./policy.ts";
import { flagValue, type VerbArguments } from "./verb.ts";

/** Pairs per task of a deep run, and the points it may be worse by: enough to prove "within ten points" three times in four. */
const DEEP = { pairs: 10, margin: 0.1 } as const;

/** The rules as the settings have them. */
export function settledAsk(settings: Settings): GateAsk {
  const { plan, firstLook, recheck } = settings.gate;
  return {
    mode: "screen",
    plan,
    firstLook,
    recheck,
    deep: DEEP,
    policy: policyOf(settings),
    override: null,
  };
}

/** The rules a gate was asked for: the settings' own, and the flags over them. */
export function gateAsk(settings: Settings, args: VerbArguments): GateAsk {
  const settled = settledAsk(settings);
  return {
    ...settled,
    mode: oneOf("mode", flagValue(args, "mode") ?? settled.mode, ["screen", "deep"] as const),
    plan: oneOf("plan", flagValue(args, "plan") ?? settled.plan, ["quick", "standard", "thorough"] as const),
    deep: {
      pairs: wholeNumber("pairs", flagValue(args, "pairs"), DEEP.pairs),
      margin: points("margin", flagValue(args, "margin"), DEEP.margin),
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
