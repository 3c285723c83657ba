import "./rolldown-runtime.js";
import { a as formatPercent, h as truncate, l as formatShare, o as formatPoints, p as oneLine, s as formatPointsRange, t as formatCount } from "./format-number.js";
import { r as canonicalJson } from "./hash.js";
import { n as sumPicoUsd, r as usd, t as picoUsd } from "./money.js";
import { d as tallyRuns, i as INCOMPARABLE_WORDS, r as simulatedSentence, t as reproduceCommand } from "./reproduce.js";
import { a as shortId, o as taskKey } from "./ids.js";
import { a as headline, i as TASK_WORDS, o as failureName, s as sayFailures } from "./decode-utf8.js";
import { t as UsageError } from "./usage-error.js";
import { t as readTrajectory } from "./read-trajectory.js";
// src/report/page-action.ts
const TARGET_MAX = 160;
function sayAction(turn) {
	if (turn.tool_calls.length === 0) return truncate(`ends: “${oneLine(turn.text)}”`, TARGET_MAX);
	return truncate(turn.tool_calls.map(sayCall).join(", "), TARGET_MAX);
}
function sayCall(call) {
	return `${oneLine(call.name)} ${truncate(oneLine(targetOf(call)), TARGET_MAX)}`.trim();
}
function targetOf({ input }) {
	if (typeof input === "string") return input;
	if (typeof input !== "object" || input === null) return "";
	return [...[
		"command",
		"path",
		"query",
		"sql"
	].map((name) => Reflect.get(input, name)), ...Object.values(input)].filter((value) => typeof value === "string")[0] ?? JSON.stringify(input);
}
// src/report/page-align.ts
const TURNS_MAX = 400;
function alignSteps(baseline, candidate) {
	const [a, b] = [baseline.slice(0, TURNS_MAX).map(signature), candidate.slice(0, TURNS_MAX).map(signature)];
	const rows = zipGaps(trace(a, b, scores(a, b)));
	const rest = Math.max(baseline.length, candidate.length) - TURNS_MAX;
	const tail = Array.from({ length: Math.max(0, rest) }, (_, index) => {
		const at = TURNS_MAX + index;
		return {
			kind: "different",
			baseline: at < baseline.length ? at : null,
			candidate: at < candidate.length ? at : null
		};
	});
	return [...rows, ...tail];
}
const ACTIONS_MAX = 3;
function partingOf(baseline, candidate) {
	const rows = alignSteps(baseline.turns, candidate.turns);
	const first = rows.findIndex(({ kind }) => kind !== "same");
	if (first < 0) return "same";
	const [was, is] = [lane(rows, first, baseline, "baseline"), lane(rows, first, candidate, "candidate")];
	return {
		baseline_step: was.step,
		candidate_step: is.step,
		baseline: was.said,
		candidate: is.said
	};
}
const ACTION_MAX = 80;
function shortly(turn) {
	return truncate(sayAction(turn), ACTION_MAX);
}
function lane(rows, first, { turns, stop }, side) {
	const alike = rows.findIndex(({ kind }, index) => index > first && kind !== "different");
	const own = rows.slice(first, rows[first]?.kind === "different" && alike >= 0 ? alike : first + 1).flatMap((row) => turns[row[side] ?? -1] ?? []);
	const [turn] = own;
	if (turn !== void 0) {
		const more = own.length > ACTIONS_MAX ? ` → ${own.length - ACTIONS_MAX} more` : "";
		return {
			step: turn.turn,
			said: own.slice(0, ACTIONS_MAX).map(shortly).join(" → ") + more
		};
	}
	const next = rows.slice(first).flatMap((row) => turns[row[side] ?? -1] ?? [])[0];
	if (next === void 0) return {
		step: null,
		said: `had ended (${stop.replaceAll("_", " ")})`
	};
	return {
		step: next.turn,
		said: `went straight to ${shortly(next)}`
	};
}
function signature(turn) {
	const calls = canonicalJson(turn.tool_calls.map(({ name, input }) => [name, input ?? null]));
	return {
		whole: `${calls} ${canonicalJson(turn.tool_calls.map(({ result }) => [result.status, result.text]))} ${turn.tool_calls.length === 0 ? turn.text.trim() : ""}`,
		calls,
		rough: turn.tool_calls.map(rough).join(" ")
	};
}
function rough(call) {
	return `${call.name} ${targetOf(call).trim().split(/\s/, 1)[0] ?? ""}`;
}
function likeness(a, b) {
	if (a.whole === b.whole) return 4;
	if (a.calls === b.calls) return 3;
	return a.rough === b.rough ? 2 : 0;
}
function scores(a, b) {
	const table = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
	for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) row(table, i)[j] = Math.max(cell(table, i + 1, j), cell(table, i, j + 1), paired(table, a, b, i, j));
	return table;
}
function paired(table, a, b, i, j) {
	const [one, other] = [a[i], b[j]];
	const like = one === void 0 || other === void 0 ? 0 : likeness(one, other);
	return like === 0 ? -1 : like + cell(table, i + 1, j + 1);
}
function row(table, i) {
	return table[i] ?? [];
}
function cell(table, i, j) {
	return table[i]?.[j] ?? 0;
}
function trace(a, b, table) {
	const rows = [];
	let [i, j] = [0, 0];
	while (i < a.length || j < b.length) if (i < a.length && j < b.length && cell(table, i, j) === paired(table, a, b, i, j)) rows.push({
		kind: a[i]?.whole === b[j]?.whole ? "same" : "similar",
		baseline: i++,
		candidate: j++
	});
	else if (i < a.length && (j >= b.length || cell(table, i, j) === cell(table, i + 1, j))) rows.push({
		kind: "different",
		baseline: i++,
		candidate: null
	});
	else rows.push({
		kind: "different",
		baseline: null,
		candidate: j++
	});
	return rows;
}
function zipGaps(rows) {
	const zipped = [];
	let [left, right] = [[], []];
	const flush = () => {
		for (let at = 0; at < Math.max(left.length, right.length); at++) zipped.push({
			kind: "different",
			baseline: left[at] ?? null,
			candidate: right[at] ?? null
		});
		[left, right] = [[], []];
	};
	for (const each of rows) {
		if (each.kind !== "different") {
			flush();
			zipped.push(each);
		}
		if (each.kind === "different" && each.baseline !== null) left.push(each.baseline);
		if (each.kind === "different" && each.candidate !== null) right.push(each.candidate);
	}
	flush();
	return zipped;
}
// src/report/page-blob.ts
async function packBlob(value) {
	const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
	return base64(new Uint8Array(await new Response(stream).arrayBuffer()));
}
const CHUNK = 32768;
function base64(bytes) {
	const parts = [];
	for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
	return btoa(parts.join(""));
}
// src/report/page-changes.ts
function pageChanges(changes, after, before) {
	return changes.map((change) => {
		switch (change.kind) {
			case "prompt": return {
				kind: `prompt ${change.how}`,
				name: change.path,
				before: promptText(before, change.path),
				after: promptText(after, change.path),
				isText: true
			};
			case "task": return {
				kind: "task",
				name: change.taskId,
				before: "",
				after: change.how,
				isText: false
			};
			case "setting": return {
				kind: "setting",
				name: change.name,
				before: change.before,
				after: change.after,
				isText: false
			};
			default: return {
				kind: change.kind,
				name: "",
				before: change.before,
				after: change.after,
				isText: false
			};
		}
	});
}
function promptText(subject, path) {
	return subject?.prompts.find((prompt) => prompt.path === path)?.text ?? "";
}
// src/report/page-facts.ts
function pageFacts({ candidate, baseline, proof }) {
	const [here, before] = [factsOf(candidate), baseline === void 0 ? void 0 : factsOf(baseline)];
	const facts = [...new Set([...here.keys(), ...before?.keys() ?? []])].map((name) => ({
		name,
		candidate: here.get(name) ?? "",
		baseline: before === void 0 ? null : before.get(name) ?? ""
	}));
	const proven = proof === void 0 ? "not proven in this run; `pawl prove` does it" : `${proof.tasks} tasks, ${proof.trajectories} trajectories over ${proof.seeds} seeds`;
	return [...facts, {
		name: "graders proven",
		candidate: proven,
		baseline: null
	}];
}
function factsOf({ campaign, created_by }) {
	const { subject, suite, prices } = campaign;
	return new Map([
		["campaign", campaign.id],
		["model", subject.model + (subject.simulated ? " (simulated)" : "")],
		...subject.region === void 0 ? [] : [["region", subject.region]],
		["harness", subject.harness],
		["suite", suite.name],
		["suite fingerprint", suite.fingerprint],
		["subject fingerprint", campaign.subject_fingerprint],
		...Object.entries(subject.versions).map(([part, version]) => [`version of ${part}`, version]),
		["inference", canonicalJson(subject.inference)],
		["limits", canonicalJson(subject.limits)],
		...subject.prompts.map(({ path, sha256 }) => [`prompt ${path}`, sha256]),
		["price table", `${prices.source} ${prices.version}`],
		...Object.entries(prices.overrides).map(([model, price]) => [`own price of ${model}`, canonicalJson(price)]),
		["runs per task", String(campaign.runs_per_task)],
		["started", campaign.started_at],
		["finished", campaign.finished_at],
		["made by", `${created_by.name} ${created_by.version}`]
	]);
}
// src/report/page-notices.ts
function pageNotices({ candidate, baseline, comparison }) {
	return [
		...simulated(comparison.candidate.simulated, comparison.baseline?.simulated === true),
		...lost("here", candidate),
		...baseline === void 0 ? ["No baseline was given, so nothing is compared."] : lost("in the baseline", baseline),
		...stopped("This campaign", candidate),
		...stopped("The baseline campaign", baseline),
		...notCompared(comparison.notCompared.filter(({ scored }) => scored))
	];
}
function simulated(here, before) {
	const sides = [...here ? ["this side"] : [], ...before ? ["the baseline"] : []];
	return sides.length === 0 ? [] : [simulatedSentence(sides)];
}
function lost(where, { runs }) {
	const errored = runs.filter(({ outcome }) => outcome === "errored").length;
	if (errored === 0) return [];
	return [`${errored} of ${formatCount(runs.length, "run")} ${where} lost to infrastructure; they count for nobody.`];
}
function stopped(who, pack) {
	const why = pack?.campaign.stopped_early ?? null;
	return why === null ? [] : [`${who} stopped early: ${why}`];
}
function notCompared(tasks) {
	return [...new Set(tasks.map(({ why }) => why))].map((why) => {
		const keys = tasks.filter((task) => task.why === why).map(({ key }) => key);
		return `Not compared (${INCOMPARABLE_WORDS[why]}): ${keys.join(", ")}`;
	});
}
// src/report/page-runs.ts
function listRuns({ candidate, baseline }) {
	const taken = new Set();
	return [...candidate.runs.map((run) => listed(run, run.arm, "candidate", taken)), ...(baseline?.runs ?? []).map((run) => listed(run, "baseline", "baseline", taken))];
}
const PLAIN_STAGES = new Set([
	"first_look",
	"deep",
	"history"
]);
function shortKey(taskId, variant) {
	return taskKey(shortId(taskId), variant).toWellFormed();
}
function listed(record, side, from, taken) {
	const task = taskKey(record.task_id, record.variant);
	const plain = `${shortKey(record.task_id, record.variant)}/${side}/${record.epoch}`;
	const base = PLAIN_STAGES.has(record.stage) ? plain : `${plain}~${record.stage}`;
	const id = [base, ...Array.from({ length: 9 }, (_, index) => `${base}~${index + 2}`)].find((name) => !taken.has(name)) ?? `${base}~${taken.size}`;
	taken.add(id);
	return {
		id,
		task,
		side,
		from,
		record
	};
}
function pairRuns(runs) {
	const byForm = new Map();
	for (const run of runs) if (run.side === "baseline") byForm.set(formOf(run), [...byForm.get(formOf(run)) ?? [], run]);
	return runs.flatMap((candidate) => {
		if (candidate.side !== "candidate") return [];
		const twins = byForm.get(formOf(candidate)) ?? [];
		const baseline = twins.find(({ from, record }) => from === candidate.from && record.stage === candidate.record.stage) ?? twins.find(({ record }) => record.stage === candidate.record.stage) ?? twins[0];
		return baseline === void 0 ? [] : [{
			candidate,
			baseline
		}];
	});
}
function formOf({ task, record }) {
	return `${task} ${record.form_seed}`;
}
function listTasks(packs) {
	const tasks = new Map();
	for (const { campaign } of packs) for (const task of campaign.suite.tasks) {
		const key = taskKey(task.task_id, task.variant);
		if (!tasks.has(key)) tasks.set(key, task);
	}
	return tasks;
}
// src/report/page-suite-line.ts
function plainSuiteLine({ candidate, difference }) {
	const { passed, runs } = candidate.tally;
	if (difference === void 0) return runs === 0 ? "No run counts." : `${formatShare(passed, runs)} passed (${formatPercent(passed, runs)}).`;
	const { low, high } = difference.range;
	const unsure = low <= 0 && high >= 0 ? ": too few runs to call by itself" : "";
	return `Over ${formatCount(difference.tasks, "comparable task")}: ${formatPoints(difference.difference)}, 95% range ${formatPointsRange(low, high)}${unsure}.`;
}
// src/report/page-tone.ts
function taskTone(word) {
	switch (word) {
		case "regression": return "bad";
		case "suspected":
		case "not_rechecked":
		case "environment_drift": return "warn";
		case "looks_better": return "better";
		case "unmeasured":
		case "inconclusive":
		case "no_baseline": return "note";
		default: return "good";
	}
}
function overallTone({ word, blocks, breaches }) {
	if (blocks || breaches.length > 0 || word === "suite_regression") return "bad";
	if (word === "unmeasured" || word === "inconclusive") return "warn";
	if (word === "within_margin") return "good";
	return taskTone(word);
}
// src/report/page-data.ts
function pageData(input, findings) {
	const { candidate, baseline, comparison, verdict } = input;
	const runs = listRuns(input);
	const loud = verdict.tasks.filter(({ word }) => taskTone(word) !== "good").map(({ key }) => key);
	return {
		format_version: 1,
		headline: headline(verdict),
		tone: overallTone(verdict),
		sentence: verdict.sentence,
		breaches: verdict.breaches.map(({ sentence }) => sentence),
		notices: pageNotices(input),
		suite: comparison.suite,
		suite_line: plainSuiteLine(comparison),
		candidate: pageSide(comparison.candidate),
		baseline: comparison.baseline === void 0 ? null : pageSide(comparison.baseline),
		changes: pageChanges(comparison.changes, candidate.campaign.subject, baseline?.campaign.subject),
		tasks: pageTasks(input, runs),
		runs: runs.map((run) => pageRun(run, findings.transcripts.has(run.id))),
		pairs: pairRuns(runs).map((pair) => ({
			task: pair.candidate.task,
			candidate: pair.candidate.id,
			baseline: pair.baseline.id,
			parting: findings.partings.get(pair.candidate.id) ?? null
		})),
		modes: pageModes(runs),
		facts: pageFacts(input),
		predictions: candidate.predictions_scoring,
		commands: [{
			about: "Run the whole campaign again",
			command: reproduceCommand(candidate, [])
		}, ...loud.length === 0 ? [] : [{
			about: "Run the tasks in question again",
			command: reproduceCommand(candidate, loud)
		}]]
	};
}
function pageSide(totals) {
	return {
		campaign: totals.campaignId,
		model: totals.model,
		simulated: totals.simulated,
		tally: totals.tally,
		cost_usd: totals.costUsd,
		cost_per_pass_usd: totals.costPerPassUsd,
		latency_ms_p50: totals.latencyMsP50,
		input_tokens: totals.inputTokens,
		output_tokens: totals.outputTokens
	};
}
function pageTasks(input, runs) {
	const { candidate, baseline, comparison, verdict } = input;
	const verdicts = new Map(verdict.tasks.map((task) => [task.key, task]));
	const compared = new Map([...comparison.tasks, ...comparison.unscored].map((task) => [task.key, task]));
	return [...listTasks(baseline === void 0 ? [candidate] : [candidate, baseline])].map(([key, { task_id, variant, scored }]) => {
		const own = runs.filter((run) => run.task === key);
		const of = (side) => own.filter((run) => run.side === side).map(({ record }) => record);
		const said = verdicts.get(key);
		const comparedTask = compared.get(key);
		const tracks = tracksOf(own);
		const beside = besideOf(tracks);
		return {
			key,
			short: shortKey(task_id, variant),
			scored,
			...sayTask(said, scored, comparedTask !== void 0),
			candidate: comparedTask?.candidate.tally ?? tallyRuns(of("candidate")),
			baseline: comparedTask?.baseline?.tally ?? (of("baseline").length > 0 ? tallyRuns(of("baseline")) : null),
			beside,
			delta: beside === null ? deltaOf(said) : difference(beside.candidate, beside.baseline),
			why: comparedTask === void 0 ? "" : sayFailures(comparedTask.candidate, (name) => name),
			cost_usd: costOf(of("candidate")),
			baseline_cost_usd: costOf(of("baseline")),
			tracks,
			patterns: patternsOf(task_id, input),
			command: reproduceCommand(candidate, [key])
		};
	});
}
function sayTask(verdict, scored, isHere) {
	if (verdict !== void 0) return {
		said: TASK_WORDS[verdict.word],
		tone: taskTone(verdict.word),
		sentence: verdict.sentence
	};
	return {
		said: isHere ? scored ? "not judged" : "control, not scored" : "only in the baseline",
		tone: "note",
		sentence: ""
	};
}
function deltaOf(verdict) {
	return difference(verdict?.candidate, verdict?.expected);
}
function difference(here, before) {
	if (here == null || before == null || here.runs === 0 || before.runs === 0) return null;
	return here.passed / here.runs - before.passed / before.runs;
}
const ALONE = new Set(["first_look", "history"]);
function besideOf(tracks) {
	return tracks.filter(({ stage, candidate, baseline }) => !ALONE.has(stage) && candidate !== null && baseline !== null).at(-1) ?? null;
}
function costOf(runs) {
	const costs = runs.map(({ metrics }) => metrics.cost_usd).filter((cost) => cost !== null);
	return costs.length < runs.length || runs.length === 0 ? null : usd(sumPicoUsd(costs.map(picoUsd)));
}
function tracksOf(own) {
	return [...new Set(own.map(({ record }) => record.stage))].map((stage) => {
		const of = (side) => {
			const runs = own.filter((run) => run.record.stage === stage && run.side === side);
			return runs.length === 0 ? null : tallyRuns(runs.map(({ record }) => record));
		};
		return {
			stage,
			candidate: of("candidate"),
			baseline: of("baseline")
		};
	});
}
function patternsOf(taskId, { candidate, baseline }) {
	const of = (pack, side) => (pack?.evidence_patterns ?? []).filter((one) => one.task_id === taskId).map(({ text }) => ({
		side,
		text
	}));
	return [...of(candidate, "candidate"), ...of(baseline, "baseline")];
}
function pageRun({ id, task, side, record }, transcript) {
	const { metrics } = record;
	return {
		id,
		task,
		side,
		epoch: record.epoch,
		stage: record.stage,
		outcome: record.outcome,
		failure: record.failure_mode === null ? "" : failureName(record.failure_mode, record.failure_detail),
		flags: record.flags,
		turns: metrics.turns,
		input_tokens: metrics.input_tokens,
		output_tokens: metrics.output_tokens,
		cost_usd: metrics.cost_usd,
		latency_ms: metrics.latency_ms,
		form_seed: record.form_seed,
		transcript
	};
}
function pageModes(runs) {
	const counts = new Map();
	for (const { side, record } of runs) {
		if (record.failure_mode === null) continue;
		const name = failureName(record.failure_mode, record.failure_detail);
		const count = counts.get(name) ?? {
			candidate: 0,
			baseline: 0
		};
		count[side] += 1;
		counts.set(name, count);
	}
	return [...counts].map(([name, count]) => ({
		name,
		...count
	})).sort((a, b) => b.candidate - a.candidate || b.baseline - a.baseline || (a.name < b.name ? -1 : 1));
}
// src/report/page.generated.ts
const PAGE_SCRIPT = "\"use strict\";(()=>{var k,pt,Vn,q,Ve,ke,mt,_e,ht,Je,je,jn,ie=Symbol.for(\"pv\"),ve={},we=[],Jn=/^m(i|n|o|s|text|space)$/,qe=Array.isArray,_t=we.slice,Z=Object.assign;function Y(e){e&&e.parentNode&&e.remove()}function ge(e,t,r,o,a){var s={type:e,props:t,key:r,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ie,__v:a||++pt,__i:-1,__u:0};return!a&&k.vnode&&k.vnode(s),s}function h(e){return e.children}function ye(e,t){this.props=e,this.context=t,this.__g=0}function K(e,t){if(t==null)return e.__&&K(e.__,e.__i+1);for(var r;t<e.__k.length;t++)if((r=e.__k[t])&&r.__e)return r.__e;return typeof e.type!=\"function\"||e.props.__P?null:K(e)}function qn(e){var t,r=e.__v,o=r.__e,a=[],s=[],i=e.__P;i&&((t=Z({constructor:ie},r)).__v=r.__v+1,k.vnode&&k.vnode(t),Ke(i,t,r,e.__n,i.namespaceURI,32&r.__u?[o]:null,a,o||K(r),32&r.__u,s),t.__v=r.__v,t.__.__k[t.__i]=t,wt(a,t,s),r.__=r.__e=null,t.__e!=o&&gt(t))}function gt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),gt(e)}function ut(e){(8&e.__g||(e.__g|=8,q.push(e),ke++))&&Ve==k.debounceRendering||((Ve=k.debounceRendering)||queueMicrotask)(yt)}function yt(){try{for(var e,t=1;q.length;)q.length>t&&q.sort(mt),e=q.shift(),t=q.length,8&e.__g&&qn(e)}finally{(ke=q.length)&&(Ve||queueMicrotask)(yt)}}function bt(e,t,r,o,a,s,i,l,p,f,c){var m,y,d,g,$,v,w=o.__k||we,b=t.length;for(p=Kn(r,t,w,p,b),m=0;m<b;m++)(d=r.__k[m])!=null&&(y=~d.__i&&w[d.__i]||ve,d.__i=m,v=Ke(e,d,y,a,s,i,l,p,f,c),g=d.__e,(y.ref!=d.ref||8&y.__u)&&(y.ref&&Xe(y.ref,null,d,y),d.ref&&c.push(d.ref,d.__c||g,d)),$=$||g,4&d.__u?(p=kt(d,p,e,!y.__v),y.__e&&(y.__e=null)):typeof d.type==\"function\"&&v!==void 0?p=v:g&&(p=g.nextSibling),d.__u&=-21);return r.__e=$,p}function Kn(e,t,r,o,a){var s,i,l,p,f,c,m,y,d,g=r.length,$=g,v=0,w=0,b=e.__k=Array(a);for(s=0;s<a;s++)(i=t[s])!=null&&typeof i!=\"boolean\"&&typeof i!=\"function\"?(typeof i!=\"object\"||i.constructor===String?i=b[s]=ge(null,i):qe(i)?i=b[s]=ge(h,{children:i}):i.constructor===ie&&i.__b?i=b[s]=ge(i.type,i.props,i.key,i.ref,i.__v):b[s]=i,p=s+v,i.__=e,i.__b=e.__b+1,l=null,~(f=i.__i=Xn(i,r,p,$))&&($--,(l=r[f])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,f==p-1?v--:f==p+1?v++:f!=p&&(f>p?v--:v++,w=1)):(~f||(a>g?v--:a<g&&v++),typeof i.type!=\"function\"&&(i.__u|=4))):b[s]=null;if(w){for(c=[],m=[],s=0;s<a;s++)if((i=b[s])&&16&i.__u){for(v=0,y=c.length;v<y;)c[d=v+y>>1]<i.__i?v=d+1:y=d;c[v]=i.__i,m[s]=v+1}for(v=c.length;s--;)m[s]&&(m[s]==v?v--:b[s].__u|=4)}if($)for(s=0;s<g;s++)!(l=r[s])||2&l.__u||(l.__e==o&&(o=K(l)),Ge(l,l));return o}function kt(e,t,r,o){var a,s,i,l;if(typeof e.type==\"function\"){if(e.props.__P)return t;if(a=e.__k)for(s=0;s<a.length;s++)a[s]&&(a[s].__=e,t=kt(a[s],t,r,!1));return t}for(t&&!t.parentNode&&(t=K(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&r.moveBefore&&i.parentNode?r.moveBefore(i,t):r.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(\"$s\"););return t}function Xn(e,t,r,o){var a,s=e.key,i=e.type,l=t[r],p=l&&!(2&l.__u);if(l===null&&s==null||p&&s==l.key&&i==l.type)return r;if(o>(p?1:0)){for(a=r-1;a>=0;a--)if((l=t[a])&&!(2&l.__u)&&s==l.key&&i==l.type)return a;for(a=r+1;a<t.length;a++)if((l=t[a])&&!(2&l.__u)&&s==l.key&&i==l.type)return a}return-1}function ft(e,t,r){r==null&&(r=\"\"),t[0]==\"-\"?e.setProperty(t,r):e[t]=r}function he(e,t,r,o,a){var s,i;if(t==\"style\")if(typeof r==\"string\")e.style.cssText=r;else{if(typeof o==\"string\"&&(e.style.cssText=o=\"\"),o)for(t in o)r&&t in r||ft(e.style,t);if(r)for(t in r)o&&r[t]==o[t]||ft(e.style,t,r[t])}else if(t[0]==\"o\"&&t[1]==\"n\")typeof r!=\"function\"&&(r=null),typeof o!=\"function\"&&(o=null),(e.__e||(e.__e={}))[t]=r,r&&o||(i=je[t]||(je[t]=Gn(t)),(e.__a||(e.__a={}))[t]=Je,s=t!=(t=t.replace(ht,\"$1\")),(t=t.slice(2))[0]<\"a\"&&(t=t.toLowerCase()),r?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(a==\"http://www.w3.org/2000/svg\")t=t.replace(/xlink(H|:h)/,\"h\").replace(/sName$/,\"s\");else if(t!=\"width\"&&t!=\"height\"&&t!=\"href\"&&t!=\"list\"&&t!=\"form\"&&t!=\"tabIndex\"&&t!=\"download\"&&t!=\"rowSpan\"&&t!=\"colSpan\"&&t!=\"role\"&&t!=\"popover\"&&t in e)try{return void(e[t]=r??\"\")}catch{}if(typeof r==\"function\")return;r==null||r===!1&&t[4]!=\"-\"?e.removeAttribute(t):e.setAttribute(t,t==\"popover\"&&r==1?\"\":r)}}function Gn(e){return function(t){var r=this.__e;if(r){if(r=r[e],t[_e]==null)t[_e]=Je++;else if(t[_e]<this.__a[e])return;return r(k.event?k.event(t):t)}}}function Ke(e,t,r,o,a,s,i,l,p,f){var c,m,y,d,g,$,v,w,b,R,S,Ue,dt,me,G,ct,J,z,U=t.type;if(t.constructor!==ie)return null;128&r.__u&&(p=32&r.__u,c=r.__c.__z)&&(t.__u|=p,m=s=[],c.nodeType==8?l=be(c,s):s.push(c),l=s[0]||l),(c=k.__b)&&c(t);e:if(typeof U==\"function\"){y=i.length;try{if(w=t.props,b=(c=U.prototype)&&c.render,R=(c=U.contextType)&&o[c.__c],S=c?R?R.props.value:c.__:o,(d=r.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):(b?t.__c=d=new U(w,S):(t.__c=d=new ye(w,S),d.constructor=U,d.render=Yn),R&&R.sub(d),d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),b&&(d.__s||(d.__s=d.state),U.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Z({},d.__s)),Z(d.__s,U.getDerivedStateFromProps(w,d.__s)))),g=d.props,$=d.state,d.__v=t,r.__c){if(w!==g&&b&&!U.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,S),t.__v==r.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,S)===!1){t.__v!=r.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),t.__e=r.__e,t.__k=r.__k,t.__k.some(function(N){N&&(N.__=t)}),we.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=K(r);break e}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,S),b&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(g,$,v)})}else b&&!U.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),b&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=S,d.props=w,d.__P=e,d.__g&=-5,Ue=k.__r,dt=b?25:0;do d.__g&=-9,Ue&&Ue(t),c=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++dt<25);b&&(we.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=Z({},o,d.getChildContext())),b&&r.__c&&d.getSnapshotBeforeUpdate&&(v=d.getSnapshotBeforeUpdate(g,$)),me=c&&c.type===h&&c.key==null?c.props.children:c,w.__P&&(c=l,a=(e=w.__P).namespaceURI,p=s=null,r.props&&r.props.__P!=e&&(r.__k.some(function(N){N&&Ge(N,N)}),r.__k=null),l=r.__k?K(r,0):null),l=bt(e,qe(me)?me:[me],t,r,o,a,s,i,l,p,f),w.__P&&(t.__e=null,l=c),t.__u&=-161,m&&m.some(Y),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(N){if(i.length=y,t.__v=null,p||s)if(N&&N.then){if(t.__u|=128|p,s){for(~(J=s.indexOf(l||void 0))||(J=s.length);(z=s[J-1])&&z.nodeType==8;)J--;for(;J<s.length;J++)if(z=s[J])if(s[J]=null,G){if(z==ct)break}else{if(z.nodeType!=8)break;z.data.startsWith(\"$s\")&&(ct=be(G=z))}}if(!G){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;G=l}(c=be(G=t.__c.__z||(t.__c.__z=G)))?(t.__e=G,l=c):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Y);else t.__e=r.__e;t.__k||(t.__k=r.__k||[]),N&&N.then||vt(t),k.__e(N,t,r)}}else l=t.__e=zn(r.__e,t,r,o,a,s,i,p,f,e);return(c=k.diffed)&&c(t),l}function be(e,t){if(e&&e.nodeType==8&&e.data.startsWith(\"$s\"))for(var r=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(\"$s\"))r++;else if(e.data.startsWith(\"/$s\")&&!--r)return e}t&&t.push(e)}}function vt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(vt))}function wt(e,t,r){for(var o=0;o<r.length;)Xe(r[o++],r[o++],r[o++]);k.__c&&k.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(s){s.call(a)})}catch(s){k.__e(s,a.__v)}})}function zn(e,t,r,o,a,s,i,l,p,f){var c,m,y,d,g,$,v,w,b=r.props||ve,R=t.props,S=t.type;if(S==\"svg\"?a=\"http://www.w3.org/2000/svg\":S==\"math\"?a=\"http://www.w3.org/1998/Math/MathML\":a||(a=\"http://www.w3.org/1999/xhtml\"),s){for(c=0;c<s.length;c++)if((g=s[c])&&(S?g.localName==S:g.nodeType==3)){e=g,s[c]=null;break}}if(!e){if(w=f.ownerDocument||document,!S)return w.createTextNode(R);e=w.createElementNS(a,S,R.is?R:f),l&&(k.__m&&k.__m(t,s),l=!1),s=null}if(S){if(f=S==\"template\"&&e.content||e,s=S==\"textarea\"&&R.defaultValue!=null?null:s&&_t.call(f.childNodes),!l&&s)for(b={},c=0;c<e.attributes.length;c++)b[(g=e.attributes[c]).name]=g.value;for(c in b)g=b[c],c==\"dangerouslySetInnerHTML\"?y=g:c==\"children\"||c in R||c==\"value\"&&\"defaultValue\"in R||c==\"checked\"&&\"defaultChecked\"in R||he(e,c,null,g,a);for(c in R)g=R[c],c==\"children\"?d=g:c==\"dangerouslySetInnerHTML\"?m=g:c==\"value\"?$=g:c==\"checked\"?v=g:l&&typeof g!=\"function\"||b[c]===g||he(e,c,g,b[c],a);m?(l||y&&(m.__html==y.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(y&&(e.textContent=\"\"),(S==\"foreignObject\"||a==\"http://www.w3.org/1998/Math/MathML\"&&Jn.test(S))&&(a=\"http://www.w3.org/1999/xhtml\"),bt(f,qe(d)?d:[d],t,r,o,a,s,i,s?s[0]:r.__k&&K(r,0),l,p),s&&s.some(Y)),l&&S!=\"textarea\"||(c=\"value\",S==\"progress\"&&$==null?e.removeAttribute(c):$==null||$===e[c]&&(S!=\"progress\"||$)||he(e,c,$,b[c],a),c=\"checked\",v!=null&&v!=e[c]&&he(e,c,v,b[c],a))}else b===R||l&&e.data==R||(e.data=R);return e}function Xe(e,t,r,o){try{typeof e==\"function\"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t==\"function\"?t():e(null)):e.current=t}catch(a){k.__e(a,r)}}function Ge(e,t,r){var o,a,s,i;if(k.unmount&&k.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Xe(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){k.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Ge(o[i],t,typeof e.type!=\"function\"||r&&!e.props.__P);!r&&(o=e.__c)&&(o=o.__z)&&(a=be(o,s=[]))&&(o==e.__e&&s.some(Y),Y(a),Y(o)),r||Y(e.__e),e.__e=e.__c=e.__=null}function Yn(e,t,r){return this.constructor(e,r)}function St(e,t){var r,o,a,s;k.__&&k.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(r=e&&32&e.__u)?null:t.__k,t.__k=ge(h,{children:[e]}),a=[],s=[],Ke(t,t.__k,o||ve,ve,t.namespaceURI,o?null:t.firstChild?_t.call(t.childNodes):null,a,o?o.__e:t.firstChild,r,s),wt(a,t.__k,s),t.__k.props.children=null}k={__e:function(e,t,r,o){for(var a,s,i;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((i=(s=a.constructor)&&s.getDerivedStateFromError)&&a.setState(s.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,o||{}),i=1),i&&8&a.__g)return void(a.__g|=2)}catch(l){e=l}}throw ke=0,e}},pt=0,Vn=function(e){return e!=null&&e.constructor===ie},ye.prototype.setState=function(e,t){var r=this.__s;r&&r!=this.state||(r=this.__s=Z({},this.state)),typeof e==\"function\"&&(e=e(Z({},r),this.props)),e&&(Z(r,e),this.__v&&(t&&this.__k.push(t),ut(this)))},ye.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ut(this))},ye.prototype.render=h,q=[],ke=0,mt=function(e,t){return e.__v.__b-t.__v.__b},_e=Symbol(),ht=/(PointerCapture)$|Capture$/i,Je=0,je={},jn=0;var ne,P,ze,xt,Ye=Object.is,Se=0,Nt=[],Ze=[],x=k,Tt=x.__b,Pt=x.__r,$t=x.diffed,Rt=x.__c,Ct=x.unmount,Mt=x.__;function xe(e,t){x.__h&&x.__h(P,e,Se||t),Se=0;var r=P.__H||(P.__H={__:[],__h:[]});return e>=r.__.length&&r.__.push({}),r.__[e]}function T(e){return Se=1,Zn(Ht,e)}function Zn(e,t,r){var o=xe(ne++,2);if(o.t=e,!o.__c&&(o.__=[r?r(t):Ht(void 0,t),function(s){var i=(o.__N||o.__)[0],l=o.t(i,s);Ye(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=P,!P.__f)){P.__f=!0;var a=P.shouldComponentUpdate;P.shouldComponentUpdate=function(s,i,l){var p=this.__H;if(!p)return!0;var f=!1,c=this.props!=s;if(p.__.some(function(y){y.__N&&(f=!0,Ye(y.__[0],y.__N[0])||(c=!0))}),a){var m=a.call(this,s,i,l);return f?m||c:m}return!f||c}}return o.__}function W(e,t){var r=xe(ne++,3);!x.__s&&et(r.__H,t)&&(r.__P=!0,r.__=e,r.u=t,P.__H.__h.push(r))}function Et(e,t){var r=xe(ne++,4);!x.__s&&et(r.__H,t)&&(r.__P=!1,r.__=e,r.u=t,P.__h.push(r))}function Te(e){return Se=5,Qn(function(){return{current:e}},[])}function Qn(e,t){var r=xe(ne++,7);return et(r.__H,t)&&(r.__=e(),r.__H=t),r.__}function er(){var e;do{for(;e=Ze.shift();)try{le(e)}catch(r){x.__e(r,{__:(e=e.__P)&&e.__v})}for(;e=Nt.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(le),t.__h.some(Qe),t.__h=[]}catch(r){t.__h=[],x.__e(r,e.__v)}}}while(Ze.length)}x.__b=function(e){P=null,Tt&&Tt(e)},x.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Mt&&Mt(e,t)},x.__r=function(e){Pt&&Pt(e),ne=0;var t=(P=e.__c).__H;t&&(ze==P?P.__h=[]:(t.__h.some(le),t.__h.some(Qe),ne=0),t.__h=[],t.__.some(function(r){r.__N&&(r.__=r.__N),r.u=r.__N=void 0})),ze=P},x.diffed=function(e){$t&&$t(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Lt(Nt.push(t)),t.__H.__.some(function(r){r.u&&(r.__H=r.u)})),ze=P=null},x.__c=function(e,t){t.some(function(r){try{r.__h.some(le),r.__h=r.__h.filter(function(o){return!o.__||Qe(o)})}catch(o){r.__h=[function(){throw o}]}}),Rt&&Rt(e,t)},x.unmount=function(e){Ct&&Ct(e);var t,r,o=e.__c;o&&o.__H&&(o.__H.__.some(function(a){try{if(a.__P&&a.__c){if(r===void 0){for(r=e.__;r&&(!r.__c||!r.__c.__P);)r=r.__;r=r&&r.__c}a.__P=r,Lt(Ze.push(a))}else le(a)}catch(s){t=s}}),o.__H=void 0,t&&x.__e(t,o.__v))};var Dt=typeof requestAnimationFrame==\"function\";function tr(e){var t,r=function(){clearTimeout(o),Dt&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(r,35);Dt&&(t=requestAnimationFrame(r))}function Lt(e){e!=1&&xt==x.requestAnimationFrame||((xt=x.requestAnimationFrame)||tr)(er)}function le(e){var t=P,r=e.__c;typeof r==\"function\"&&(e.__c=void 0,r()),P=t}function Qe(e){var t=P;e.__c=e.__(),P=t}function et(e,t){return!e||e.length!=t.length||t.some(function(r,o){return!Ye(r,e[o])})}function Ht(e,t){return typeof t==\"function\"?t(e):t}var nr=/(?!\\t|\\n|\\u{FE0E}|\\u{FE0F})[\\p{Cc}\\p{Default_Ignorable_Code_Point}\\u{FFF9}-\\u{FFFB}]/gu,rr=/\\r\\n?|[\\u{2028}\\u{2029}\\u{0085}\\v\\f]/gu;function O(e){return e.toWellFormed().replace(rr,`\n`).replace(nr,\"\\u2426\")}function u(e){return O(e).replace(/\\s+/gu,\" \").trim()}function Pe(e,t){if(e.length<=t)return e;let r=Array.from(e);return r.length<=t?e:`${r.slice(0,Math.max(0,t-1)).join(\"\")}\\u2026`}function _(e,t=0){let[r=\"\",o]=Math.abs(e).toFixed(t).split(\".\"),a=r.replace(/\\B(?=(\\d{3})+$)/g,\",\"),s=o===void 0?a:`${a}.${o}`;return e<0&&Number(e.toFixed(t))!==0?`\\u2212${s}`:s}function D(e,t,r=`${t}s`){return`${_(e)} ${e===1?t:r}`}function At(e,t=0){let r=ce(_(e,t));return r.startsWith(\"\\u2212\")||r===\"0\"?r:`+${r}`}function de(e,t){return`${_(e)}/${_(t)}`}function E(e,t){return t===0?\"\\u2013\":`${ce(_(100*e/t,1))}%`}function Ot(e){let t=At(100*e,1);return`${t} ${/^[+−]?1$/.test(t)?\"point\":\"points\"}`}function C(e){if(e===null)return\"unknown\";let t=Math.abs(e),r=e<0?\"\\u2212\":\"\";return t>=1?`${r}$${_(t,2)}`:t>0&&t<1e-6?`${r}$${or(t)}`:`${r}$${t.toFixed(6).replace(/0{1,4}$/,\"\")}`}function or(e){let t=2-Math.floor(Math.log10(e));return ce(e.toFixed(Math.min(t,100)))}function B(e){if(e===null)return\"unknown\";if(Math.round(e)<1e3)return`${_(Math.round(e))} ms`;if(Math.round(e/100)<600)return`${ce(_(e/1e3,1))} s`;let t=Math.round(e/1e3);return`${_(Math.floor(t/60))} min ${t%60} s`}function Bt(e,t){if(e<=0)return\"\\u2013\";let r=t/e;return r>=2?`\\xD7${ce(_(r,1))}`:`${At(100*(r-1))}%`}function Ft(e,t){let r=Math.min(t,10),o=t===0?0:e*r/t,a=o<r/2?Math.ceil(o):Math.floor(o);return\"\\u25CF\".repeat(a)+\"\\u25CB\".repeat(r-a)}function ce(e){return e.includes(\".\")?e.replace(/\\.?0+$/,\"\"):e}function $e(e,t){let[r,o]=[It(e),It(t)],a=0;for(;a<r.length&&a<o.length&&r[a]===o[a];)a++;let s=0;for(;s<r.length-a&&s<o.length-a&&r.at(-1-s)===o.at(-1-s);)s++;return[...r.slice(0,a).map(tt),...ar(r.slice(a,r.length-s),o.slice(a,o.length-s)),...r.slice(r.length-s).map(tt)]}function tt(e){return{kind:\"same\",text:e}}function It(e){if(e===\"\")return[];let t=e.split(`\n`);return t.at(-1)===\"\"?t.slice(0,-1):[...t.slice(0,-1),`${t.at(-1)??\"\"}\n\\\\ No newline at end of file`]}function ar(e,t){let r=f=>({kind:\"removed\",text:f}),o=f=>({kind:\"added\",text:f});if((e.length+1)*(t.length+1)>4e6)return[...e.map(r),...t.map(o)];let a=t.length+1,s=sr(e,t,a),i=[],[l,p]=[0,0];for(;l<e.length||p<t.length;){let[f,c]=[e[l],t[p]];f!==void 0&&f===c?(i.push(tt(f)),l++,p++):f!==void 0&&(c===void 0||ue(s,(l+1)*a+p)>=ue(s,l*a+p+1))?(i.push(r(f)),l++):c!==void 0&&(i.push(o(c)),p++)}return i}function sr(e,t,r){let o=new Uint32Array((e.length+1)*r);for(let a=e.length-1;a>=0;a--)for(let s=t.length-1;s>=0;s--)o[a*r+s]=e[a]===t[s]?ue(o,(a+1)*r+s+1)+1:Math.max(ue(o,(a+1)*r+s),ue(o,a*r+s+1));return o}function ue(e,t){return e[t]??0}var ir=Symbol.for(\"pv\"),lr=0;function n(e,t,r,o,a,s){t||(t={});var i,l,p=t;if(\"ref\"in p&&typeof e!=\"function\")for(l in p={},t)l==\"ref\"?i=t[l]:p[l]=t[l];var f={type:e,props:p,key:r,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ir,__v:--lr,__i:-1,__u:0};return(a||s)&&(f.__source=a,f.__self=s),k.vnode&&k.vnode(f),f}var Wt=3,Ut=60,dr=2e3,cr={same:\" \",added:\"+\",removed:\"\\u2212\"};function Re({before:e,after:t}){let[r,o]=T(!1),a=ur($e(e,t)),s=r?a:a.slice(0,Ut);return n(\"div\",{class:\"block diff\",children:[n(\"pre\",{children:s.map((i,l)=>n(\"span\",{class:i.kind,children:[i.kind===\"skipped\"?i.text:`${cr[i.kind]} ${O(i.text.slice(0,dr))}`,`\n`]},l))}),a.length>Ut&&n(\"button\",{type:\"button\",class:\"more\",onClick:()=>o(!r),children:r?\"Show less\":`Show all ${a.length} lines`})]})}function ur(e){let t=e.map((s,i)=>e.slice(Math.max(0,i-Wt),i+Wt+1).some(({kind:l})=>l!==\"same\")),r=[],o=0,a=()=>{o>0&&r.push({kind:\"skipped\",text:`\\u2026 ${D(o,\"unchanged line\")}`}),o=0};return e.forEach((s,i)=>{if(t[i]!==!0){o++;return}a(),r.push(s)}),a(),r}function Vt({data:e}){let t=e.changes.filter(({isText:o})=>o),r=e.changes.filter(({isText:o})=>!o);return n(h,{children:[n(\"h1\",{children:\"What changed\"}),e.baseline===null&&n(\"p\",{class:\"soft\",children:\"There is no baseline to differ from.\"}),e.baseline!==null&&e.changes.length===0&&n(\"p\",{class:\"soft\",children:\"Nothing that can change behaviour: model, prompts, settings and tasks are the same.\"}),r.length>0&&n(fr,{changes:r}),t.map(o=>n(\"section\",{\"aria-label\":`Prompt ${u(o.name)}`,children:[n(\"h2\",{children:[n(\"code\",{children:u(o.name)}),\" \",n(\"small\",{class:\"tag\",children:o.kind})]}),n(Re,{before:o.before,after:o.after})]},o.name))]})}function fr({changes:e}){return n(\"table\",{class:\"rows\",children:[n(\"thead\",{children:n(\"tr\",{children:[n(\"th\",{scope:\"col\",children:\"What\"}),n(\"th\",{scope:\"col\",children:\"Baseline\"}),n(\"th\",{scope:\"col\",children:\"This change\"})]})}),n(\"tbody\",{children:e.map(t=>n(\"tr\",{children:[n(\"th\",{scope:\"row\",children:[t.kind,\" \",u(t.name)]}),n(\"td\",{\"data-label\":\"Baseline\",children:n(\"code\",{children:u(t.before)})}),n(\"td\",{\"data-label\":\"This change\",children:n(\"code\",{children:u(t.after)})})]},`${t.kind} ${t.name}`))})]})}function fe(e){if(e===null||typeof e==\"boolean\"||typeof e==\"string\")return JSON.stringify(e);if(typeof e==\"number\"){if(!Number.isFinite(e))throw new TypeError(`not a JSON number: ${e}`);return JSON.stringify(e)}if(Array.isArray(e))return`[${e.map(fe).join(\",\")}]`;if(typeof e!=\"object\")throw new TypeError(`not a JSON value: ${typeof e}`);return`{${Object.entries(e).filter(([,r])=>r!==void 0).sort(([r],[o])=>r<o?-1:1).map(([r,o])=>`${JSON.stringify(r)}:${fe(o)}`).join(\",\")}}`}function jt({input:e}){return typeof e==\"string\"?e:typeof e!=\"object\"||e===null?\"\":[...[\"command\",\"path\",\"query\",\"sql\"].map(o=>Reflect.get(e,o)),...Object.values(e)].filter(o=>typeof o==\"string\")[0]??JSON.stringify(e)}var Ce=400;function qt(e,t){let[r,o]=[e.slice(0,Ce).map(Jt),t.slice(0,Ce).map(Jt)],a=yr(gr(r,o,hr(r,o))),s=Math.max(e.length,t.length)-Ce,i=Array.from({length:Math.max(0,s)},(l,p)=>{let f=Ce+p;return{kind:\"different\",baseline:f<e.length?f:null,candidate:f<t.length?f:null}});return[...a,...i]}function Jt(e){let t=fe(e.tool_calls.map(({name:a,input:s})=>[a,s??null])),r=fe(e.tool_calls.map(({result:a})=>[a.status,a.text])),o=e.tool_calls.length===0?e.text.trim():\"\";return{whole:`${t} ${r} ${o}`,calls:t,rough:e.tool_calls.map(pr).join(\" \")}}function pr(e){return`${e.name} ${jt(e).trim().split(/\\s/,1)[0]??\"\"}`}function mr(e,t){return e.whole===t.whole?4:e.calls===t.calls?3:e.rough===t.rough?2:0}function hr(e,t){let r=Array.from({length:e.length+1},()=>new Array(t.length+1).fill(0));for(let o=e.length-1;o>=0;o--)for(let a=t.length-1;a>=0;a--)_r(r,o)[a]=Math.max(re(r,o+1,a),re(r,o,a+1),Kt(r,e,t,o,a));return r}function Kt(e,t,r,o,a){let[s,i]=[t[o],r[a]],l=s===void 0||i===void 0?0:mr(s,i);return l===0?-1:l+re(e,o+1,a+1)}function _r(e,t){return e[t]??[]}function re(e,t,r){return e[t]?.[r]??0}function gr(e,t,r){let o=[],[a,s]=[0,0];for(;a<e.length||s<t.length;)a<e.length&&s<t.length&&re(r,a,s)===Kt(r,e,t,a,s)?o.push({kind:e[a]?.whole===t[s]?.whole?\"same\":\"similar\",baseline:a++,candidate:s++}):a<e.length&&(s>=t.length||re(r,a,s)===re(r,a+1,s))?o.push({kind:\"different\",baseline:a++,candidate:null}):o.push({kind:\"different\",baseline:null,candidate:s++});return o}function yr(e){let t=[],[r,o]=[[],[]],a=()=>{for(let s=0;s<Math.max(r.length,o.length);s++)t.push({kind:\"different\",baseline:r[s]??null,candidate:o[s]??null});[r,o]=[[],[]]};for(let s of e)s.kind!==\"different\"&&(a(),t.push(s)),s.kind===\"different\"&&s.baseline!==null&&r.push(s.baseline),s.kind===\"different\"&&s.candidate!==null&&o.push(s.candidate);return a(),t}function oe({what:e}){return n(\"section\",{children:[n(\"h1\",{children:\"Not in this report\"}),n(\"p\",{children:[\"There is no \",u(e),\" here; the link may belong to another report. \",n(\"a\",{href:\"#/\",children:\"The overview\"}),\" \",\"lists what there is.\"]})]})}var nt=5;function Gt({before:e,after:t}){let r=new Map(e.record.evidence.delivered.map(a=>[a.path,a])),o=t.record.evidence.delivered.map(a=>({...a,before:r.get(a.path)?.delivered??0})).filter(a=>a.bytes>0&&a.before!==a.delivered).sort((a,s)=>Math.abs(s.before-s.delivered)-Math.abs(a.before-a.delivered));return o.length===0?null:n(\"p\",{class:\"row read-compared\",children:[n(\"b\",{children:\"Read:\"}),o.slice(0,nt).map(a=>n(\"span\",{children:[n(\"code\",{children:u(a.path)}),\" \",Xt(a.before,a.bytes),\" \\u2192\",\" \",Xt(a.delivered,a.bytes)]},a.path)),o.length>nt&&n(\"span\",{class:\"soft\",children:[o.length-nt,\" more files\"]})]})}function Xt(e,t){return E(Math.min(e,t),t)}function rt(e){let t=e.replace(/^#?\\/?/,\"\").split(\"/\").map(br),[r=\"\",o,a,s,i]=t;if(r===\"runs\"||r===\"changes\"||r===\"provenance\")return{kind:r};if(r===\"search\")return{kind:\"search\",words:t.slice(1).join(\"/\")};if(r===\"\")return{kind:\"overview\"};if(o===void 0||o===\"\"||a===void 0)return{kind:\"task\",task:r};let l=s===\"step\"&&/^\\d{1,6}$/.test(i??\"\")?Number(i):null;return o===\"diverge\"?{kind:\"diverge\",run:`${r}/candidate/${a}`,step:l}:{kind:\"run\",run:`${r}/${o}/${a}`,step:l}}function L(e,t){return ot(Yt(e),t)}function V(e,t){let[r,,o]=Yt(e);return ot([r,\"diverge\",o],t)}function ae(e){return ot([e])}function zt(e){return`#/search/${Zt(e)}`}function ot(e,t){return`#/${e.map(Zt).join(\"/\")}${t==null?\"\":`/step/${t}`}`}function Yt(e){let[,t=e,r=\"\",o=\"\"]=/^(.*)\\/([^/]*)\\/([^/]*)$/s.exec(e)??[];return[t,r,o]}function Zt(e){return encodeURIComponent(e.toWellFormed()).replaceAll(\"%40\",\"@\").replaceAll(\"%7E\",\"~\")}function br(e){try{return decodeURIComponent(e)}catch{return e}}var kr={bad:\"\\u25B2\",warn:\"\\u25C6\",good:\"\\u25CF\",better:\"\\u2605\",note:\"\\u25CB\"};function j({tone:e,children:t}){return n(\"span\",{class:`badge ${e}`,children:[n(\"span\",{\"aria-hidden\":\"true\",children:kr[e]}),\" \",u(t)]})}var vr={passed:\"good\",failed:\"bad\",errored:\"note\"};function F({outcome:e}){return n(j,{tone:vr[e],children:e})}function X(e){let{tally:t,isPlain:r=!1}=e;if(t===null||t.runs+t.errored===0)return n(\"span\",{class:\"soft\",children:\"\\u2013\"});let{passed:o,runs:a,errored:s}=t;return n(\"span\",{class:\"tally\",children:[!r&&n(\"span\",{class:\"marks\",\"aria-hidden\":\"true\",children:[Ft(o,a),\" \"]}),de(o,a),a>=10&&n(\"small\",{children:[\" \",E(o,a)]}),s>0&&n(\"small\",{children:[\" +\",s,\" errored\"]})]})}function Me(e){return e===null?\"\\u2013\":Ot(e).replace(/ points?$/,\"\")}function at(e){return e===\"head_to_head\"?\"side by side\":u(e).replaceAll(\"_\",\" \")}function H({epoch:e,stage:t}){return t===\"first_look\"||t===\"history\"?`run ${e}`:`${at(t)} run ${e}`}function Q(e){return e===\"candidate\"?\"This change\":\"Baseline\"}var wr=24,Sr=3e3;function I({text:e,className:t=\"\"}){let[r,o]=T(!1),a=xr(e),s=a.length<e.length;return n(\"div\",{class:`block ${t}`,children:[n(\"pre\",{children:O(r?e:a)}),s&&n(\"button\",{type:\"button\",class:\"more\",onClick:()=>o(!r),children:r?\"Show less\":`Show all ${_(e.length)} characters`})]})}function xr(e){let t=-1;for(let r=0;r<wr;r++){let o=e.indexOf(`\n`,t+1);if(o<0){t=e.length;break}t=o}return e.slice(0,Math.min(Math.max(t,0),Sr))}function De({turn:e,id:t,hash:r}){return n(\"article\",{class:\"step\",id:t,tabIndex:-1,\"data-stop\":r,\"aria-label\":`Step ${e.turn}`,children:[n(\"header\",{children:[r===void 0?n(\"b\",{children:[\"Step \",e.turn]}):n(\"a\",{href:r,children:[\"Step \",e.turn]}),n(\"span\",{class:\"soft\",children:[_(e.usage.input_tokens+e.usage.cache_read_tokens+e.usage.cache_write_tokens),\" \",\"in \\xB7 \",_(e.usage.output_tokens),\" out\",e.cost_usd!==void 0&&` \\xB7 ${C(e.cost_usd)}`,\" \\xB7\",\" \",B(e.latency_ms),e.attempts>1&&` \\xB7 ${e.attempts} attempts`]})]}),e.reasoning!==void 0&&e.reasoning!==\"\"&&n(\"details\",{class:\"reasoning\",open:!0,children:[n(\"summary\",{children:\"Reasoning\"}),n(I,{text:e.reasoning,className:\"prose\"})]}),e.text!==\"\"&&n(I,{text:e.text,className:\"prose said\"}),e.tool_calls.map((o,a)=>n(Tr,{call:o},`${a} ${o.id}`)),e.tool_calls.length===0&&e.text===\"\"&&n(\"p\",{class:\"soft\",children:\"It said nothing and asked for nothing.\"})]})}function Tr({call:e}){let{result:t}=e;return n(\"div\",{class:`call ${t.status}`,children:[n(\"div\",{class:\"call-head\",children:[n(\"b\",{children:u(e.name)||\"unnamed tool\"}),n(\"span\",{class:`tag ${t.status}`,children:t.status}),t.exit_code!==void 0&&n(\"span\",{class:\"soft\",children:[\"exit \",t.exit_code]}),t.changed.map(r=>n(\"span\",{class:\"tag\",children:[\"changed \",u(r)]},r))]}),e.malformed!==void 0&&n(\"p\",{class:\"warn-line\",children:[\"Malformed call (\",e.malformed.kind.replaceAll(\"_\",\" \"),\"): \",u(e.malformed.message)]}),n(Pr,{input:e.input}),n(\"div\",{class:\"told\",children:[n(I,{text:t.text===\"\"?\"(nothing)\":t.text}),t.full_chars>t.text.length&&n(\"p\",{class:\"soft\",children:[\"The model saw \",_(t.text.length),\" of \",_(t.full_chars),\" characters.\"]})]}),t.harness_gaps.map(r=>n(\"p\",{class:\"warn-line\",children:[\"The sandbox could not do this, a real machine could: \",u(r)]},r))]})}function Pr({input:e}){return typeof e!=\"object\"||e===null?n(I,{text:typeof e==\"string\"?e:JSON.stringify(e)??\"\"}):n(h,{children:$r(Object.entries(e)).map(([t,r])=>{let o=typeof r==\"string\"?r:JSON.stringify(r,null,1);return t===\"command\"?n(I,{text:`$ ${o}`,className:\"asked\"},t):o.length>120||o.includes(`\n`)?n(\"div\",{class:\"argument\",children:[n(\"small\",{class:\"soft\",children:u(t)}),n(I,{text:o,className:\"asked\"})]},t):n(\"p\",{class:\"argument\",children:[n(\"small\",{class:\"soft\",children:u(t)}),\" \",n(\"code\",{children:O(o)})]},t)})})}function $r(e){let t=([,r])=>typeof r==\"string\"?r.length:80;return[...e].sort((r,o)=>t(r)-t(o))}function Le(e,t){let[r,o]=T();return W(()=>{let a=!0;return Promise.all(t.map(e.detail)).then(s=>{a&&o(s)}),()=>{a=!1}},[e,t.join(\" \")]),r}function Ne(e,t){W(()=>{let r=e===null||!t?null:document.getElementById(e);r!==null&&r.getBoundingClientRect().top>innerHeight/2&&r.scrollIntoView({block:\"start\"}),r?.focus({preventScroll:!0})},[e,t])}function nn({store:e,id:t,step:r}){let o=e.pairs.get(t),a=Le(e,o===void 0?[]:[o.baseline,o.candidate]),[s,i]=a??[],l=s?.transcript==null||i?.transcript==null?void 0:qt(s.transcript.turns,i.transcript.turns),p=l?.findIndex(({kind:d})=>d!==\"same\")??-1,f=r??(p<0?null:p+1);Ne(f===null?null:`row-${f}`,l!==void 0);let[c,m]=[e.runs.get(o?.baseline??\"\"),e.runs.get(o?.candidate??\"\")];if(o===void 0||c===void 0||m===void 0)return n(oe,{what:`a pair of runs at ${t}`});let y=e.tasks.get(m.task);return n(h,{children:[n(\"a\",{class:\"up\",href:ae(y?.short??m.task),\"data-key\":\"u\",children:[\"\\u2190 \",u(y?.key??m.task)]}),n(\"header\",{class:\"title\",children:[n(\"h1\",{children:[u(y?.short??m.task),\" \",H(m),\": where they part\"]}),n(\"a\",{class:\"button\",href:L(m.id),\"data-key\":\"d\",children:\"This change's run alone\"})]}),a===void 0&&n(\"p\",{class:\"soft\",children:\"Reading \\u2026\"}),a!==void 0&&l===void 0&&n(\"p\",{class:\"soft\",children:[\"Side by side needs both transcripts. \",s?.why??i?.why]}),l!==void 0&&s!==void 0&&i!==void 0&&n(Rr,{rows:l,parting:p,id:t,before:{run:c,detail:s},after:{run:m,detail:i}})]})}function Rr(e){let{rows:t,parting:r,id:o,before:a,after:s}=e,i=r<0?t.length:r,l=(p,f)=>n(Mr,{row:p,number:f+1,hash:V(o,f+1),before:a,after:s,isParting:f===r},f);return n(h,{children:[n(\"div\",{class:\"lanes lane-heads\",children:[n(Qt,{lane:a,name:\"Baseline\"}),n(Qt,{lane:s,name:\"This change\"})]}),n(Gt,{before:a.detail,after:s.detail}),i>0&&n(\"details\",{class:\"shared\",open:r<0,children:[n(\"summary\",{children:[D(i,\"step\"),\" the same on both sides\"]}),t.slice(0,i).map(l)]}),t.slice(i).map((p,f)=>l(p,i+f)),n(\"div\",{class:\"lanes ends\",children:[n(tn,{lane:a}),n(tn,{lane:s})]})]})}function Qt({lane:e,name:t}){let{run:r}=e;return n(\"div\",{class:\"lane-head\",children:[n(\"b\",{children:n(\"a\",{href:L(r.id),children:t})}),\" \",n(F,{outcome:r.outcome}),\" \",r.failure!==\"\"&&n(\"code\",{children:u(r.failure)}),\" \",n(\"small\",{class:\"soft\",children:[D(r.turns,\"step\"),\" \\xB7 \",C(r.cost_usd),\" \\xB7 \",B(r.latency_ms)]})]})}var Cr={same:\"the same\",similar:\"alike\",different:\"different\"};function Mr(e){let{row:t,number:r,hash:o,before:a,after:s,isParting:i}=e;return n(\"section\",{class:`line ${t.kind} ${i?\"parting\":\"\"}`,id:`row-${r}`,tabIndex:-1,\"data-stop\":o,\"aria-label\":`Row ${r}, ${Cr[t.kind]}`,children:[i&&n(\"p\",{class:\"parting-mark\",children:\"They part here\"}),n(\"div\",{class:\"lanes\",children:[n(en,{lane:a,index:t.baseline,name:\"Baseline\"}),n(en,{lane:s,index:t.candidate,name:\"This change\"})]})]})}function en({lane:e,index:t,name:r}){let o=t===null?void 0:e.detail.transcript?.turns[t];return n(\"div\",{class:\"lane\",children:[n(\"small\",{class:\"lane-name\",children:r}),o===void 0?n(\"p\",{class:\"nothing\",children:\"no such step\"}):n(De,{turn:o})]})}function tn({lane:e}){let{record:t,transcript:r}=e.detail,o=t.checks.find(({passed:a})=>!a);return n(\"div\",{class:\"lane end\",children:[\"Ended: \",n(\"b\",{children:(r?.stop??t.stop).replaceAll(\"_\",\" \")}),\" \",n(F,{outcome:t.outcome}),o!==void 0&&t.outcome!==\"passed\"&&n(\"p\",{children:[\"Failed check \\u201C\",u(o.name),\"\\u201D\",o.expected!==void 0&&n(h,{children:[\", expected \",n(\"code\",{children:u(o.expected)})]}),o.found!==void 0&&n(h,{children:[\", found \",n(\"code\",{children:u(o.found)})]})]})]})}var on=[{keys:\"j k\",about:\"Next and previous step, run or row\"},{keys:\"Enter\",about:\"Open what is marked\"},{keys:\"d\",about:\"From a run to both sides, and back\"},{keys:\"/\",about:\"Search all transcripts\"},{keys:\"t\",about:\"Theme: system, dark, light\"},{keys:\"u\",about:\"Up: run \\u2192 task \\u2192 overview\"},{keys:\"?\",about:\"This help\"}];function an(e){W(()=>{let t=r=>{if(r.ctrlKey||r.metaKey||r.altKey||Lr(r.target))return;let o=Dr[r.key];o!==void 0&&(r.preventDefault(),o(e))};return addEventListener(\"keydown\",t),()=>removeEventListener(\"keydown\",t)})}var Dr={j:()=>rn(1),k:()=>rn(-1),\"/\":({search:e})=>e.current?.focus(),\"?\":({help:e})=>e.current?.open===!0?e.current.close():e.current?.showModal(),t:({turnTheme:e})=>e(),d:()=>document.querySelector(\"a[data-key=d]\")?.click(),u:()=>document.querySelector(\"a[data-key=u]\")?.click()};function rn(e){let t=[...document.querySelectorAll(\"main [data-stop]\")].filter(i=>i.offsetParent!==null||i.getClientRects().length>0),r=t.findIndex(i=>i.contains(document.activeElement)),o=t.filter(i=>i.getBoundingClientRect().top<80).length-1,a=t[r<0&&e>0?Math.max(0,o):(r<0?o:r)+e];if(a===void 0)return;a.focus({preventScroll:!0}),a.scrollIntoView({block:a.tagName===\"A\"?\"nearest\":\"start\"});let s=a.dataset.stop;s?.startsWith(\"#\")===!0&&history.replaceState(null,\"\",s)}function Lr(e){return e instanceof HTMLElement&&/^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName)}function sn({dialog:e}){return n(\"dialog\",{ref:e,\"aria-labelledby\":\"help-title\",children:[n(\"h2\",{id:\"help-title\",children:\"Keys\"}),n(\"dl\",{class:\"keys\",children:on.map(({keys:t,about:r})=>n(\"div\",{children:[n(\"dt\",{children:t.split(\" \").map(o=>n(\"kbd\",{children:o},o))}),n(\"dd\",{children:r})]},t))}),n(\"p\",{class:\"soft\",children:\"Every view has an address: copy it from the browser to point somebody at a task, a run, a step, or the place where two runs part.\"}),n(\"button\",{type:\"button\",onClick:()=>e.current?.close(),children:\"Close\"})]})}var ln=6;function dn({changes:e}){if(e.length===0)return null;let t=e.length-ln;return n(\"ul\",{class:\"chips\",\"aria-label\":\"What changed\",children:[e.slice(0,ln).map(r=>n(\"li\",{children:n(\"a\",{href:\"#/changes\",children:[n(\"b\",{children:u(r.name===\"\"?r.kind:r.name)}),\" \",Nr(r)]})},`${r.kind} ${r.name}`)),t>0&&n(\"li\",{children:n(\"a\",{href:\"#/changes\",children:[t,\" more\"]})})]})}function Nr(e){if(!e.isText)return[e.before,e.after].filter(o=>o!==\"\").map(Er).join(\" \\u2192 \");let t=$e(e.before,e.after),r=o=>t.filter(a=>a.kind===o).length;return`+${r(\"added\")} \\u2212${r(\"removed\")}`}function Er(e){return Pe(u(e),60)}var[st,cn]=[360,190],A={left:40,right:350,top:12,bottom:150};function pn({data:e}){let t=[...un(e,\"baseline\"),...un(e,\"candidate\")];if(t.length===0)return null;let r=Or(Math.max(...t.map(({cost:i})=>i))),o=i=>A.left+(r===0?0:i/r)*(A.right-A.left),a=i=>A.bottom-i*(A.bottom-A.top),s=Ar(t);return n(\"section\",{\"aria-labelledby\":\"cost\",children:[n(\"h2\",{id:\"cost\",children:\"Cost against quality\"}),n(\"svg\",{class:\"chart\",viewBox:`0 0 ${st} ${cn}`,role:\"img\",\"aria-label\":t.map(fn).join(\"; \"),children:[[0,.5,1].map(i=>n(\"g\",{children:[n(\"line\",{class:\"tick\",x1:A.left,x2:A.right,y1:a(i),y2:a(i)}),n(\"text\",{x:A.left-6,y:a(i)+4,\"text-anchor\":\"end\",children:[100*i,\"%\"]})]},i)),[0,.5,1].map(i=>n(\"text\",{x:o(r*i),y:A.bottom+16,\"text-anchor\":i===1?\"end\":i===0?\"start\":\"middle\",children:i===0?\"$0\":C(r*i)},i)),n(\"text\",{x:(A.left+A.right)/2,y:cn-6,\"text-anchor\":\"middle\",children:\"cost per run\"}),s.length>1&&n(\"polyline\",{class:\"front\",points:s.map(i=>`${o(i.cost)},${a(i.rate)}`).join(\" \")}),t.map(i=>n(\"g\",{class:i.name,children:[n(\"circle\",{cx:o(i.cost),cy:a(i.rate),r:\"6\"}),n(\"text\",{class:\"name\",x:o(i.cost)+(o(i.cost)>st/2?-10:10),y:a(i.rate)+(i.name===\"now\"?18:-10),\"text-anchor\":o(i.cost)>st/2?\"end\":\"start\",children:i.name===\"now\"?\"this change\":\"baseline\"})]},i.name))]}),n(\"ul\",{class:\"soft under plain\",children:t.map(i=>n(\"li\",{children:fn(i)},i.name))})]})}function un(e,t){let r=e[t];return r===null||r.cost_usd===null||r.tally.runs===0?[]:e.runs.filter(a=>a.side===t&&e.tasks.some(s=>Hr(s,a.task))).length===0?[]:[{name:t===\"candidate\"?\"now\":\"before\",label:r.model,cost:r.cost_usd/Math.max(1,e.runs.filter(a=>a.side===t).length),rate:r.tally.passed/r.tally.runs}]}function Hr(e,t){return e.scored&&e.key===t}function fn({name:e,label:t,cost:r,rate:o}){return`${e===\"now\"?\"This change\":\"Baseline\"}: ${u(t)}, ${E(o,1)} at ${C(r)} a run`}function Ar(e){return e.filter(t=>!e.some(r=>r!==t&&r.cost<=t.cost&&r.rate>=t.rate&&(r.cost<t.cost||r.rate>t.rate))).sort((t,r)=>t.cost-r.cost)}function Or(e){if(e<=0)return 0;let t=10**Math.floor(Math.log10(e));return([1,2,5].find(r=>r*t>=e)??10)*t}function mn({data:e}){let{candidate:t,baseline:r}=e;return n(\"section\",{\"aria-label\":\"The campaign in figures\",children:[n(\"dl\",{class:\"figures\",children:[n(Br,{candidate:t,baseline:r}),n(pe,{name:\"Cost\",now:t.cost_usd,before:r?.cost_usd,format:C}),n(pe,{name:\"Cost per pass\",now:t.cost_per_pass_usd,before:r?.cost_per_pass_usd,format:C}),n(pe,{name:\"Median time\",now:t.latency_ms_p50,before:r?.latency_ms_p50,format:B}),n(pe,{name:\"Tokens in\",now:t.input_tokens,before:r?.input_tokens,format:_}),n(pe,{name:\"Tokens out\",now:t.output_tokens,before:r?.output_tokens,format:_})]}),n(\"p\",{class:\"soft under\",children:e.suite_line})]})}function Br({candidate:e,baseline:t}){let{passed:r,runs:o}=e.tally;return n(\"div\",{children:[n(\"dt\",{children:\"Passed\"}),n(\"dd\",{children:[n(\"b\",{children:de(r,o)}),\" \",n(\"span\",{children:E(r,o)})]}),n(\"dd\",{class:\"soft\",children:t===null?\"no baseline\":`was ${de(t.tally.passed,t.tally.runs)}`})]})}function pe({name:e,now:t,before:r,format:o}){let a=t===null||r==null||r<=0?\"\":Bt(r,t);return n(\"div\",{children:[n(\"dt\",{children:e}),n(\"dd\",{children:[n(\"b\",{children:t===null?\"unknown\":o(t)}),\" \",n(\"span\",{children:a})]}),n(\"dd\",{class:\"soft\",children:r===void 0?\"no baseline\":r===null?\"was unknown\":`was ${o(r)}`})]})}function ee({text:e}){if(e===\"\")return null;let t=u(e).split(/(?<=[_/.@-])/);return n(h,{children:t.map((r,o)=>n(h,{children:[r,n(\"wbr\",{})]},o))})}function _n({modes:e,hasBaseline:t}){let r=Math.max(1,...e.flatMap(({candidate:o,baseline:a})=>[o,a]));return n(\"section\",{\"aria-labelledby\":\"modes\",children:[n(\"h2\",{id:\"modes\",children:\"Why runs failed\"}),e.length===0?n(\"p\",{class:\"soft\",children:\"No run failed.\"}):n(\"table\",{class:\"rows modes\",children:[n(\"thead\",{children:n(\"tr\",{children:[n(\"th\",{scope:\"col\",children:\"Failure\"}),t&&n(\"th\",{scope:\"col\",children:\"Before\"}),n(\"th\",{scope:\"col\",children:\"Now\"})]})}),n(\"tbody\",{children:e.map(o=>n(\"tr\",{children:[n(\"th\",{scope:\"row\",children:[n(\"code\",{children:n(ee,{text:o.name})}),\" \",t&&n(Fr,{mode:o})]}),t&&n(\"td\",{\"data-label\":\"Before\",children:n(hn,{count:o.baseline,most:r,name:\"before\"})}),n(\"td\",{\"data-label\":\"Now\",children:n(hn,{count:o.candidate,most:r,name:\"now\"})})]},o.name))})]})]})}function hn({count:e,most:t,name:r}){return n(\"span\",{class:\"bar-cell\",children:[n(\"svg\",{viewBox:\"0 0 80 10\",width:\"80\",height:\"10\",\"aria-hidden\":\"true\",class:r,children:n(\"rect\",{width:e/t*80,height:\"10\",rx:\"2\"})}),\" \",e]})}function Fr({mode:e}){return e.baseline===0&&e.candidate>0?n(\"small\",{class:\"tag\",children:\"new\"}):e.baseline>0&&e.candidate===0?n(\"small\",{class:\"tag\",children:\"gone\"}):null}var it=6;function gn({store:e}){let t=Ir(e);return t.length===0?null:n(\"section\",{\"aria-labelledby\":\"partings\",children:[n(\"h2\",{id:\"partings\",children:\"What the baseline did that this change did not\"}),n(\"p\",{class:\"soft under\",children:\"Runs of one form, where the baseline's passed and this change's did not; the first step they do not share.\"}),n(\"ul\",{class:\"partings\",children:t.slice(0,it).map(r=>n(Ur,{group:r,store:e},r.pairs[0]?.candidate))}),t.length>it&&n(\"p\",{class:\"soft\",children:[t.length-it,\" more ways to part are on the pages of their tasks.\"]})]})}function Ir({data:e,runs:t,tasks:r}){let o=new Map;for(let s of e.pairs){let{parting:i,task:l}=s;if(i===null||i===\"same\"||t.get(s.candidate)?.outcome!==\"failed\"||t.get(s.baseline)?.outcome!==\"passed\")continue;let p=JSON.stringify([l,i.baseline,i.candidate,t.get(s.candidate)?.failure]),f=o.get(p)??{parting:i,pairs:[]};f.pairs.push(s),o.set(p,f)}let a=({pairs:s})=>Wr[r.get(s[0]?.task??\"\")?.tone??\"note\"];return[...o.values()].sort((s,i)=>a(i)-a(s)||i.pairs.length-s.pairs.length)}var Wr={bad:4,warn:3,note:2,better:1,good:0};function Ur({group:e,store:t}){let{parting:r,pairs:o}=e,[a]=o,s=t.runs.get(a?.candidate??\"\"),i=t.tasks.get(a?.task??\"\");return a===void 0||s===void 0||i===void 0?null:n(\"li\",{children:n(\"a\",{class:\"card\",href:V(a.candidate),\"data-stop\":\"\",children:[n(\"span\",{class:\"card-title\",children:[n(\"b\",{children:u(i.short)}),\" \",o.length===1?H(s):`${o.length} runs`,\" \",n(F,{outcome:s.outcome}),\" \",n(\"code\",{children:u(s.failure)})]}),n(\"span\",{class:\"versus\",children:[n(\"span\",{class:\"was\",children:[n(\"small\",{children:[\"Baseline, step \",r.baseline_step??\"\\u2013\",\":\"]}),\" \",n(\"code\",{children:u(r.baseline)})]}),n(\"span\",{class:\"is\",children:[n(\"small\",{children:[\"This change, step \",r.candidate_step??\"\\u2013\",\":\"]}),\" \",n(\"code\",{children:u(r.candidate)})]})]})]})})}var te=132;function Ee({candidate:e,baseline:t}){return n(\"svg\",{class:\"interval\",viewBox:`-6 0 ${te+12} 26`,width:te+12,height:\"26\",role:\"img\",\"aria-label\":Vr(e,t),children:[[0,.5,1].map(r=>n(\"line\",{class:\"tick\",x1:r*te,x2:r*te,y1:\"2\",y2:\"24\"},r)),t!==null&&n(yn,{tally:t,y:8,name:\"before\"}),n(yn,{tally:e,y:18,name:\"now\"})]})}function yn({tally:e,y:t,name:r}){return e.interval===null||e.runs===0?null:n(\"g\",{class:r,children:[n(\"line\",{class:\"range\",x1:e.interval.low*te,x2:e.interval.high*te,y1:t,y2:t}),n(\"circle\",{cx:e.passed/e.runs*te,cy:t,r:\"4\"})]})}function Vr(e,t){let r=({passed:o,runs:a,interval:s})=>s===null?\"no run counts\":`${E(o,a)}, 95% interval ${Math.round(100*s.low)} to ${Math.round(100*s.high)}%`;return`${t===null?\"\":`baseline ${r(t)}; `}this change ${r(e)}`}function He(){let[e,t]=T({by:null,isDown:!0});return[e,r=>t(e.by!==r?{by:r,isDown:!0}:e.isDown?{by:r,isDown:!1}:{by:null,isDown:!0})]}function Ae(e,t,r){let o=t.by===null?void 0:r[t.by];return o===void 0?e:[...e].sort((a,s)=>{let[i,l]=[o(a),o(s)];return i===l?0:i===null||l===null?i===null?1:-1:i<l===t.isDown?1:-1})}function M(e){let{by:t,sorting:r,onSort:o,numeric:a=!1,children:s}=e,i=r.by!==t?\"none\":r.isDown?\"descending\":\"ascending\";return n(\"th\",{scope:\"col\",class:a?\"num\":\"\",\"aria-sort\":i,children:n(\"button\",{type:\"button\",onClick:()=>o(t),children:[s,n(\"span\",{\"aria-hidden\":\"true\",children:i===\"none\"?\"\":i===\"descending\"?\" \\u2193\":\" \\u2191\"})]})})}var jr={task:e=>e.key,before:e=>bn(e.baseline),now:e=>bn(e.candidate),delta:e=>e.delta===null?null:-e.delta,verdict:e=>Jr[e.tone],cost:e=>e.cost_usd},Jr={bad:5,warn:4,better:3,note:2,good:1};function kn({store:e}){let{tasks:t}=e.data,[r,o]=T(\"\"),[a,s]=T(\"\"),[i,l]=He(),p=Ae(t.filter(m=>(a===\"\"||m.said===a)&&Kr(m,r)),i,jr),f=t.some(({beside:m})=>m!==null),c={sorting:i,onSort:l};return n(\"section\",{\"aria-labelledby\":\"tasks\",children:[n(\"div\",{class:\"head\",children:[n(\"h2\",{id:\"tasks\",children:\"Tasks\"}),n(\"div\",{class:\"filters\",children:[n(\"input\",{type:\"search\",\"aria-label\":\"Filter tasks\",placeholder:\"Filter\",value:r,onInput:m=>o(m.currentTarget.value)}),n(\"select\",{\"aria-label\":\"Verdict\",value:a,onChange:m=>s(m.currentTarget.value),children:[n(\"option\",{value:\"\",children:\"every verdict\"}),[...new Set(t.map(m=>m.said))].map(m=>n(\"option\",{value:m,children:m},m))]})]})]}),n(\"table\",{class:\"rows tasks\",children:[n(\"thead\",{children:n(\"tr\",{children:[n(M,{by:\"task\",...c,children:\"Task\"}),n(M,{by:\"before\",...c,children:\"Baseline\"}),n(M,{by:\"now\",...c,children:\"This change\"}),f&&n(\"th\",{scope:\"col\",children:\"Side by side\"}),n(\"th\",{scope:\"col\",class:\"roomy\",children:[\"95% range\",\" \",n(\"span\",{class:\"legend\",children:[n(\"i\",{class:\"before\"}),\" before \",n(\"i\",{class:\"now\"}),\" now\"]})]}),n(M,{by:\"delta\",numeric:!0,...c,children:\"\\u0394 points\"}),n(M,{by:\"verdict\",...c,children:\"Verdict\"}),n(\"th\",{scope:\"col\",children:\"Why\"}),n(M,{by:\"cost\",numeric:!0,...c,children:\"Cost\"})]})}),n(\"tbody\",{children:p.map(m=>n(qr,{task:m,hasBeside:f},m.key))})]}),p.length===0&&n(\"p\",{class:\"soft\",children:\"No task fits the filter.\"})]})}function qr({task:e,hasBeside:t}){return n(\"tr\",{children:[n(\"th\",{scope:\"row\",children:[n(\"a\",{href:ae(e.short),\"data-stop\":\"\",children:n(ee,{text:e.key})}),!e.scored&&n(\"small\",{class:\"soft\",children:\" not scored\"})]}),n(\"td\",{\"data-label\":\"Baseline\",children:n(X,{tally:e.baseline})}),n(\"td\",{\"data-label\":\"This change\",children:n(X,{tally:e.candidate})}),t&&n(\"td\",{\"data-label\":\"Side by side\",children:n(lt,{beside:e.beside})}),n(\"td\",{\"data-label\":\"95% range\",class:\"roomy\",children:n(Ee,{candidate:e.beside?.candidate??e.candidate,baseline:e.beside===null?e.baseline:e.beside.baseline})}),n(\"td\",{\"data-label\":\"\\u0394 points\",class:\"num\",children:Me(e.delta)}),n(\"td\",{\"data-label\":\"Verdict\",children:n(j,{tone:e.tone,children:e.said})}),n(\"td\",{\"data-label\":\"Why\",class:\"why\",children:n(ee,{text:e.why})}),n(\"td\",{\"data-label\":\"Cost\",class:\"num\",children:C(e.cost_usd)})]})}function lt({beside:e}){return e===null?n(\"span\",{class:\"soft\",children:\"\\u2013\"}):n(h,{children:[n(X,{tally:e.baseline,isPlain:!0}),\" \\u2192 \",n(X,{tally:e.candidate,isPlain:!0})]})}function Kr(e,t){let r=`${e.key} ${e.said} ${e.why}`.toLowerCase();return t.toLowerCase().split(/\\s+/).every(o=>r.includes(o))}function bn(e){return e===null||e.runs===0?null:e.passed/e.runs}function vn({store:e}){let{data:t}=e;return n(h,{children:[n(Xr,{data:t}),n(mn,{data:t}),n(gn,{store:e}),n(kn,{store:e}),n(\"div\",{class:\"pair\",children:[n(_n,{modes:t.modes,hasBaseline:t.baseline!==null}),n(pn,{data:t})]})]})}function Xr({data:e}){return n(\"section\",{class:`verdict ${e.tone}`,\"aria-labelledby\":\"headline\",children:[n(\"h1\",{id:\"headline\",children:u(e.headline)}),e.sentence!==e.headline&&n(\"p\",{class:\"lead\",children:u(e.sentence)}),e.breaches.map(t=>n(\"p\",{children:[n(\"b\",{children:\"Policy:\"}),\" \",u(t)]},t)),n(dn,{changes:e.changes}),e.notices.length>0&&n(\"ul\",{class:\"notices\",children:e.notices.map(t=>n(\"li\",{children:u(t)},t))})]})}function se({about:e,command:t}){let[r,o]=T(!1),a=()=>{navigator.clipboard?.writeText(t).then(()=>o(!0),()=>o(!1))};return n(\"div\",{class:\"command\",children:[n(\"span\",{class:\"soft\",children:e}),n(\"pre\",{children:O(t)}),n(\"button\",{type:\"button\",onClick:a,children:r?\"Copied\":\"Copy\"})]})}function wn({data:e}){return n(h,{children:[n(\"h1\",{children:\"Provenance\"}),e.commands.map(({about:t,command:r})=>n(se,{about:t,command:r},t)),n(\"table\",{class:\"rows facts-table\",children:[n(\"thead\",{children:n(\"tr\",{children:[n(\"th\",{scope:\"col\",children:\"What\"}),e.baseline!==null&&n(\"th\",{scope:\"col\",children:\"Baseline\"}),n(\"th\",{scope:\"col\",children:\"This change\"})]})}),n(\"tbody\",{children:e.facts.map(t=>n(\"tr\",{class:t.baseline!==null&&t.baseline!==t.candidate?\"differs\":\"\",children:[n(\"th\",{scope:\"row\",children:u(t.name)}),e.baseline!==null&&n(\"td\",{\"data-label\":\"Baseline\",children:n(\"code\",{children:u(t.baseline??\"\\u2013\")})}),n(\"td\",{\"data-label\":\"This change\",children:n(\"code\",{children:u(t.candidate)})})]},t.name))})]}),e.predictions.length>0&&n(zr,{data:e})]})}var Gr={true:\"came true\",false:\"did not\",null:\"cannot be told\"};function zr({data:e}){return n(\"section\",{\"aria-labelledby\":\"predictions\",children:[n(\"h2\",{id:\"predictions\",children:\"Predictions\"}),n(\"table\",{class:\"rows\",children:[n(\"thead\",{children:n(\"tr\",{children:[n(\"th\",{scope:\"col\",children:\"Prediction\"}),n(\"th\",{scope:\"col\",children:\"What was found\"}),n(\"th\",{scope:\"col\",children:\"Outcome\"}),n(\"th\",{scope:\"col\",children:\"Sealed before\"})]})}),n(\"tbody\",{children:e.predictions.map(t=>n(\"tr\",{children:[n(\"th\",{scope:\"row\",children:[u(t.id),\" \",n(\"code\",{children:u(t.prediction)})]}),n(\"td\",{\"data-label\":\"What was found\",children:n(\"code\",{children:u(t.actual)})}),n(\"td\",{\"data-label\":\"Outcome\",children:n(j,{tone:t.hit===null?\"note\":t.hit?\"good\":\"warn\",children:Gr[`${t.hit}`]})}),n(\"td\",{\"data-label\":\"Sealed before\",children:t.registered?\"yes\":\"no: changed or written down later\"})]},t.id))})]})]})}function Tn({checks:e}){if(e.length===0)return n(\"p\",{class:\"soft\",children:\"It was not graded.\"});let t=e.filter(({passed:r})=>r);return n(h,{children:[n(Sn,{checks:e.filter(({passed:r})=>!r)}),t.length>0&&n(\"details\",{children:[n(\"summary\",{children:[D(t.length,\"check\"),\" held\"]}),n(Sn,{checks:t})]})]})}function Sn({checks:e}){return n(\"ol\",{class:\"checks\",children:e.map(t=>n(\"li\",{class:t.passed?\"\":\"failed\",children:[n(\"div\",{children:[n(j,{tone:t.passed?\"good\":\"bad\",children:t.passed?\"held\":\"failed\"}),\" \",u(t.name)]}),(t.expected!==void 0||t.found!==void 0)&&n(\"dl\",{children:[t.expected!==void 0&&n(xn,{name:\"expected\",text:t.expected}),t.found!==void 0&&n(xn,{name:\"found\",text:t.found})]})]},t.name))})}function xn({name:e,text:t}){return n(\"div\",{children:[n(\"dt\",{children:e}),n(\"dd\",{children:t===\"\"?n(\"em\",{children:\"nothing\"}):n(\"code\",{children:O(t)})})]})}function Pn({delivered:e}){return e.length===0?n(\"p\",{class:\"soft\",children:\"The workspace had no files.\"}):n(\"table\",{class:\"rows tight\",children:[n(\"thead\",{children:n(\"tr\",{children:[n(\"th\",{scope:\"col\",children:\"File\"}),n(\"th\",{scope:\"col\",children:\"Read\"}),n(\"th\",{scope:\"col\",class:\"num\",children:\"Bytes\"})]})}),n(\"tbody\",{children:e.map(({path:t,bytes:r,delivered:o})=>n(\"tr\",{children:[n(\"th\",{scope:\"row\",children:n(\"code\",{children:u(t)})}),n(\"td\",{\"data-label\":\"Read\",children:n(\"span\",{class:\"bar-cell\",children:[n(\"svg\",{viewBox:\"0 0 60 8\",width:\"60\",height:\"8\",\"aria-hidden\":\"true\",class:\"read\",children:[n(\"rect\",{class:\"whole\",width:\"60\",height:\"8\",rx:\"2\"}),n(\"rect\",{width:r===0?0:Math.min(1,o/r)*60,height:\"8\",rx:\"2\"})]}),\" \",r===0?\"\\u2013\":E(Math.min(o,r),r)]})}),n(\"td\",{\"data-label\":\"Bytes\",class:\"num\",children:[_(o),\" of \",_(r)]})]},t))})]})}var Yr=4;function $n({transcript:e}){if(e===null)return n(\"p\",{class:\"soft\",children:\"Its transcript is not here.\"});let t=e.file_changes;return t===void 0?n(eo,{transcript:e}):t.length===0?n(\"p\",{class:\"soft\",children:\"It left every file as it was.\"}):n(h,{children:t.map((r,o)=>n(\"details\",{class:\"file\",open:o<Yr,children:[n(\"summary\",{children:[n(\"code\",{children:u(r.path)}),\" \",n(\"small\",{class:`tag ${r.how}`,children:r.how}),\" \",n(\"small\",{class:\"soft\",children:Qr(r)})]}),n(Zr,{change:r})]},r.path))})}function Zr({change:e}){return(e.how===\"created\"||e.before!==void 0)&&(e.how===\"deleted\"||e.after!==void 0)?n(Re,{before:e.before??\"\",after:e.after??\"\"}):n(\"p\",{class:\"soft\",children:\"Its content was not kept: it is no text, or too long.\"})}function Qr({bytes_before:e,bytes_after:t}){return[e,t].filter(r=>r!==null).map(r=>_(r)).join(\" \\u2192 \").concat(\" bytes\")}function eo({transcript:e}){let t=[...new Set(e.turns.flatMap(r=>r.tool_calls.flatMap(o=>o.result.changed)))];return t.length===0?n(\"p\",{class:\"soft\",children:\"It changed no file.\"}):n(\"ul\",{children:t.map(r=>n(\"li\",{children:n(\"code\",{children:u(r)})},r))})}function Rn({store:e,id:t,step:r}){let o=e.runs.get(t),s=Le(e,o===void 0?[]:[t])?.[0];if(Ne(r===null?null:`step-${r}`,s!==void 0),o===void 0)return n(oe,{what:`a run at ${t}`});let i=e.tasks.get(o.task);return n(h,{children:[n(\"a\",{class:\"up\",href:ae(i?.short??o.task),\"data-key\":\"u\",children:[\"\\u2190 \",u(i?.key??o.task)]}),n(\"header\",{class:\"title\",children:[n(\"h1\",{children:[u(i?.short??o.task),\" \",H(o)]}),n(\"span\",{class:\"soft\",children:Q(o.side)}),n(F,{outcome:o.outcome}),o.failure!==\"\"&&n(\"code\",{children:u(o.failure)}),o.flags.map(l=>n(\"small\",{class:\"tag\",children:u(l).replaceAll(\"_\",\" \")},l))]}),n(to,{run:o,store:e}),s===void 0?n(\"p\",{class:\"soft\",children:\"Reading \\u2026\"}):n(no,{run:o,detail:s}),n(se,{about:\"Read it in a terminal (PACK is the folder or the data-pack.json it came from)\",command:`pawl show PACK ${i?.short??o.task} ${o.epoch}`})]})}function to({run:e,store:t}){let r=t.pairs.get(e.id),o=t.data.runs.filter(l=>l.task===e.task&&l.side===e.side),a=o.indexOf(e),[s,i]=[o[a-1],o[a+1]];return n(\"p\",{class:\"row\",children:[r!==void 0&&n(\"a\",{class:\"button\",href:V(r.candidate),\"data-key\":\"d\",children:[\"Beside the \",e.side===\"candidate\"?\"baseline's\":\"change's\",\" run of this form\"]}),s!==void 0&&n(\"a\",{href:L(s.id),children:[\"\\u2190 \",H(s)]}),i!==void 0&&n(\"a\",{href:L(i.id),children:[H(i),\" \\u2192\"]})]})}function no({run:e,detail:t}){let{record:r,transcript:o}=t;return n(\"div\",{class:\"split\",children:[n(\"div\",{class:\"side\",children:[n(\"section\",{\"aria-labelledby\":\"checks\",children:[n(\"h2\",{id:\"checks\",children:\"What the grader checked\"}),n(Tn,{checks:r.checks}),r.evidence.quote!==void 0&&r.outcome!==\"passed\"&&n(h,{children:[n(\"h3\",{children:\"The text to blame\"}),n(I,{text:r.evidence.quote,className:\"quote\"})]})]}),n(\"section\",{\"aria-labelledby\":\"files\",children:[n(\"h2\",{id:\"files\",children:\"Files it changed\"}),n($n,{transcript:o})]}),n(\"section\",{\"aria-labelledby\":\"read\",children:[n(\"h2\",{id:\"read\",children:\"What it read\"}),n(Pn,{delivered:r.evidence.delivered})]}),n(\"section\",{\"aria-labelledby\":\"spent\",children:[n(\"h2\",{id:\"spent\",children:\"What it took\"}),n(ro,{detail:t})]})]}),n(\"section\",{class:\"steps\",\"aria-labelledby\":\"steps\",children:[n(\"h2\",{id:\"steps\",children:\"Transcript\"}),o===null?n(\"p\",{class:\"soft\",children:t.why}):n(h,{children:[n(\"details\",{class:\"given\",children:[n(\"summary\",{children:\"What the model was told\"}),n(\"h3\",{children:\"System prompt\"}),n(I,{text:o.system}),n(\"h3\",{children:\"Instruction\"}),n(I,{text:o.instruction}),n(\"p\",{class:\"soft\",children:[\"Tools: \",o.tools.map(u).join(\", \")]})]}),o.turns.map(a=>n(De,{turn:a,id:`step-${a.turn}`,hash:L(e.id,a.turn)},a.turn)),n(\"p\",{class:\"end\",children:[\"Ended: \",n(\"b\",{children:o.stop.replaceAll(\"_\",\" \")}),o.stop_detail!==void 0&&` \\u2014 ${u(o.stop_detail)}`]})]})]})]})}function ro({detail:e}){let{metrics:t,form_seed:r,stage:o}=e.record,a=[[\"Steps\",_(t.turns)],[\"Tool calls\",`${_(t.tool_calls)}${t.malformed_calls>0?`, ${t.malformed_calls} malformed`:\"\"}`],[\"Tokens in\",_(t.input_tokens)],[\"Tokens out\",_(t.output_tokens)],[\"From cache\",_(t.cache_read_tokens)],[\"Cost\",C(t.cost_usd)],[\"Model's time\",B(t.latency_ms)],[\"Retries\",`${_(t.request_retries)}, waited ${B(t.retry_delay_ms)}`],[\"Stage\",u(o).replaceAll(\"_\",\" \")],[\"Form\",u(r)]];return n(\"dl\",{class:\"facts\",children:a.map(([s,i])=>n(\"div\",{children:[n(\"dt\",{children:s}),n(\"dd\",{children:i})]},s))})}var oo=150,ao={run:e=>e.id,outcome:e=>e.outcome,why:e=>e.failure,turns:e=>e.turns,input:e=>e.input_tokens,output:e=>e.output_tokens,cost:e=>e.cost_usd,time:e=>e.latency_ms},Cn={task:\"\",side:\"\",outcome:\"\",failure:\"\",stage:\"\"};function Oe({store:e,runs:t}){let[r,o]=T(Cn),[a,s]=T(oo),[i,l]=He(),p=Ae(t.filter(c=>lo(c,r)),i,ao),f={sorting:i,onSort:l};return n(h,{children:[n(\"fieldset\",{class:\"filters\",\"aria-label\":\"Filter runs\",children:[Object.keys(Cn).map(c=>n(io,{name:c,runs:t,value:r[c],onChange:m=>o({...r,[c]:m})},c)),n(\"span\",{class:\"soft\",role:\"status\",children:D(p.length,\"run\")})]}),n(\"table\",{class:\"rows\",children:[n(\"thead\",{children:n(\"tr\",{children:[n(M,{by:\"run\",...f,children:\"Run\"}),n(M,{by:\"outcome\",...f,children:\"Outcome\"}),n(M,{by:\"why\",...f,children:\"Why\"}),n(M,{by:\"turns\",numeric:!0,...f,children:\"Steps\"}),n(M,{by:\"input\",numeric:!0,...f,children:\"Tokens in\"}),n(M,{by:\"output\",numeric:!0,...f,children:\"Out\"}),n(M,{by:\"cost\",numeric:!0,...f,children:\"Cost\"}),n(M,{by:\"time\",numeric:!0,...f,children:\"Time\"})]})}),n(\"tbody\",{children:p.slice(0,a).map(c=>n(so,{run:c,short:e.tasks.get(c.task)?.short??c.task},c.id))})]}),p.length>a&&n(\"button\",{type:\"button\",class:\"more\",onClick:()=>s(a+1e3),children:[\"Show more of the \",_(p.length),\" runs\"]}),p.length===0&&n(\"p\",{class:\"soft\",children:\"No run fits the filter.\"})]})}function so({run:e,short:t}){return n(\"tr\",{children:[n(\"th\",{scope:\"row\",children:[n(\"a\",{href:L(e.id),\"data-stop\":\"\",children:[u(t),\" run \",e.epoch]}),n(\"small\",{class:\"soft\",children:[\" \",Q(e.side),e.stage===\"first_look\"?\"\":`, ${at(e.stage)}`]})]}),n(\"td\",{\"data-label\":\"Outcome\",children:n(F,{outcome:e.outcome})}),n(\"td\",{\"data-label\":\"Why\",class:\"why\",children:[n(ee,{text:e.failure}),e.flags.map(r=>n(\"small\",{class:\"tag\",children:u(r).replaceAll(\"_\",\" \")},r))]}),n(\"td\",{\"data-label\":\"Steps\",class:\"num\",children:_(e.turns)}),n(\"td\",{\"data-label\":\"Tokens in\",class:\"num\",children:_(e.input_tokens)}),n(\"td\",{\"data-label\":\"Out\",class:\"num\",children:_(e.output_tokens)}),n(\"td\",{\"data-label\":\"Cost\",class:\"num\",children:C(e.cost_usd)}),n(\"td\",{\"data-label\":\"Time\",class:\"num\",children:B(e.latency_ms)})]})}function io(e){let{name:t,runs:r,value:o,onChange:a}=e,s=[...new Set(r.map(i=>i[t]))].filter(i=>i!==\"\").sort();return s.length<2?null:n(\"select\",{\"aria-label\":Mn[t],value:o,onChange:i=>a(i.currentTarget.value),children:[n(\"option\",{value:\"\",children:[\"every \",Mn[t].toLowerCase()]}),s.map(i=>n(\"option\",{value:i,children:t===\"side\"?Q(i):u(i).replaceAll(\"_\",t===\"stage\"?\" \":\"_\")},i))]})}var Mn={task:\"Task\",side:\"Arm\",outcome:\"Outcome\",failure:\"Failure\",stage:\"Stage\"};function lo(e,t){return Object.keys(t).every(r=>t[r]===\"\"||e[r]===t[r])}function Dn({store:e}){return n(\"section\",{\"aria-labelledby\":\"runs\",children:[n(\"h1\",{id:\"runs\",children:\"Runs\"}),n(Oe,{store:e,runs:e.data.runs})]})}var Ln=60,co=20;function Nn(e,t,r){let o=r.toLowerCase();return uo(t).flatMap(({step:a,where:s,text:i})=>{let l=i.toLowerCase().indexOf(o);return l<0?[]:[{run:e,step:a,where:s,before:u(i.slice(Math.max(0,l-Ln),l)),match:u(i.slice(l,l+r.length)),after:u(i.slice(l+r.length,l+r.length+Ln))}]}).slice(0,co)}function uo({record:e,transcript:t}){let r=e.checks.map(a=>({step:null,where:\"a check\",text:[a.name,a.expected??\"\",a.found??\"\"].join(\" \")})),o=(t?.turns??[]).flatMap(a=>[{step:a.turn,where:\"reasoning\",text:a.reasoning??\"\"},{step:a.turn,where:\"what it said\",text:a.text},...a.tool_calls.flatMap(s=>[{step:a.turn,where:`${s.name}, asked`,text:fo(s.input)},{step:a.turn,where:`${s.name}, told`,text:s.result.text}])]);return[...r,...o]}function fo(e){return typeof e==\"string\"?e:typeof e!=\"object\"||e===null?JSON.stringify(e)??\"\":Object.values(e).map(t=>typeof t==\"string\"?t:JSON.stringify(t)).join(`\n`)}var Be=200,po=20;function En({store:e,words:t}){let{hits:r,looked:o,isDone:a}=ho(e,t),s=e.data.runs.length;return t.trim()===\"\"?n(\"p\",{class:\"soft\",children:\"Type what to look for; it is looked for in every transcript.\"}):n(\"section\",{\"aria-labelledby\":\"found\",children:[n(\"h1\",{id:\"found\",children:[\"\\u201C\",u(t),\"\\u201D\"]}),n(\"p\",{class:\"soft\",role:\"status\",children:a?`${r.length>=Be?`the first ${Be} places`:D(r.length,\"place\")} in ${D(s,\"run\")}`:`looked through ${_(o)} of ${D(s,\"run\")} \\u2026`}),n(\"ul\",{class:\"hits\",children:r.map((i,l)=>n(mo,{hit:i,store:e},l))})]})}function mo({hit:e,store:t}){let r=t.runs.get(e.run);return r===void 0?null:n(\"li\",{children:[n(\"a\",{href:L(e.run,e.step),\"data-stop\":\"\",children:[u(t.tasks.get(r.task)?.short??r.task),\" \",H(r),e.step!==null&&`, step ${e.step}`]}),\" \",n(\"small\",{class:\"soft\",children:[Q(r.side),\", \",r.outcome,\", \",u(e.where)]}),n(\"p\",{children:n(\"code\",{children:[e.before,\" \",n(\"mark\",{children:e.match}),\" \",e.after]})})]})}function ho(e,t){let[r,o]=T({hits:[],looked:0,isDone:!1});return W(()=>{let a=t.trim()!==\"\";return a&&(async()=>{let i=[],l=0,p=JSON.stringify(t).slice(1,-1).toLowerCase();for(let{id:f}of e.data.runs){let c=await e.text(f);if(!a)return;if(c.toLowerCase().includes(p)&&i.push(...Nn(f,JSON.parse(c),t)),l++,i.length>=Be)break;l%po===0&&o({hits:[...i],looked:l,isDone:!1})}a&&o({hits:i.slice(0,Be),looked:l,isDone:!0})})(),()=>{a=!1}},[e,t]),r}function An({store:e,name:t}){let r=e.tasks.get(t);if(r===void 0)return n(oe,{what:`a task called ${t}`});let o=e.data.runs.filter(s=>s.task===r.key),a=e.data.pairs.filter(s=>s.task===r.key);return n(h,{children:[n(\"a\",{class:\"up\",href:\"#/\",\"data-key\":\"u\",children:\"\\u2190 Overview\"}),n(\"header\",{class:\"title\",children:[n(\"h1\",{children:u(r.key)}),n(j,{tone:r.tone,children:r.said})]}),r.sentence!==\"\"&&n(\"p\",{class:\"lead\",children:u(r.sentence)}),n(_o,{task:r}),r.patterns.length>0&&n(go,{task:r}),a.length>0&&n(yo,{pairs:a,store:e}),n(\"section\",{\"aria-labelledby\":\"all-runs\",children:[n(\"h2\",{id:\"all-runs\",children:\"Every run\"}),n(Oe,{store:e,runs:o})]}),n(se,{about:\"Run this task again\",command:r.command})]})}function _o({task:e}){return n(\"dl\",{class:\"figures\",children:[n(\"div\",{children:[n(\"dt\",{children:\"Baseline\"}),n(\"dd\",{children:n(X,{tally:e.baseline})})]}),n(\"div\",{children:[n(\"dt\",{children:\"This change\"}),n(\"dd\",{children:n(X,{tally:e.candidate})})]}),e.beside!==null&&n(\"div\",{children:[n(\"dt\",{children:\"Side by side, old \\u2192 new\"}),n(\"dd\",{children:n(lt,{beside:e.beside})})]}),n(\"div\",{children:[n(\"dt\",{children:\"\\u0394 points\"}),n(\"dd\",{children:Me(e.delta)})]}),n(\"div\",{children:[n(\"dt\",{children:\"95% range\"}),n(\"dd\",{children:n(Ee,{candidate:e.beside?.candidate??e.candidate,baseline:e.beside===null?e.baseline:e.beside.baseline})})]})]})}function go({task:e}){return n(\"section\",{\"aria-labelledby\":\"patterns\",children:[n(\"h2\",{id:\"patterns\",children:\"What runs have in common\"}),n(\"ul\",{children:e.patterns.map(({side:t,text:r})=>n(\"li\",{children:[n(\"b\",{children:[t===\"candidate\"?\"Here\":\"Before\",\":\"]}),\" \",u(r)]},`${t} ${r}`))})]})}function yo({pairs:e,store:t}){return n(\"section\",{\"aria-labelledby\":\"forms\",children:[n(\"h2\",{id:\"forms\",children:\"Form by form\"}),n(\"p\",{class:\"soft under\",children:\"Both sides were given the same form of the task; each line is one form.\"}),n(\"table\",{class:\"rows forms\",children:[n(\"thead\",{children:n(\"tr\",{children:[n(\"th\",{scope:\"col\",children:\"Baseline\"}),n(\"th\",{scope:\"col\",children:\"This change\"}),n(\"th\",{scope:\"col\",children:\"Where they part\"})]})}),n(\"tbody\",{children:e.map(r=>n(\"tr\",{children:[n(\"td\",{\"data-label\":\"Baseline\",children:n(Hn,{run:t.runs.get(r.baseline)})}),n(\"td\",{\"data-label\":\"This change\",children:n(Hn,{run:t.runs.get(r.candidate)})}),n(\"td\",{\"data-label\":\"Where they part\",children:n(bo,{pair:r})})]},r.candidate))})]})]})}function Hn({run:e}){return e===void 0?null:n(h,{children:[n(\"a\",{href:L(e.id),children:H(e)}),\" \",n(F,{outcome:e.outcome}),e.failure!==\"\"&&n(\"small\",{class:\"soft\",children:[\" \",u(e.failure)]})]})}function bo({pair:e}){let{parting:t}=e;return t===null?n(\"span\",{class:\"soft\",children:\"a transcript is missing\"}):t===\"same\"?n(\"a\",{href:V(e.candidate),\"data-stop\":\"\",children:\"nowhere: the same steps\"}):n(\"a\",{href:V(e.candidate),\"data-stop\":\"\",children:[\"step \",t.candidate_step??t.baseline_step,\": \",n(\"code\",{children:u(t.baseline)}),\" \\u2192\",\" \",n(\"code\",{children:u(t.candidate)})]})}var On=\"pawl-theme\",ko={auto:\"dark\",dark:\"light\",light:\"auto\"};function Fe(){try{let e=localStorage.getItem(On);return e===\"light\"||e===\"dark\"?e:\"auto\"}catch{return\"auto\"}}function Ie(e){document.documentElement.dataset.theme=e;try{localStorage.setItem(On,e)}catch{}}function Bn(e){return ko[e]}function Fn({store:e}){let t=xo(),[r,o]=T(Fe()),a=Te(null),s=Te(null),i=Te(null),l=()=>o(Bn(r));return W(()=>Ie(r),[r]),an({search:a,help:s,turnTheme:l}),W(()=>{document.title=Po(t,e),(!(\"step\"in t)||t.step===null)&&scrollTo(0,0)},[To(t)]),n(h,{children:[n(\"button\",{type:\"button\",class:\"skip\",onClick:()=>i.current?.focus(),children:\"Skip to the content\"}),n(\"header\",{class:\"bar\",children:[n(\"a\",{class:\"brand\",href:\"#/\",children:[n(So,{}),n(\"b\",{children:\"Pawl\"}),n(\"span\",{class:\"suite\",children:u(e.data.suite)})]}),n(wo,{route:t,changes:e.data.changes.length}),n(\"search\",{class:\"search\",children:n(\"form\",{onSubmit:p=>{p.preventDefault(),location.hash=zt(a.current?.value.trim()??\"\")},children:[n(\"input\",{ref:a,type:\"search\",\"aria-label\":\"Search all transcripts\",placeholder:\"Search transcripts\"}),n(\"span\",{class:\"hint\",children:\"/\"})]})}),n(\"button\",{type:\"button\",class:\"icon\",onClick:l,\"aria-label\":`Theme: ${r}; change it`,title:`Theme: ${r}`,children:r===\"auto\"?\"\\u25D0\":r===\"dark\"?\"\\u263E\":\"\\u2600\"}),n(\"button\",{type:\"button\",class:\"icon\",onClick:()=>s.current?.showModal(),\"aria-label\":\"Keys and help\",title:\"Keys (?)\",children:\"?\"})]}),n(\"main\",{ref:i,tabIndex:-1,children:n(vo,{route:t,store:e})}),n(\"footer\",{children:[u(e.data.candidate.campaign),\" \\xB7 made by Pawl from its data pack; every figure can be worked out again from there.\"]}),n(sn,{dialog:s})]})}function vo({route:e,store:t}){switch(e.kind){case\"overview\":return n(vn,{store:t});case\"runs\":return n(Dn,{store:t});case\"changes\":return n(Vt,{data:t.data});case\"provenance\":return n(wn,{data:t.data});case\"search\":return n(En,{store:t,words:e.words},e.words);case\"task\":return n(An,{store:t,name:e.task},e.task);case\"run\":return n(Rn,{store:t,id:e.run,step:e.step},e.run);case\"diverge\":return n(nn,{store:t,id:e.run,step:e.step},e.run)}}function wo({route:e,changes:t}){let r=[{kind:\"overview\",hash:\"#/\",name:\"Overview\"},{kind:\"runs\",hash:\"#/runs\",name:\"Runs\"},{kind:\"changes\",hash:\"#/changes\",name:t===0?\"Changes\":`Changes ${t}`},{kind:\"provenance\",hash:\"#/provenance\",name:\"Provenance\"}];return n(\"nav\",{\"aria-label\":\"Views\",children:r.map(({kind:o,hash:a,name:s})=>n(\"a\",{href:a,\"aria-current\":e.kind===o?\"page\":void 0,children:s},o))})}function So(){return n(\"svg\",{class:\"mark\",viewBox:\"0 0 16 16\",width:\"20\",height:\"20\",\"aria-hidden\":\"true\",children:[n(\"rect\",{width:\"16\",height:\"16\",rx:\"4\"}),n(\"path\",{d:\"M4 11l3-6 2 4 3-5\"})]})}function xo(){let[e,t]=T(rt(location.hash));return Et(()=>{let r=()=>t(rt(location.hash));return addEventListener(\"hashchange\",r),()=>removeEventListener(\"hashchange\",r)},[]),e}function To(e){return JSON.stringify({...e,step:null})}function Po(e,{data:t}){let r=e.kind===\"run\"||e.kind===\"diverge\"?e.run:e.kind===\"task\"?e.task:\"\";return u(`${r===\"\"?t.headline:r} \\xB7 Pawl report`)}async function Un(e){let t=JSON.parse(await Wn(await In(e,\"d\"))),r=new Map(t.runs.map((s,i)=>[s.id,`r${i}`])),o=new Map,a=async s=>Wn(await In(e,r.get(s)??\"\"));return{data:t,runs:new Map(t.runs.map(s=>[s.id,s])),tasks:new Map(t.tasks.flatMap(s=>[[s.key,s],[s.short,s]])),pairs:new Map([...t.pairs].reverse().flatMap(s=>[[s.baseline,s],[s.candidate,s]])),text:a,detail:s=>{let i=o.get(s)??a(s).then(l=>JSON.parse(l));o.delete(s),o.set(s,i);for(let l of o.keys()){if(o.size<=6)break;o.delete(l)}return i}}}async function In(e,t){let r=()=>e.getElementById(t)?.textContent;return e.readyState===\"loading\"&&e.getElementById(t)?.nextSibling==null&&await new Promise(o=>{let a=()=>{e.readyState===\"loading\"&&e.getElementById(t)?.nextSibling==null||(e.removeEventListener(\"readystatechange\",a),s.disconnect(),o())},s=new MutationObserver(a);s.observe(e.body,{childList:!0}),e.addEventListener(\"readystatechange\",a)}),r()??\"\"}async function Wn(e){let t=Uint8Array.from(atob(e),o=>o.charCodeAt(0)),r=new Blob([t]).stream().pipeThrough(new DecompressionStream(\"deflate-raw\"));return new Response(r).text()}Ie(Fe());addEventListener(\"beforeprint\",()=>{for(let e of document.querySelectorAll(\"details\"))e.open=!0});var We=document.getElementById(\"app\");We!==null&&Un(document).then(e=>{We.replaceChildren(),St(n(Fn,{store:e}),We)},e=>{We.textContent=`This page's data cannot be read (${String(e)}). It may have been cut short while it was copied.`});})();";
const PAGE_SCRIPT_SHA256 = "fPETw62EjgYHllH4q2BxHtNGq75HbEFeMGm5tbT+PdE=";
const PAGE_STYLE = ":root{color-scheme:light dark;--ground: light-dark(#ffffff, #0f1318);--raised: light-dark(#f6f8fa, #171d24);--sunk: light-dark(#f6f8fa, #12171d);--line: light-dark(#d8dee4, #2d353f);--ink: light-dark(#1a2028, #e4e9ef);--soft: light-dark(#56606b, #9aa5b1);--link: light-dark(#0a58ca, #6cb0ff);--accent: light-dark(#1f6feb, #388bfd);--bad: light-dark(#b3202c, #ff8182);--bad-ground: light-dark(#ffebe9, #3a1519);--warn: light-dark(#8a5300, #eab44d);--warn-ground: light-dark(#fff4d6, #33270c);--good: light-dark(#12692d, #5cd07a);--good-ground: light-dark(#dff6e4, #10301b);--better: light-dark(#0a58ca, #79b8ff);--better-ground: light-dark(#e3f0ff, #12294a);--note: light-dark(#4c5661, #a9b4c0);--note-ground: light-dark(#eceff2, #222a33);--mark: light-dark(#fff1a8, #6b5600);--mono: ui-monospace, SFMono-Regular, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}*{box-sizing:border-box}html{scroll-padding-top:68px;-webkit-text-size-adjust:100%}body{margin:0;overflow-wrap:anywhere;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,DejaVu Sans,sans-serif}main{max-width:1360px;margin:0 auto;padding:20px 24px 40px}main:focus{outline:none}main.wait{color:var(--soft)}footer{max-width:1360px;margin:0 auto;padding:16px 24px 32px;color:var(--soft);font-size:13px;border-top:1px solid var(--line);overflow-wrap:anywhere}h1{font-size:24px;line-height:1.25;margin:4px 0 8px;letter-spacing:-.01em;overflow-wrap:anywhere}h2{font-size:17px;margin:28px 0 8px}h3{font-size:14px;margin:14px 0 6px}a{color:var(--link);text-decoration:none;text-underline-offset:3px}td a:not(:has(code)),.hits a,p a:not(.button){text-decoration:underline}a:hover{text-decoration:underline}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}code,pre,kbd{font-family:var(--mono);font-size:13px}code{overflow-wrap:anywhere}small{font-size:13px}.soft{color:var(--soft)}.under{margin:-4px 0 10px;font-size:14px}.plain{list-style:none;padding:0}.lead{font-size:16px;margin:4px 0 10px;max-width:80ch}.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.skip{position:absolute;left:-999px;top:8px;z-index:9}.skip:focus{left:12px}button,select,input,.button{font:inherit;font-size:14px;color:var(--ink);background:var(--ground);border:1px solid var(--line);border-radius:7px;padding:5px 11px;min-height:34px}button,select,.button{cursor:pointer}.button{display:inline-block}button:hover,.button:hover,select:hover{background:var(--raised);text-decoration:none}input::placeholder{color:var(--soft);opacity:1}button.more{margin-top:6px}kbd,.hint{border:1px solid var(--line);border-bottom-width:2px;border-radius:5px;padding:0 6px;background:var(--raised);font-size:12px;color:var(--soft)}.bar{position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:14px;padding:9px 24px;background:var(--ground);border-bottom:1px solid var(--line)}.brand{display:flex;align-items:center;gap:8px;color:var(--ink);min-width:0}.brand b{overflow-wrap:normal}.brand .mark{flex:none}.brand .suite{color:var(--soft);font-size:14px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.mark rect{fill:var(--accent)}.mark path{stroke:#fff;stroke-width:2;fill:none;stroke-linecap:round;stroke-linejoin:round}.bar nav{display:flex;gap:2px}.bar nav a{color:var(--soft);padding:5px 10px;border-radius:7px;font-size:14px;white-space:nowrap}.bar nav a:hover{background:var(--raised);color:var(--ink);text-decoration:none}.bar nav a[aria-current]{background:var(--note-ground);color:var(--ink);font-weight:600}.search{position:relative;margin-left:auto;flex:0 1 260px;min-width:120px}.search input{width:100%}.search .hint{position:absolute;right:9px;top:7px;pointer-events:none}.search input:focus+.hint,.search input:not(:placeholder-shown)+.hint{display:none}.icon{width:34px;padding:0;text-align:center}.badge{display:inline-block;padding:1px 8px;border-radius:999px;font-size:13px;font-weight:550;white-space:nowrap}.badge.bad{color:var(--bad);background:var(--bad-ground)}.badge.warn{color:var(--warn);background:var(--warn-ground)}.badge.good{color:var(--good);background:var(--good-ground)}.badge.better{color:var(--better);background:var(--better-ground)}.badge.note{color:var(--note);background:var(--note-ground)}.tag{display:inline-block;margin-left:5px;padding:0 6px;border:1px solid var(--line);border-radius:5px;font-size:12px;color:var(--soft);overflow-wrap:anywhere}.tag.error,.tag.deleted{color:var(--bad)}.tag.created{color:var(--good)}.marks{letter-spacing:.06em;color:var(--soft);font-size:12px}.tally{white-space:nowrap;font-variant-numeric:tabular-nums}.verdict{border:1px solid var(--line);border-left:5px solid var(--note);border-radius:10px;background:var(--raised);padding:16px 20px 14px}.verdict.bad{border-left-color:var(--bad)}.verdict.warn{border-left-color:var(--warn)}.verdict.good{border-left-color:var(--good)}.verdict.better{border-left-color:var(--better)}.verdict p{margin:4px 0}.chips{display:flex;flex-wrap:wrap;gap:8px;list-style:none;margin:10px 0 2px;padding:0}.chips a{display:block;padding:2px 10px;border:1px solid var(--line);border-radius:999px;background:var(--ground);color:var(--ink);font-size:13px;overflow-wrap:anywhere}.notices{margin:10px 0 0;padding-left:18px;color:var(--soft);font-size:14px;overflow-wrap:anywhere}.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:10px;margin:14px 0 10px}.figures>div{border:1px solid var(--line);border-radius:10px;padding:10px 14px}.figures dt{color:var(--soft);font-size:13px}.figures dd{margin:0;font-variant-numeric:tabular-nums}.figures dd b{font-size:19px;font-weight:650}.figures dd>span:not(.tally),.figures dd.soft{font-size:13px;color:var(--soft)}.partings{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,440px),1fr));gap:10px}.card{display:block;height:100%;border:1px solid var(--line);border-radius:10px;padding:12px 14px;color:var(--ink)}.card:hover{border-color:var(--accent);text-decoration:none}.card-title{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:baseline}.versus{display:grid;grid-template-columns:1fr 1fr;gap:10px;margin-top:10px}.versus>span{border-left:3px solid var(--line);padding-left:9px;min-width:0}.versus code{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}.versus .was{border-left-color:var(--good)}.versus .is{border-left-color:var(--bad)}.versus small{display:block;color:var(--soft)}.head{display:flex;flex-wrap:wrap;align-items:end;justify-content:space-between;gap:8px}fieldset{border:0;padding:0;margin:0;min-width:0}.filters{display:flex;flex-wrap:wrap;align-items:center;gap:8px;margin-bottom:8px}.filters input,.filters select{max-width:240px}.rows{width:100%;border-collapse:collapse;font-size:14px}.rows th,.rows td{padding:7px 10px;border-bottom:1px solid var(--line);text-align:left;vertical-align:middle}.rows th.num,.rows td.num{text-align:right}.rows thead th{color:var(--soft);font-size:13px;font-weight:500;white-space:nowrap}.rows thead button{border:0;background:none;padding:0;min-height:0;color:inherit;font:inherit}.rows thead button:hover{color:var(--ink);text-decoration:underline}.rows tbody th{font-weight:500;min-width:170px}.rows tbody tr:hover{background:var(--raised)}.rows .why{min-width:190px}.rows.tight th,.rows.tight td{padding:4px 6px}.facts-table code{font-size:12.5px}.facts-table tr.differs td code{background:var(--warn-ground);color:var(--warn);padding:1px 4px;border-radius:4px}.forms td:not(:last-child){min-width:170px}.tasks tbody th{min-width:190px}.interval{display:block}.tick{stroke:var(--line)}.range{stroke:currentColor;stroke-width:2;stroke-linecap:round}.interval .before,.chart .before{color:var(--soft)}.interval .now,.chart .now{color:var(--accent)}.before circle{fill:var(--ground);stroke:currentColor;stroke-width:2}.now circle{fill:currentColor}.legend{font-size:12px;margin-left:6px}.legend i{display:inline-block;width:8px;height:8px;border-radius:50%;border:2px solid var(--soft);margin-left:4px}.legend i.now{border-color:var(--accent);background:var(--accent)}.pair{display:grid;grid-template-columns:minmax(0,1.4fr) minmax(0,1fr);gap:32px}.bar-cell{white-space:nowrap;font-variant-numeric:tabular-nums}svg.before rect{fill:var(--soft)}svg.now rect,svg.read rect{fill:var(--accent)}svg.read rect.whole{fill:var(--line)}.chart{width:100%;max-width:480px;height:auto}.chart text{fill:var(--soft);font-size:11px}.chart .name{fill:var(--ink);font-size:12px}.front{fill:none;stroke:var(--soft);stroke-dasharray:4 4}.up{font-size:14px}.title{display:flex;flex-wrap:wrap;align-items:baseline;gap:6px 12px}.row{display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;margin:8px 0;font-size:14px}.command{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;margin:14px 0;font-size:14px}.command span{flex:1 0 100%}.command pre{flex:1 1 0;min-width:0}pre{margin:0;padding:9px 12px;background:var(--sunk);border:1px solid var(--line);border-radius:8px;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext;line-height:1.45;tab-size:4}.split{display:grid;grid-template-columns:minmax(0,430px) minmax(0,1fr);gap:32px;align-items:start}.split h2{margin-top:16px}.checks{list-style:none;margin:0;padding:0}.checks li{padding:6px 0;border-bottom:1px solid var(--line);font-size:14px;overflow-wrap:anywhere}.checks dl,.facts{margin:5px 0 0;font-size:13px}.checks dl>div,.facts>div{display:grid;grid-template-columns:92px minmax(0,1fr);gap:8px;padding:1px 0}.checks dt,.facts dt{color:var(--soft)}.checks dd,.facts dd{margin:0;overflow-wrap:anywhere}.checks dd code{white-space:pre-wrap}.checks li.failed dd code{color:var(--bad)}.file{margin:6px 0}summary{cursor:pointer;padding:3px 0}.diff pre{padding:6px 0}.diff pre span{display:block;padding:0 12px;white-space:pre-wrap}.diff .added{background:var(--good-ground);color:var(--good)}.diff .removed{background:var(--bad-ground);color:var(--bad)}.diff .skipped{color:var(--soft)}.step{border:1px solid var(--line);border-radius:10px;padding:10px 14px 12px;margin:0 0 12px;scroll-margin-top:68px}.step>header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:2px 12px;font-size:14px;font-weight:600}.step>header .soft{font-size:13px;font-weight:400;font-variant-numeric:tabular-nums}.step:focus{outline:none;border-color:var(--accent);box-shadow:0 0 0 1px var(--accent)}.line:focus{outline:none}.line:focus .step{border-color:var(--accent)}.block{margin:6px 0}.prose pre{font-family:inherit;font-size:14px;background:none;border:0;padding:2px 0}.reasoning{border-left:3px solid var(--line);padding-left:12px;margin:8px 0;color:var(--soft)}.reasoning summary{font-size:13px}.call{margin-top:10px;border-left:3px solid var(--accent);padding-left:12px}.call.error{border-left-color:var(--bad)}.call-head{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 6px;font-size:13px}.call-head b{font-family:var(--mono)}.argument{margin:4px 0}.told pre{background:var(--ground)}.asked pre{border-color:transparent;font-weight:500}.warn-line{margin:4px 0;padding:3px 8px;border-radius:6px;color:var(--warn);background:var(--warn-ground);font-size:13px;overflow-wrap:anywhere}.given{margin-bottom:12px}.end{font-size:14px}.lanes{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:16px}.lane-heads{position:sticky;top:53px;z-index:3;background:var(--ground);border-bottom:1px solid var(--line);padding:8px 0;margin-bottom:12px;font-size:14px}.lane-name{display:none;color:var(--soft)}.line{scroll-margin-top:120px;border-radius:10px}.line.same .step{border-style:dashed}.line.parting .step,.line.parting:focus .step{border-color:var(--warn);border-width:2px}.parting-mark{display:flex;align-items:center;gap:12px;margin:4px 0 10px;color:var(--warn);font-weight:600;font-size:14px}.parting-mark:before,.parting-mark:after{content:\"\";flex:1;border-top:2px solid currentColor}.nothing{margin:0 0 12px;padding:10px 14px;border:1px dashed var(--line);border-radius:10px;color:var(--soft);font-size:14px}.shared{margin-bottom:10px}.shared summary{color:var(--soft);font-size:14px}.ends{border-top:1px solid var(--line);padding-top:10px;overflow-wrap:anywhere}.hits{list-style:none;margin:0;padding:0}.hits li{padding:8px 0;border-bottom:1px solid var(--line)}.hits p{margin:2px 0 0}mark{background:var(--mark);color:var(--ink);border-radius:3px}dialog{color:var(--ink);background:var(--ground);border:1px solid var(--line);border-radius:12px;padding:8px 24px 20px;max-width:460px}dialog::backdrop{background:#00000073}.keys>div{display:grid;grid-template-columns:84px 1fr;padding:3px 0}.keys dd{margin:0}.keys kbd{margin-right:4px}@media(max-width:1020px){.split,.pair{grid-template-columns:minmax(0,1fr);gap:0 32px}}@media(min-width:1061px)and (max-width:1260px){.roomy{display:none}}@media screen and (max-width:1060px){.rows:not(.tight,.modes) thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.rows:not(.tight,.modes),.rows:not(.tight,.modes) tbody,.rows:not(.tight,.modes) tr,.rows:not(.tight,.modes) th,.rows:not(.tight,.modes) td{display:block;text-align:left}.rows:not(.tight,.modes) tbody tr{border:1px solid var(--line);border-radius:10px;padding:8px 12px;margin-bottom:10px}.rows:not(.tight,.modes) tbody th,.rows:not(.tight,.modes) tbody td{border:0;padding:3px 0;max-width:none;white-space:normal}.rows.rows tbody th,.rows.rows tbody td{min-width:0}.rows:not(.tight,.modes) tbody td[data-label]{position:relative;padding-left:108px;min-height:26px}.rows:not(.tight,.modes) td[data-label]:before{content:attr(data-label);position:absolute;left:0;color:var(--soft);font-size:13px}.rows:not(.tight,.modes) td:empty{display:none}}@media(max-width:760px){.bar{flex-wrap:wrap;gap:8px 10px;padding:8px 14px;position:static}.bar nav{order:5;flex:1 0 100%;overflow-x:auto}.search .hint{display:none}.brand{flex:1 1 auto}.brand .suite{max-width:40vw}.search{order:6;flex:1 0 100%}main,footer{padding-left:14px;padding-right:14px}html{scroll-padding-top:12px}.figures{grid-template-columns:1fr 1fr}.versus,.lanes{grid-template-columns:minmax(0,1fr);gap:6px}.lane-heads{position:static}.line{scroll-margin-top:8px}.lane-name{display:block;margin-bottom:2px}}@media print{:root,:root[data-theme]{color-scheme:light}.bar,.filters.filters,.skip,button,footer{display:none}main{padding:0;max-width:none}.split{grid-template-columns:minmax(0,1fr)}.roomy{display:none}.rows,.rows .badge{font-size:11px}.rows.rows tbody th{min-width:120px}.rows thead button{display:inline}.lane-heads{position:static}.step,.card,.figures>div,.rows tr{break-inside:avoid}pre{break-inside:auto}}@media(prefers-reduced-motion:no-preference){.card,button{transition:border-color .12s,background-color .12s}}";
const PAGE_STYLE_SHA256 = "9vx2fZnMFlSW7+g/sasgDIO7o3dFKdvzM+v0HLgHCA8=";
// src/report/page-html.ts
const DATA_BLOB = "d";
const ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%231f6feb'/%3E%3Cpath d='M4 11l3-6 2 4 3-5' stroke='%23fff' stroke-width='2' fill='none' stroke-linecap='round' stroke-linejoin='round'/%3E%3C/svg%3E";
const POLICY = [
	"default-src 'none'",
	`script-src 'sha256-${PAGE_SCRIPT_SHA256}'`,
	`style-src 'sha256-${PAGE_STYLE_SHA256}'`,
	"img-src data:",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'"
].join("; ");
function renderPage(data, runs) {
	return [
		"<!doctype html>",
		"<html lang=\"en\">",
		"<head>",
		"<meta charset=\"utf-8\">",
		`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
		"<meta name=\"referrer\" content=\"no-referrer\">",
		"<meta name=\"color-scheme\" content=\"light dark\">",
		"<title>Pawl report</title>",
		`<link rel="icon" href="${ICON}">`,
		`<style>${PAGE_STYLE}</style>`,
		"</head>",
		"<body>",
		"<div id=\"app\"><main class=\"wait\"><h1>Pawl report</h1><p>Reading …</p><noscript><p>This page draws itself with its own script, which is switched off here; summary.md beside it says the same in text.</p></noscript></main></div>",
		blob(DATA_BLOB, data),
		`<script>${PAGE_SCRIPT}<\/script>`,
		...runs.map((text, index) => blob(`r${index}`, text)),
		"</body>",
		"</html>",
		""
	].join("\n");
}
function blob(id, text) {
	return `<script type="application/octet-stream" id="${id}">${text}<\/script>`;
}
// src/app/write-page.ts
const TRANSCRIPTS_MAX = 100663296;
const LEFT_OUT = "This page has no room for more transcripts; `pawl show` reads it in a terminal.";
async function writePage(folder, input, beside, signal) {
	const html = await buildPage(input, beside, signal);
	const written = await folder.write("report.html", html, signal);
	if (written.kind === "refused") throw new UsageError(written.reason);
}
async function buildPage(input, beside, signal) {
	const runs = listRuns(input);
	const pairs = new Map(pairRuns(runs).map((pair) => [pair.candidate.id, pair]));
	const blobs = new Map();
	const transcripts = new Set();
	const partings = new Map();
	let room = TRANSCRIPTS_MAX;
	for (const run of byInterest(runs)) {
		if (blobs.has(run.id)) continue;
		const pair = pairs.get(run.id);
		const opened = await Promise.all([run, ...pair === void 0 ? [] : [pair.baseline]].map((each) => openRun(each, beside, signal)));
		const [own, twin] = opened.map(({ detail }) => detail.transcript);
		if (own != null && twin != null) partings.set(run.id, partingOf(twin, own));
		for (const { id, detail } of opened) {
			if (blobs.has(id)) continue;
			const text = await packBlob(room > 0 ? detail : withoutTranscript(detail));
			if (room > 0 && detail.transcript !== null) transcripts.add(id);
			room -= text.length;
			blobs.set(id, text);
		}
	}
	return renderPage(await packBlob(pageData(input, {
		transcripts,
		partings
	})), runs.map(({ id }) => blobs.get(id) ?? ""));
}
function byInterest(runs) {
	const rank = ({ side, record }) => (side === "candidate" ? 0 : 2) + (record.outcome === "passed" ? 1 : 0);
	return [...runs].sort((a, b) => rank(a) - rank(b));
}
function withoutTranscript(detail) {
	return detail.transcript === null ? detail : {
		...detail,
		transcript: null,
		why: LEFT_OUT
	};
}
async function openRun(run, beside, signal) {
	const read = await readTrajectory(beside, run.record.trajectory_sha256, signal);
	const detail = typeof read === "string" ? {
		record: run.record,
		transcript: null,
		why: read
	} : {
		record: run.record,
		transcript: read,
		why: null
	};
	return {
		id: run.id,
		detail
	};
}
export { writePage };
