import "./rolldown-runtime.js";
import { O as githubAsk, k as statusOf, w as baselineName } from "./cold-github.js";
import { t as downloadArtifact } from "./download-artifact.js";
import { n as trustedRun, t as isOnBase } from "./trusted-run.js";
import { t as unpackBaseline } from "./unpack-baseline.js";
import { r as parsePack } from "./parse-pack.js";
import { t as decodeUtf8 } from "./decode-utf8.js";
import { t as dataBranchTip } from "./data-branch.js";
import { Tt as UsageError, ft as oneLine, mt as truncate } from "./cold.js";
import { createHash } from "node:crypto";
// src/adapters/github/artifact-shelf.ts
const PAGES_MAX = 3;
function artifactShelf(ask, access, trust) {
	return async (key, ancestors, signal) => {
		const name = baselineName(key);
		for (let page = 1;; page++) {
			const listed = await listPage(ask, access, {
				name,
				page
			}, signal);
			if (listed.kind === "refused") return listed;
			const joined = listed.value.filter((each) => each.name === name && ancestors.has(each.workflow_run?.head_sha ?? ""));
			if (joined.length > 0 || listed.value.length < 100 || page >= PAGES_MAX) return {
				kind: "found",
				value: joined.map((each) => candidateOf(each, {
					ask,
					access,
					trust,
					ancestors
				}))
			};
		}
	};
}
function listPage(ask, { owner, repo }, { name, page }, signal) {
	return ask("artifacts", signal, async (octokit) => {
		const query = {
			owner,
			repo,
			name,
			page,
			per_page: 100
		};
		const { data } = await octokit.rest.actions.listArtifactsForRepo({
			...query,
			request: { signal }
		});
		return {
			kind: "found",
			value: data.artifacts
		};
	});
}
function candidateOf(artifact, joining) {
	const commit = artifact.workflow_run?.head_sha ?? "";
	return {
		commit,
		behind: joining.ancestors.get(commit) ?? 0,
		keptAt: artifact.created_at ?? void 0,
		refusal: refusalOf(artifact, joining.trust),
		open: (signal) => joining.ask("artifacts", signal, async (octokit) => {
			const run = {
				id: artifact.workflow_run?.id ?? 0,
				commit,
				trust: joining.trust
			};
			const trusted = await orGone("its workflow run was deleted.", () => trustedRun(octokit, joining.access, run, signal));
			if (trusted.kind === "refused") return trusted;
			const zip = await orGone("it was deleted.", () => downloadArtifact(octokit, joining.access, artifact, signal));
			return zip.kind === "refused" ? zip : opened(zip.value, run.id, trusted.value.event);
		})
	};
}
function refusalOf({ expired, workflow_run: run }, trust) {
	if (run?.repository_id === void 0 || run.head_repository_id !== run.repository_id) return "it is from a fork.";
	if (!isOnBase(run.head_branch, trust.branch)) return "its workflow run was on another branch.";
	return expired ? "it has expired." : void 0;
}
async function orGone(gone, act) {
	try {
		return await act();
	} catch (error) {
		if (statusOf(error) === 404) return {
			kind: "refused",
			reason: gone
		};
		throw error;
	}
}
function opened(zip, run, event) {
	const unpacked = unpackBaseline(zip);
	if (unpacked.kind === "refused") return unpacked;
	return {
		kind: "found",
		value: {
			place: `workflow run ${run} (${event})`,
			...unpacked.value
		}
	};
}
// src/adapters/github/branch-shelf.ts
function branchShelf(ask, access, branch) {
	return (key, ancestors, signal) => ask("contents", signal, async (octokit) => {
		return {
			kind: "found",
			value: [...(await dataBranchTip(octokit, access, {
				branch,
				key
			}, signal))?.kept ?? []].flatMap(([commit, file]) => {
				const behind = ancestors.get(commit);
				if (behind === void 0) return [];
				const refusal = file.size > 268435456 ? "it is larger than a data pack can be." : void 0;
				const open = (until) => openKept(ask, access, {
					file,
					branch
				}, until);
				return [{
					commit,
					behind,
					keptAt: void 0,
					refusal,
					open
				}];
			})
		};
	});
}
function openKept(ask, { owner, repo }, { file, branch }, signal) {
	return ask("contents", signal, async (octokit) => {
		const { data } = await octokit.rest.git.getBlob({
			owner,
			repo,
			file_sha: file.blob,
			request: { signal }
		});
		const bytes = Buffer.from(data.content, data.encoding);
		if (blobId(bytes, file.blob) !== file.blob) return {
			kind: "refused",
			reason: "its bytes are not those that were kept (the object id differs)."
		};
		const text = decodeUtf8(bytes);
		if (text === void 0) return {
			kind: "refused",
			reason: "its data pack is not UTF-8 text."
		};
		return {
			kind: "found",
			value: {
				place: `branch ${branch}`,
				text,
				trajectories: new Map()
			}
		};
	});
}
function blobId(bytes, like) {
	return createHash(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// src/adapters/github/first-parents.ts
const COMMITS_MAX = 100;
function firstParents(ask, { owner, repo }, commit, signal) {
	return ask("contents", signal, async (octokit) => {
		const { data } = await octokit.rest.repos.listCommits({
			owner,
			repo,
			sha: commit,
			per_page: COMMITS_MAX,
			request: { signal }
		});
		return {
			kind: "found",
			value: walk(new Map(data.map(({ sha, parents: [first] }) => [sha, first?.sha])), data[0]?.sha)
		};
	});
}
function walk(parents, from) {
	const ancestors = new Map();
	for (let sha = from; sha !== void 0 && parents.has(sha) && !ancestors.has(sha); sha = parents.get(sha)) ancestors.set(sha, ancestors.size);
	return ancestors;
}
// src/adapters/github/nearest-baseline.ts
const FETCHES_MAX = 10;
const SENTENCES_MAX = 10;
async function nearestBaseline(shelves, { key, ancestors }, signal) {
	const passedOver = [];
	const waiting = [];
	const budget = { fetches: FETCHES_MAX };
	for (const shelf of shelves) {
		const listed = await shelf(key, ancestors, signal);
		if (listed.kind === "refused") {
			passedOver.push(`Baselines could not be listed: ${listed.reason}`);
			continue;
		}
		waiting.push(...listed.value.filter(({ behind }) => behind > 0));
		const found = await firstUsable(listed.value.filter(({ behind }) => behind === 0), passedOver, budget, signal);
		if (found !== void 0) return answer(found, passedOver);
	}
	return answer(await firstUsable(waiting.toSorted((a, b) => a.behind - b.behind), passedOver, budget, signal), passedOver);
}
function answer(baseline, all) {
	const rest = all.length - SENTENCES_MAX;
	const passedOver = rest > 0 ? [...all.slice(0, SENTENCES_MAX), `${rest} more were passed over.`] : all;
	if (baseline !== void 0) return {
		kind: "found",
		baseline,
		passedOver
	};
	return {
		kind: "missing",
		reason: all.length === 0 ? "there is no baseline at the base commit or before it yet." : "there is no usable baseline at the base commit or before it.",
		passedOver
	};
}
async function firstUsable(candidates, passedOver, budget, signal) {
	for (const candidate of candidates) {
		const looked = await look(candidate, budget, signal);
		if (typeof looked !== "string") return looked;
		passedOver.push(`The baseline of ${short(candidate.commit)}, ${distance(candidate.behind)}, was passed over: ${looked}`);
	}
}
async function look(candidate, budget, signal) {
	if (candidate.refusal !== void 0) return candidate.refusal;
	if (budget.fetches-- <= 0) return `${FETCHES_MAX} nearer ones had been fetched for nothing.`;
	const opened = await candidate.open(signal);
	if (opened.kind === "refused") return opened.reason;
	const pack = understood(opened.value);
	return typeof pack === "string" ? pack : baselineOf(candidate, opened.value, pack);
}
function understood({ text }) {
	try {
		return parsePack(text, "its data pack");
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		return truncate(oneLine(error.message), 300);
	}
}
function baselineOf({ commit, behind, keptAt }, { place, text, trajectories }, pack) {
	return {
		pack,
		text,
		trajectories,
		commit,
		behind,
		keptAt,
		provenance: `${place} on ${short(commit)}, ${distance(behind)}`
	};
}
function short(commit) {
	return commit.slice(0, 7);
}
function distance(behind) {
	if (behind === 0) return "the base commit itself";
	return behind === 1 ? "1 commit behind the base" : `${behind} commits behind the base`;
}
// src/adapters/github/baselines.ts
function githubBaselines(access, sources) {
	const ask = githubAsk(access);
	const { dataBranch } = sources;
	const shelves = [artifactShelf(ask, access, sources), ...dataBranch === void 0 ? [] : [branchShelf(ask, access, dataBranch)]];
	return { nearest: async ({ key, commit }, signal) => {
		const ancestors = await firstParents(ask, access, commit, signal);
		if (ancestors.kind === "refused") return {
			kind: "missing",
			reason: `the commits before the change cannot be listed: ${ancestors.reason}`,
			passedOver: []
		};
		return nearestBaseline(shelves, {
			key,
			ancestors: ancestors.value
		}, signal);
	} };
}
export { githubBaselines };
