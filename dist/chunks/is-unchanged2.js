import "./rolldown-runtime.js";
import { it as guestVersion } from "./cold.js";
import { r as suiteFacts, v as subjectFingerprint } from "./run-campaign.js";
import { i as selectTasks, t as loadSuite } from "./load-suite.js";
import { t as buildSubject } from "./build-subject.js";
// src/doors/is-unchanged.ts
async function isUnchanged(baseline, settings, cwd, signal) {
	const { campaign, run_summary } = baseline;
	if (campaign.subject.model !== settings.subject.model || campaign.stopped_early !== null) return false;
	const { simulated } = campaign.subject;
	const subject = await buildSubject(settings, { simulated }, guestVersion, cwd);
	if (subjectFingerprint(subject) !== campaign.subject_fingerprint || run_summary.errored > 0) return false;
	const suite = await loadSuite(cwd, settings.suite, signal);
	return suiteFacts(suite.name, selectTasks(suite, settings.tasks)).fingerprint === campaign.suite.fingerprint && campaign.runs_per_task >= settings.runs;
}
export { isUnchanged as t };
