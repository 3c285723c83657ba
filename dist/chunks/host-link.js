import { C as union, S as tuple, b as strictObject, c as boolean, h as number, i as _null, l as discriminatedUnion, o as array, p as literal, r as _instanceof, w as unknown, x as string } from "./zod.js";
import { Tt as UsageError } from "./cold.js";
import { fileURLToPath } from "node:url";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { spawn } from "node:child_process";
// src/adapters/sandbox/frame.ts
const HEADER_BYTES = 8;
const MARK = "$bytes";
const FRAME_BYTES_MAX = 96 << 20;
function encodeFrame(message) {
	const blobs = [];
	const json = JSON.stringify(lifted(message, blobs));
	const head = Buffer.alloc(HEADER_BYTES);
	const text = Buffer.from(json);
	head.writeUInt32BE(text.length, 0);
	head.writeUInt32BE(blobs.reduce((sum, blob) => sum + blob.length, 0), 4);
	return Buffer.concat([
		head,
		text,
		...blobs
	]);
}
function lifted(value, blobs) {
	if (value instanceof Uint8Array) {
		blobs.push(value);
		return { [MARK]: value.length };
	}
	if (Array.isArray(value)) return value.map((item) => lifted(item, blobs));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, lifted(item, blobs)]));
}
function frameReader(receive, maxBytes = FRAME_BYTES_MAX) {
	let chunks = [];
	let size = 0;
	let needed = HEADER_BYTES;
	return (chunk) => {
		chunks.push(chunk);
		size += chunk.length;
		while (size >= needed) {
			const all = chunks.length === 1 ? chunks[0] ?? chunk : Buffer.concat(chunks);
			chunks = [all];
			const total = HEADER_BYTES + all.readUInt32BE(0) + all.readUInt32BE(4);
			if (total > maxBytes) throw new Error(`a frame of ${total} bytes is too large`);
			needed = total;
			if (size < total) return;
			chunks = [all.subarray(total)];
			size -= total;
			needed = HEADER_BYTES;
			receive(decodeFrame(all.subarray(0, total)));
		}
	};
}
function decodeFrame(frame) {
	const jsonEnd = HEADER_BYTES + frame.readUInt32BE(0);
	return lowered(JSON.parse(frame.toString("utf8", HEADER_BYTES, jsonEnd)), {
		bytes: frame.subarray(jsonEnd),
		at: 0
	});
}
function lowered(value, blobs) {
	if (Array.isArray(value)) return value.map((item) => lowered(item, blobs));
	if (typeof value !== "object" || value === null) return value;
	const length = Object.hasOwn(value, MARK) ? Reflect.get(value, MARK) : void 0;
	if (typeof length === "number") {
		const start = blobs.at;
		blobs.at += length;
		if (!(length >= 0) || blobs.at > blobs.bytes.length) throw new Error("a frame is shorter than it says");
		return Uint8Array.from(blobs.bytes.subarray(start, blobs.at));
	}
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, lowered(item, blobs)]));
}
// src/adapters/sandbox/host-messages.ts
const Path = string().max(8192);
const Bytes = _instanceof(Uint8Array);
const Text = string().max(9437184);
const Entry = union([
	strictObject({
		kind: literal("file"),
		mode: number(),
		mtimeMs: number(),
		bytes: Bytes
	}),
	strictObject({
		kind: literal("folder"),
		mode: number(),
		mtimeMs: number()
	}),
	strictObject({
		kind: literal("link"),
		target: Path
	})
]);
const WireChange = array(tuple([Path, Entry.nullable()])).max(2e5);
const WireImage = array(tuple([Path, Entry])).max(2e5);
const WireCommand = strictObject({
	name: string(),
	source: string(),
	data: string()
});
const WireCall = strictObject({
	name: string().max(100),
	args: array(string().max(200)).max(16),
	exitCode: number()
});
discriminatedUnion("kind", [
	strictObject({
		kind: literal("open"),
		id: number(),
		seed: string(),
		workdir: string(),
		act: number(),
		image: WireImage,
		commands: array(WireCommand),
		calls: array(WireCall)
	}),
	strictObject({
		kind: literal("exec"),
		id: number(),
		command: string()
	}),
	strictObject({
		kind: literal("read"),
		id: number(),
		path: string()
	}),
	strictObject({
		kind: literal("write"),
		id: number(),
		path: string(),
		bytes: Bytes
	}),
	strictObject({
		kind: literal("query"),
		id: number(),
		db: string(),
		sql: string()
	})
]);
const Refused = strictObject({
	kind: literal("refused"),
	message: string().max(65536)
});
const Cell = union([
	string(),
	number(),
	boolean(),
	_null()
]);
const ExecAnswer = strictObject({
	stdout: Text,
	stderr: Text,
	exitCode: number(),
	changed: array(Path).max(2e5),
	gaps: array(string().max(1e3)).max(1e4),
	commands: array(WireCall).max(200).exactOptional()
});
const ReadAnswer = union([
	strictObject({
		kind: literal("file"),
		bytes: Bytes
	}),
	strictObject({ kind: literal("missing") }),
	strictObject({
		kind: literal("folder"),
		entries: array(Path).max(2e5)
	}),
	Refused
]);
const WriteAnswer = union([strictObject({
	kind: literal("written"),
	changed: array(Path).max(2e5)
}), Refused]);
const QueryAnswer = union([strictObject({
	kind: literal("rows"),
	columns: array(string()),
	rows: array(array(Cell)).max(1e5),
	truncated: boolean()
}), Refused]);
const HostReply = strictObject({
	id: number(),
	answer: unknown(),
	change: WireChange
});
function wirePairs(entries) {
	return [...entries];
}
// src/adapters/sandbox/spawn-host.ts
const NODE_MAJOR_MIN = 24;
const FLAGS = [
	"--permission",
	"--wasm-max-mem-pages=4096",
	"--max-old-space-size=384",
	"--disallow-code-generation-from-strings",
	"--disable-proto=delete",
	"--no-addons",
	"--no-experimental-sqlite",
	"--disable-sigusr1",
	"--no-warnings"
];
const CPU_SECONDS_MAX = 1800;
const SHELL = "/bin/sh";
const SETPRIV = "/usr/bin/setpriv";
function findHost(from = import.meta.url, program = "host") {
	const found = [
		`./sandbox/${program}.js`,
		`../sandbox/${program}.js`,
		`./${program}.js`,
		`./${program}.ts`
	].map((place) => fileURLToPath(new URL(place, from))).find((path) => existsSync(path));
	if (found === void 0) throw new UsageError("the sandbox's host program is missing: keep dist/sandbox/ beside the program, or run `npm run build`.");
	return found;
}
function requireNode(version = process.versions.node) {
	if (Number.parseInt(version, 10) >= NODE_MAJOR_MIN) return;
	throw new UsageError(`the sandbox needs Node ${NODE_MAJOR_MIN} or newer, this is ${version}: run it with \`npx -y node@24\`.`);
}
function spawnHost(host) {
	const readable = readableFor(host).map((path) => `--allow-fs-read=${path}`);
	const command = [
		process.execPath,
		...FLAGS,
		...readable,
		host
	];
	const [program = "", ...args] = process.platform === "win32" ? command : mortal(command);
	return spawn(program, args, {
		env: {},
		cwd: dirname(host),
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		windowsHide: true
	});
}
function readableFor(host) {
	if (host.endsWith(".js")) return [join(dirname(host), "*")];
	const root = join(dirname(host), "../../..");
	return [
		join(root, "src", "*"),
		join(root, "node_modules", "*"),
		join(root, "package.json")
	];
}
function mortal(command) {
	const withParent = process.platform === "linux" && existsSync(SETPRIV) ? [
		SETPRIV,
		"--pdeathsig",
		"KILL"
	] : [];
	if (!existsSync(SHELL)) return [...withParent, ...command];
	return [
		SHELL,
		"-c",
		`ulimit -c 0; ulimit -t ${CPU_SECONDS_MAX}; unset PWD OLDPWD; exec "$@"`,
		"sh",
		...withParent,
		...command
	];
}
// src/adapters/sandbox/host-link.ts
const WATCH_MS = 50;
const PAGE_BYTES = 4096;
const OUT_OF_MEMORY = /out of memory|heap limit|Cannot allocate|allocation failed|Array buffer allocation/i;
const living = new Set();
const isExitWatched = { done: false };
function hostLink(host) {
	const child = spawnHost(host);
	living.add(child);
	killChildrenAtExit();
	const state = {
		child,
		pending: void 0,
		lastWords: "",
		dead: void 0,
		ids: 0
	};
	const gone = new Promise((resolve) => {
		child.once("close", () => {
			living.delete(child);
			settle(state, {
				kind: "killed",
				killed: state.dead ?? causeOfDeath(state)
			});
			state.dead ??= "crash";
			resolve();
		});
	});
	child.once("error", () => kill(state, "crash"));
	child.stdin.on("error", () => kill(state, "crash"));
	child.stderr.on("data", (chunk) => {
		state.lastWords = (state.lastWords + chunk.toString("latin1")).slice(-4096);
	});
	listen(state);
	rest(child);
	return {
		pid: child.pid,
		isAlive: () => state.dead === void 0,
		residentBytes: () => residentBytes(child.pid),
		ask: (ask, limits, signal) => askOnce(state, ask, limits, signal),
		close() {
			child.ref();
			kill(state, "crash");
			return gone;
		}
	};
}
function listen(state) {
	const read = frameReader((message) => {
		const reply = HostReply.parse(message);
		if (reply.id !== state.pending?.id) throw new Error("an answer nobody asked for");
		settle(state, {
			kind: "reply",
			reply
		});
	});
	state.child.stdout.on("data", (chunk) => {
		if (state.dead !== void 0) return;
		try {
			read(chunk);
		} catch {
			kill(state, "crash");
		}
	});
}
function settle(state, reply) {
	const { pending } = state;
	state.pending = void 0;
	pending?.done(reply);
}
function kill(state, why) {
	state.dead ??= why;
	state.child.kill("SIGKILL");
}
function causeOfDeath(state) {
	return OUT_OF_MEMORY.test(state.lastWords) ? "memory" : "crash";
}
async function askOnce(state, ask, limits, signal) {
	signal.throwIfAborted();
	if (state.dead !== void 0) return {
		kind: "killed",
		killed: state.dead
	};
	const id = ++state.ids;
	const deadline = setTimeout(() => kill(state, "deadline"), limits.deadlineMs);
	const watch = setInterval(() => {
		if (residentBytes(state.child.pid) > limits.rssBytesMax) kill(state, "memory");
	}, WATCH_MS);
	const abort = () => kill(state, "crash");
	signal.addEventListener("abort", abort, { once: true });
	wake(state.child);
	try {
		const reply = await new Promise((done) => {
			state.pending = {
				id,
				done
			};
			state.child.stdin.write(encodeFrame({
				...ask,
				id
			}));
		});
		signal.throwIfAborted();
		return reply;
	} finally {
		clearTimeout(deadline);
		clearInterval(watch);
		signal.removeEventListener("abort", abort);
		rest(state.child);
	}
}
function residentBytes(pid) {
	try {
		return Number(readFileSync(`/proc/${pid}/statm`, "latin1").split(" ")[1]) * PAGE_BYTES;
	} catch {
		return 0;
	}
}
function rest(child) {
	child.unref();
	for (const pipe of [
		child.stdin,
		child.stdout,
		child.stderr
	]) unrefPipe(pipe, "unref");
}
function wake(child) {
	child.ref();
	for (const pipe of [
		child.stdin,
		child.stdout,
		child.stderr
	]) unrefPipe(pipe, "ref");
}
function unrefPipe(pipe, how) {
	const act = Reflect.get(pipe, how);
	if (typeof act === "function") act.call(pipe);
}
function killChildrenAtExit() {
	if (isExitWatched.done) return;
	isExitWatched.done = true;
	process.on("exit", () => {
		for (const child of living) child.kill("SIGKILL");
	});
}
export { QueryAnswer as a, wirePairs as c, ExecAnswer as i, findHost as n, ReadAnswer as o, requireNode as r, WriteAnswer as s, hostLink as t };
