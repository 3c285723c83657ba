/**
 * The life of a repository that requires Pawl on every pull request, told in order against real parts: a stateful
 * GitHub, its artifact service and Azure's storage, and a gatekeeper that holds every request against GitHub's own
 * description. `npm run e2e` plays it.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Repository, type Snapshot, storyRepository } from "./repository.ts";
import { transcript } from "./transcript.ts";
import { type JobEnd, pullJob, runJob } from "./workflow.ts";
import { openWorld, type World } from "./world.ts";

const STEADY = "tasks: task_0[39]*\nsubject:\n  model: simulated/steady\n  system-prompt: prompts/agent.md\n";
const HASTY = STEADY.replace("steady", "hasty");
const PROMPT = "prompts/agent.md";
const BASELINE = /^pawl-baseline-[0-9a-f]{12}$/;

const { tell } = transcript();
let world: World;
let repository: Repository;
beforeAll(async () => {
  world = await openWorld();
  repository = storyRepository(world.github);
});
afterAll(() => world?.[Symbol.asyncDispose]());

type Proposed = Awaited<ReturnType<Repository["propose"]>>;

const play = (job: Parameters<typeof runJob>[1]): Promise<JobEnd> => runJob(world, job);
const gate = async (proposed: Proposed, more: Parameters<typeof pullJob>[2] = {}): Promise<JobEnd> =>
  play(pullJob(proposed, (await repository.main()).commit, more));
const commentsOn = async ({ pull }: Proposed): Promise<readonly string[]> =>
  (await world.github.comments(pull.number)).map(({ body }) => body.trimEnd());
const checksOn = async ({ pull }: Proposed): Promise<readonly string[]> =>
  (await world.github.checkRuns(pull.head.sha)).map(({ name, conclusion }) => `${name}: ${conclusion}`);
const push = (before: string, { commit, files }: Snapshot): Promise<JobEnd> =>
  play({ event: "push", payload: { before, after: commit }, branch: "main", commit, files });

it("a first pull request has nothing to be held against, and says so", async () => {
  await repository.pushToMain({ "pawl.yml": STEADY, [PROMPT]: "Read before you answer.\n" });
  const proposed = await repository.propose({ [PROMPT]: "Read all of it before you answer.\n" });
  const end = await gate(proposed);
  expect({ code: end.code, verdict: end.verdict }).toEqual({ code: 0, verdict: "no_baseline" });
  expect(end.log).toContain("there is no baseline at the base commit or before it yet");
  expect(await commentsOn(proposed)).toEqual([end.left("comment.md").trimEnd()]);
  expect(await checksOn(proposed)).toEqual(["Pawl: neutral"]);
  tell(
    "A first pull request, no baseline",
    "no_baseline, exit 0, a neutral check run, a comment that says why",
  );
});

it("a push to main records a baseline, which the real client uploads to Azure's storage", async () => {
  const before = (await repository.main()).commit;
  const after = await repository.pushToMain({ "README.md": "# Agents\n" });
  const uploads = world.gate.uploads.length;
  const end = await push(before, after);
  expect({ code: end.code, name: end.outputs.get("baseline-name") }).toEqual({
    code: 0,
    name: expect.stringMatching(BASELINE),
  });
  expect(world.gate.uploads.slice(uploads).map((each) => each.split("/").at(-1))).toEqual(
    expect.arrayContaining(["CreateArtifact", "FinalizeArtifact"]),
  );
  tell("A push to main", `${end.outputs.get("runs")} runs, uploaded as ${end.outputs.get("baseline-name")}`);
});

let untouched: Proposed;
let firstLook: JobEnd;
it("a pull request that changes nothing relevant costs no model call and at most four requests", async () => {
  await repository.requireCheck("Pawl");
  untouched = await repository.propose({ "README.md": "# Our agents\n" });
  expect(await repository.merge(untouched)).toBe("refused");
  firstLook = await gate(untouched);
  expect({ code: firstLook.code, verdict: firstLook.verdict }).toEqual({ code: 0, verdict: "identical" });
  expect(firstLook.requests.length).toBeLessThanOrEqual(4);
  tell("A pull request that changes nothing relevant", `identical, ${firstLook.requests.length} requests`);
});

it("a second attempt of it edits the same comment, with at most four requests, and it merges", async () => {
  const said = await commentsOn(untouched);
  const end = await gate(untouched, { again: firstLook.run, attempt: 2 });
  expect({ code: end.code, verdict: end.verdict }).toEqual({ code: 0, verdict: "identical" });
  expect(end.requests.length).toBeLessThanOrEqual(4);
  expect(await commentsOn(untouched)).toHaveLength(said.length);
  const before = (await repository.main()).commit;
  expect(await repository.merge(untouched)).toBe("merged");
  const recorded = await push(before, await repository.main());
  expect({ code: recorded.code, verdict: recorded.verdict }).toEqual({ code: 0, verdict: "identical" });
  expect(recorded.outputs.get("baseline-name")).toMatch(BASELINE);
  tell(
    "The same once more, merged and pushed",
    `${end.requests.length} requests; the push keeps the baseline without a run`,
  );
});

let worse: Proposed;
let blocked: JobEnd;
it("a pull request that makes the agent worse is blocked", async () => {
  worse = await repository.propose({ "pawl.yml": HASTY, [PROMPT]: "Answer at once.\n" });
  blocked = await gate(worse);
  expect({ code: blocked.code, verdict: blocked.verdict }).toEqual({ code: 1, verdict: "regression" });
  expect(await checksOn(worse)).toEqual(["Pawl: failure"]);
  const [comment = ""] = await commentsOn(worse);
  expect(comment).toMatch(/1 regression confirmed — merge blocked/);
  expect(comment).toMatch(/`prompts\/agent.md` \+1 −1/);
  expect(comment).toMatch(/simulated\/steady.*→.*simulated\/hasty/);
  expect(blocked.log).not.toContain("No baseline was found");
  expect(await repository.merge(worse)).toBe("refused");
  tell("A pull request that makes it worse", "regression, exit 1, check run failed, merge refused");
});

it("a second attempt replays the decision and runs nothing", async () => {
  const end = await gate(worse, { again: blocked.run, attempt: 2 });
  expect({ code: end.code, verdict: end.verdict }).toEqual({ code: 1, verdict: "regression" });
  expect(end.log).toContain("This very change was decided before");
  expect(JSON.parse(end.left("data-pack.json")).runs).toEqual(
    JSON.parse(blocked.left("data-pack.json")).runs,
  );
  expect(await commentsOn(worse)).toHaveLength(1);
  expect(await repository.merge(worse)).toBe("refused");
  tell("The same once more", "decided before, the same runs, still refused");
});

it("what is mended merges", async () => {
  const mended = await repository.propose({ [PROMPT]: "Read before you answer. Be brief.\n" });
  const end = await gate(mended);
  expect({ code: end.code, verdict: end.verdict }).toEqual({ code: 0, verdict: "no_regression_found" });
  expect(await checksOn(mended)).toEqual(["Pawl: success"]);
  const before = (await repository.main()).commit;
  expect(await repository.merge(mended)).toBe("merged");
  const recorded = await push(before, await repository.main());
  expect({ code: recorded.code, name: recorded.outputs.get("baseline-name") }).toEqual({
    code: 0,
    name: expect.stringMatching(BASELINE),
  });
  tell("Mended", "no_regression_found, merged; the push records the new baseline");
});

it("GitHub's own description rejected no request, and no limit was reached", () => {
  expect({ rejected: world.gate.rejected, overruns: world.gate.overruns }).toEqual({
    rejected: [],
    overruns: [],
  });
  tell("All in all", `${world.gate.requests.length} requests to the API, none rejected, no limit reached`);
});
