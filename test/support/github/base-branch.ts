/** A repository whose default branch is `trunk`, and the jobs that run on it and on pull requests to it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse } from "yaml";
import { scratchFolder } from "../command-line.ts";
import { type GithubServer, startGithub } from "./github-server.ts";
import { runAction } from "./runner.ts";

export const TRUNK = "trunk";
export const WORKFLOW = ".github/workflows/pawl.yml";

export interface BranchJob {
  readonly event: "push" | "schedule" | "workflow_dispatch" | "merge_group" | "pull_request";
  readonly files: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The commit that is measured; the trunk's tip where absent. */
  readonly commit?: string;
  readonly before?: string;
  /** The trunk's where absent. */
  readonly ref?: string;
  readonly pullRequest?: number;
}

export interface BranchJobEnd {
  readonly code: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What was left in `pawl-out`, by path; text. */
  readonly left: Readonly<Record<string, string>>;
  /** Requests that GitHub was sent, in order. */
  readonly requests: readonly string[];
}

export interface BaseBranchBench extends AsyncDisposable {
  readonly github: GithubServer;
  /** Adds a file to the trunk and returns its new tip. */
  commit(path: string, text: string): Promise<string>;
  job(job: BranchJob): Promise<BranchJobEnd>;
  /** What the upload step does with what a job left, as a baseline or under another name; returns the workflow run's id. */
  upload(
    end: BranchJobEnd,
    run: {
      readonly event: string;
      readonly commit: string;
      readonly name?: string;
      readonly isFork?: boolean;
    },
  ): number;
}

/** Starts it; `entry` is the Action's script. */
export async function openBaseBranch(entry: string): Promise<BaseBranchBench> {
  const github = await startGithub();
  return {
    github,
    commit: async (path, text) => {
      await github.putFile(TRUNK, path, text);
      return github.tipOf(TRUNK);
    },
    job: (job) => runJob(github, resolve(entry), job),
    upload: (end, { event, commit, name = end.outputs["baseline-name"] ?? "", isFork = false }) =>
      1000 +
      github.artifacts.upload({
        name,
        run: { event, path: WORKFLOW, branch: branchOf(event), commit, isFork },
        content: Object.fromEntries(
          Object.entries(end.left).filter(([path]) => /^(data-pack.json|trajectories\/)/.test(path)),
        ),
      }),
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
}

/** A queue's group is on a branch of its own until it is merged. */
function branchOf(event: string): string {
  return event === "merge_group" ? `gh-readonly-queue/${TRUNK}/pr-1` : TRUNK;
}

async function runJob(github: GithubServer, entry: string, job: BranchJob): Promise<BranchJobEnd> {
  const cwd = scratchFolder();
  for (const [path, text] of Object.entries(job.files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const commit = job.commit ?? (await github.tipOf(TRUNK));
  const from = github.requests.length;
  const isPull = job.event === "pull_request";
  const ran = await runAction({
    entry,
    cwd,
    eventName: job.event,
    event: { ...payloadOf(job, commit), repository: { default_branch: TRUNK } },
    inputs: { ...defaults(), "github-token": github.workflowToken, ...job.inputs },
    repository: `${github.owner}/${github.repo}`,
    apiUrl: github.url,
    sha: commit,
    env: {
      AWS_EC2_METADATA_DISABLED: "true",
      GITHUB_REF: isPull ? `refs/pull/${job.pullRequest}/merge` : (job.ref ?? `refs/heads/${TRUNK}`),
      GITHUB_BASE_REF: isPull ? TRUNK : "",
      GITHUB_WORKFLOW_REF: `${github.owner}/${github.repo}/${WORKFLOW}@refs/heads/${TRUNK}`,
    },
  });
  return {
    code: ran.exitCode,
    log: ran.stdout,
    outputs: Object.fromEntries(ran.outputs),
    left: filesBelow(join(cwd, "pawl-out")),
    requests: github.requests.slice(from),
  };
}

function payloadOf(job: BranchJob, commit: string): object {
  const before = job.before ?? "0".repeat(40);
  if (job.event === "push") return { before, after: commit };
  if (job.event === "merge_group")
    return { merge_group: { head_sha: commit, base_sha: before, base_ref: `refs/heads/${TRUNK}` } };
  if (job.event !== "pull_request") return {};
  const repo = { id: 1 };
  return {
    pull_request: { number: job.pullRequest, head: { sha: commit, repo }, base: { sha: before, repo } },
  };
}

/** What action.yml says of inputs that nobody gave. */
function defaults(): Record<string, string> {
  const { inputs } = parse(readFileSync("action.yml", "utf8")) as {
    inputs: Record<string, { default?: string }>;
  };
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: value = "" }]) => [
      name,
      value.startsWith("$") ? "" : value,
    ]),
  );
}

function filesBelow(folder: string): Record<string, string> {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    return Object.fromEntries(
      files.map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(folder.length + 1), readFileSync(path, "utf8")];
      }),
    );
  } catch {
    return {};
  }
}
