import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GENAI_PRICES_VERSION, genaiPrices } from "../../../../src/adapters/prices/genai-prices.ts";
import { NO_USAGE, type Usage } from "../../../../src/record/usage.ts";
import { sumPicoUsd, usd } from "../../../../src/std/money.ts";
import { seededRandom } from "../../../../src/std/random.ts";

const AT = Date.UTC(2026, 4, 20);
const OSS_20B = "bedrock/openai.gpt-oss-20b-1:0";
const usage = (fields: Partial<Usage>): Usage => ({ ...NO_USAGE, ...fields });
const MILLION_EACH = usage({ input_tokens: 1_000_000, output_tokens: 1_000_000 });

describe("prices", () => {
  it.each([
    { model: OSS_20B, dollars: 0.07 + 0.3 },
    { model: "bedrock/openai.gpt-oss-120b-1:0", dollars: 0.15 + 0.6 },
    { model: "bedrock/us.anthropic.claude-sonnet-4-6", dollars: 3.3 + 16.5 },
    { model: "bedrock/global.anthropic.claude-sonnet-4-6", dollars: 3 + 15 },
    { model: "bedrock/us.meta.llama3-3-70b-instruct-v1:0", dollars: 0.72 + 0.72 },
    {
      model:
        "bedrock/arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-6",
      dollars: 3.3 + 16.5,
    },
    {
      model: "bedrock/arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/a1b2c3",
      dollars: undefined,
    },
  ])("a million tokens each way of $model cost $dollars", async ({ model, dollars }) => {
    const cost = (await genaiPrices()).price(model, MILLION_EACH, AT);
    expect(cost === undefined ? undefined : usd(cost)).toEqual(
      dollars === undefined ? undefined : expect.closeTo(dollars, 12),
    );
  });

  it("are those of the day", async () => {
    const book = await genaiPrices();
    const on = (at: number): number => usd(book.price("deepseek/deepseek-v4-flash", MILLION_EACH, at)!);
    expect(on(Date.UTC(2026, 4, 20))).toBeCloseTo(0.14 + 0.28, 12);
    expect(on(Date.UTC(2026, 10, 20))).not.toBeCloseTo(0.14 + 0.28, 12);
  });

  it("bill cached input at its own price", async () => {
    const book = await genaiPrices();
    const cost = book.price(
      "bedrock/global.anthropic.claude-sonnet-4-6",
      usage({ input_tokens: 1000, cache_read_tokens: 5, output_tokens: 7 }),
      AT,
    );
    // 1,000 at $3, 5 at $0.30 and 7 at $15 a million.
    expect(cost).toBe(3_000_000_000 + 1_500_000 + 105_000_000);
  });

  it("make 30 runs of 85,920 tokens in and 20,002 out cost exactly $0.012015, in any order and split", async () => {
    const book = await genaiPrices();
    const runs = Array.from({ length: 30 }, (_, i) =>
      i < 29
        ? usage({ input_tokens: 2864, output_tokens: 666 })
        : usage({ input_tokens: 2864, output_tokens: 688 }),
    );
    const costs = seededRandom("any order").shuffle(runs.map((run) => book.price(OSS_20B, run, AT)!));
    const shards = [costs.slice(0, 7), costs.slice(7, 8), costs.slice(8)].map(sumPicoUsd);
    expect(sumPicoUsd(shards)).toBe(12_015_000_000);
    expect(usd(sumPicoUsd(shards))).toBe(0.012015);
    expect((usd(sumPicoUsd(shards)) / 25).toFixed(6)).toBe("0.000481");
    expect(book.price(OSS_20B, usage({ input_tokens: 24_041 }), AT)).toBe(1_682_870_000);
  });

  it.each([
    { by: OSS_20B, model: OSS_20B },
    { by: "openai.gpt-oss-20b-1:0", model: OSS_20B },
    { by: "simulated/steady", model: "simulated/steady" },
    { by: OSS_20B, model: "simulated/steady" },
  ])("stated for $by hold for $model", async ({ by, model }) => {
    const book = await genaiPrices({
      overrides: { [by]: { input: 1, output: 2 } },
      priceAs: { "simulated/steady": OSS_20B },
    });
    expect(book.price(model, usage({ input_tokens: 1, output_tokens: 1 }), AT)).toBe(3_000_000);
  });

  it("that are stated cannot price cached tokens", async () => {
    const book = await genaiPrices({ overrides: { [OSS_20B]: { input: 1, output: 2 } } });
    expect(book.price(OSS_20B, usage({ cache_read_tokens: 1 }), AT)).toBeUndefined();
  });

  it("name the version that is installed", () => {
    const manifest = JSON.parse(readFileSync("node_modules/@pydantic/genai-prices/package.json", "utf8"));
    expect(GENAI_PRICES_VERSION).toBe(manifest.version);
  });
});
