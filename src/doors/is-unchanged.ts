import { guestVersion } from "../adapters/sandbox/guest-version.ts";
import { suiteFacts } from "../app/run-campaign.ts";
import type { DataPack } from "../record/data-pack.ts";
import { subjectFingerprint } from "../suite/fingerprint.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { selectTasks } from "../suite/select.ts";
import { buildSubject } from "./build-subject.ts";
import { loadSuite } from "./load-suite.ts";

/**
 * Whether a campaign with these settings would run exactly what the baseline ran: same subject, same tasks, and
 * the baseline has every run it was to have. Loads no model, sandbox or SDK, so that the common pull request costs
 * a fraction of a second.
 */
export async function isUnchanged(
  baseline: DataPack,
  settings: Settings,
  cwd: string,
  signal: AbortSignal,
): Promise<boolean> {
  const { campaign, run_summary } = baseline;
  if (campaign.subject.model !== settings.subject.model || campaign.stopped_early !== null) return false;
  const { simulated } = campaign.subject;
  const subject = await buildSubject(settings, { simulated }, guestVersion, cwd);
  if (subjectFingerprint(subject) !== campaign.subject_fingerprint || run_summary.errored > 0) return false;
  const suite = await loadSuite(cwd, settings.suite, signal);
  const facts = suiteFacts(suite.name, selectTasks(suite, settings.tasks));
  return facts.fingerprint === campaign.suite.fingerprint && campaign.runs_per_task >= settings.runs;
}
