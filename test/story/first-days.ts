/** From the first pull request to a required check that blocks what is worse and lets in what is mended. */
import { expect, it } from "vitest";
import { BASELINE_NAME, type Bench, FIRST, WORSE } from "./bench.ts";
import type { Proposed } from "./repository.ts";
import type { JobEnd } from "./workflow.ts";

export function firstDays(bench: () => Bench): void {
  it("a first pull request has nothing to be held against, and says so", async () => {
    const { repository, gate, comments, checks, tell } = bench();
    await repository.pushToMain(FIRST);
    const proposed = await repository.propose({ "prompts/agent.md": "Read all of it before you answer.\n" });
    const end = await gate(proposed);
    expect({ code: end.code, verdict: end.verdict }).toEqual({ code: 0, verdict: "no_baseline" });
    expect(end.log).toContain("there is no baseline at the base commit or before it yet");
    expect(await comments(proposed)).toEqual([end.left("comment.md").trimEnd()]);
    expect(await checks(proposed)).toEqual(["Pawl: neutral"]);
    tell(
      "A first pull request, no baseline",
      "no_baseline, exit 0, a neutral check run, a comment that says why",
    );
  });

  it("a push to main records a baseline, which the real client uploads to Azure's storage", async () => {
    const { world, repository, push, tell } = bench();
    const before = (await repository.main()).commit;
    const uploads = world.gate.uploads.length;
    const end = await push(before, await repository.pushToMain({ "README.md": "# Agents\n" }));
    const name = end.outputs.get("baseline-name");
    expect({ code: end.code, name }).toEqual({ code: 0, name: expect.stringMatching(BASELINE_NAME) });
    expect(world.gate.uploads.slice(uploads).map((each) => each.split("/").at(-1))).toEqual(
      expect.arrayContaining(["CreateArtifact", "FinalizeArtifact"]),
    );
    tell("A push to main", `${end.outputs.get("runs")} runs, uploaded as ${name}`);
  });

  let untouched: Proposed;
  let firstLook: JobEnd;
  it("a pull request that changes nothing relevant costs no model call and at most four requests", async () => {
    const { repository, gate, tell } = bench();
    await repository.requireCheck("Pawl");
    untouched = await repository.propose({ "README.md": "# Our agents\n" });
    expect(await repository.merge(untouched)).toBe("refused");
    firstLook = await gate(untouched);
    expect({ code: firstLook.code, verdict: firstLook.verdict }).toEqual({ code: 0, verdict: "identical" });
    expect(firstLook.requests.length).toBeLessThanOrEqual(4);
    tell("A pull request that changes nothing relevant", `identical, ${firstLook.requests.length} requests`);
  });

  it("a second attempt of it writes no second comment, with at most four requests, and it merges", async () => {
    const { repository, gate, push, comments, tell } = bench();
    const said = await comments(untouched);
    const end = await gate(untouched, { again: firstLook.run, attempt: 2 });
    expect({ code: end.code, verdict: end.verdict }).toEqual({ code: 0, verdict: "identical" });
    expect(end.requests.length).toBeLessThanOrEqual(4);
    expect(await comments(untouched)).toHaveLength(said.length);
    const before = (await repository.main()).commit;
    expect(await repository.merge(untouched)).toBe("merged");
    const recorded = await push(before, await repository.main());
    expect({ code: recorded.code, verdict: recorded.verdict }).toEqual({ code: 0, verdict: "identical" });
    expect(recorded.outputs.get("baseline-name")).toMatch(BASELINE_NAME);
    tell(
      "The same once more, merged",
      `${end.requests.length} requests; the push keeps the baseline, no run`,
    );
  });

  let worse: Proposed;
  let blocked: JobEnd;
  it("a pull request that makes the agent worse is blocked", async () => {
    const { repository, gate, comments, checks, tell } = bench();
    worse = await repository.propose(WORSE);
    blocked = await gate(worse);
    expect({ code: blocked.code, verdict: blocked.verdict }).toEqual({ code: 1, verdict: "regression" });
    expect(await checks(worse)).toEqual(["Pawl: failure"]);
    const [comment = ""] = await comments(worse);
    expect(comment).toMatch(/1 regression confirmed — merge blocked/);
    expect(comment).toMatch(/`prompts\/agent.md` \+1 −1/);
    expect(comment).toMatch(/simulated\/steady.*→.*simulated\/hasty/);
    expect(await repository.merge(worse)).toBe("refused");
    tell("A pull request that makes it worse", "regression, exit 1, check run failed, merge refused");
  });

  it("a second attempt replays the decision and runs nothing", async () => {
    const { repository, gate, comments, tell } = bench();
    const end = await gate(worse, { again: blocked.run, attempt: 2 });
    expect({ code: end.code, verdict: end.verdict }).toEqual({ code: 1, verdict: "regression" });
    expect(end.log).toContain("This very change was decided before");
    const runsOf = ({ left }: JobEnd): unknown => JSON.parse(left("data-pack.json")).runs;
    expect(runsOf(end)).toEqual(runsOf(blocked));
    expect(await comments(worse)).toHaveLength(1);
    expect(await repository.merge(worse)).toBe("refused");
    tell("The same once more", "decided before, the same runs, still refused");
  });

  it("taken back on the same pull request, the comment that is there says so, within four requests", async () => {
    const { repository, gate, comments, tell } = bench();
    const { files } = await repository.main();
    const end = await gate({ pull: worse.pull, files });
    expect({ code: end.code, verdict: end.verdict }).toEqual({ code: 0, verdict: "identical" });
    expect(end.requests.length).toBeLessThanOrEqual(4);
    expect(await comments(worse)).toEqual([end.left("comment.md").trimEnd()]);
    tell("Taken back", `identical, ${end.requests.length} requests, the comment is edited to say so`);
  });

  it("what is mended merges, and the push records it", async () => {
    const { repository, gate, push, checks, tell } = bench();
    const mended = await repository.propose({ "prompts/agent.md": "Read before you answer. Be brief.\n" });
    const end = await gate(mended);
    expect({ code: end.code, verdict: end.verdict }).toEqual({ code: 0, verdict: "no_regression_found" });
    expect(await checks(mended)).toEqual(["Pawl: success"]);
    const before = (await repository.main()).commit;
    expect(await repository.merge(mended)).toBe("merged");
    const recorded = await push(before, await repository.main());
    expect(recorded.outputs.get("baseline-name")).toMatch(BASELINE_NAME);
    tell("Mended", "no_regression_found, merged; the push records the new baseline");
  });
}
