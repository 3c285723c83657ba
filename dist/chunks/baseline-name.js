import { t as assert } from "./assert.js";
// src/adapters/github/baseline-name.ts
const DIGITS = 12;
function shortKey(key) {
	assert(/^[0-9a-f]{12,}$/.test(key), "a baseline's key is a fingerprint in hex");
	return key.slice(0, DIGITS);
}
function baselineName(key) {
	return `pawl-baseline-${shortKey(key)}`;
}
function decisionName(orderSeed) {
	return `pawl-decision-${shortKey(orderSeed)}`;
}
export { decisionName as n, shortKey as r, baselineName as t };
