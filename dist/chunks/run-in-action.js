import "./rolldown-runtime.js";
import { a as info, l as startGroup, n as endGroup, u as warning } from "./core.js";
import { t as keyOf } from "./projections.js";
import { c as executeInto, t as openWorkshop } from "./workshop.js";
// src/doors/run-in-action.ts
async function runInAction(settings, out, signal) {
	await using workshop = await openWorkshop(settings, process.cwd(), signal);
	startGroup("Runs");
	try {
		return await executeInto(workshop, {
			out,
			isResume: true
		}, logRuns, signal);
	} finally {
		endGroup();
	}
}
const logRuns = (event) => {
	if (event.kind === "budget_reached") warning(event.reason);
	if (event.kind !== "run_finished") return;
	const { record, finished, total } = event;
	const why = record.failure_mode === null ? "" : ` (${record.failure_mode})`;
	info(`${String(finished).padStart(String(total).length)}/${total} ${keyOf(record)} ${record.outcome}${why}`);
};
export { runInAction };
