import "./rolldown-runtime.js";
import { n as findHost, r as requireNode, t as hostLink } from "./host-link.js";
import { t as ISOLATE_LIMITS } from "./isolate-limits.js";
import { b as strictObject, h as number, l as discriminatedUnion, n as _enum, p as literal, x as string } from "./zod.js";
import { availableParallelism } from "node:os";
// src/adapters/sandbox/isolate-messages.ts
const GuestLimitsShape = strictObject({
	fuel: number(),
	memoryBytes: number(),
	stackBytes: number()
});
strictObject({
	kind: literal("call"),
	id: number(),
	program: string(),
	name: string(),
	args: string(),
	limits: GuestLimitsShape
});
const IsolateAnswer = discriminatedUnion("kind", [strictObject({
	kind: literal("value"),
	json: string()
}), strictObject({
	kind: literal("fault"),
	reason: _enum([
		"syntax",
		"threw",
		"fuel",
		"memory",
		"not_json",
		"missing_export",
		"crash"
	]),
	message: string().max(65536)
})]);
// src/adapters/sandbox/child-isolate.ts
const RETIRED_AT_BYTES = 320 << 20;
function childIsolate(options = {}) {
	requireNode();
	const pool = {
		options: {
			hostPath: options.hostPath ?? findHost(import.meta.url, "isolate-host"),
			processes: options.processes ?? Math.min(availableParallelism(), 4),
			deadlineMs: options.deadlineMs ?? 6e4,
			rssBytesMax: options.rssBytesMax ?? 1 << 30
		},
		limits: {
			...ISOLATE_LIMITS,
			...options.limits
		},
		idle: [],
		busy: new Set(),
		waiting: []
	};
	return {
		async call(program, name, args, signal) {
			signal.throwIfAborted();
			const texts = {
				program: JSON.stringify(program),
				args: JSON.stringify(args)
			};
			return withLink(pool, async (link) => {
				const ask = {
					kind: "call",
					name,
					...texts,
					limits: pool.limits
				};
				return resultOf(await link.ask(ask, pool.options, signal));
			});
		},
		async [Symbol.asyncDispose]() {
			await Promise.all([...pool.idle.splice(0), ...pool.busy].map((link) => link.close()));
		}
	};
}
async function withLink(pool, act) {
	while (pool.idle.length === 0 && pool.busy.size >= pool.options.processes) await new Promise((resolve) => pool.waiting.push(resolve));
	const link = pool.idle.pop() ?? hostLink(pool.options.hostPath);
	pool.busy.add(link);
	try {
		return await act(link);
	} finally {
		pool.busy.delete(link);
		if (link.isAlive() && link.residentBytes() < RETIRED_AT_BYTES) pool.idle.push(link);
		else await link.close();
		pool.waiting.shift()?.();
	}
}
function resultOf(reply) {
	if (reply.kind === "killed") return {
		kind: "fault",
		...KILLED[reply.killed]
	};
	const parsed = IsolateAnswer.safeParse(reply.reply.answer);
	if (!parsed.success) return {
		kind: "fault",
		...KILLED.crash
	};
	const { data } = parsed;
	return data.kind === "fault" ? data : readValue(data.json);
}
function readValue(json) {
	try {
		return {
			kind: "value",
			value: JSON.parse(json)
		};
	} catch {
		return {
			kind: "fault",
			...KILLED.crash
		};
	}
}
const KILLED = {
	deadline: {
		reason: "crash",
		message: "The isolate's process took too long and was stopped."
	},
	memory: {
		reason: "memory",
		message: "The isolate's process used too much memory and was stopped."
	},
	crash: {
		reason: "crash",
		message: "The isolate's process crashed."
	}
};
export { childIsolate };
