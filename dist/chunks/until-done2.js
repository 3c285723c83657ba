import "./rolldown-runtime.js";
// src/doors/until-done.ts
async function untilDone(work) {
	const alive = setInterval(() => {}, 2147483647);
	try {
		return await work();
	} finally {
		clearInterval(alive);
	}
}
export { untilDone as t };
