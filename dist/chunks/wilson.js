import { D as assert } from "./cold-github.js";
// src/stats/normal.ts
function density(z) {
	return Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
}
function normalCdf(z) {
	let term = z;
	let sum = z;
	for (let k = 3; Math.abs(term) > 1e-18; k += 2) {
		term *= z * z / k;
		sum += term;
	}
	return .5 + density(z) * sum;
}
const STEPS_MAX = 60;
function normalQuantile(p) {
	assert(p >= 1e-9 && p <= 1 - 1e-9, "a probability well inside 0 and 1");
	if (p < .5) return -normalQuantile(1 - p);
	let z = 0;
	for (let step = 0; step < STEPS_MAX; step++) z += (p - normalCdf(z)) / density(z);
	return z;
}
function zOfConfidence(confidence) {
	return normalQuantile((1 + confidence) / 2);
}
// src/stats/wilson.ts
function wilson({ passed, runs }, confidence = .95) {
	const z = zOfConfidence(confidence);
	const rate = passed / runs;
	const shrink = 1 + z * z / runs;
	const centre = (rate + z * z / (2 * runs)) / shrink;
	const half = z * Math.sqrt(rate * (1 - rate) / runs + z * z / (4 * runs * runs)) / shrink;
	return {
		low: passed === 0 ? 0 : centre - half,
		high: passed === runs ? 1 : centre + half
	};
}
export { zOfConfidence as n, wilson as t };
