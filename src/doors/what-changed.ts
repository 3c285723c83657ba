import { guestVersion } from "../adapters/sandbox/guest-version.ts";
import { suiteFacts } from "../app/run-campaign.ts";
import { diffSubjects } from "../plan/diff-subjects.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { SubjectChange } from "../record/subject-change.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { selectTasks } from "../suite/select.ts";
import { buildSubject } from "./build-subject.ts";
import { loadSuite } from "./load-suite.ts";

/** What a campaign's content changed in meaning against the base's, of which no campaign is known. */
export async function whatChanged(
  { folder, settings }: { readonly folder: string; readonly settings: Settings },
  { campaign }: DataPack,
  signal: AbortSignal,
): Promise<SubjectChange[]> {
  const simulated = settings.subject.model?.startsWith("simulated/") === true;
  const built = await buildSubject(settings, { simulated }, guestVersion, folder);
  // Both sides would have run in this job, with the same parts; only the endpoint is the configuration's.
  const { endpoint: _, ...parts } = campaign.subject.versions;
  const { endpoint } = built.versions;
  const versions = { ...parts, ...(endpoint !== undefined && { endpoint }) };
  const suite = await loadSuite(folder, settings.suite, signal);
  return diffSubjects(
    { subject: { ...built, versions }, suite: suiteFacts(suite.name, selectTasks(suite, settings.tasks)) },
    { subject: campaign.subject, suite: campaign.suite },
  );
}
