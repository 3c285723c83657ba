import { execFile } from "node:child_process";
// src/adapters/local/git-parents.ts
async function gitParents(cwd, signal) {
	const text = await new Promise((resolve) => {
		const options = {
			cwd,
			signal,
			env: {
				...process.env,
				GIT_OPTIONAL_LOCKS: "0"
			}
		};
		execFile("git", [
			"cat-file",
			"-p",
			"HEAD"
		], options, (error, stdout) => resolve(error ? "" : stdout));
	});
	signal.throwIfAborted();
	return [...(text.split("\n\n", 1)[0] ?? "").matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, sha = ""]) => sha);
}
async function gitHead(cwd, signal) {
	const text = await new Promise((resolve) => {
		const options = {
			cwd,
			signal,
			env: {
				...process.env,
				GIT_OPTIONAL_LOCKS: "0"
			}
		};
		execFile("git", ["rev-parse", "HEAD"], options, (error, stdout) => resolve(error ? "" : stdout.trim()));
	});
	signal.throwIfAborted();
	return /^[0-9a-f]{40,64}$/.test(text) ? text : void 0;
}
export { gitParents as n, gitHead as t };
