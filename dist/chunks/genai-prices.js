import "./rolldown-runtime.js";
import { ht as picoUsd } from "./cold.js";
// src/adapters/prices/genai-prices.ts
const GENAI_PRICES_VERSION = "0.1.8";
const TABLE_PROVIDER = new Map([["bedrock", "aws"]]);
const TOKENS_PER_PRICE = 1e6;
async function genaiPrices(options = {}) {
	const { calcPrice } = await import("./dist.js");
	const overrides = new Map(Object.entries(options.overrides ?? {}));
	const priceAs = new Map(Object.entries(options.priceAs ?? {}));
	return {
		identity: {
			source: "@pydantic/genai-prices",
			version: GENAI_PRICES_VERSION
		},
		price: (model, usage, at) => {
			const priced = priceAs.get(model) ?? model;
			const { provider, modelId } = splitModel(priced);
			const stated = overrides.get(model) ?? overrides.get(priced) ?? overrides.get(modelId);
			if (stated !== void 0) return statedCost(stated, usage);
			const providerId = TABLE_PROVIDER.get(provider) ?? provider;
			const found = calcPrice(tableUsage(usage), modelId, {
				providerId,
				timestamp: new Date(at)
			});
			return found === null || found === void 0 ? void 0 : picoUsd(found.total_price);
		}
	};
}
function splitModel(model) {
	const slash = model.indexOf("/");
	return {
		provider: model.slice(0, Math.max(slash, 0)),
		modelId: model.slice(slash + 1)
	};
}
function statedCost({ input, output }, usage) {
	if (usage.cache_read_tokens + usage.cache_write_tokens > 0) return void 0;
	return picoUsd((input * usage.input_tokens + output * usage.output_tokens) / TOKENS_PER_PRICE);
}
function tableUsage(usage) {
	const { input_tokens, output_tokens, cache_read_tokens, cache_write_tokens } = usage;
	return {
		input_tokens: input_tokens + cache_read_tokens + cache_write_tokens,
		output_tokens,
		...cache_read_tokens > 0 && { cache_read_tokens },
		...cache_write_tokens > 0 && { cache_write_tokens }
	};
}
export { genaiPrices };
