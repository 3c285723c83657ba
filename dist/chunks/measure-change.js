import "./rolldown-runtime.js";
import { F as info, O as writeOrRefuse, Tt as UsageError, ft as oneLine, k as localFolder, p as sayUnchanged, r as identicalFacts } from "./cold.js";
import { t as packText } from "./seal-pack.js";
import { n as gitParents } from "./git-parents.js";
import { n as findBase, r as isSameAsTip, t as commitFiles } from "./find-base.js";
import { t as loadSettings } from "./load-settings.js";
import { r as recordingPlace, t as placeOfPart } from "./record-baseline.js";
import { t as unmeasuredFacts } from "./unmeasured-facts.js";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
// src/doors/baseline-input.ts
const ON_MISSING = [
	"warn",
	"compute",
	"fail"
];
const NO_REF = /[\s~^:?*[\\%#]|\.\.|@\{|^[-/.]|[/.]$|\.lock$/;
function baselineInput(typed, cwd) {
	const wanted = typed.baselineOnMissing.trim() || "warn";
	const onMissing = ON_MISSING.find((word) => word === wanted);
	if (onMissing === void 0) throw new UsageError(`the input baseline-on-missing must be ${ON_MISSING.join(", ")}, not "${oneLine(wanted)}".`);
	const branch = typed.baselineBranch.trim();
	if (NO_REF.test(branch)) throw new UsageError(`the input baseline-branch is no name of a branch: "${oneLine(branch)}".`);
	return {
		choice: choiceOf(typed.baseline.trim(), cwd),
		onMissing,
		dataBranch: branch === "" ? void 0 : branch
	};
}
function choiceOf(text, cwd) {
	if (text === "" || text === "auto") return { kind: "auto" };
	if (text === "none") return { kind: "none" };
	if (existsSync(resolve(cwd, text))) return {
		kind: "path",
		path: text
	};
	if (/^[1-9]\d{0,15}$/.test(text)) return {
		kind: "run",
		id: text
	};
	if (NO_REF.test(text) || text.endsWith(".json")) return {
		kind: "path",
		path: text
	};
	return {
		kind: "ref",
		ref: text
	};
}
// src/doors/base-commit.ts
async function baseCommit({ event }, asked, signal) {
	if (asked.ref !== void 0) return found(asked.ref);
	if (event.kind !== "pull_request" && event.kind !== "merge_group") return void 0;
	if (event.baseSha === void 0) return {
		kind: "refused",
		reason: "the event names no base."
	};
	if (event.kind === "merge_group") return found(event.baseSha);
	const first = await mergedInto(event.headSha, asked.cwd, signal);
	if (first !== void 0) return found(first);
	return asked.files.mergeBase(event.baseSha, event.headSha, signal);
}
async function mergedInto(headSha, cwd, signal) {
	const [first, second] = await gitParents(cwd, signal);
	return second === headSha ? first : void 0;
}
function found(value) {
	return {
		kind: "found",
		value
	};
}
// src/doors/hold-against.ts
async function holdAgainst(challenge, signal) {
	const { measuring, input, given } = challenge;
	const { context, token } = measuring;
	const files = token === "" ? void 0 : await commitFiles(context, token);
	const ref = input.choice.kind === "ref" ? input.choice.ref : void 0;
	if (files !== void 0 && ref === void 0 && await isMerged(challenge, files, signal)) return opponent({
		base: { kind: "same" },
		known: given,
		held: void 0
	});
	const commit = files === void 0 ? void 0 : await baseCommit(context, {
		ref,
		files,
		cwd: process.cwd()
	}, signal);
	const base = await contentAt(challenge, {
		files,
		commit,
		known: given
	}, signal);
	const first = {
		base,
		known: given,
		held: void 0
	};
	if (base?.kind === "same" || given !== void 0 || !isSought(challenge)) return opponent(first);
	try {
		const { findBaseline } = await import("./find-baseline2.js");
		const held = await findBaseline({
			context,
			token,
			input,
			key: await keyOf(base, challenge, signal),
			commit: commit?.kind === "found" ? commit.value : void 0
		}, signal);
		if (ref !== void 0 && held.kind === "missing" && base?.kind === "unavailable") throw new UsageError(`the baseline "${oneLine(ref)}" is neither on disk nor a branch or commit with a baseline: ${base.reason}`);
		const known = held.kind === "found" ? held.pack : void 0;
		if (base?.kind !== "unavailable" || known === void 0) return opponent({
			base,
			known,
			held
		});
		return opponent({
			base: await contentAt(challenge, {
				files,
				commit,
				known
			}, signal),
			known,
			held
		});
	} catch (error) {
		await remove(base);
		throw error;
	}
}
async function isMerged({ measuring, settings, given }, files, signal) {
	const { context, asked } = measuring;
	if (await mergedInto(context.event.headSha, process.cwd(), signal) !== void 0) return false;
	return isSameAsTip(context, {
		files,
		asked,
		settings,
		known: given
	}, signal);
}
function isSought({ input: { choice }, measuring }) {
	if (choice.kind !== "auto") return choice.kind === "run" || choice.kind === "ref";
	const { kind } = measuring.context.event;
	return kind === "pull_request" || kind === "merge_group";
}
async function contentAt({ measuring, settings }, at, signal) {
	const { files, commit, known } = at;
	if (files === void 0 || commit === void 0) return void 0;
	return findBase(measuring.context, {
		files,
		commit,
		asked: measuring.asked,
		settings,
		known
	}, signal);
}
async function keyOf(base, { measuring, settings }, signal) {
	const content = base?.kind === "folder" ? base : {
		folder: process.cwd(),
		settings
	};
	const { baselineKeyOf } = await import("./find-baseline2.js");
	return baselineKeyOf(content, measuring, signal);
}
function opponent(parts) {
	return {
		...parts,
		[Symbol.asyncDispose]: () => remove(parts.base)
	};
}
async function remove(base) {
	if (base?.kind === "folder") await base[Symbol.asyncDispose]();
}
// src/doors/measure-change.ts
async function measureChange(measuring, signal) {
	const { asked, out, key, writer } = measuring;
	const cwd = process.cwd();
	const config = asked.config === "pawl.yml" ? void 0 : asked.config;
	const settings = await loadSettings(cwd, config, asked.overrides, signal);
	const input = baselineInput(measuring, cwd);
	const base = await recordingPlace(measuring.context, asked, process.env);
	const place = placeOfPart(base, measuring.part);
	if (input.choice.kind === "auto" && base !== "nowhere" && measuring.context.event.kind !== "merge_group") return (await import("./measure-base.js")).measureBase({
		measuring,
		settings,
		input,
		place
	}, signal);
	const given = input.choice.kind === "path" ? await givenPack(input.choice.path, settings, signal) : void 0;
	if (given?.isUnchanged === true) {
		info("Inputs identical to the baseline: nothing was run.");
		await writeOrRefuse(localFolder(out), "data-pack.json", packText(given.pack), signal);
		return sayUnchanged(identicalFacts(given.pack), key, writer);
	}
	await using opponent = await holdAgainst({
		measuring,
		settings,
		input,
		given: given?.pack
	}, signal);
	if (opponent.base?.kind === "same") {
		info("Nothing that matters differs from the base: nothing was run.");
		return sayUnchanged(unmeasuredFacts(settings), key, writer);
	}
	const { measureAgainst } = await import("./measure-against.js");
	return await measureAgainst(opponent, {
		measuring,
		settings,
		input,
		place
	}, signal);
}
async function givenPack(path, settings, signal) {
	const [{ baselinePack }, { isUnchanged }] = await Promise.all([import("./baseline-pack.js"), import("./is-unchanged.js")]);
	const pack = await baselinePack(path, process.cwd(), signal);
	if (pack === void 0) return void 0;
	return {
		pack,
		isUnchanged: await isUnchanged(pack, settings, process.cwd(), signal)
	};
}
export { measureChange };
