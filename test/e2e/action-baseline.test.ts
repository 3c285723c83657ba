import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type BaseBranchBench,
  type BranchJobEnd,
  openBaseBranch,
  TRUNK,
} from "../support/github/base-branch.ts";
import type { PullRequest } from "../support/github/github-server.ts";

const ENTRY = "src/main.ts";
const PAWL_YML = "tasks: task_0[39]*\nsubject: {model: simulated/steady, system-prompt: prompts/agent.md}\n";
const BEFORE = { "pawl.yml": PAWL_YML, "prompts/agent.md": "Read before you answer.\n" };
const WORSE = {
  "pawl.yml": PAWL_YML.replace("steady", "hasty"),
  "prompts/agent.md": "Answer at once.\n",
};

interface Pack {
  readonly campaign: {
    readonly id: string;
    readonly finished_at: string;
    readonly subject_fingerprint: string;
  };
  readonly history?: readonly { readonly subject_fingerprint: string; readonly tasks: readonly unknown[] }[];
}

let bench: BaseBranchBench;
let pull: PullRequest;
let base: string;
beforeAll(async () => {
  bench = await openBaseBranch(ENTRY);
  pull = await bench.github.openPullRequest();
  for (const [path, text] of Object.entries(BEFORE)) base = await bench.commit(path, text);
});
afterAll(() => bench[Symbol.asyncDispose]());

const packOf = ({ left }: BranchJobEnd): Pack => JSON.parse(left["data-pack.json"] ?? "null");
const searchOf = ({ left }: BranchJobEnd) => JSON.parse(left["verdict.json"] ?? "null").baseline_search;
const pullJob = (files: Readonly<Record<string, string>>, inputs = {}, before = base) =>
  bench.job({ event: "pull_request", files, inputs, before, commit: pull.headSha, pullRequest: pull.number });
const onData = async () =>
  (await bench.github.history("pawl-data"))[0]?.files.filter((path) => path.endsWith(".json"));

describe("before there is a baseline", () => {
  it("warns, and measures the change alone; what changed is said all the same", async () => {
    const end = await pullJob(WORSE);
    expect({ code: end.code, verdict: end.outputs["verdict"], name: end.outputs["baseline-name"] }).toEqual({
      code: 0,
      verdict: "no_baseline",
      name: undefined,
    });
    expect(end.log).toContain(
      "::warning title=No baseline was found::there is no baseline at the base commit or before it yet. The result stands alone.",
    );
    expect(end.left["comment.md"]).toMatch(/`prompts\/agent.md` \+1 −1/);
    expect(end.left["comment.md"]).toContain("there is no baseline at the base commit or before it yet.");
  });

  it("fails with exit code 3 and spends nothing where one is demanded", async () => {
    const end = await pullJob(WORSE, { "baseline-on-missing": "fail" });
    expect({ code: end.code, verdict: end.outputs["verdict"], left: Object.keys(end.left).sort() }).toEqual({
      code: 3,
      verdict: "unmeasured",
      left: ["comment.md", "summary.md", "verdict.json"],
    });
    expect(JSON.parse(end.left["verdict.json"] ?? "")).toMatchObject({
      word: "unmeasured",
      exit_code: 3,
      baseline_search: { kind: "missing" },
    });
  });

  it("measures the base's content first where that is asked for, and then blocks", async () => {
    const end = await pullJob(WORSE, { "baseline-on-missing": "compute" });
    expect({ code: end.code, verdict: end.outputs["verdict"] }).toEqual({ code: 1, verdict: "regression" });
    expect(end.left["baseline/data-pack.json"]).toContain("simulated/steady");
  });

  it.each([
    [
      "a branch GitHub does not know",
      { baseline: "no-such-branch" },
      /neither on disk nor a branch or commit with a baseline: GitHub shows no such commit/,
    ],
    ["a run that is not there", { baseline: "77" }, /there is no workflow run 77/],
    ["a path that is not there", { baseline: "packs/main.json" }, /no data pack at packs\/main.json/],
    ["a word it does not know", { "baseline-on-missing": "shrug" }, /must be warn, compute, fail/],
    ["a branch no branch can be called", { "baseline-branch": "a..b" }, /no name of a branch/],
  ])("exit code 2 for %s", async (_what, inputs, words) => {
    const end = await pullJob(WORSE, inputs);
    expect({ code: end.code, log: end.log }).toEqual({ code: 2, log: expect.stringMatching(words) });
  });
});

