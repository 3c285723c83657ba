import { z } from "zod";
import type { Inference, Limits } from "../record/subject.ts";
import { nearest } from "../std/nearest.ts";
import { UsageError } from "../std/usage-error.ts";
import type { Config } from "./config.ts";
import { HarnessName, ModelId } from "./config-schema.ts";
import { OVERRIDE_NAMES } from "./override-names.ts";
import { splitPatterns } from "./split-patterns.ts";

/** How a harness was asked for; `version` is undefined where the name alone was given. */
export type HarnessChoice =
  | { readonly kind: "named"; readonly name: string; readonly version: string | undefined }
  | {
      readonly kind: "command";
      readonly command: readonly string[];
      readonly name: string;
      readonly version: string;
    };

/** Everything a campaign was asked to do, with nothing left open but the model, which demos and proofs do without. */
export interface Settings {
  readonly suite: string;
  readonly tasks: readonly string[];
  readonly runs: number;
  /** Most runs at a time; undefined leaves it to what the model and the machine bear. */
  readonly concurrency: number | undefined;
  /** US dollars the whole campaign may cost; undefined for no limit. */
  readonly maxCostUsd: number | undefined;
  /** Tokens the whole campaign may use; undefined for no limit. */
  readonly maxTokens: number | undefined;
  /** What all campaigns of a calendar month (UTC) may use, and the file that knows what they have. */
  readonly month: {
    readonly maxCostUsd: number | undefined;
    readonly maxTokens: number | undefined;
    readonly ledger: string | undefined;
  };
  readonly subject: {
    readonly model: string | undefined;
    readonly region: string | undefined;
    readonly baseUrl: string | undefined;
    /** The `provider/model-id` whose prices hold, where it is not the model's own. */
    readonly priceAs: string | undefined;
    /** Paths of prompt files, in order. */
    readonly systemPrompts: readonly string[];
    readonly harness: HarnessChoice;
    readonly inference: Inference;
  };
  /** Limits of one run. */
  readonly limits: Limits;
  readonly gate: {
    readonly plan: "quick" | "standard" | "thorough";
    readonly firstLook: number;
    readonly recheck: number;
    readonly failOn: "regression" | "inconclusive" | "never";
    readonly mode: "screen" | "deep";
    /** Of a deep run: pairs per task, and how much worse it may be, a share. */
    readonly deep: { readonly pairs: number; readonly margin: number };
    /** What a burn-in measured; undefined where none did. */
    readonly burnIn: { readonly checks: number; readonly blocked: number } | undefined;
    /** Labels of a pull request: who sets the one accepts a proven regression, the other asks for a deep run. */
    readonly acceptLabel: string;
    readonly deepLabel: string;
    /** By patterns of tasks, in order; later ones beat earlier ones. */
    readonly tasks: readonly { readonly pattern: string; readonly block: boolean }[];
  };
  readonly policies: {
    readonly minPassRate: number | undefined;
    readonly maxCostUsd: number | undefined;
    readonly maxCostPerPassUsd: number | undefined;
    readonly maxLatencySecondsP50: number | undefined;
    readonly maxLatencySecondsP95: number | undefined;
    readonly onUnmeasured: "fail" | "neutral";
  };
  /** US dollars per million tokens, by model. */
  readonly prices: Readonly<Record<string, { readonly input: number; readonly output: number }>>;
}

/** Action inputs and CLI flags as typed, by their shared kebab-case names; an empty text counts as not given. */
export type Overrides = Readonly<Record<string, string | undefined>>;

const amount = (words: string) => z.coerce.number(words).positive(words);
const count = (words: string) => z.coerce.number(words).int(words).positive(words);
const patterns = z.string().transform(splitPatterns);

const OVERRIDES = z.object({
  suite: z.string(),
  tasks: patterns,
  model: ModelId,
  region: z.string(),
  "base-url": z.string(),
  "service-tier": z.string(),
  "price-as": ModelId,
  harness: HarnessName,
  "system-prompt": patterns,
  runs: count("must be a whole number above 0").max(100, "must be at most 100"),
  concurrency: count("must be a whole number above 0").max(64, "must be at most 64"),
  "max-cost-usd": amount("must be US dollars above 0, such as 1.50"),
  "max-campaign-tokens": count("must be a whole number above 0"),
  "max-month-cost-usd": amount("must be US dollars above 0, such as 20"),
  "max-month-tokens": count("must be a whole number above 0"),
  "month-ledger": z.string(),
} satisfies Record<(typeof OVERRIDE_NAMES)[number], z.ZodType>);

const PARTIAL_OVERRIDES = OVERRIDES.partial();

