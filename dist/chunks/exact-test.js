// src/stats/log-gamma.ts
const G = 7;
const FIRST = .9999999999998099;
const TERMS = [
	676.5203681218851,
	-1259.1392167224028,
	771.3234287776531,
	-176.6150291621406,
	12.507343278686905,
	-.13857109526572012,
	9984369578019572e-21,
	1.5056327351493116e-7
];
function logGamma(x) {
	const sum = TERMS.reduce((total, term, index) => total + term / (x + index), FIRST);
	const t = x + G - .5;
	return .5 * Math.log(2 * Math.PI) + (x - .5) * Math.log(t) - t + Math.log(sum);
}
function logFactorial(n) {
	return logGamma(n + 1);
}
function logChoose(n, k) {
	return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
function logBeta(a, b) {
	return logGamma(a) + logGamma(b) - logGamma(a + b);
}
// src/stats/hypergeometric.ts
function hypergeometric({ baseline, candidate }) {
	const passed = baseline.passed + candidate.passed;
	const low = Math.max(0, passed - baseline.runs);
	const high = Math.min(candidate.runs, passed);
	const all = logChoose(baseline.runs + candidate.runs, passed);
	return {
		low,
		mass: Array.from({ length: high - low + 1 }, (_, index) => {
			const share = low + index;
			return Math.exp(logChoose(candidate.runs, share) + logChoose(baseline.runs, passed - share) - all);
		})
	};
}
function convolve(a, b) {
	const mass = new Array(a.mass.length + b.mass.length - 1).fill(0);
	a.mass.forEach((pa, i) => {
		b.mass.forEach((pb, j) => {
			mass[i + j] = (mass[i + j] ?? 0) + pa * pb;
		});
	});
	return {
		low: a.low + b.low,
		mass
	};
}
function exactP({ low, mass }, value) {
	const at = value - low;
	const limit = (mass[at] ?? 0) * (1 + 1e-7);
	return {
		worse: total(mass.slice(0, at + 1)),
		better: total(mass.slice(at)),
		twoSided: total(mass.filter((probability) => probability <= limit))
	};
}
function total(probabilities) {
	return Math.min(1, probabilities.reduce((sum, probability) => sum + probability, 0));
}
// src/stats/exact-test.ts
function fisher(pair) {
	return exactP(hypergeometric(pair), pair.candidate.passed);
}
function stratifiedExact(pairs) {
	return exactP(pairs.map(hypergeometric).reduce(convolve, {
		low: 0,
		mass: [1]
	}), pairs.reduce((passes, { candidate }) => passes + candidate.passed, 0));
}
export { logChoose as i, stratifiedExact as n, logBeta as r, fisher as t };