describe("the base branch records", () => {
  const record = { "baseline-branch": "pawl-data" };
  let first: BranchJobEnd;
  let readme: string;

  it("a push's campaign is the next baseline, on the data branch too", async () => {
    first = await bench.job({ event: "push", files: BEFORE, inputs: record, commit: base });
    expect({ code: first.code, name: first.outputs["baseline-name"] }).toEqual({
      code: 0,
      name: expect.stringMatching(/^pawl-baseline-[0-9a-f]{12}$/),
    });
    expect(await onData()).toEqual([`${first.outputs["baseline-name"]?.slice(-12)}/${base}.json`]);
    bench.upload(first, { event: "push", commit: base });
  });

  it("a push that changed nothing relevant keeps the same pack for its commit, and runs nothing", async () => {
    readme = await bench.commit("NOTES.md", "not what an agent is made of\n");
    const again = await bench.job({ event: "push", files: BEFORE, inputs: record, before: base });
    expect({ code: again.code, verdict: again.outputs["verdict"] }).toEqual({
      code: 0,
      verdict: "identical",
    });
    expect(again.outputs["baseline-name"]).toBe(first.outputs["baseline-name"]);
    expect(packOf(again)).toEqual(packOf(first));
    expect(Object.keys(again.left).filter((path) => path.startsWith("trajectories/"))).toHaveLength(6);
    expect(await onData()).toContain(`${first.outputs["baseline-name"]?.slice(-12)}/${readme}.json`);
    expect(searchOf(again)).toMatchObject({ kind: "found", behind: 1, commit: base });
    bench.upload(again, { event: "push", commit: readme });
  });

  it("a scheduled campaign measures again, remembers the earlier one and writes no branch", async () => {
    const nightly = await bench.job({ event: "schedule", files: BEFORE, inputs: record });
    expect(nightly.outputs["baseline-name"]).toBe(first.outputs["baseline-name"]);
    const { campaign, history = [] } = packOf(nightly);
    expect(campaign.finished_at).not.toBe(packOf(first).campaign.finished_at);
    expect(history.map((entry) => entry.subject_fingerprint)).toEqual([campaign.subject_fingerprint]);
    bench.upload(nightly, { event: "schedule", commit: readme });
    const second = await bench.job({ event: "schedule", files: BEFORE });
    expect(packOf(second).history).toHaveLength(2);
  });

  it("another model begins a history of its own", async () => {
    const swapped = await bench.job({ event: "push", files: WORSE, before: base });
    expect(packOf(swapped).history).toBeUndefined();
    expect(swapped.outputs["verdict"]).not.toBe("identical");
    expect(swapped.code).toBe(0);
  });

  it("one more task is another suite; those that are the same keep their history", async () => {
    const files = { ...BEFORE, "pawl.yml": PAWL_YML.replace("[39]", "[379]") };
    const wider = await bench.job({ event: "push", files, before: readme });
    const { campaign, history = [] } = packOf(wider);
    expect(history.length).toBeGreaterThan(0);
    expect(history.map((entry) => entry.subject_fingerprint)).toEqual(
      history.map(() => campaign.subject_fingerprint),
    );
    expect(history[0]?.tasks).toHaveLength(2);
    expect(wider.outputs["baseline-name"]).not.toBe(first.outputs["baseline-name"]);
  });

  it.each([
    ["a dispatch with inputs of its own", "workflow_dispatch", { model: "simulated/hasty" }, undefined],
    ["a dispatch as the file says", "workflow_dispatch", {}, expect.stringMatching(/^pawl-baseline-/)],
  ] as const)("%s", async (_name, event, inputs, name) => {
    const end = await bench.job({ event, files: BEFORE, inputs });
    expect({ code: end.code, name: end.outputs["baseline-name"] }).toEqual({ code: 0, name });
  });

  it("a push to another branch is nobody's baseline", async () => {
    const end = await bench.job({ event: "push", files: BEFORE, ref: "refs/heads/feature" });
    expect(end.outputs["baseline-name"]).toBeUndefined();
  });
});

