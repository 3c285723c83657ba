import "./rolldown-runtime.js";
import { b as strictObject, c as boolean, p as literal, x as string } from "./zod.js";
import { Ot as canonicalJson, Tt as UsageError, at as jsonOrUndefined } from "./cold.js";
import { i as turnKey, t as RecordedTurn } from "./recorded-turn.js";
import { join } from "node:path";
import { mkdir, readFile, readdir, rename, writeFile } from "node:fs/promises";
// src/adapters/replay/cassette.ts
const Label = strictObject({
	format_version: literal(1),
	model: string(),
	simulated: boolean(),
	region: string().exactOptional(),
	endpoint: string().exactOptional(),
	priced_as: string().exactOptional()
});
async function openCassette(folder) {
	const label = await readLabel(folder);
	if (label === void 0) throw new UsageError(`${folder} is not a cassette: it has no cassette.json; record one first, or check the path.`);
	return cassetteIn(folder, label);
}
async function createCassette(folder, recorded) {
	const existing = await readLabel(folder);
	const label = {
		format_version: 1,
		...recorded
	};
	if (existing !== void 0 && canonicalJson(existing) !== canonicalJson(label)) throw new UsageError(`${folder} holds turns of ${nameOf(existing)}; record ${nameOf(label)} into another folder.`);
	try {
		await mkdir(join(folder, "turns"), { recursive: true });
		if (existing === void 0) await writeWhole(join(folder, "cassette.json"), label);
	} catch (error) {
		throw new UsageError(`${folder} cannot be written (${codeOf(error)}); record into another folder.`);
	}
	return cassetteIn(folder, label);
}
function nameOf({ model, region, endpoint }) {
	const where = [region, endpoint].filter((place) => place !== void 0);
	return where.length === 0 ? model : `${model} (${where.join(", ")})`;
}
function cassetteIn(folder, { format_version: _, ...recorded }) {
	const turns = join(folder, "turns");
	const read = async (file) => {
		const text = await readOrMissing(join(turns, file));
		return text === void 0 ? void 0 : parseTurn(text, join(turns, file));
	};
	return {
		folder,
		...recorded,
		find: (asked) => read(`${turnKey(asked)}.json`),
		all: async () => {
			const files = (await readdir(turns)).filter((file) => file.endsWith(".json")).sort();
			return (await Promise.all(files.map(read))).flatMap((turn) => turn ?? []);
		},
		keep: async (turn) => {
			const file = `${turnKey(turn.request)}.json`;
			const before = await read(file);
			if (before === void 0 || before.reply.kind === "fault" && turn.reply.kind !== "fault") await writeWhole(join(turns, file), turn);
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
export { createCassette, openCassette };
