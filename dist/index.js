import "./chunks/rolldown-runtime.js";
import { t as tooOldNode } from "./chunks/node-version.js";
import { t as untilDone } from "./chunks/until-done2.js";
// src/main.ts
const complaint = tooOldNode(process.versions.node);
if (complaint !== void 0) {
	process.stdout.write(`::error::${complaint}\n`);
	process.exitCode = 2;
} else {
	const { action } = await import("./chunks/action.js");
	process.exitCode = await untilDone(action);
}
export {};
