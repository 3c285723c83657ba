import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { PullFacts } from "../adapters/github/find-pull.ts";
import type { Found } from "../ports.ts";
import type { SealedRequest } from "../record/sealed-request.ts";
import { canonicalJson } from "../std/json.ts";
import { UsageError } from "../std/usage-error.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { type CommitFolder, commitFolder, type WantedCommit } from "./commit-folder.ts";
import { commitFiles } from "./find-base.ts";
import type { Measuring } from "./measuring.ts";
import type { Mode } from "./mode.ts";
import { publishRequest, type RequestPlace } from "./publish-request.ts";
import { pullContext } from "./pull-context.ts";
import type { Said } from "./said.ts";
import { sayInterim } from "./say-interim.ts";
import { refuseNoBudget, refuseOldRules, refuseStrangersSettings } from "./stranger-settings.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/**
 * The second of two workflows for changes of strangers: it has the credentials and never checks out what they wrote.
 * Configuration, prompts and tasks of the head are fetched as data into a folder of their own and measured from there.
 */
export async function publishMode(
  context: WorkflowContext,
  { token, approvalLabel }: { readonly token: string; readonly approvalLabel: string },
  signal: AbortSignal,
): Promise<Mode> {
  if (token === "") throw new UsageError("mode publish needs a github-token to ask for the pull request.");
  const { apiUrl, owner, repo } = context;
  const payload = await readFile(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8").catch(() => "");
  const place = { token, apiUrl, owner, repo, label: approvalLabel.trim() };
  const asked = await publishRequest(payload, place, signal);
  if (asked.kind !== "asked") return nothingToDo(context, asked.kind, asked.reason);
  const pulled = pullContext(context, asked.pull);
  return {
    context: pulled,
    isQuiet: false,
    measure: async (measuring, whole, abort) => {
      const said = await measureHead({ ...asked, measuring, whole }, abort);
      return (await isStillThere(asked.pull, place, abort)) ? said : stale(asked.pull, measuring);
    },
  };
}

function nothingToDo(context: WorkflowContext, word: "superseded" | "unapproved", sentence: string): Mode {
  const title = word === "superseded" ? "Nothing to measure" : "Not approved";
  const facts = { word, title, sentence, items: [] };
  return { context, isQuiet: true, measure: async (measuring) => sayInterim(facts, measuring) };
}

/** A report on a commit that nobody can merge any more would only mislead; where GitHub does not say, it stands. */
async function isStillThere(pull: PullFacts, place: RequestPlace, signal: AbortSignal): Promise<boolean> {
  const { githubPulls } = await import("../adapters/github/find-pull.ts");
  const now = await githubPulls(place).byNumber(pull.number, signal);
  return now.kind === "refused" || now.value.headSha === pull.headSha;
}

function stale({ headSha }: PullFacts, measuring: Measuring): Said {
  const sentence = `A later commit was pushed while ${headSha.slice(0, 12)} was measured; what came of it is in the job's artifact.`;
  return sayInterim({ word: "superseded", title: "No longer the head", sentence, items: [] }, measuring);
}

interface Job {
  readonly pull: PullFacts;
  readonly request: SealedRequest;
  readonly measuring: Measuring;
  readonly whole: (measuring: Measuring) => Promise<Said>;
}

async function measureHead({ pull, request, measuring, whole }: Job, signal: AbortSignal): Promise<Said> {
  const { asked, context, token } = measuring;
  const checkout = process.cwd();
  const files = await commitFiles(context, token);
  const { config, overrides } = asked;
  const wanted = (commit: string): WantedCommit => ({ files, commit, config, overrides, checkout });
  const known = <T>(found: Found<T>): T => {
    if (found.kind === "found") return found.value;
    throw new UsageError(`the base cannot be found: ${found.reason}`);
  };
  const now = known(await files.tip(pull.baseBranch, signal));
  const start = known(await files.mergeBase(now, pull.headSha, signal));
  await using head = await commitFolder(wanted(pull.headSha), signal);
  refuseOtherFiles(request, head);
  await using base = await commitFolder(wanted(start), signal);
  refuseStrangersSettings(base.settings, head.settings);
  if (start !== now) {
    await using tip = await commitFolder(wanted(now), signal);
    refuseOldRules(tip.settings, base.settings);
  }
  refuseNoBudget(base.settings);
  process.chdir(head.folder);
  try {
    return await whole(fromElsewhere(measuring, base.settings, checkout));
  } finally {
    process.chdir(checkout);
  }
}

/** Whoever approved the request saw what it says. */
function refuseOtherFiles({ files }: SealedRequest, { blobs }: CommitFolder): void {
  if (canonicalJson(files) === canonicalJson(Object.fromEntries(blobs))) return;
  throw new UsageError(
    "the request lists other files than the commit has; let the planning workflow run again.",
  );
}

/** Paths of the workflow's own stay what they were, and both sides are asked for alike: the workflow is not the stranger's. */
function fromElsewhere(measuring: Measuring, { month }: Settings, checkout: string): Measuring {
  const { baseline, asked } = measuring;
  const place = resolve(checkout, baseline);
  const ledger = month.ledger ?? "";
  return {
    ...measuring,
    baseline: baseline !== "" && existsSync(place) ? place : baseline,
    asked: {
      ...asked,
      overrides: {
        ...asked.overrides,
        ...(ledger !== "" && { "month-ledger": resolve(checkout, ledger) }),
      },
    },
  };
}
