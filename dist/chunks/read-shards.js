import { b as strictObject, n as _enum, p as literal, u as int } from "./zod.js";
import { D as assert } from "./cold-github.js";
import { Dt as sha256, O as writeOrRefuse, Tt as UsageError, at as jsonOrUndefined, bt as Fingerprint, k as localFolder, wt as taskKey } from "./cold.js";
import { c as pairName } from "./pack-seal.js";
import { a as pairRuns } from "./side-by-side.js";
import { t as decodeUtf8 } from "./decode-utf8.js";
import { t as localBaselines } from "./local-baselines.js";
import { t as openPack } from "./open-pack.js";
import { i as isInShare, o as orderBatch } from "./run-campaign.js";
import { t as SHARD_FILE } from "./execute-shard.js";
import { n as stratifiedExact, t as fisher } from "./exact-test.js";
import { join, resolve } from "node:path";
import { readdir } from "node:fs/promises";
// src/record/pair-results.ts
function pairResults(keys, runs) {
	const byName = new Map(pairRuns(runs).map((pair) => [pair.pair, pair]));
	return ({ task, pair }) => {
		const found = byName.get(pairName(keys[task] ?? "", pair));
		if (found?.baseline === void 0 || found.candidate === void 0) return "missing";
		if (found.excluded !== void 0) return "lost";
		return {
			baseline: found.baseline.outcome === "passed",
			candidate: found.candidate.outcome === "passed"
		};
	};
}
// src/stats/gate-design.ts
const ALPHA = .05;
function familyOf({ suspects, isSuiteFlagged }) {
	return suspects.length + (isSuiteFlagged ? 1 : 0);
}
function suitePairs(tasks) {
	return Math.max(1, Math.round(40 / tasks));
}
// src/stats/is-at-most.ts
const TOLERANCE = 1e-12;
function isAtMost(p, bar) {
	return p <= bar + TOLERANCE;
}
// src/stats/passes.ts
function totalPair(pairs) {
	const total = (arm) => ({
		passed: pairs.reduce((sum, pair) => sum + pair[arm].passed, 0),
		runs: pairs.reduce((sum, pair) => sum + pair[arm].runs, 0)
	});
	return {
		baseline: total("baseline"),
		candidate: total("candidate")
	};
}
// src/stats/run-wave.ts
function openLedger(resultOf, sparesFrom) {
	return {
		resultOf,
		batches: [],
		sparesFrom,
		planned: new Map(),
		spares: new Map(),
		counting: new Map(),
		lost: new Map()
	};
}
function runWave(ledger, wave, wanted) {
	const lostHere = new Map();
	const lostTasks = new Set();
	let missing = new Map([...wanted].filter(([, count]) => count > 0));
	for (let batch = 1; missing.size > 0; batch++) {
		const next = batch === 1 ? nextPairs : sparePairs;
		const planned = {
			...wave,
			batch,
			pairs: [...missing].flatMap((want) => next(ledger, want))
		};
		ledger.batches.push(planned);
		if (!takeIn(ledger, planned, lostHere)) return {
			unfinished: planned,
			lostTasks
		};
		for (const [task, lost] of lostHere) if (lost > 2) lostTasks.add(task);
		missing = replacements(planned, ledger, lostTasks);
	}
	return {
		unfinished: void 0,
		lostTasks
	};
}
function nextPairs(ledger, [task, count]) {
	const before = ledger.planned.get(task) ?? 0;
	ledger.planned.set(task, before + count);
	return pairsAfter(before, task, count);
}
function sparePairs(ledger, want) {
	if (ledger.sparesFrom === void 0) return nextPairs(ledger, want);
	const [task, count] = want;
	const before = ledger.spares.get(task) ?? ledger.sparesFrom;
	ledger.spares.set(task, before + count);
	return pairsAfter(before, task, count);
}
function pairsAfter(before, task, count) {
	return Array.from({ length: count }, (_, index) => ({
		task,
		pair: before + index + 1
	}));
}
function takeIn(ledger, { pairs }, lostHere) {
	const results = pairs.map((address) => ({
		task: address.task,
		result: ledger.resultOf(address)
	}));
	if (results.some(({ result }) => result === "missing")) return false;
	for (const { task, result } of results) if (typeof result === "object") ledger.counting.set(task, [...ledger.counting.get(task) ?? [], result]);
	else {
		addOne(lostHere, task);
		addOne(ledger.lost, task);
	}
	return true;
}
function addOne(counts, task) {
	counts.set(task, (counts.get(task) ?? 0) + 1);
}
function replacements({ pairs }, ledger, lostTasks) {
	const missing = new Map();
	for (const address of pairs) if (!lostTasks.has(address.task) && ledger.resultOf(address) === "lost") addOne(missing, address.task);
	return missing;
}
function tallyPairs(ledger, task, most = Number.POSITIVE_INFINITY) {
	const own = (ledger.counting.get(task) ?? []).slice(0, most);
	const passed = (arm) => own.filter((result) => result[arm]).length;
	return {
		baseline: {
			passed: passed("baseline"),
			runs: own.length
		},
		candidate: {
			passed: passed("candidate"),
			runs: own.length
		}
	};
}
// src/stats/follow-deep.ts
const WAVE_PAIRS = 5;
function followDeep(design, ledger) {
	const { tasks, pairs } = design;
	const lostTasks = new Set();
	const waves = Math.ceil(pairs / WAVE_PAIRS);
	for (let wave = 1; wave <= waves; wave++) {
		const more = Math.min(WAVE_PAIRS, pairs - (wave - 1) * WAVE_PAIRS);
		const wanted = new Map(tasks.filter((task) => !lostTasks.has(task)).map((task) => [task, more]));
		const end = runWave(ledger, {
			stage: "deep",
			wave
		}, wanted);
		for (const task of end.lostTasks) lostTasks.add(task);
		if (end.unfinished !== void 0) {
			const duels = tasks.map((task) => duel(task, lostTasks.has(task) ? "lost" : "open", ledger));
			return {
				batches: ledger.batches,
				next: end.unfinished,
				duels,
				suite: openSuite(design)
			};
		}
	}
	const bar = ALPHA / 2 / Math.max(1, design.blocking.length);
	const duels = tasks.map((task) => duel(task, lostTasks.has(task) ? "lost" : stateOf(task, bar, ledger), ledger));
	return {
		batches: ledger.batches,
		next: void 0,
		duels,
		suite: lookAtSuite$1(design, lostTasks, ledger)
	};
}
function stateOf(task, bar, ledger) {
	const p = fisher(tallyPairs(ledger, task)).worse;
	if (isAtMost(p, bar)) return "block";
	return isAtMost(p, .05) ? "suspected" : "clear";
}
function duel(task, state, ledger) {
	return {
		task,
		state,
		looks: state !== "open" && state !== "lost" ? 1 : 0,
		lost: ledger.lost.get(task) ?? 0,
		...tallyPairs(ledger, task)
	};
}
function openSuite({ pairs }) {
	return {
		state: "open",
		pairsPerTask: pairs,
		bar: ALPHA / 2,
		p: [],
		...totalPair([])
	};
}
function lookAtSuite$1(design, lostTasks, ledger) {
	const pairs = design.blocking.filter((task) => !lostTasks.has(task)).map((task) => tallyPairs(ledger, task));
	const p = stratifiedExact(pairs).worse;
	const open = openSuite(design);
	return {
		...open,
		state: isAtMost(p, open.bar) ? "block" : lostTasks.size > 0 ? "lost" : "clear",
		p: [p],
		...totalPair(pairs)
	};
}
// src/stats/head-to-head-tables.generated.ts
const HEAD_TO_HEAD_PLANS = {
	quick: {
		looks: [4, 8],
		continueIfBehindBy: [1, 2],
		byFamily: [
			{
				"fisherThreshold": .0659673659674,
				"exactSize": .0398254394531,
				"worstRate": .5,
				"maxCandidatePasses": [[
					-1,
					-1,
					-1,
					-1,
					0
				], [
					-1,
					-1,
					-1,
					-1,
					0,
					1,
					2,
					3,
					4
				]]
			},
			{
				"fisherThreshold": .0384615384615,
				"exactSize": .0155218937167,
				"worstRate": .36625,
				"maxCandidatePasses": [[
					-1,
					-1,
					-1,
					-1,
					0
				], [
					-1,
					-1,
					-1,
					-1,
					0,
					0,
					1,
					2,
					4
				]]
			},
			{
				"fisherThreshold": .0384615384615,
				"exactSize": .0155218937167,
				"worstRate": .36625,
				"maxCandidatePasses": [[
					-1,
					-1,
					-1,
					-1,
					0
				], [
					-1,
					-1,
					-1,
					-1,
					0,
					0,
					1,
					2,
					4
				]]
			},
			{
				"fisherThreshold": .0142857142857,
				"exactSize": .00701904296875,
				"worstRate": .5,
				"maxCandidatePasses": [[
					-1,
					-1,
					-1,
					-1,
					0
				], [
					-1,
					-1,
					-1,
					-1,
					-1,
					0,
					0,
					1,
					3
				]]
			},
			{
				"fisherThreshold": .0142857142857,
				"exactSize": .00701904296875,
				"worstRate": .5,
				"maxCandidatePasses": [[
					-1,
					-1,
					-1,
					-1,
					0
				], [
					-1,
					-1,
					-1,
					-1,
					-1,
					0,
					0,
					1,
					3
				]]
			},
			{
				"fisherThreshold": .0142857142857,
				"exactSize": .00701904296875,
				"worstRate": .5,
				"maxCandidatePasses": [[
					-1,
					-1,
					-1,
					-1,
					0
				], [
					-1,
					-1,
					-1,
					-1,
					-1,
					0,
					0,
					1,
					3
				]]
			},
			{
				"fisherThreshold": .0142857142857,
				"exactSize": .00701904296875,
				"worstRate": .5,
				"maxCandidatePasses": [[
					-1,
					-1,
					-1,
					-1,
					0
				], [
					-1,
					-1,
					-1,
					-1,
					-1,
					0,
					0,
					1,
					3
				]]
			},
			{
				"fisherThreshold": .0128205128205,
				"exactSize": .00402766334437,
				"worstRate": .37475,
				"maxCandidatePasses": [[
					-1,
					-1,
					-1,
					-1,
					-1
				], [
					-1,
					-1,
					-1,
					-1,
					-1,
					0,
					0,
					1,
					3
				]]
			}
		]
	},
	standard: {
		looks: [
			4,
			8,
			12,
			16
		],
		continueIfBehindBy: [
			1,
			2,
			2,
			2
		],
		byFamily: [
			{
				"fisherThreshold": .0566926214312,
				"exactSize": .0481644638348,
				"worstRate": .5,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						0
					],
					[
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						4
					],
					[
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						4,
						5,
						6,
						8
					],
					[
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						2,
						3,
						4,
						5,
						6,
						7,
						9,
						10,
						12
					]
				]
			},
			{
				"fisherThreshold": .0269010655962,
				"exactSize": .0247368311975,
				"worstRate": .5,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						0
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						2,
						3
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						4,
						5,
						7
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						2,
						3,
						4,
						5,
						6,
						8,
						9,
						11
					]
				]
			},
			{
				"fisherThreshold": .0145040383034,
				"exactSize": .0140472881458,
				"worstRate": .4115,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						0
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						3
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						1,
						2,
						3,
						5,
						6
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						3,
						4,
						6,
						7,
						8,
						10
					]
				]
			},
			{
				"fisherThreshold": .0135953694979,
				"exactSize": .0103321341183,
				"worstRate": .35425,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						3
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						1,
						2,
						3,
						5,
						6
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						2,
						3,
						4,
						5,
						7,
						8,
						10
					]
				]
			},
			{
				"fisherThreshold": .0128205128205,
				"exactSize": .00914950245755,
				"worstRate": .63825,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						3
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						4,
						6
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						2,
						3,
						4,
						5,
						7,
						8,
						10
					]
				]
			},
			{
				"fisherThreshold": .0116667472715,
				"exactSize": .00734261272374,
				"worstRate": .60625,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						2
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						4,
						6
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						2,
						3,
						4,
						5,
						7,
						8,
						10
					]
				]
			},
			{
				"fisherThreshold": .00883697935978,
				"exactSize": .00669452501461,
				"worstRate": .5,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						2
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						4,
						6
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						1,
						2,
						3,
						4,
						5,
						6,
						8,
						10
					]
				]
			},
			{
				"fisherThreshold": .00605685539001,
				"exactSize": .00563425710425,
				"worstRate": .5,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						2
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						1,
						2,
						4,
						5
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						4,
						5,
						6,
						7,
						9
					]
				]
			}
		]
	},
	thorough: {
		looks: [
			5,
			10,
			15,
			20
		],
		continueIfBehindBy: [
			1,
			2,
			2,
			2
		],
		byFamily: [
			{
				"fisherThreshold": .0498084291188,
				"exactSize": .0477876236332,
				"worstRate": .38075,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						0,
						1
					],
					[
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						4,
						6
					],
					[
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						1,
						2,
						3,
						4,
						5,
						6,
						7,
						9,
						11
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						1,
						2,
						3,
						4,
						4,
						5,
						6,
						7,
						8,
						10,
						11,
						12,
						14,
						15
					]
				]
			},
			{
				"fisherThreshold": .0238095238095,
				"exactSize": .0242007701936,
				"worstRate": .5,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						0,
						1
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						5
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						1,
						2,
						3,
						4,
						5,
						6,
						8,
						10
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						1,
						2,
						3,
						3,
						4,
						5,
						6,
						7,
						8,
						10,
						11,
						13,
						15
					]
				]
			},
			{
				"fisherThreshold": .0175912043978,
				"exactSize": .0165954443228,
				"worstRate": .5,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						5
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						1,
						2,
						3,
						4,
						5,
						6,
						8,
						9
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						2,
						3,
						4,
						5,
						6,
						7,
						8,
						9,
						11,
						12,
						14
					]
				]
			},
			{
				"fisherThreshold": .0115070687826,
				"exactSize": .0114246312147,
				"worstRate": .42525,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						2,
						3,
						4
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						2,
						3,
						4,
						6,
						7,
						9
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						1,
						2,
						3,
						4,
						4,
						5,
						6,
						8,
						9,
						10,
						12,
						14
					]
				]
			},
			{
				"fisherThreshold": .0104697651174,
				"exactSize": .00957383852858,
				"worstRate": .6275,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						1,
						3,
						4
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						2,
						3,
						4,
						6,
						7,
						9
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						1,
						2,
						3,
						3,
						4,
						5,
						6,
						7,
						9,
						10,
						12,
						14
					]
				]
			},
			{
				"fisherThreshold": .00982800982801,
				"exactSize": .00759550798081,
				"worstRate": .32425,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						4
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						1,
						2,
						3,
						4,
						5,
						7,
						9
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						1,
						2,
						3,
						3,
						4,
						5,
						6,
						7,
						9,
						10,
						12,
						13
					]
				]
			},
			{
				"fisherThreshold": .00842911877395,
				"exactSize": .00654071003373,
				"worstRate": .5,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						4
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						1,
						2,
						3,
						4,
						5,
						7,
						9
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						2,
						3,
						4,
						5,
						6,
						7,
						8,
						10,
						11,
						13
					]
				]
			},
			{
				"fisherThreshold": .00519335109943,
				"exactSize": .00606004902329,
				"worstRate": .5,
				"maxCandidatePasses": [
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						0
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						1,
						2,
						3
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						2,
						3,
						4,
						5,
						6,
						8
					],
					[
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						-1,
						0,
						0,
						1,
						1,
						2,
						3,
						4,
						5,
						6,
						7,
						8,
						9,
						11,
						13
					]
				]
			}
		]
	}
};
function headToHeadTable(plan, family) {
	const { looks, continueIfBehindBy, byFamily } = HEAD_TO_HEAD_PLANS[plan];
	const table = byFamily[family - 1];
	assert(table !== void 0, `1 to 8 questions at once`);
	return {
		looks,
		continueIfBehindBy,
		...table
	};
}
function decideLook(table, look, passes) {
	const limit = table.maxCandidatePasses[look]?.[passes.baseline];
	const behindBy = table.continueIfBehindBy[look];
	assert(limit !== void 0 && behindBy !== void 0, "a look of the plan, and no more passes than runs");
	if (passes.candidate <= limit) return "block";
	if (passes.baseline - passes.candidate < behindBy) return "clear";
	return look === table.looks.length - 1 ? "suspected" : "continue";
}
// src/stats/suite-check.ts
const SUITE_STOP_ABOVE = .35;
function followSuiteCheck(question, ledger) {
	const { tasks, family, isNeeded, isReached } = question;
	const pairsPerTask = suitePairs(tasks.length);
	let check = {
		state: isNeeded ? "open" : "not_needed",
		pairsPerTask,
		bar: ALPHA / family / 2,
		p: [],
		...totalPair([])
	};
	if (!isReached) return {
		check: {
			...check,
			state: "open"
		},
		next: void 0
	};
	for (let look = 1; check.state === "open"; look++) {
		const goal = look * pairsPerTask;
		const wanted = new Map(tasks.map((task) => [task, goal - tallyPairs(ledger, task, goal).baseline.runs]));
		const end = runWave(ledger, {
			stage: "suite_check",
			wave: look
		}, wanted);
		if (end.unfinished !== void 0) return {
			check,
			next: end.unfinished
		};
		check = end.lostTasks.size > 0 ? {
			...check,
			state: "lost"
		} : lookAtSuite(check, tasks, goal, ledger);
	}
	return {
		check,
		next: void 0
	};
}
function lookAtSuite(check, tasks, goal, ledger) {
	const pairs = tasks.map((task) => tallyPairs(ledger, task, goal));
	const p = stratifiedExact(pairs).worse;
	const taken = {
		...check,
		p: [...check.p, p],
		...totalPair(pairs)
	};
	if (isAtMost(p, check.bar)) return {
		...taken,
		state: "block"
	};
	return check.p.length === 1 || p > SUITE_STOP_ABOVE ? {
		...taken,
		state: "clear"
	} : taken;
}
// src/stats/follow-gate.ts
function followGate(design, resultOf) {
	return design.mode === "deep" ? followDeep(design, openLedger(resultOf, design.pairs)) : followScreen(design, openLedger(resultOf));
}
function followScreen(design, ledger) {
	const family = familyOf(design);
	if (family === 0) return {
		batches: [],
		next: void 0,
		duels: [],
		suite: void 0
	};
	const table = headToHeadTable(design.plan, family);
	const duels = new Map(design.suspects.map((task) => [task, openDuel(task)]));
	const next = fight(duels, table, ledger);
	const blocked = design.blocking.some((task) => duels.get(task)?.state === "block");
	const suite = design.isSuiteFlagged ? followSuiteCheck({
		tasks: design.blocking,
		family,
		isNeeded: !blocked,
		isReached: next === void 0
	}, ledger) : void 0;
	return {
		batches: ledger.batches,
		next: next ?? suite?.next,
		duels: [...duels.values()],
		suite: suite?.check
	};
}
function openDuel(task) {
	return {
		task,
		state: "open",
		looks: 0,
		lost: 0,
		...totalPair([])
	};
}
function fight(duels, table, ledger) {
	for (const [look, runs] of table.looks.entries()) {
		const open = [...duels.values()].filter(({ state }) => state === "open");
		const more = runs - (table.looks[look - 1] ?? 0);
		const wanted = new Map(open.map(({ task }) => [task, more]));
		const end = runWave(ledger, {
			stage: "head_to_head",
			wave: look + 1
		}, wanted);
		if (end.unfinished !== void 0) return end.unfinished;
		for (const { task } of open) duels.set(task, lookAt(task, look, end.lostTasks, table, ledger));
	}
}
function lookAt(task, look, lostTasks, table, ledger) {
	const pair = tallyPairs(ledger, task);
	const lost = ledger.lost.get(task) ?? 0;
	if (lostTasks.has(task)) return {
		task,
		state: "lost",
		looks: look,
		lost,
		...pair
	};
	const outcome = decideLook(table, look, {
		baseline: pair.baseline.passed,
		candidate: pair.candidate.passed
	});
	return {
		task,
		state: outcome === "continue" ? "open" : outcome,
		looks: look + 1,
		lost,
		...pair
	};
}
// src/plan/head-to-head.ts
function nextWave(request, selected, runs) {
	const { next } = followRecords(request, runs);
	return next === void 0 ? void 0 : toWave(next, request, selected);
}
function nextShareWave(request, selected, runs, share) {
	const { keys, design } = request;
	const resultOf = pairResults(keys, runs);
	const isOurs = ({ task, pair }) => isInShare(pairPlace(task, pair, keys.length), share);
	const DONE = {
		baseline: true,
		candidate: true
	};
	const { next } = followGate(design, (address) => isOurs(address) && resultOf(address) === "missing" ? "missing" : DONE);
	if (next === void 0) return void 0;
	const wave = toWave(next, request, selected);
	const ours = new Set(next.pairs.filter(isOurs).map(({ task, pair }) => pairName(keys[task] ?? "", pair)));
	return {
		...wave,
		trials: wave.trials.filter(({ placement }) => ours.has(placement?.pair ?? ""))
	};
}
function pairPlace(task, pair, tasks) {
	return (pair - 1) * tasks + task;
}
function followRecords(request, runs) {
	return followGate(request.design, pairResults(request.keys, runs));
}
function toWave(batch, request, selected) {
	const { seed, runs } = orderBatch(batch, request.orderSeed);
	const tasks = new Map(selected.map((task) => [taskKey(task.task.id, task.variant?.name ?? null), task]));
	const trials = runs.map(({ task, pair, arm, position }) => {
		const key = request.keys[task] ?? "";
		const chosen = tasks.get(key);
		assert(chosen !== void 0, `the selection holds ${key}`);
		return {
			selected: chosen,
			epoch: request.firstLook + pair,
			arm,
			stage: batch.stage,
			placement: {
				pair: pairName(key, pair),
				wave: batch.wave,
				position,
				order_seed: seed
			}
		};
	});
	return {
		stage: batch.stage,
		wave: batch.wave,
		batch: batch.batch,
		trials
	};
}
// src/record/shard-manifest.ts
const ShardManifest = strictObject({
	format_version: literal(1),
	shard: strictObject({
		index: int().positive().max(256),
		of: int().positive().max(256)
	}),
	part: _enum([
		"first_look",
		"deep",
		"campaign",
		"nothing"
	]),
	plan: Fingerprint.nullable()
});
// src/doors/read-shards.ts
async function readShards(cwd, given, signal) {
	const folders = (await Promise.all(given.map((name) => shardFolders(cwd, name)))).flat();
	if (folders.length === 0) throw new UsageError(`there is no shard in ${given.join(", ")}; nothing is decided without them.`);
	return (await Promise.all(folders.map((name) => readShard(cwd, name, signal)))).filter((shard) => shard !== void 0);
}
async function readBaselineShards(shards, signal) {
	return (await Promise.all(shards.map(({ folder }) => readShard(folder, "baseline", signal, "absent")))).flatMap((shard, at) => shard === void 0 ? [] : [{
		...shard,
		name: `${shards[at]?.name}/baseline`
	}]);
}
async function gatherTrajectories(shards, out, signal) {
	const target = localFolder(out);
	for (const { folder, name, pack } of shards) for (const hash of new Set(pack.runs.map(({ trajectory_sha256 }) => trajectory_sha256))) {
		const path = `trajectories/${hash}.json`;
		const read = await localFolder(folder).read(path, signal);
		const text = read.kind === "file" ? decodeUtf8(read.bytes) : void 0;
		if (text === void 0 || sha256(text) !== hash) throw new UsageError(`the shard in ${name} is not whole: ${path} is missing or was changed; upload the job's whole output folder.`);
		await writeOrRefuse(target, path, text, signal);
	}
}
async function shardFolders(cwd, name) {
	const entries = await readdir(resolve(cwd, name), { withFileTypes: true }).catch(() => void 0);
	if (entries === void 0) throw new UsageError(`${name} cannot be read; give a folder of shards.`);
	if (entries.some((entry) => entry.name === "shard.json")) return [name];
	return entries.filter((entry) => entry.isDirectory()).map((entry) => join(name, entry.name)).sort();
}
async function readShard(cwd, name, signal, absent) {
	const folder = resolve(cwd, name);
	const read = await localFolder(folder).read(SHARD_FILE, signal);
	if (read.kind === "refused" && absent !== void 0) return void 0;
	const manifest = read.kind === "file" ? parseManifest(read.bytes) : void 0;
	if (manifest === void 0) throw new UsageError(`${name} holds no whole shard: ${SHARD_FILE} is missing or cannot be read.`);
	if (manifest.part === "nothing") return void 0;
	return {
		name,
		folder,
		manifest,
		pack: await openPack(localBaselines(folder), "data-pack.json", signal)
	};
}
function parseManifest(bytes) {
	return ShardManifest.safeParse(jsonOrUndefined(decodeUtf8(bytes) ?? "")).data;
}
export { nextWave as a, headToHeadTable as c, pairResults as d, nextShareWave as i, HEAD_TO_HEAD_PLANS as l, readBaselineShards as n, pairPlace as o, readShards as r, followGate as s, gatherTrajectories as t, familyOf as u };
