import * as core from "@actions/core";
import { localFolder } from "../adapters/local/local-folder.ts";
import { proofSentence } from "../app/proof-markdown.ts";
import { writeProof } from "../app/write-proof.ts";
import { type ChangedTasks, proveChanged, requireProven } from "./prove-changed.ts";

/**
 * Before anything is spent on a model: the tasks a pull request changes must be proven. `proof.json` and `proof.md` go
 * into `out`; throws a UsageError where a line does not hold.
 */
export async function proveChangedInAction(
  change: ChangedTasks,
  out: string,
  signal: AbortSignal,
): Promise<void> {
  const report = await proveChanged(change, signal);
  if (report === undefined) return;
  await writeProof(localFolder(out), report, signal);
  core.info(`Changed tasks are proven first. ${proofSentence(report)}`);
  requireProven(report, change.after.settings.suite);
}
