import { b as strictObject, u as int } from "./zod.js";
// src/record/usage.ts
const tokens = int().nonnegative();
const Usage = strictObject({
	input_tokens: tokens,
	output_tokens: tokens,
	cache_read_tokens: tokens,
	cache_write_tokens: tokens
});
const NO_USAGE = {
	input_tokens: 0,
	output_tokens: 0,
	cache_read_tokens: 0,
	cache_write_tokens: 0
};
function addUsage(...usages) {
	const total = (field) => usages.reduce((sum, usage) => sum + usage[field], 0);
	return {
		input_tokens: total("input_tokens"),
		output_tokens: total("output_tokens"),
		cache_read_tokens: total("cache_read_tokens"),
		cache_write_tokens: total("cache_write_tokens")
	};
}
export { Usage as n, addUsage as r, NO_USAGE as t };
