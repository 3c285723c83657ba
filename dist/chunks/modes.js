import "./rolldown-runtime.js";
import { a as parseShare } from "./run-campaign.js";
import { y as nearest } from "./cold-github.js";
import { Tt as UsageError } from "./cold.js";
import { i as leaveNothing } from "./execute-shard.js";
// src/doors/modes.ts
const MODES = [
	"check",
	"plan",
	"publish",
	"merge",
	"watch"
];
async function openMode(typed, context, signal) {
	const mode = modeOf(typed.mode.trim() || "check");
	if (mode === "publish") {
		const { publishMode } = await import("./publish-mode.js");
		return publishMode(context, typed, signal);
	}
	if (mode === "watch") {
		if (typed.shard.trim() !== "") throw new UsageError("mode watch measures in one job; leave the input shard out.");
		const { watchMode } = await import("./watch-in-action.js");
		return watchMode(context);
	}
	const pulled = await pullContext(typed, context, signal);
	if (mode === "plan") {
		const { planMode } = await import("./plan-mode.js");
		return planMode(pulled);
	}
	if (typed.isDryRun) return {
		context: pulled,
		isQuiet: true,
		measure: (measuring, whole) => whole({
			...measuring,
			part: { kind: "plan" }
		})
	};
	if (mode === "merge") return mergeMode(pulled, typed);
	return typed.shard.trim() === "" ? plainMode(pulled) : shardMode(pulled, typed.shard);
}
function modeOf(text) {
	const mode = MODES.find((each) => each === text);
	if (mode !== void 0) return mode;
	const meant = nearest(text, MODES);
	throw new UsageError(`the input mode must be ${MODES.join(", ")}, not ${JSON.stringify(text)}${meant === void 0 ? "" : `; did you mean ${meant}?`}`);
}
async function pullContext({ pullRequest, token }, context, signal) {
	if (pullRequest.trim() === "") return context;
	const { dispatchedPull } = await import("./dispatched-pull.js");
	return dispatchedPull(pullRequest.trim(), {
		context,
		token,
		cwd: process.cwd()
	}, signal);
}
function plainMode(context) {
	return {
		context,
		isQuiet: false,
		measure: (measuring, whole) => whole(measuring)
	};
}
function shardMode(context, text) {
	const share = parseShare(text);
	return {
		context,
		isQuiet: true,
		measure: async (measuring, whole, signal) => {
			const said = await whole({
				...measuring,
				part: {
					kind: "shard",
					share
				}
			});
			if (said.outputs["verdict"] === "identical") await leaveNothing(measuring.out, share, signal);
			return said;
		}
	};
}
function mergeMode(context, { shard, shards }) {
	if (shard.trim() !== "") throw new UsageError("mode merge takes shards, and is none: leave `shard` out.");
	const folders = shards.split(/[\n,]/).flatMap((name) => name.trim() === "" ? [] : [name.trim()]);
	const part = {
		kind: "merge",
		folders: folders.length === 0 ? ["shards"] : folders
	};
	return {
		context,
		isQuiet: false,
		measure: (measuring, whole) => whole({
			...measuring,
			part
		})
	};
}
export { openMode };
