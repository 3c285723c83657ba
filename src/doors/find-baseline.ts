import { systemClock } from "../adapters/local/system-clock.ts";
import { openPack } from "../app/open-pack.ts";
import { suiteFacts } from "../app/run-campaign.ts";
import type { BaselineAnswer } from "../ports.ts";
import { baselineKey } from "../record/baseline-key.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { FileTree } from "../record/file-tree.ts";
import type { BaselineGap, BaselineSource } from "../report/baseline-search.ts";
import { UsageError } from "../std/usage-error.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { selectTasks } from "../suite/select.ts";
import { baseBranch } from "./base-branch.ts";
import type { BaselineInput } from "./baseline-input.ts";
import { loadSuite } from "./load-suite.ts";
import type { Measuring } from "./measuring.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/** What is looked for, and where. */
export interface BaselineQuestion {
  readonly context: WorkflowContext;
  readonly token: string;
  readonly input: BaselineInput;
  /** Of the content the baseline is to be of; see `baselineKeyOf`. */
  readonly key: string;
  /** The commit to look back from; not needed where a workflow run is named. */
  readonly commit: string | undefined;
}

/** A baseline from elsewhere, or why there is none. */
export type HeldBaseline =
  | BaselineGap
  | {
      readonly kind: "found";
      readonly pack: DataPack;
      readonly text: string;
      readonly trajectories: FileTree;
      readonly source: BaselineSource;
    };

const DAY_MS = 86_400_000;

/** The key of baselines for a content: its suite as it is there, the configuration's path and the job's key. */
export async function baselineKeyOf(
  content: { readonly folder: string; readonly settings: Settings },
  job: Pick<Measuring, "asked" | "key" | "baselineKey">,
  signal: AbortSignal,
): Promise<string> {
  const { folder, settings } = content;
  const suite = await loadSuite(folder, settings.suite, signal);
  const { fingerprint } = suiteFacts(suite.name, selectTasks(suite, settings.tasks));
  const commentKey = job.baselineKey.trim() || job.key;
  return baselineKey({ suiteFingerprint: fingerprint, config: job.asked.config, commentKey });
}

/** Looks for a baseline among GitHub's artifacts and on the data branch; what somebody named and is not there is a `UsageError`. */
export async function findBaseline(question: BaselineQuestion, signal: AbortSignal): Promise<HeldBaseline> {
  const { choice } = question.input;
  if (question.token === "") {
    if (choice.kind === "auto") return missing("without a github-token nobody can be asked.");
    throw new UsageError(
      `the baseline "${choice.kind === "run" ? choice.id : namedRef(choice)}" is not on disk, and without a github-token GitHub cannot be asked.`,
    );
  }
  return choice.kind === "run" ? ofRun(question, choice.id, signal) : nearest(question, signal);
}

function namedRef(choice: BaselineInput["choice"]): string {
  return choice.kind === "ref" ? choice.ref : choice.kind;
}

async function ofRun(
  { context, token, key }: BaselineQuestion,
  id: string,
  signal: AbortSignal,
): Promise<HeldBaseline> {
  const { githubRunBaselines } = await import("../adapters/github/run-baselines.ts");
  const { apiUrl, owner, repo } = context;
  const found = await githubRunBaselines({ token, apiUrl, owner, repo }, key).find(id, signal);
  if (found.kind !== "found") throw new UsageError(`the baseline "${id}" cannot be had: ${found.reason}`);
  const { text, provenance } = found;
  const pack = await openPack({ find: async () => found }, `the baseline of workflow run ${id}`, signal);
  const place = { provenance, commit: undefined, behind: undefined, passedOver: [] };
  return { kind: "found", pack, text, trajectories: new Map(), source: sourceOf(pack, place) };
}

async function nearest(question: BaselineQuestion, signal: AbortSignal): Promise<HeldBaseline> {
  const { context, token, key, commit, input } = question;
  const branch = await baseBranch(process.env);
  if (branch === undefined) return missing("the event does not say which branch is the default one.");
  const { workflow, baselineWorkflows = [] } = context;
  const workflows = [...(workflow === undefined ? [] : [workflow]), ...baselineWorkflows];
  if (workflows.length === 0)
    return missing("GITHUB_WORKFLOW_REF does not say which workflow of this repository this is.");
  if (commit === undefined) return missing("the event does not say which commit the change starts from.");
  const { githubBaselines } = await import("../adapters/github/baselines.ts");
  const { apiUrl, owner, repo } = context;
  const sources = { workflows, branch: branch.name, dataBranch: input.dataBranch };
  const finder = githubBaselines({ token, apiUrl, owner, repo }, sources);
  return understood(await finder.nearest({ key, commit }, signal));
}

function understood(answer: BaselineAnswer): HeldBaseline {
  const { passedOver } = answer;
  if (answer.kind === "missing") return { kind: "missing", reason: answer.reason, passedOver };
  const { pack, text, trajectories, commit, behind, provenance } = answer.baseline;
  const source = sourceOf(pack, { provenance, commit, behind, passedOver });
  return { kind: "found", pack, text, trajectories, source };
}

function sourceOf(
  { campaign }: DataPack,
  place: Pick<BaselineSource, "provenance" | "commit" | "behind" | "passedOver">,
): BaselineSource {
  const measuredAt = campaign.finished_at;
  const age = systemClock().now() - Date.parse(measuredAt);
  return {
    kind: "found",
    ...place,
    measuredAt,
    ageDays: Math.max(0, Math.floor(age / DAY_MS)),
    isUsed: true,
  };
}

function missing(reason: string): BaselineGap {
  return { kind: "missing", reason, passedOver: [] };
}
