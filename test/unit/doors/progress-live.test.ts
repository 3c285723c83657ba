import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { goLive } from "../../../src/doors/progress-live.ts";
import type { PublicationPlace } from "../../../src/doors/publication-place.ts";
import { eventClock } from "../../support/event-clock.ts";
import { type GithubServer, type PullRequest, startGithub } from "../../support/github/github-server.ts";

const signal = new AbortController().signal;
const AT_FIRST = { done: 0, planned: 9, passed: 0, errored: 0, costUsd: 0 };

let github: GithubServer;
beforeAll(async () => {
  github = await startGithub();
});
afterAll(() => github[Symbol.asyncDispose]());
beforeEach(() => {
  github.relent();
  vi.stubEnv("GITHUB_STATE", "");
  // The runner's old way of keeping state is a line of the log.
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});

function placeOf({ number, headSha }: PullRequest, runNumber = 1): PublicationPlace {
  const { workflowToken: token, url: apiUrl, owner, repo } = github;
  return {
    access: { token, apiUrl, owner, repo },
    pullRequest: number,
    key: "default",
    order: { runNumber, runAttempt: 1, headSha },
    check: { name: "Pawl", headSha },
    runUrl: undefined,
  };
}

async function seen(pull: PullRequest) {
  const [comments, checks] = await Promise.all([
    github.comments(pull.number),
    github.checkRuns(pull.headSha, "Pawl"),
  ]);
  return {
    comments: comments.map(({ body }) => /\*\*Running\*\* · (.*) ·/.exec(body)?.[1]),
    checks: checks.map(({ status, title }) => `${status}: ${title}`),
  };
}

it("begins a comment and a check run and keeps both up to date", async () => {
  const pull = await github.openPullRequest();
  const clock = eventClock();
  let progress = AT_FIRST;
  const live = await goLive(placeOf(pull), { now: () => progress, clock }, signal);
  expect(await seen(pull)).toEqual({
    comments: ["0 of 9 runs done, 0 passed"],
    checks: ["in_progress: Running: 0 of 9 runs done"],
  });
  progress = { ...AT_FIRST, done: 4, passed: 3 };
  await clock.play(clock.sleep(30_000, signal));
  await live.stop();
  expect(await seen(pull)).toEqual({
    comments: ["4 of 9 runs done, 3 passed"],
    checks: ["in_progress: Running: 4 of 9 runs done"],
  });
});

it("goes on with the comment where no check run may be written, and the other way round", async () => {
  const message = "Resource not accessible by integration";
  for (const [path, expected] of [
    [/\/check-runs$/, { comments: ["0 of 9 runs done, 0 passed"], checks: [] }],
    [/\/comments$/, { comments: [], checks: ["in_progress: Running: 0 of 9 runs done"] }],
  ] as const) {
    const pull = await github.openPullRequest();
    github.refuse({ method: "POST", path, status: 403, message });
    const live = await goLive(placeOf(pull), { now: () => AT_FIRST, clock: eventClock() }, signal);
    await live.stop();
    github.relent();
    expect({ ...(await seen(pull)), isCommenting: live.isCommenting }).toEqual({
      ...expected,
      isCommenting: expected.comments.length > 0,
    });
  }
});

it("leaves the comment to a later workflow run that has it", async () => {
  const pull = await github.openPullRequest();
  const clock = eventClock();
  let done = 0;
  const live = await goLive(placeOf(pull), { now: () => ({ ...AT_FIRST, done }), clock }, signal);
  const later = await goLive(placeOf(pull, 2), { now: () => AT_FIRST, clock: eventClock() }, signal);
  done = 5;
  await clock.play(clock.sleep(30_000, signal));
  await Promise.all([live.stop(), later.stop()]);
  expect((await seen(pull)).comments).toEqual(["0 of 9 runs done, 0 passed"]);
  expect([live.isCommenting, later.isCommenting]).toEqual([false, true]);
});
