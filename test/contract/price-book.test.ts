import { genaiPrices } from "../../src/adapters/prices/genai-prices.ts";
import { priceBookContract } from "./price-book.contract.ts";

priceBookContract("genai-prices", () => genaiPrices(), "bedrock/openai.gpt-oss-20b-1:0");
priceBookContract(
  "genai-prices with a stated price",
  () => genaiPrices({ overrides: { "openai/local": { input: 0.123, output: 4.5 } } }),
  "openai/local",
);
priceBookContract(
  "genai-prices with a stand-in",
  () => genaiPrices({ priceAs: { "replay/fixtures/a": "bedrock/openai.gpt-oss-120b-1:0" } }),
  "replay/fixtures/a",
);
