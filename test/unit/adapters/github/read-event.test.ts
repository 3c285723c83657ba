import { describe, expect, it } from "vitest";
import { readEvent } from "../../../../src/adapters/github/read-event.ts";

const HEAD = "a".repeat(40);
const BASE = "b".repeat(40);
const MERGE = "c".repeat(40);

const pull = (headRepo: number | null, baseRepo = 1) => ({
  action: "synchronize",
  number: 12,
  pull_request: {
    number: 12,
    title: "$(curl evil) `x`",
    head: { sha: HEAD, ref: "change", repo: headRepo === null ? null : { id: headRepo } },
    base: { sha: BASE, ref: "main", repo: { id: baseRepo } },
  },
});

function read(eventName: string, payload: unknown, run = ["7", "2"]) {
  return readEvent({
    eventName,
    payload: typeof payload === "string" ? payload : JSON.stringify(payload),
    sha: MERGE,
    runNumber: run[0]!,
    runAttempt: run[1]!,
  });
}

const of = (kind: string, name: string, rest: object) => ({
  kind,
  name,
  pullRequest: undefined,
  headSha: HEAD,
  baseSha: BASE,
  isFork: false,
  runNumber: 7,
  runAttempt: 2,
  ...rest,
});

describe("events", () => {
  it.each([
    ["pull_request", pull(1), of("pull_request", "pull_request", { pullRequest: 12 })],
    ["pull_request", pull(2), of("pull_request", "pull_request", { pullRequest: 12, isFork: true })],
    ["pull_request", pull(null), of("pull_request", "pull_request", { pullRequest: 12, isFork: true })],
    ["push", { before: BASE, after: HEAD }, of("push", "push", {})],
    ["push", { before: "0".repeat(40), after: HEAD }, of("push", "push", { baseSha: undefined })],
    [
      "merge_group",
      { merge_group: { head_sha: HEAD, base_sha: BASE } },
      of("merge_group", "merge_group", {}),
    ],
    [
      "workflow_dispatch",
      { inputs: { model: "x" } },
      of("workflow_dispatch", "workflow_dispatch", { headSha: MERGE, baseSha: undefined }),
    ],
    ["schedule", {}, of("schedule", "schedule", { headSha: MERGE, baseSha: undefined })],
    ["workflow_run", {}, of("workflow_run", "workflow_run", { headSha: MERGE, baseSha: undefined })],
    ["release", {}, of("other", "release", { headSha: MERGE, baseSha: undefined })],
  ])("%s", (name, payload, event) => {
    expect(read(name, payload)).toEqual(event);
  });

  it.each([
    ["pull_request", "{", "The event file of pull_request is not JSON; GITHUB_EVENT_PATH must name it."],
    [
      "pull_request",
      {},
      "The event file is not a pull_request event of GitHub: pull_request is not as expected.",
    ],
    [
      "push",
      { after: "main; rm -rf" },
      "The event file is not a push event of GitHub: after is not as expected.",
    ],
  ])("a %s that is none is refused", (name, payload, message) => {
    expect(() => read(name, payload)).toThrow(message);
  });

  it("takes a runner that does not count for the first run", () => {
    const { runNumber, runAttempt } = read("schedule", {}, ["", "x"]);
    expect([runNumber, runAttempt]).toEqual([1, 1]);
  });
});
