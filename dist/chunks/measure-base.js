import "./rolldown-runtime.js";
import { F as info, i as campaignInputs, k as localFolder, p as sayUnchanged, r as identicalFacts } from "./cold.js";
import { E as judge, Z as policyOf } from "./run-shard.js";
import { t as withHistory } from "./with-history.js";
import { s as writePack } from "./execute-shard.js";
import { t as packText } from "./seal-pack2.js";
import { n as commitFiles, r as findBase, s as recordBaseline } from "./cold-github.js";
import { n as findBaseline, t as baselineKeyOf } from "./find-baseline.js";
import { a as leaveFound, i as runInAction, n as tellSearch, o as insteadOfMeasuring, r as sayMeasured, t as searchOf } from "./tell-search.js";
import { t as isUnchanged } from "./is-unchanged2.js";
// src/doors/measure-base.ts
async function measureBase(job, signal) {
	const { measuring, settings, input } = job;
	const { context, token, out, writer } = measuring;
	const cwd = process.cwd();
	const key = await baselineKeyOf({
		folder: cwd,
		settings
	}, measuring, signal);
	const held = await findBaseline({
		context,
		token,
		input,
		key,
		commit: context.event.headSha
	}, signal);
	tellSearch(held);
	if (context.event.kind === "push" && held.kind === "found" && await isUnchanged(held.pack, settings, cwd, signal)) {
		info("Nothing that matters changed since that baseline: nothing was run.");
		await leaveFound(held, out, signal);
		const facts = {
			...identicalFacts(held.pack),
			search: held.source
		};
		return recorded(sayUnchanged(facts, measuring.key, writer), {
			job,
			key,
			...held
		}, signal);
	}
	const earlier = held.kind === "found" ? held.pack : await ofOtherTasks(job, key, signal);
	const instead = await insteadOfMeasuring(measuring, {
		settings,
		base: void 0,
		known: earlier
	}, signal);
	if (instead !== void 0) return instead;
	const pack = await measure(job, earlier, signal);
	const baseline = earlier?.campaign.subject_fingerprint !== pack.campaign.subject_fingerprint ? earlier : void 0;
	const judged = judge(pack, baseline, policyOf(settings));
	return recorded(await sayMeasured({
		pack,
		baseline,
		judged,
		search: searchOf(held)
	}, measuring, signal), {
		job,
		key,
		pack,
		text: packText(pack)
	}, signal);
}
async function measure({ measuring, settings }, earlier, signal) {
	const { asked, out, watch, part } = measuring;
	const inputs = campaignInputs(process.cwd(), asked, settings);
	const fresh = await runInAction({
		settings,
		inputs,
		out,
		watch,
		part
	}, signal);
	const pack = withHistory(fresh, earlier);
	if (pack !== fresh) await writePack(localFolder(out), pack, signal);
	return pack;
}
async function ofOtherTasks({ measuring, settings, input }, key, signal) {
	const { context, token, asked } = measuring;
	const before = context.event.baseSha;
	if (before === void 0 || token === "") return void 0;
	const files = await commitFiles(context, token);
	const base = await findBase(context, {
		files,
		commit: {
			kind: "found",
			value: before
		},
		asked,
		settings,
		known: void 0
	}, signal);
	if (base.kind !== "folder") return void 0;
	await using folder = base;
	const earlierKey = await baselineKeyOf(folder, measuring, signal);
	if (earlierKey === key) return void 0;
	const held = await findBaseline({
		context,
		token,
		input,
		key: earlierKey,
		commit: before
	}, signal);
	return held.kind === "found" ? held.pack : void 0;
}
async function recorded(said, what, signal) {
	const { job, key, pack, text } = what;
	const { context, token } = job.measuring;
	const { dataBranch } = job.input;
	const outputs = await recordBaseline({
		place: job.place,
		context,
		token,
		key,
		dataBranch,
		pack,
		text
	}, signal);
	return {
		...said,
		outputs: {
			...said.outputs,
			...outputs
		}
	};
}
export { measureBase };
