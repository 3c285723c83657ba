import "./rolldown-runtime.js";
import { _ as strictObject, d as literal, s as boolean, v as string } from "./zod.js";
import { i as UsageError } from "./hash.js";
import { r as turnKey, t as RecordedTurn } from "./recorded-turn.js";
import { join } from "node:path";
import { readFile, readdir, rename, writeFile } from "node:fs/promises";
// src/adapters/replay/cassette.ts
const Label = strictObject({
	format_version: literal(1),
	model: string(),
	simulated: boolean()
});
async function openCassette(folder) {
	const label = await readLabel(folder);
	if (label === void 0) throw new UsageError(`${folder} is not a cassette: it has no cassette.json; record one first, or check the path.`);
	return cassetteIn(folder, label);
}
function cassetteIn(folder, { model, simulated }) {
	const turns = join(folder, "turns");
	const read = async (file) => {
		const text = await readOrMissing(join(turns, file));
		return text === void 0 ? void 0 : parseTurn(text, join(turns, file));
	};
	return {
		folder,
		model,
		simulated,
		find: (asked) => read(`${turnKey(asked)}.json`),
		all: async () => {
			const files = (await readdir(turns)).filter((file) => file.endsWith(".json")).sort();
			return (await Promise.all(files.map(read))).flatMap((turn) => turn ?? []);
		},
		keep: async (turn) => {
			const file = `${turnKey(turn.request)}.json`;
			if (await readOrMissing(join(turns, file)) === void 0) await writeWhole(join(turns, file), turn);
		}
	};
}
async function readLabel(folder) {
	const file = join(folder, "cassette.json");
	const text = await readOrMissing(file);
	return text === void 0 ? void 0 : parseAs(Label, text, file);
}
const parseTurn = (text, file) => parseAs(RecordedTurn, text, file);
function parseAs(schema, text, file) {
	const parsed = schema.safeParse(jsonOrUndefined(text));
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	throw new UsageError(`${file} is damaged (${issue?.path.join(".") || "top level"}: ${issue?.message}); record it again.`);
}
function jsonOrUndefined(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
async function readOrMissing(file) {
	try {
		return await readFile(file, "utf8");
	} catch (error) {
		if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return void 0;
		throw new UsageError(`${file} cannot be read (${codeOf(error)}); check its permissions.`);
	}
}
let writes = 0;
async function writeWhole(file, value) {
	const part = `${file}.${process.pid}-${writes++}.part`;
	await writeFile(part, `${JSON.stringify(value, null, 1)}\n`);
	await rename(part, file);
}
function codeOf(error) {
	return String(error.code ?? error);
}
export { openCassette };
