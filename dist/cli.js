#!/usr/bin/env node
import "./chunks/rolldown-runtime.js";
import { t as tooOldNode } from "./chunks/node-version.js";
import { t as untilDone } from "./chunks/until-done2.js";
// src/cli.ts
const complaint = tooOldNode(process.versions.node);
if (complaint !== void 0) {
	process.stderr.write(`pawl: ${complaint}\n`);
	process.exitCode = 2;
} else {
	const { commandLine } = await import("./chunks/command-line.js");
	process.exitCode = await untilDone(() => commandLine(process.argv.slice(2)));
}
export {};
