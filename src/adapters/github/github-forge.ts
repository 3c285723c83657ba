/**
 * The sticky comment on GitHub. It is found by its first line among all comments of our own author, so a quotation or
 * an impostor is never edited; a later workflow run's words are never overwritten by an earlier one's.
 */
import type { Octokit } from "@octokit/rest";
import type { CommentOutcome, Forge, WriterOrder } from "../../ports.ts";
import {
  type CommentState,
  hasCommentMarker,
  isRunning,
  readCommentState,
  stampComment,
  unixLines,
} from "../../record/comment-head.ts";
import { explainRefusal } from "./explain-refusal.ts";
import { connect, type GithubAccess } from "./octokit.ts";
import { ownLogin, WORKFLOW_BOT } from "./own-login.ts";
import { untilAborted } from "./until-aborted.ts";

type Comment = Awaited<ReturnType<Octokit["rest"]["issues"]["listComments"]>>["data"][number];
type Request = Parameters<Forge["upsertComment"]>[0];

/** A forge that comments on the pull requests of one repository. */
export function githubForge(access: GithubAccess): Forge {
  let client: Promise<Octokit> | undefined;
  return {
    async upsertComment(comment, signal) {
      signal.throwIfAborted();
      client ??= connect(access);
      const act = client.then((octokit) => upsert({ octokit, ...access }, comment, signal));
      try {
        return await untilAborted(act, signal);
      } catch (error) {
        signal.throwIfAborted();
        return { kind: "refused", reason: explainRefusal(error) };
      }
    },
  };
}

interface Place {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
}

async function upsert(place: Place, comment: Request, signal: AbortSignal): Promise<CommentOutcome> {
  const { owner, repo } = place;
  const body = stampComment(comment.body, comment.key, stateOf(comment.order));
  const own = await findOwn(place, comment, signal);
  const newest = own.at(-1);
  if (newest === undefined) {
    if (comment.replaces !== undefined) return { kind: "absent" };
    const issue = { owner, repo, issue_number: comment.pullRequest };
    const { data } = await place.octokit.rest.issues.createComment({ ...issue, body, request: { signal } });
    return converge(place, { comment, created: data }, signal);
  }
  const outcome = await rewrite(place, { newest, own, body, comment }, signal);
  await removeExtras(place, own.slice(0, -1), signal);
  return outcome;
}

async function rewrite(
  { octokit, owner, repo }: Place,
  found: {
    readonly newest: Comment;
    readonly own: readonly Comment[];
    readonly body: string;
    readonly comment: Request;
  },
  signal: AbortSignal,
): Promise<CommentOutcome> {
  const { newest, own, body, comment } = found;
  const states = own.map((each) => readCommentState(each.body ?? "", comment.key));
  if (states.some((state) => state !== undefined && isLater(state, comment.order)))
    return { kind: "superseded", url: newest.html_url };
  if (comment.replaces === "running" && !isRunning(newest.body ?? "", comment.key)) return { kind: "absent" };
  if (unixLines(newest.body ?? "").trimEnd() === body.trimEnd())
    return { kind: "unchanged", url: newest.html_url };
  const { data } = await octokit.rest.issues.updateComment({
    owner,
    repo,
    comment_id: newest.id,
    body,
    request: { signal },
  });
  return { kind: "updated", url: data.html_url };
}

/**
 * Two jobs that found no comment have both written one. Each looks again and keeps the later workflow run's, of equals
 * the first; the last to look sees both, so one is left.
 */
async function converge(
  place: Place,
  { comment, created }: { readonly comment: Request; readonly created: { id: number; html_url: string } },
  signal: AbortSignal,
): Promise<CommentOutcome> {
  const own = await findOwn(place, comment, signal).catch(() => []);
  signal.throwIfAborted();
  const [kept, ...others] = own.toSorted(
    (a, b) => laterFirst(stateIn(a, comment), stateIn(b, comment)) || a.id - b.id,
  );
  await removeExtras(place, others, signal);
  return kept === undefined || kept.id === created.id
    ? { kind: "created", url: created.html_url }
    : { kind: "superseded", url: kept.html_url };
}

function stateIn(comment: Comment, { key }: Request): WriterOrder {
  const state = readCommentState(comment.body ?? "", key);
  return { runNumber: state?.run_number ?? 0, runAttempt: state?.run_attempt ?? 0, headSha: "" };
}

function laterFirst(a: WriterOrder, b: WriterOrder): number {
  return b.runNumber - a.runNumber || b.runAttempt - a.runAttempt;
}

/** All comments of ours under the key, oldest first. */
async function findOwn(
  { octokit, owner, repo }: Place,
  comment: Request,
  signal: AbortSignal,
): Promise<Comment[]> {
  const issue = { owner, repo, issue_number: comment.pullRequest, per_page: 100 };
  const all = await octokit.paginate(octokit.rest.issues.listComments, { ...issue, request: { signal } });
  const marked = all.filter(({ body }) => hasCommentMarker(body ?? "", comment.key));
  // Nobody but a workflow of this repository writes as its bot: GitHub need not be asked who we are.
  if (marked.every(({ user }) => user?.login === WORKFLOW_BOT)) return marked.sort((a, b) => a.id - b.id);
  const login = (await ownLogin(octokit, signal)).toLowerCase();
  return marked.filter(({ user }) => user?.login.toLowerCase() === login).sort((a, b) => a.id - b.id);
}

/** Two jobs that began together may both have written; what cannot be removed is left, being old news only. */
async function removeExtras(
  { octokit, owner, repo }: Place,
  extras: readonly Comment[],
  signal: AbortSignal,
): Promise<void> {
  for (const { id } of extras) {
    try {
      await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id, request: { signal } });
    } catch {
      // The report itself is written; an old one beside it is not worth refusing for.
      signal.throwIfAborted();
    }
  }
}

function stateOf(order: WriterOrder): CommentState {
  return { run_number: order.runNumber, run_attempt: order.runAttempt, head_sha: order.headSha };
}

function isLater(state: CommentState, order: WriterOrder): boolean {
  return state.run_number === order.runNumber
    ? state.run_attempt > order.runAttempt
    : state.run_number > order.runNumber;
}
