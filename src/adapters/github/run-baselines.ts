import type { BaselineStore, Found } from "../../ports.ts";
import { type Ask, githubAsk } from "./ask.ts";
import { baselineName } from "./baseline-name.ts";
import { downloadArtifact, type ListedArtifact } from "./download-artifact.ts";
import type { GithubAccess } from "./octokit.ts";
import { statusOf } from "./status-of.ts";
import { unpackBaseline } from "./unpack-baseline.ts";

type Answer = Awaited<ReturnType<BaselineStore["find"]>>;
type Listed = ListedArtifact & { readonly expired: boolean; readonly isFork: boolean };

/**
 * Baselines by the id of the workflow run that uploaded them, for whoever names one. `key` is the fingerprint of what
 * must be the same to compare. Naming a run is trust in its event and branch; a fork's is refused all the same.
 */
export function githubRunBaselines(access: GithubAccess, key: string): BaselineStore {
  const ask = githubAsk(access);
  const name = baselineName(key);
  return {
    find: async (id, signal) => {
      signal.throwIfAborted();
      if (!/^[1-9]\d{0,15}$/.test(id)) return missing(`"${id}" is not the id of a workflow run.`);
      const listed = await latestOf(ask, access, { run: Number(id), name }, signal);
      if (listed.kind === "refused") return missing(listed.reason);
      if (listed.value === undefined) return missing(`workflow run ${id} has no artifact ${name}.`);
      return open(ask, access, { artifact: listed.value, id }, signal);
    },
  };
}

function missing(reason: string): Answer {
  return { kind: "missing", reason };
}

/** The latest attempt's artifact of the name, or undefined where there is none. */
function latestOf(
  ask: Ask,
  { owner, repo }: GithubAccess,
  { run, name }: { readonly run: number; readonly name: string },
  signal: AbortSignal,
): Promise<Found<Listed | undefined>> {
  return ask("artifacts", signal, async (octokit) => {
    const query = { owner, repo, run_id: run, name, per_page: 100 };
    try {
      const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ ...query, request: { signal } });
      const named = data.artifacts.filter((each) => each.name === name).toSorted((a, b) => b.id - a.id);
      const [latest] = named.map((each) => ({
        ...each,
        isFork: each.workflow_run?.repository_id !== each.workflow_run?.head_repository_id,
      }));
      return { kind: "found", value: latest };
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      return { kind: "refused", reason: `there is no workflow run ${run}, or the token may not see it.` };
    }
  });
}

async function open(
  ask: Ask,
  access: GithubAccess,
  { artifact, id }: { readonly artifact: Listed; readonly id: string },
  signal: AbortSignal,
): Promise<Answer> {
  const unusable = (reason: string): Answer => ({
    kind: "unusable",
    reason: `the baseline of workflow run ${id} cannot be used: ${reason}`,
  });
  if (artifact.isFork) return unusable("it is from a fork.");
  if (artifact.expired) return unusable("it has expired.");
  const zip = await ask("artifacts", signal, (octokit) =>
    downloadArtifact(octokit, access, artifact, signal),
  );
  if (zip.kind === "refused") return unusable(zip.reason);
  const unpacked = unpackBaseline(zip.value);
  if (unpacked.kind === "refused") return unusable(unpacked.reason);
  return { kind: "found", text: unpacked.value.text, provenance: `workflow run ${id}` };
}