describe("a pull request is held against it", () => {
  it("finds the nearest, says where, how far and how old, and blocks", async () => {
    await bench.commit("MORE.md", "more notes\n");
    const end = await pullJob(WORSE, {}, await bench.github.tipOf(TRUNK));
    expect({ code: end.code, verdict: end.outputs["verdict"], name: end.outputs["baseline-name"] }).toEqual({
      code: 1,
      verdict: "regression",
      name: undefined,
    });
    expect(searchOf(end)).toMatchObject({
      kind: "found",
      behind: 1,
      is_used: true,
      age_days: 0,
      passed_over: [],
    });
    expect(end.left["comment.md"]).toMatch(
      /<sub>The baseline is from workflow run \d+ \(schedule\) on [0-9a-f]{7}, 1 commit behind the base, measured within the last day/,
    );
    expect(end.left["comment.md"]).toMatch(/history|6\/6/);
    expect(end.left["baseline/data-pack.json"]).toBeUndefined();
  });

  it("by a workflow run, and by a branch", async () => {
    const pushed = await bench.job({ event: "push", files: BEFORE });
    const run = bench.upload(pushed, { event: "push", commit: await bench.github.tipOf(TRUNK) });
    const named = await pullJob(WORSE, { baseline: String(run) });
    expect({ code: named.code, search: searchOf(named) }).toMatchObject({
      code: 1,
      search: { kind: "found", provenance: `workflow run ${run}` },
    });
    const branch = await pullJob(WORSE, { baseline: TRUNK });
    expect({ code: branch.code, search: searchOf(branch) }).toMatchObject({ code: 1, search: { behind: 0 } });
  });

  it("one of other content than the base is said to be, and the base is measured", async () => {
    const tip = await bench.commit("OTHER.md", "y\n");
    const other = await bench.job({
      event: "push",
      files: { ...BEFORE, "prompts/agent.md": "Read aloud.\n" },
      commit: tip,
    });
    bench.upload(other, { event: "push", commit: tip });
    const end = await pullJob(WORSE, {}, tip);
    expect({ code: end.code, search: searchOf(end) }).toMatchObject({
      code: 1,
      search: { behind: 0, is_used: false },
    });
    expect(end.left["comment.md"]).toContain("It is of other content than the base");
    expect(end.left["baseline/data-pack.json"]).toContain("Read before you answer.");
  }, 60_000);

  it("a fork's artifact of the right name is passed over, and that is said, escaped", async () => {
    const tip = await bench.commit("EVIL.md", "x\n");
    const pushed = await bench.job({ event: "push", files: BEFORE });
    bench.github.artifacts.upload({
      name: pushed.outputs["baseline-name"] ?? "",
      run: { event: "pull_request", path: "x.yml", branch: TRUNK, commit: tip, isFork: true },
      content: { "data-pack.json": "{}" },
    });
    const end = await pullJob(WORSE, {}, tip);
    const words = `The baseline of ${tip.slice(0, 7)}, the base commit itself, was passed over: it is from a fork.`;
    expect({ code: end.code, search: searchOf(end) }).toMatchObject({
      code: 1,
      search: { passed_over: [words] },
    });
    expect(end.log).toContain(words);
    expect(end.left["comment.md"]).toContain(words);
  });

  it("nothing relevant changed: four requests with the comment's update and the check run, and nothing is run", async () => {
    const tip = await bench.github.tipOf(TRUNK);
    await pullJob({ ...BEFORE, "prompts/agent.md": "Read it twice.\n" }, {}, tip);
    const same = await pullJob(BEFORE, {}, tip);
    expect({ code: same.code, verdict: same.outputs["verdict"] }).toEqual({ code: 0, verdict: "identical" });
    expect(same.requests.map((line) => line.replaceAll(/[0-9a-f]{40}|\d+/g, "N")).toSorted()).toEqual([
      "GET /repos/octocat/agents/git/trees/N",
      "GET /repos/octocat/agents/issues/N/comments",
      "PATCH /repos/octocat/agents/issues/comments/N",
      "POST /repos/octocat/agents/check-runs",
    ]);
    const posted = await bench.github.comments(pull.number);
    expect(posted.map(({ body }) => body.includes("Inputs identical to the baseline"))).toEqual([true]);
  });

  it("in a merge queue too; after the merge its campaign is the trunk's, and the push runs nothing", async () => {
    const files = { ...BEFORE, "prompts/agent.md": "Read twice.\n" };
    const before = await bench.github.tipOf(TRUNK);
    const group = await bench.github.commitAfter(before);
    const queued = await bench.job({ event: "merge_group", files, commit: group, before });
    expect({ code: queued.code, name: queued.outputs["baseline-name"] }).toEqual({
      code: 0,
      name: expect.stringMatching(/^pawl-baseline-/),
    });
    bench.upload(queued, { event: "merge_group", commit: group });
    const pushed = await bench.job({ event: "push", files, commit: group, before });
    expect({ verdict: pushed.outputs["verdict"], search: searchOf(pushed) }).toMatchObject({
      verdict: "identical",
      search: { behind: 0, commit: group },
    });
    expect(packOf(pushed)).toEqual(packOf(queued));
  }, 60_000);

  it("artifacts are gone: the data branch has it still", async () => {
    bench.github.artifacts.clear();
    const end = await pullJob(WORSE, { "baseline-branch": "pawl-data" }, await bench.github.tipOf(TRUNK));
    expect({ code: end.code, search: searchOf(end) }).toMatchObject({
      code: 1,
      search: { kind: "found", provenance: expect.stringMatching(/^branch pawl-data on /) },
    });
  }, 60_000);
});

