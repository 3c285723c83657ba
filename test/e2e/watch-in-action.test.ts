import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BaseBranchBench, type BranchJobEnd, openBaseBranch } from "../support/github/base-branch.ts";

const shipped = JSON.parse(readFileSync("fixtures/simulated/steady.json", "utf8")) as object;
const GOOD = JSON.stringify(shipped);
/** The same model by name, at the same price, that got worse where nobody sees it. */
const BAD = JSON.stringify({ ...shipped, tasks: { "*": { any_known_bad: 1 } } });
const PAWL_YML = "tasks: task_0[37]*\nruns: 4\nsubject: {model: simulated/model.json}\n";

let bench: BaseBranchBench;
beforeAll(async () => {
  bench = await openBaseBranch("src/main.ts");
  await bench.commit("pawl.yml", PAWL_YML);
});
afterAll(() => bench[Symbol.asyncDispose]());

async function night(model: string): Promise<BranchJobEnd> {
  const end = await bench.job({
    event: "schedule",
    files: { "pawl.yml": PAWL_YML, "model.json": model },
    inputs: { mode: "watch" },
  });
  if (end.outputs["baseline-name"] !== undefined)
    bench.upload(end, { event: "schedule", commit: await bench.github.tipOf("trunk") });
  return end;
}

const issues = (end: BranchJobEnd): readonly string[] =>
  end.requests.filter((request) => /^(POST|PATCH) .*\/issues/.test(request));

describe("mode watch on a schedule", () => {
  it("finds its earlier nights by itself and keeps one issue while the base branch is low", async () => {
    const ends: BranchJobEnd[] = [];
    for (const model of [GOOD, GOOD, GOOD, BAD, BAD, GOOD]) ends.push(await night(model));
    const { owner, repo } = bench.github;
    const path = `/repos/${owner}/${repo}/issues`;
    expect(ends.map((end) => [end.outputs["verdict"], end.code, issues(end)])).toEqual([
      ["too_early", 0, []],
      ["too_early", 0, []],
      ["too_early", 0, []],
      ["fell", 1, [`POST ${path}`]],
      ["still_low", 1, [expect.stringMatching(`PATCH ${path}/\\d+$`)]],
      ["still_low", 1, [expect.stringMatching(`PATCH ${path}/\\d+$`)]],
    ]);
    expect(ends[3]?.outputs["issue-url"]).toMatch(/\/issues\/\d+$/);
    expect(ends[3]?.log).toContain("::error title=The base branch passes less than it did::");
    expect(ends[3]?.left["watch.md"]).toContain("**What to do.**");
  }, 240_000);

  it.each([
    ["off the base branch", { ref: "refs/heads/other" }],
    ["with a baseline of its own", { inputs: { mode: "watch", baseline: "packs" } }],
  ])("%s it measures nothing: exit code 2", async (_, over) => {
    const files = { "pawl.yml": PAWL_YML, "model.json": GOOD };
    const end = await bench.job({ event: "schedule", files, inputs: { mode: "watch" }, ...over });
    expect({ code: end.code, left: Object.keys(end.left) }).toEqual({ code: 2, left: [] });
  });
});
