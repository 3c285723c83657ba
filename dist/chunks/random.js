import { Dt as sha256 } from "./cold.js";
// src/std/random.ts
function seededRandom(seed) {
	const digest = sha256(seed);
	const word = (index) => Number.parseInt(digest.slice(index * 8, index * 8 + 8), 16) | 0;
	const next = sfc32([
		word(0),
		word(1),
		word(2),
		word(3)
	]);
	const below = (bound) => Math.floor(next() * bound);
	return {
		next,
		below,
		weighted: (items) => pickWeighted(items, next()),
		shuffle: (items) => shuffled(items, below)
	};
}
function sfc32(state) {
	let [a, b, c, counter] = state;
	const next = () => {
		const sum = (a + b | 0) + counter | 0;
		counter = counter + 1 | 0;
		a = b ^ b >>> 9;
		b = c + (c << 3) | 0;
		c = c << 21 | c >>> 11;
		c = c + sum | 0;
		return (sum >>> 0) / 4294967296;
	};
	for (let warmUp = 0; warmUp < 12; warmUp++) next();
	return next;
}
function pickWeighted(items, draw) {
	let left = draw * items.reduce((sum, { weight }) => sum + weight, 0);
	for (const { weight, item } of items) {
		left -= weight;
		if (left < 0) return item;
	}
	const last = items.at(-1);
	if (last === void 0) throw new RangeError("nothing to pick from");
	return last.item;
}
function shuffled(items, below) {
	const copy = [...items];
	for (let i = copy.length - 1; i > 0; i--) {
		const j = below(i + 1);
		[copy[i], copy[j]] = [copy[j], copy[i]];
	}
	return copy;
}
export { seededRandom as t };
