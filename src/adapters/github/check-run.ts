/**
 * A check run on the head of a pull request: begun before anything is measured, ended on every exit. GitHub appends
 * the annotations of each request, so they go in batches, the last of them with the end.
 */
import type { CheckEnd, CheckOutcome, CheckPlace, CheckRuns, Found } from "../../ports.ts";
import { githubAsk } from "./ask.ts";
import { apiAnnotation, checkOutput } from "./check-output.ts";
import type { GithubAccess } from "./octokit.ts";
import { BATCH, type Change, type CheckRunPlace, openCheck } from "./open-check.ts";

/** Check runs of one repository. */
export function githubCheckRuns(access: GithubAccess): CheckRuns {
  const ask = githubAsk(access);
  const { owner, repo } = access;
  return {
    begin: async (check, signal) => {
      const first: Change = { status: "in_progress", output: checkOutput(check.said) };
      const begun = await create({ ask, owner, repo }, check, first, signal);
      if (begun.kind === "refused") return begun;
      return { kind: "begun", check: openCheck({ ask, owner, repo, id: begun.value.id }) };
    },
    conclude: async (check, end, signal) => {
      if (end.annotations.length > BATCH) return concludeInParts({ ask, owner, repo }, check, end, signal);
      const output = {
        ...checkOutput(end),
        ...(end.annotations.length > 0 && { annotations: end.annotations.map(apiAnnotation) }),
      };
      const last: Change = { status: "completed", conclusion: end.conclusion, output };
      const made = await create({ ask, owner, repo }, check, last, signal);
      return made.kind === "refused" ? made : { kind: "written", url: made.value.url };
    },
    find: (check, signal) => findBegun({ ask, owner, repo }, check, signal),
    resume: (id, end) => openCheck({ ask, owner, repo, id }, { end }),
  };
}

type Home = Omit<CheckRunPlace, "id">;

async function create(
  { ask, owner, repo }: Home,
  { name, headSha, detailsUrl }: CheckPlace,
  change: Change,
  signal: AbortSignal,
): Promise<Found<{ readonly id: number; readonly url: string }>> {
  return ask("checks", signal, async (octokit) => {
    const { data } = await octokit.rest.checks.create({
      owner,
      repo,
      name,
      head_sha: headSha,
      ...change,
      ...(detailsUrl !== undefined && { details_url: detailsUrl }),
      request: { signal },
    });
    return { kind: "found", value: { id: data.id, url: data.html_url ?? "" } };
  });
}

/** The workflow run's page tells it from those of other runs on the same commit. */
function findBegun(
  { ask, owner, repo }: Home,
  { name, headSha, detailsUrl }: CheckPlace,
  signal: AbortSignal,
): Promise<Found<number | undefined>> {
  return ask("checks", signal, async (octokit) => {
    const { data } = await octokit.rest.checks.listForRef({
      owner,
      repo,
      ref: headSha,
      check_name: name,
      status: "in_progress",
      request: { signal },
    });
    const ours = data.check_runs.find(
      ({ details_url, status }) =>
        detailsUrl !== undefined && details_url === detailsUrl && status === "in_progress",
    );
    return { kind: "found", value: ours?.id };
  });
}

async function concludeInParts(
  home: Home,
  check: CheckPlace,
  end: CheckEnd,
  signal: AbortSignal,
): Promise<CheckOutcome> {
  const first: Change = { status: "in_progress", output: checkOutput(end) };
  const begun = await create(home, check, first, signal);
  if (begun.kind === "refused") return begun;
  await using open = openCheck({ ...home, id: begun.value.id });
  return await open.complete(end, signal);
}
