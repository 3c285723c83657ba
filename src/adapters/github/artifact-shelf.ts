import type { Octokit } from "@octokit/rest";
import type { Found } from "../../ports.ts";
import type { Ask } from "./ask.ts";
import { baselineName } from "./baseline-name.ts";
import type { Candidate, Opened, Shelf } from "./candidate.ts";
import { downloadArtifact } from "./download-artifact.ts";
import type { Ancestors } from "./first-parents.ts";
import type { GithubAccess } from "./octokit.ts";
import { statusOf } from "./status-of.ts";
import { isOnBase, type Trust, trustedRun } from "./trusted-run.ts";
import { unpackBaseline } from "./unpack-baseline.ts";

type Artifact = Awaited<
  ReturnType<Octokit["rest"]["actions"]["listArtifactsForRepo"]>
>["data"]["artifacts"][number];

/** Pages of artifacts looked through for an ancestor's, 100 each and latest first. */
const PAGES_MAX = 3;

/** Baselines among a repository's artifacts: those of one name, joined with the ancestors by the commit they are of. */
export function artifactShelf(ask: Ask, access: GithubAccess, trust: Trust): Shelf {
  return async (key, ancestors, signal) => {
    const name = baselineName(key);
    for (let page = 1; ; page++) {
      const listed = await listPage(ask, access, { name, page }, signal);
      if (listed.kind === "refused") return listed;
      const joined = listed.value.filter(
        (each) => each.name === name && ancestors.has(each.workflow_run?.head_sha ?? ""),
      );
      if (joined.length > 0 || listed.value.length < 100 || page >= PAGES_MAX)
        return {
          kind: "found",
          value: joined.map((each) => candidateOf(each, { ask, access, trust, ancestors })),
        };
    }
  };
}

function listPage(
  ask: Ask,
  { owner, repo }: GithubAccess,
  { name, page }: { readonly name: string; readonly page: number },
  signal: AbortSignal,
): Promise<Found<readonly Artifact[]>> {
  return ask("artifacts", signal, async (octokit) => {
    const query = { owner, repo, name, page, per_page: 100 };
    const { data } = await octokit.rest.actions.listArtifactsForRepo({ ...query, request: { signal } });
    return { kind: "found", value: data.artifacts };
  });
}

interface Joining {
  readonly ask: Ask;
  readonly access: GithubAccess;
  readonly trust: Trust;
  readonly ancestors: Ancestors;
}

function candidateOf(artifact: Artifact, joining: Joining): Candidate {
  const commit = artifact.workflow_run?.head_sha ?? "";
  return {
    commit,
    behind: joining.ancestors.get(commit) ?? 0,
    keptAt: artifact.created_at ?? undefined,
    refusal: refusalOf(artifact, joining.trust),
    open: (signal) =>
      joining.ask("artifacts", signal, async (octokit) => {
        const run = { id: artifact.workflow_run?.id ?? 0, commit, trust: joining.trust };
        const trusted = await orGone("its workflow run was deleted.", () =>
          trustedRun(octokit, joining.access, run, signal),
        );
        if (trusted.kind === "refused") return trusted;
        const zip = await orGone("it was deleted.", () =>
          downloadArtifact(octokit, joining.access, artifact, signal),
        );
        return zip.kind === "refused" ? zip : opened(zip.value, run.id, trusted.value.event);
      }),
  };
}

/** What the listing alone tells, in the order of gravity. */
function refusalOf({ expired, workflow_run: run }: Artifact, trust: Trust): string | undefined {
  if (run?.repository_id === undefined || run.head_repository_id !== run.repository_id)
    return "it is from a fork.";
  if (!isOnBase(run.head_branch, trust.branch)) return "its workflow run was on another branch.";
  return expired ? "it has expired." : undefined;
}

async function orGone<T>(gone: string, act: () => Promise<Found<T>>): Promise<Found<T>> {
  try {
    return await act();
  } catch (error) {
    if (statusOf(error) === 404) return { kind: "refused", reason: gone };
    throw error;
  }
}

function opened(zip: Uint8Array, run: number, event: string): Found<Opened> {
  const unpacked = unpackBaseline(zip);
  if (unpacked.kind === "refused") return unpacked;
  return { kind: "found", value: { place: `workflow run ${run} (${event})`, ...unpacked.value } };
}