/** The file's settings with the given ones over them and the defaults beneath; a bad override is a UsageError. */
export function resolveConfig(config: Config, overrides: Overrides = {}): Settings {
  const given = parseOverrides(overrides);
  const { subject } = config;
  return {
    suite: given.suite ?? config.suite ?? "agentic-core-v1",
    tasks: given.tasks ?? many(config.tasks) ?? ["*"],
    runs: given.runs ?? config.runs ?? 3,
    concurrency: given.concurrency ?? config.concurrency,
    maxCostUsd: given["max-cost-usd"] ?? config["max-cost-usd"],
    maxTokens: given["max-campaign-tokens"] ?? config["max-campaign-tokens"],
    month: {
      maxCostUsd: given["max-month-cost-usd"] ?? config["max-month-cost-usd"],
      maxTokens: given["max-month-tokens"] ?? config["max-month-tokens"],
      ledger: given["month-ledger"] ?? config["month-ledger"],
    },
    subject: {
      model: given.model ?? subject.model,
      region: given.region ?? subject.region,
      baseUrl: given["base-url"] ?? subject["base-url"],
      priceAs: given["price-as"] ?? subject["price-as"],
      systemPrompts: given["system-prompt"] ?? many(subject["system-prompt"]) ?? [],
      harness: harness(given.harness ?? subject.harness ?? "pawl"),
      inference: inference(subject.inference, given["service-tier"]),
    },
    limits: limits(config.limits),
    gate: gate(config.gate),
    policies: policies(config.policies),
    prices: config.prices,
  };
}

function parseOverrides(overrides: Overrides): z.infer<typeof PARTIAL_OVERRIDES> {
  const given = Object.entries(overrides).filter(([, value]) => value !== undefined && value.trim() !== "");
  return PARTIAL_OVERRIDES.parse(
    Object.fromEntries(given.map(([name, value]) => [name, override(name, value)])),
  );
}

/** Checks one override by itself, so that the sentence can name it; returns it as it was. */
function override(name: string, value = ""): string {
  const schema = Object.entries(OVERRIDES.shape).find(([known]) => known === name)?.[1];
  if (schema === undefined) {
    const meant = nearest(name, OVERRIDE_NAMES);
    throw new UsageError(
      `${name} is not a setting; ${meant ? `did you mean ${meant}?` : `they are ${OVERRIDE_NAMES.join(", ")}`}`,
    );
  }
  const parsed = schema.safeParse(value.trim());
  if (parsed.success) return value.trim();
  throw new UsageError(
    `${name} ${parsed.error.issues[0]?.message ?? "is not usable"}, not ${JSON.stringify(value)}`,
  );
}

function many(value: string | readonly string[] | undefined): readonly string[] | undefined {
  return typeof value === "string" ? [value] : value;
}

function harness(chosen: NonNullable<Config["subject"]["harness"]>): HarnessChoice {
  if (typeof chosen !== "string") return { kind: "command", ...chosen, command: many(chosen.command) ?? [] };
  const [name = chosen, version] = chosen.split("@");
  return { kind: "named", name, version };
}

function inference(set: Config["subject"]["inference"], givenTier: string | undefined): Inference {
  const tier = givenTier ?? set["service-tier"];
  return {
    max_tokens: set["max-tokens"] ?? 4096,
    ...(set.temperature !== undefined && { temperature: set.temperature }),
    ...(set["top-p"] !== undefined && { top_p: set["top-p"] }),
    ...(set["stop-sequences"] !== undefined && { stop_sequences: set["stop-sequences"] }),
    ...(tier !== undefined && { service_tier: tier }),
    ...(set["prompt-cache"] !== undefined && { prompt_cache: set["prompt-cache"] }),
    ...(set.guardrail !== undefined && { guardrail: set.guardrail }),
    ...(set.additional !== undefined && { additional: set.additional }),
  };
}

function limits(set: Config["limits"]): Limits {
  return {
    max_turns: set["max-turns"] ?? 30,
    wall_seconds: set["wall-seconds"] ?? 180,
    max_tokens: set["max-tokens"] ?? 400_000,
    max_cost_usd: set["max-cost-usd"] ?? 1,
  };
}

function gate(set: Config["gate"]): Settings["gate"] {
  return {
    plan: set.plan ?? "standard",
    firstLook: set["first-look"] ?? 3,
    recheck: set.recheck ?? 5,
    failOn: set["fail-on"] ?? "regression",
    mode: set.mode ?? "screen",
    // Ten pairs prove "within ten points" three times in four where nothing changed.
    deep: { pairs: set.pairs ?? 10, margin: (set.margin ?? 10) / 100 },
    burnIn: set["burn-in"],
    acceptLabel: set["accept-label"] ?? "pawl:accept-regression",
    deepLabel: set["deep-label"] ?? "pawl:deep",
    tasks: Object.entries(set.tasks ?? {}).map(([pattern, { block }]) => ({ pattern, block })),
  };
}

function policies(set: Config["policies"]): Settings["policies"] {
  return {
    minPassRate: set["min-pass-rate"],
    maxCostUsd: set["max-cost-usd"],
    maxCostPerPassUsd: set["max-cost-per-pass-usd"],
    maxLatencySecondsP50: set["max-latency-seconds-p50"],
    maxLatencySecondsP95: set["max-latency-seconds-p95"],
    onUnmeasured: set["on-unmeasured"] ?? "fail",
  };
}
