import "./chunks/rolldown-runtime.js";
// src/post.ts
const state = process.env["STATE_pawl"] ?? "";
if (state !== "") {
	const [{ postStep }, { untilDone }] = await Promise.all([import("./chunks/post-step.js"), import("./chunks/until-done.js")]);
	await untilDone(() => postStep(state, process.env));
}
export {};
