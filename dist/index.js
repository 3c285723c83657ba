import "./chunks/rolldown-runtime.js";
import { n as tooOldNode, t as untilDone } from "./chunks/until-done.js";
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
