import { A as PASSED_OVER } from "./cold.js";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
// src/adapters/local/git-blobs.ts
function gitBlobId(bytes) {
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function gitBlobs(cwd, path) {
	const blobs = new Map();
	collect(cwd, path, blobs);
	return blobs;
}
function collect(cwd, path, blobs) {
	const is = statSync(join(cwd, path), { throwIfNoEntry: false });
	if (is?.isFile() === true) blobs.set(path, gitBlobId(readFileSync(join(cwd, path))));
	if (is?.isDirectory() !== true) return;
	for (const name of readdirSync(join(cwd, path))) if (!PASSED_OVER.has(name)) collect(cwd, `${path}/${name}`, blobs);
}
export { gitBlobs as n, gitBlobId as t };