describe("one decision for one change", () => {
  const decided = (end: BranchJobEnd) => ({ code: end.code, verdict: end.outputs["verdict"] });
  const REGRESSION = { code: 1, verdict: "regression" };
  const measured = () => pullJob(WORSE, { "baseline-on-missing": "compute" });
  let first: BranchJobEnd;
  let name: string;

  it("a decision has a name to be kept under", async () => {
    first = await measured();
    name = first.outputs["decision-name"] ?? "";
    expect({ ...decided(first), name }).toEqual({
      ...REGRESSION,
      name: expect.stringMatching(/^pawl-decision-[0-9a-f]{12}$/),
    });
  });

  it.each([
    ["a fork's", { isFork: true }, (pack: string) => pack],
    ["one whose runs were made better", {}, (pack: string) => pack.replaceAll('"failed"', '"passed"')],
    ["half of one", {}, (pack: string) => pack.slice(0, 900)],
  ])(
    "%s decides nothing",
    async (_name, over, edit) => {
      const left = { ...first.left, "data-pack.json": edit(first.left["data-pack.json"] ?? "") };
      bench.upload({ ...first, left }, { event: "pull_request", commit: pull.headSha, name, ...over });
      const end = await measured();
      expect({ ...decided(end), replayed: end.log.includes("decided before") }).toEqual({
        ...REGRESSION,
        replayed: false,
      });
    },
    60_000,
  );

  it("another job on the same change replays it: the same pack, no run, no name to keep it under again", async () => {
    bench.github.artifacts.clear();
    bench.upload(first, { event: "pull_request", commit: pull.headSha, name });
    const again = await measured();
    expect(decided(again)).toEqual(REGRESSION);
    expect(again.log).toMatch(/The decision is that of workflow run \d+ \(pull_request\)\./);
    expect(again.log).not.toMatch(/^\d+\/\d+ task_/m);
    expect(packOf(again)).toEqual(packOf(first));
    expect(again.outputs["decision-name"]).toBeUndefined();
  }, 60_000);
});

it("sends GitHub nothing that its schemas refuse", () => {
  expect(bench.github.invalid).toEqual([]);
});
