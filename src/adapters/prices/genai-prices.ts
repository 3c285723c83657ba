/**
 * Prices from the table bundled with @pydantic/genai-prices: dated, tiered, and for Bedrock by inference profile
 * (`us.` costs more than `global.`). What the user states comes first; what nobody states is unknown, and a cost
 * that would need it is unknown too. Service tiers (flex, priority) are not in the table: state those prices.
 */
import type { PriceBook } from "../../ports.ts";
import type { Usage } from "../../record/usage.ts";
import { type PicoUsd, picoUsd } from "../../std/money.ts";

/** US dollars per million tokens, as providers print them. */
export interface StatedPrice {
  readonly input: number;
  readonly output: number;
}

export interface GenaiPricesOptions {
  /** By `provider/model-id`, or by model id alone whatever the provider. */
  readonly overrides?: Readonly<Record<string, StatedPrice>>;
  /** Which model's prices apply: a simulated model's `price_as`, a cassette's recorded model, an opaque ARN's. */
  readonly priceAs?: Readonly<Record<string, string>>;
}

/** The version of the table, which is the version of the package that package.json pins. */
export const GENAI_PRICES_VERSION = "0.1.8";

/** Our providers' names in the table; others go by the same name. */
const TABLE_PROVIDER: ReadonlyMap<string, string> = new Map([["bedrock", "aws"]]);

const TOKENS_PER_PRICE = 1e6;

/** Loads the table (half a megabyte, hence only when asked) and prices by it. */
export async function genaiPrices(options: GenaiPricesOptions = {}): Promise<PriceBook> {
  const { calcPrice } = await import("@pydantic/genai-prices");
  const overrides = new Map(Object.entries(options.overrides ?? {}));
  const priceAs = new Map(Object.entries(options.priceAs ?? {}));
  return {
    identity: { source: "@pydantic/genai-prices", version: GENAI_PRICES_VERSION },
    price: (model, usage, at) => {
      const priced = priceAs.get(model) ?? model;
      const { provider, modelId } = splitModel(priced);
      const stated = overrides.get(model) ?? overrides.get(priced) ?? overrides.get(modelId);
      if (stated !== undefined) return statedCost(stated, usage);
      const providerId = TABLE_PROVIDER.get(provider) ?? provider;
      const found = calcPrice(tableUsage(usage), modelId, { providerId, timestamp: new Date(at) });
      return found === null || found === undefined ? undefined : picoUsd(found.total_price);
    },
  };
}

function splitModel(model: string): { readonly provider: string; readonly modelId: string } {
  const slash = model.indexOf("/");
  return { provider: model.slice(0, Math.max(slash, 0)), modelId: model.slice(slash + 1) };
}

/** A stated price says nothing of cached tokens, so it cannot price them. */
function statedCost({ input, output }: StatedPrice, usage: Usage): PicoUsd | undefined {
  if (usage.cache_read_tokens + usage.cache_write_tokens > 0) return undefined;
  return picoUsd((input * usage.input_tokens + output * usage.output_tokens) / TOKENS_PER_PRICE);
}

/** The table counts cached tokens as input, Bedrock does not. */
function tableUsage(usage: Usage): Record<string, number> {
  const { input_tokens, output_tokens, cache_read_tokens, cache_write_tokens } = usage;
  return {
    input_tokens: input_tokens + cache_read_tokens + cache_write_tokens,
    output_tokens,
    ...(cache_read_tokens > 0 && { cache_read_tokens }),
    ...(cache_write_tokens > 0 && { cache_write_tokens }),
  };
}
