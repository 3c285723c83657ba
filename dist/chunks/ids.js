import { b as string, n as _enum } from "./zod.js";
// src/record/ids.ts
const TaskId = string().regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, "use lower-case letters, digits and single underscores").max(80);
const Fingerprint = string().regex(/^[0-9a-f]{64}$/);
const Arm = _enum(["candidate", "baseline"]);
function taskKey(taskId, variant) {
	return variant === null ? taskId : `${taskId}@${variant}`;
}
function shortId(taskId) {
	return /^task_\d+(?=_)/.exec(taskId)?.[0] ?? taskId;
}
function runKey(taskId, variant, epoch) {
	return `${taskKey(shortId(taskId), variant)}_run${epoch}`;
}
export { shortId as a, runKey as i, Fingerprint as n, taskKey as o, TaskId as r, Arm as t };
