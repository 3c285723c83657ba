import "./rolldown-runtime.js";
import { it as guestVersion } from "./cold.js";
import { a as QueryAnswer, c as wirePairs, i as ExecAnswer, n as findHost, o as ReadAnswer, r as requireNode, s as WriteAnswer, t as hostLink } from "./host-link.js";
import { n as startImage, t as workspaceFiles } from "./workspace-files.js";
// src/adapters/sandbox/workspace-image.ts
function applyChange(image, change) {
	const next = new Map(image);
	for (const [path, entry] of change) entry === null ? next.delete(path) : next.set(path, entry);
	return next;
}
// src/adapters/sandbox/child.ts
const START_MS_MAX = 6e4;
const EXIT_CODES = {
	deadline: 124,
	memory: 137,
	crash: 134
};
function childSandboxes(options = {}) {
	requireNode();
	const host = options.hostPath ?? findHost();
	const spares = [];
	const state = { closed: false };
	const refill = () => {
		while (!state.closed && spares.length < (options.spares ?? 1)) spares.push(hostLink(host));
	};
	const fleet = {
		limits: {
			deadlineMs: options.deadlineMs ?? 45e3,
			rssBytesMax: options.rssBytesMax ?? 768 << 20
		},
		sandboxes: new Set(),
		take() {
			const ready = spares.splice(0).filter((link) => link.isAlive());
			const link = ready.shift() ?? hostLink(host);
			spares.push(...ready);
			refill();
			return link;
		}
	};
	refill();
	return {
		kind: "child",
		version: guestVersion,
		open: (spec, signal) => openChild(fleet, spec, signal),
		async [Symbol.asyncDispose]() {
			state.closed = true;
			await Promise.all([...fleet.sandboxes].map((sandbox) => sandbox[Symbol.asyncDispose]()));
			await Promise.all(spares.splice(0).map((link) => link.close()));
		}
	};
}
async function openChild(fleet, spec, signal) {
	signal.throwIfAborted();
	const image = startImage(spec.files, spec.workdir, spec.seed);
	const machine = {
		fleet,
		spec,
		link: fleet.take(),
		image,
		act: 0,
		calls: [],
		closed: false
	};
	await boot(machine, signal);
	const turn = { last: Promise.resolve() };
	const inTurn = (act) => {
		const result = turn.last.then(act);
		turn.last = result.catch(() => void 0);
		return result;
	};
	const sandbox = {
		exec: (command, at) => inTurn(() => exec(machine, command, at)),
		read: (path, at) => inTurn(() => read(machine, path, at)),
		write: (path, bytes, at) => inTurn(() => write(machine, path, bytes, at)),
		query: (db, sql, at) => inTurn(() => query(machine, db, sql, at)),
		snapshot: (at) => inTurn(async () => {
			at.throwIfAborted();
			return workspaceFiles(machine.image, spec.workdir);
		}),
		async [Symbol.asyncDispose]() {
			machine.closed = true;
			fleet.sandboxes.delete(sandbox);
			await machine.link.close();
		}
	};
	fleet.sandboxes.add(sandbox);
	return sandbox;
}
async function boot(machine, signal) {
	const { spec, act, image, calls, fleet } = machine;
	const ask = {
		kind: "open",
		seed: spec.seed,
		workdir: spec.workdir,
		act,
		image: wirePairs(image),
		commands: (spec.commands ?? []).map((one) => ({
			...one,
			data: JSON.stringify(one.data)
		})),
		calls: calls.map((call) => ({
			...call,
			args: [...call.args]
		}))
	};
	const limits = {
		...fleet.limits,
		deadlineMs: START_MS_MAX
	};
	try {
		if ((await machine.link.ask(ask, limits, signal)).kind === "reply") return;
		machine.link = fleet.take();
		const second = await machine.link.ask(ask, limits, signal);
		if (second.kind === "killed") throw new Error(`a sandbox could not be started: ${second.killed}`);
	} catch (error) {
		await machine.link.close();
		throw error;
	}
}
async function perform(machine, ask, shape, signal) {
	signal.throwIfAborted();
	const outcome = await machine.link.ask(ask, machine.fleet.limits, signal).then((reply) => understood(reply, shape), async (reason) => {
		await restart(machine, new AbortController().signal);
		throw reason;
	});
	if (ask.kind === "exec" || ask.kind === "write") machine.act++;
	if (outcome.kind === "killed") await restart(machine, signal);
	else machine.image = applyChange(machine.image, outcome.change);
	return outcome;
}
function understood(reply, shape) {
	if (reply.kind === "killed") return reply;
	try {
		return {
			kind: "answer",
			answer: shape.parse(reply.reply.answer),
			change: new Map(reply.reply.change)
		};
	} catch {
		return {
			kind: "killed",
			killed: "crash"
		};
	}
}
async function restart(machine, signal) {
	await machine.link.close();
	if (machine.closed) return;
	machine.link = machine.fleet.take();
	await boot(machine, signal);
}
async function exec(machine, command, signal) {
	const outcome = await perform(machine, {
		kind: "exec",
		command
	}, ExecAnswer, signal);
	if (outcome.kind === "answer") {
		machine.calls = [...machine.calls, ...outcome.answer.commands ?? []];
		return outcome.answer;
	}
	const { killed } = outcome;
	return {
		stdout: "",
		stderr: `${sayKilled(killed)}\n`,
		exitCode: EXIT_CODES[killed],
		changed: [],
		killed,
		gaps: []
	};
}
async function read(machine, path, signal) {
	const outcome = await perform(machine, {
		kind: "read",
		path
	}, ReadAnswer, signal);
	return outcome.kind === "answer" ? outcome.answer : {
		kind: "refused",
		message: sayKilled(outcome.killed)
	};
}
async function write(machine, path, bytes, signal) {
	const outcome = await perform(machine, {
		kind: "write",
		path,
		bytes: Uint8Array.from(bytes)
	}, WriteAnswer, signal);
	return outcome.kind === "answer" ? outcome.answer : {
		kind: "refused",
		message: sayKilled(outcome.killed)
	};
}
async function query(machine, db, sql, signal) {
	const outcome = await perform(machine, {
		kind: "query",
		db,
		sql
	}, QueryAnswer, signal);
	return outcome.kind === "answer" ? outcome.answer : {
		kind: "refused",
		message: sayKilled(outcome.killed)
	};
}
function sayKilled(killed) {
	return `stopped: ${{
		deadline: "it took too long",
		memory: "it used too much memory",
		crash: "the machine crashed"
	}[killed]}; the machine was restarted with the files from before`;
}
export { childSandboxes };
