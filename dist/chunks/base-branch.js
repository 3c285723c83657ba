import { g as object, x as string } from "./zod.js";
import { readFile } from "node:fs/promises";
// src/doors/base-branch.ts
const Payload = object({
	repository: object({ default_branch: string().min(1) }).optional(),
	merge_group: object({ base_ref: string() }).optional()
});
async function baseBranch(env) {
	const { repository, merge_group: group } = await payload(env["GITHUB_EVENT_PATH"]);
	const name = repository?.default_branch ?? (env["GITHUB_BASE_REF"] || void 0);
	if (name === void 0) return void 0;
	const branch = `refs/heads/${name}`;
	return {
		name,
		isHere: (group === void 0 ? env["GITHUB_REF"] : group.base_ref) === branch
	};
}
async function payload(path) {
	const text = path === void 0 || path === "" ? "{}" : await readFile(path, "utf8").catch(() => "{}");
	return Payload.safeParse(JSON.parse(text)).data ?? {};
}
export { baseBranch as t };
