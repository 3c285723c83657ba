import type { Octokit } from "@octokit/rest";
import type { Found } from "../../ports.ts";
import { type Ask, githubAsk } from "./ask.ts";
import { decisionName } from "./baseline-name.ts";
import { downloadArtifact } from "./download-artifact.ts";
import type { GithubAccess } from "./octokit.ts";
import { workflowPath } from "./trusted-run.ts";
import { type UnpackedBaseline, unpackBaseline } from "./unpack-baseline.ts";

type Artifact = Awaited<
  ReturnType<Octokit["rest"]["actions"]["listArtifactsForRepo"]>
>["data"]["artifacts"][number];

/** Artifacts fetched before it is called off. */
const FETCHES_MAX = 3;

/** A gate's files as an earlier job left them. */
export interface KeptDecision extends UnpackedBaseline {
  /** Where they were, in words of ours. */
  readonly place: string;
}

/**
 * The first decision that a job of this workflow uploaded on the same question; undefined where there is none. Only jobs
 * of this repository count, by whatever event: who may push here could have the job decide anything anyway.
 */
export async function findDecision(
  access: GithubAccess,
  asked: { readonly workflow: string; readonly orderSeed: string },
  signal: AbortSignal,
): Promise<Found<KeptDecision | undefined>> {
  const ask = githubAsk(access);
  const name = decisionName(asked.orderSeed);
  const listed = await listNamed(ask, access, name, signal);
  if (listed.kind === "refused") return listed;
  for (const artifact of listed.value.slice(0, FETCHES_MAX)) {
    const opened = await open(ask, { access, artifact, workflow: asked.workflow }, signal);
    if (opened.kind === "found") return opened;
  }
  return { kind: "found", value: undefined };
}

/** Oldest first: of two jobs that raced the first decision stands. */
function listNamed(
  ask: Ask,
  { owner, repo }: GithubAccess,
  name: string,
  signal: AbortSignal,
): Promise<Found<readonly Artifact[]>> {
  return ask("artifacts", signal, async (octokit) => {
    const query = { owner, repo, name, per_page: 100 };
    const { data } = await octokit.rest.actions.listArtifactsForRepo({ ...query, request: { signal } });
    const own = data.artifacts.filter(
      (each) =>
        each.name === name &&
        !each.expired &&
        each.workflow_run?.repository_id !== undefined &&
        each.workflow_run.head_repository_id === each.workflow_run.repository_id,
    );
    return { kind: "found", value: own.toSorted((a, b) => a.id - b.id) };
  });
}

function open(
  ask: Ask,
  what: { readonly access: GithubAccess; readonly artifact: Artifact; readonly workflow: string },
  signal: AbortSignal,
): Promise<Found<KeptDecision>> {
  const { access, artifact, workflow } = what;
  const { owner, repo } = access;
  return ask("artifacts", signal, async (octokit) => {
    const id = artifact.workflow_run?.id ?? 0;
    const { data: run } = await octokit.rest.actions.getWorkflowRun({
      owner,
      repo,
      run_id: id,
      request: { signal },
    });
    if (run.head_repository?.id !== run.repository.id)
      return { kind: "refused", reason: "it is from a fork." };
    if (workflowPath(run.path, `${owner}/${repo}/`) !== workflow)
      return { kind: "refused", reason: "another workflow made it." };
    const zip = await downloadArtifact(octokit, access, artifact, signal);
    if (zip.kind === "refused") return zip;
    const unpacked = unpackBaseline(zip.value);
    if (unpacked.kind === "refused") return unpacked;
    return { kind: "found", value: { ...unpacked.value, place: `workflow run ${id} (${run.event})` } };
  });
}
