/** Workflow runs of the story: a checkout of depth 1, our Action's two steps, and the uploads that docs/workflows show. */
import { type ChildProcess, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { scratchFolder } from "../support/command-line.ts";
import { runAction } from "../support/github/runner.ts";
import { uploadStep } from "../support/github/upload-step.ts";
import type { Files, Proposed } from "./repository.ts";
import type { World } from "./world.ts";

export const WORKFLOW = ".github/workflows/pawl.yml";

/** One job of one workflow run, as the event began it. */
export interface Job {
  readonly event: "pull_request" | "push" | "merge_group" | "schedule" | "workflow_run";
  readonly payload: object;
  readonly branch: string;
  readonly commit: string;
  /** The commits that the checkout's own commit names; not given where it is no merge. */
  readonly parents?: readonly string[];
  readonly files: Files;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the workflow's own `env:` adds. */
  readonly env?: Readonly<Record<string, string>>;
  readonly isFork?: boolean;
  /** The workflow run that this is one more attempt or job of. */
  readonly again?: WorkflowRun;
  /** Runs after the first attempt of the same run. */
  readonly attempt?: number;
  readonly token?: string;
  /** Into a job that others were part of: its folder. */
  readonly cwd?: string;
  readonly onStart?: (child: ChildProcess) => void;
  /** Whether the files a baseline or decision is made of are uploaded after it. */
  readonly uploads?: boolean;
}

/** A workflow run's identity. */
export interface WorkflowRun {
  readonly id: number;
  readonly number: number;
}

export interface JobEnd {
  readonly code: number;
  readonly verdict: string | undefined;
  readonly log: string;
  readonly summary: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly cwd: string;
  readonly run: WorkflowRun;
  /** Requests of the job's own step and of its post step. */
  readonly requests: readonly string[];
  /** The text of a file in `pawl-out`. */
  readonly left: (path: string) => string;
}

let numbers = 0;

/** Runs it: checkout, Action, uploads, post step. With `STORY_LOG=true` what the Action logs is shown. */
export async function runJob(world: World, job: Job): Promise<JobEnd> {
  const { gate, github, results, dist } = world;
  const { event, branch, commit, isFork = false, inputs = {}, attempt = 1 } = job;
  const run = job.again ?? {
    id: results.openRun({ event, path: WORKFLOW, branch, commit, isFork }),
    number: ++numbers,
  };
  const cwd = job.cwd ?? checkout(job);
  const out = inputs["out"] ?? "pawl-out";
  const before = gate.requests.length;
  const step = (entry: string, env: Readonly<Record<string, string>>) =>
    runAction({
      entry: join(dist, entry),
      cwd,
      eventName: event,
      event: { repository: { default_branch: "main" }, ...job.payload },
      inputs: { ...defaults(), "github-token": job.token ?? github.workflowToken, ...inputs },
      repository: `${github.owner}/${github.repo}`,
      apiUrl: gate.url,
      sha: commit,
      runNumber: run.number,
      runAttempt: attempt,
      env: { ...surroundings(world, job, run), ...job.env, ...env },
      ...(job.onStart !== undefined && entry === "index.js" && { onStart: job.onStart }),
    });
  const ran = await step("index.js", {});
  if (job.uploads !== false) await uploadKept(world, { run, root: join(cwd, out), outputs: ran.outputs });
  const post = await step("post.js", { STATE_pawl: ran.state.get("pawl") ?? "" });
  if (process.env["STORY_LOG"] === "true") process.stderr.write(`${ran.stdout}${ran.stderr}\n`);
  return {
    code: ran.exitCode,
    verdict: ran.outputs.get("verdict"),
    log: ran.stdout + post.stdout,
    summary: ran.summary,
    outputs: ran.outputs,
    cwd,
    run,
    requests: gate.requests.slice(before),
    left: (path) => (existsSync(join(cwd, out, path)) ? readFileSync(join(cwd, out, path), "utf8") : ""),
  };
}

function surroundings(
  { github, gate }: World,
  { event, branch }: Job,
  { id }: WorkflowRun,
): Record<string, string> {
  const ref = event === "pull_request" ? "refs/pull/1/merge" : `refs/heads/${branch}`;
  return {
    AWS_EC2_METADATA_DISABLED: "true",
    GITHUB_RUN_ID: String(id),
    GITHUB_REF: ref,
    GITHUB_BASE_REF: event === "pull_request" ? "main" : "",
    GITHUB_WORKFLOW_REF: `${github.owner}/${github.repo}/${WORKFLOW}@refs/heads/main`,
    ACTIONS_RESULTS_URL: gate.url,
  };
}

/** The two upload steps of docs/workflows/pawl.yml. */
async function uploadKept(
  { gate }: World,
  {
    run,
    root,
    outputs,
  }: { readonly run: WorkflowRun; readonly root: string; readonly outputs: ReadonlyMap<string, string> },
): Promise<void> {
  for (const output of ["baseline-name", "decision-name"]) {
    const name = outputs.get(output) ?? "";
    const paths = ["data-pack.json", "trajectories"];
    if (name !== "") await uploadStep({ url: gate.url, run: run.id, name, root, paths });
  }
}

/** The pull request's merge commit into its base, as GitHub checks it out. */
export function pullJob({ pull, files }: Proposed, base: string, more: Partial<Job> = {}): Job {
  return {
    event: "pull_request",
    payload: { pull_request: pull },
    branch: pull.head.ref,
    commit: "c".repeat(40),
    parents: [base, pull.head.sha],
    files,
    ...more,
  };
}

/**
 * A folder with a job's files. Where a merge is checked out, `.git` holds one commit, which names parents that are not
 * there, as in a clone of depth 1; else `HEAD` names the commit, which is GitHub's alone.
 */
function checkout({ files, parents, commit }: Job): string {
  const cwd = scratchFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const git = (args: readonly string[], input?: string): string =>
    execFileSync("git", args, { cwd, encoding: "utf8", ...(input !== undefined && { input }) }).trim();
  git(["init", "-q"]);
  if (parents === undefined) {
    writeFileSync(join(cwd, ".git/HEAD"), `${commit}\n`);
    return cwd;
  }
  git(["add", "-A"]);
  const who = "story <story@example.invalid> 1700000000 +0000";
  const lines = [`tree ${git(["write-tree"])}`, ...parents.map((each) => `parent ${each}`)];
  const text = [...lines, `author ${who}`, `committer ${who}`, "", "checkout", ""].join("\n");
  const merge = git(["hash-object", "-t", "commit", "-w", "--stdin", "--literally"], text);
  writeFileSync(join(cwd, ".git/shallow"), `${merge}\n`);
  git(["update-ref", "--no-deref", "HEAD", merge]);
  return cwd;
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
