import "./rolldown-runtime.js";
import { L as saveState, b as sayRunning, v as writeComment, x as renderProgressComment, y as beginCheck } from "./cold.js";
import { n as STATE_NAME } from "./publication-state.js";
// src/doors/progress-ticker.ts
const WAIT_MIN_MS = 2e4;
const WAIT_SHARE = .1;
function startTicker({ clock, now, tell }, cancelled) {
	const stopper = new AbortController();
	const signal = AbortSignal.any([cancelled, stopper.signal]);
	const startMs = clock.monotonicMs();
	let told = JSON.stringify(now());
	const tick = async () => {
		for (;;) {
			const passedMs = clock.monotonicMs() - startMs;
			await clock.sleep(Math.max(WAIT_MIN_MS, passedMs * WAIT_SHARE), signal);
			const state = now();
			if (JSON.stringify(state) === told) continue;
			told = JSON.stringify(state);
			await tell(state);
		}
	};
	const ended = tick().catch(() => void 0);
	return { stop: async () => {
		stopper.abort();
		await ended;
	} };
}
// src/doors/progress-live.ts
const EDIT_MS = 2e4;
async function goLive(place, { now, clock }, signal) {
	const { key, runUrl } = place;
	const titled = {
		key,
		...runUrl !== void 0 && { runUrl }
	};
	const body = (progress) => renderProgressComment(progress, titled);
	const untold = {
		isCommenting: true,
		progress: now(),
		end: null
	};
	saveState(STATE_NAME, {
		...stateOf(place, {
			...untold,
			check: void 0
		}),
		check_place: placeOf(place)
	});
	const [check, commented] = await Promise.all([beginCheck(place, now(), signal), writeComment(place, { body: body(now()) }, signal)]);
	let isCommenting = commented.kind !== "refused" && commented.kind !== "absent";
	const save = (progress) => saveState(STATE_NAME, stateOf(place, {
		check,
		isCommenting,
		progress,
		end: null
	}));
	save(now());
	const tell = async (progress) => {
		save(progress);
		const brief = AbortSignal.any([signal, AbortSignal.timeout(EDIT_MS)]);
		const said = [check?.update(sayRunning(progress), brief), isCommenting ? writeComment(place, { body: body(progress) }, brief) : void 0];
		const [, comment] = await Promise.allSettled(said);
		if (comment.status === "fulfilled" && comment.value?.kind === "superseded") isCommenting = false;
	};
	return {
		check,
		get isCommenting() {
			return isCommenting;
		},
		stop: startTicker({
			clock,
			now,
			tell
		}, signal).stop,
		leave: ({ conclusion, title }, isWritten) => {
			const left = {
				check,
				isCommenting,
				progress: now(),
				end: {
					conclusion,
					title
				}
			};
			saveState(STATE_NAME, isWritten ? "" : stateOf(place, left));
		}
	};
}
function stateOf({ pullRequest, key, order }, left) {
	return {
		pull_request: left.isCommenting ? pullRequest ?? null : null,
		key,
		order,
		check: left.check?.id ?? null,
		check_place: null,
		progress: left.progress,
		end: left.end
	};
}
function placeOf({ check, access }) {
	if (check?.detailsUrl === void 0 || access.token === "") return null;
	const { name, headSha, detailsUrl } = check;
	return {
		name,
		headSha,
		detailsUrl
	};
}
export { goLive };
