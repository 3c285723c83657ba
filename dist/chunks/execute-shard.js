import { Dt as sha256, Et as fingerprint, O as writeOrRefuse, Ot as canonicalJson, Tt as UsageError, j as makeFolder, k as localFolder } from "./cold.js";
import { d as planKey, n as runCampaign, s as planFirstLook } from "./run-campaign.js";
import { t as packText } from "./seal-pack2.js";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { link, open, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
// src/adapters/local/journal-line.ts
function formatLine(entry) {
	const text = canonicalJson(entry);
	return `{"check":"${checkOf(text)}","entry":${text}}\n`;
}
function parseLine(line) {
	const match = /^\{"check":"([0-9a-f]{16})","entry":(\{.*\})\}$/s.exec(line);
	if (match?.[2] === void 0 || checkOf(match[2]) !== match[1]) return void 0;
	return JSON.parse(match[2]);
}
function parseJournal(bytes) {
	const lines = wholeLines(bytes).map(({ text, end }) => ({
		entry: parseLine(text),
		end
	}));
	const firstBad = lines.findIndex(({ entry }) => entry === void 0);
	const good = firstBad === -1 ? lines : lines.slice(0, firstBad);
	if ((firstBad === -1 ? [] : lines.slice(firstBad)).some(({ entry }) => entry !== void 0)) return {
		kind: "damaged",
		line: firstBad + 1
	};
	return {
		kind: "whole",
		entries: good.flatMap(({ entry }) => entry === void 0 ? [] : [entry]),
		bytes: good.at(-1)?.end ?? 0
	};
}
function wholeLines(bytes) {
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	const lines = [];
	for (let start = 0, newline = bytes.indexOf(10); newline !== -1; newline = bytes.indexOf(10, start)) {
		lines.push({
			text: decoder.decode(bytes.subarray(start, newline)),
			end: newline + 1
		});
		start = newline + 1;
	}
	return lines;
}
function checkOf(text) {
	return sha256(text).slice(0, 16);
}
// src/adapters/local/journal-lock.ts
const ATTEMPTS_MAX = 5;
async function takeLock(path) {
	const mine = `${JSON.stringify({
		pid: process.pid,
		started: await startOf(process.pid),
		id: randomUUID()
	})}\n`;
	for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
		if (await create(path, mine)) return {
			kind: "held",
			lock: lockOf(path, mine)
		};
		const theirs = await readOrUndefined(path);
		if (theirs === void 0) continue;
		const pid = await livingHolder(theirs);
		if (pid !== void 0) return {
			kind: "taken",
			pid
		};
		await removeStale(path, theirs);
	}
	return {
		kind: "taken",
		pid: 0
	};
}
function lockOf(path, mine) {
	return { [Symbol.asyncDispose]: async () => {
		if (await readOrUndefined(path) === mine) await rm(path, { force: true });
	} };
}
async function create(path, content) {
	const draft = `${path}.${randomUUID()}`;
	await writeFile(draft, content);
	try {
		await link(draft, path);
		return true;
	} catch (error) {
		if (codeOf(error) === "EEXIST") return false;
		throw error;
	} finally {
		await rm(draft, { force: true });
	}
}
async function removeStale(path, stale) {
	const aside = `${path}.${randomUUID()}`;
	try {
		await rename(path, aside);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return;
		throw error;
	}
	if (await readOrUndefined(aside) !== stale) await link(aside, path).catch(() => {});
	await rm(aside, { force: true });
}
async function livingHolder(content) {
	const { pid, started } = parseHolder(content);
	if (pid === void 0 || !isRunning(pid)) return void 0;
	const now = await startOf(pid);
	return now === void 0 || now === started ? pid : void 0;
}
function parseHolder(content) {
	try {
		const { pid, started } = JSON.parse(content);
		return typeof pid === "number" && Number.isInteger(pid) && pid > 0 ? {
			pid,
			started
		} : {};
	} catch {
		return {};
	}
}
function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === "EPERM";
	}
}
async function startOf(pid) {
	const [boot, stat] = await Promise.all([readOrUndefined("/proc/sys/kernel/random/boot_id"), readOrUndefined(`/proc/${pid}/stat`)]);
	if (boot === void 0 || stat === void 0) return void 0;
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	return fields[0] === "Z" ? "gone" : `${boot.trim()} ${fields[19]}`;
}
async function readOrUndefined(path) {
	try {
		return await readFile(path, "utf8");
	} catch {
		return;
	}
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? error.code : void 0;
}
// src/adapters/local/journal.ts
async function openJournal(folder) {
	const path = join(folder, "journal.jsonl");
	const lock = await inWords(folder, async () => {
		await makeFolder(join(folder, "trajectories"));
		return takeLock(join(folder, "journal.lock"));
	});
	if (lock.kind === "taken") throw new UsageError(`Process ${lock.pid} is writing to ${folder}; wait for it, or give another output folder.`);
	try {
		await sweepDrafts(join(folder, "trajectories"));
		return journalOf(folder, path, await inWords(folder, () => openWhole(path)), lock.lock);
	} catch (error) {
		await lock.lock[Symbol.asyncDispose]();
		throw error;
	}
}
async function openWhole(path) {
	const file = await open(path, "a+");
	const bytes = await readFile(path);
	const content = parseJournal(bytes);
	if (content.kind === "damaged") {
		await file.close();
		throw new UsageError(`${path} is damaged at line ${content.line}; restore the file, or give another output folder.`);
	}
	if (content.bytes < bytes.length) await file.truncate(content.bytes);
	await file.sync();
	await syncFolder(join(path, ".."));
	return file;
}
async function sweepDrafts(folder) {
	const drafts = (await readdir(folder)).filter((name) => /\.json\.[0-9a-f-]{36}$/.test(name));
	await Promise.all(drafts.map((name) => rm(join(folder, name), { force: true })));
}
function journalOf(folder, path, file, lock) {
	let last = Promise.resolve();
	return {
		append: async (kind, record, signal) => {
			signal.throwIfAborted();
			const line = formatLine({
				kind,
				record
			});
			last = last.then(() => inWords(folder, () => appendLine(file, line)));
			return last;
		},
		storeTrajectory: (sha256, text, signal) => inWords(folder, () => storeOnce(join(folder, "trajectories", `${sha256}.json`), text, signal)),
		read: async (signal) => {
			signal.throwIfAborted();
			const content = parseJournal(await readFile(path));
			return content.kind === "whole" ? content.entries : [];
		},
		[Symbol.asyncDispose]: async () => {
			await last.catch(() => {});
			await file.close();
			await lock[Symbol.asyncDispose]();
		}
	};
}
async function appendLine(file, line) {
	await file.appendFile(line);
	await file.sync();
}
async function storeOnce(path, text, signal) {
	signal.throwIfAborted();
	if (await stat(path).catch(() => void 0) !== void 0) return;
	const draft = `${path}.${randomUUID()}`;
	try {
		const file = await open(draft, "wx");
		try {
			await file.writeFile(text);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(draft, path);
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	}
	await syncFolder(join(path, ".."));
}
async function syncFolder(folder) {
	const handle = await open(folder, "r").catch(() => void 0);
	if (handle === void 0) return;
	await handle.sync().catch(() => {});
	await handle.close();
}
const SENTENCES = new Map([
	["ENOSPC", "has no space left; free some and run again: finished runs are kept."],
	["EDQUOT", "has no space left; free some and run again: finished runs are kept."],
	["EACCES", "cannot be written; give an output folder that you may write to."],
	["EPERM", "cannot be written; give an output folder that you may write to."],
	["EROFS", "cannot be written; give an output folder that you may write to."],
	["ENOTDIR", "is not a folder; give another output folder."],
	["EEXIST", "is not a folder; give another output folder."]
]);
async function inWords(folder, act) {
	try {
		return await act();
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		const sentence = SENTENCES.get(code);
		throw sentence === void 0 ? error : new UsageError(`${folder} ${sentence}`, { cause: error });
	}
}
// src/adapters/local/set-aside-journal.ts
async function setAsideJournal(folder, { isResume }) {
	const path = join(folder, "journal.jsonl");
	const bytes = await readFile(path).catch(() => void 0);
	if (isResume || bytes === void 0 || bytes.length === 0) return;
	const content = parseJournal(bytes);
	if (content.kind !== "whole") return;
	const [first, last] = [content.entries[0], content.entries.at(-1)];
	const runs = content.entries.filter(({ kind }) => kind === "run").length;
	if (last?.kind !== "finished" && runs > 0) throw new UsageError(`${folder} holds an unfinished campaign with ${runs} finished ${runs === 1 ? "run" : "runs"}; add --resume to go on with it, or give another --out.`);
	const started = typeof first?.record === "number" ? first.record : runs;
	await rename(path, join(folder, `journal-${started}.jsonl`));
}
// src/app/write-pack.ts
function writePack(folder, pack, signal) {
	return writeOrRefuse(folder, "data-pack.json", packText(pack), signal);
}
// src/doors/execute-into.ts
async function executeInto({ request, world, notices }, target, events, signal) {
	for (const text of notices) events({
		kind: "notice",
		text
	});
	await setAsideJournal(target.out, { isResume: target.isResume });
	await using journal = await openJournal(target.out);
	const pack = await runCampaign(request, {
		...world,
		journal
	}, events, signal);
	await writePack(localFolder(target.out), pack, signal);
	return pack;
}
// src/app/plan-fingerprint.ts
function planFingerprint(request, orderSeed) {
	const { suiteName, selected, subject, pricedAs, runsPerTask, concurrency, budget } = request;
	const trials = planFirstLook(selected, runsPerTask, "candidate");
	return fingerprint([
		"shards",
		1,
		planKey({
			suiteName,
			trials,
			arms: { candidate: {
				subject,
				pricedAs
			} },
			concurrency,
			budget
		}),
		orderSeed
	]);
}
// src/doors/execute-shard.ts
const SHARD_FILE = "shard.json";
async function executeShard(workshop, { share, part, orderSeed, out, isResume }, events, signal) {
	const request = {
		...workshop.request,
		share
	};
	const pack = await executeInto({
		...workshop,
		request
	}, {
		out,
		isResume
	}, events, signal);
	await leaveManifest(out, {
		share,
		part,
		plan: planFingerprint(request, orderSeed)
	}, signal);
	return pack;
}
function leaveNothing(out, share, signal) {
	return leaveManifest(out, {
		share,
		part: "nothing",
		plan: null
	}, signal);
}
function leaveManifest(out, { share, part, plan }, signal) {
	const manifest = {
		format_version: 1,
		shard: share,
		part,
		plan
	};
	return writeOrRefuse(localFolder(out), SHARD_FILE, `${JSON.stringify(manifest, null, 2)}\n`, signal);
}
export { planFingerprint as a, setAsideJournal as c, leaveNothing as i, openJournal as l, executeShard as n, executeInto as o, leaveManifest as r, writePack as s, SHARD_FILE as t };
