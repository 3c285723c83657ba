/** Jobs that run at once, and groups of a merge queue. */
import { expect, it } from "vitest";
import { BASELINE_NAME, type Bench, WORSE } from "./bench.ts";
import type { Proposed } from "./repository.ts";
import type { Job } from "./workflow.ts";

export function queueAndRaces(bench: () => Bench): void {
  it("two jobs that race on one pull request leave one comment, and it is the later one's", async () => {
    const { repository, gate, comments, tell } = bench();
    const proposed = await repository.propose({ ...WORSE, "prompts/agent.md": "Answer first.\n" });
    const [one, two] = await Promise.all([gate(proposed), gate(proposed)]);
    expect([one.code, two.code]).toEqual([1, 1]);
    const later = one.run.number > two.run.number ? one : two;
    expect(await comments(proposed)).toEqual([later.left("comment.md").trimEnd()]);
    tell("Two jobs that race", "the same verdict twice, one comment, the later one's");
  });

  it("a merge group of a change that was decided runs nothing, and records nothing", async () => {
    const { repository, gate, play, tell } = bench();
    const proposed = await repository.propose({ "prompts/agent.md": "Read first. Answer after that.\n" });
    const decided = await gate(proposed);
    const group = await play(groupOf(proposed, (await repository.main()).commit));
    expect({ code: group.code, verdict: group.verdict }).toEqual({ code: 0, verdict: decided.verdict });
    expect(group.log).toContain("This very change was decided before");
    expect(group.outputs.get("baseline-name") ?? "").toBe("");
    tell("A merge group of a decided change", `${group.verdict}, replayed: nothing is run or recorded`);
  });

  it("a merge group that nobody decided is measured, and is main's baseline when it lands", async () => {
    const { repository, gate, play, push, tell } = bench();
    const proposed = await repository.propose({ "prompts/agent.md": "Read first. Then answer.\n" });
    expect((await gate(proposed, { uploads: false })).code).toBe(0);
    const before = (await repository.main()).commit;
    const group = await play(groupOf(proposed, before));
    expect({ code: group.code, name: group.outputs.get("baseline-name") }).toEqual({
      code: 0,
      name: expect.stringMatching(BASELINE_NAME),
    });
    await repository.fastForward(proposed);
    const landed = await push(before, await repository.main());
    expect({ code: landed.code, verdict: landed.verdict }).toEqual({ code: 0, verdict: "identical" });
    tell(
      "A merge group that nobody decided",
      `${group.verdict}, measured; landed, the push runs nothing more`,
    );
  });
}

function groupOf({ pull, files }: Proposed, base: string): Job {
  const { sha: commit } = pull.head;
  return {
    event: "merge_group",
    payload: { merge_group: { head_sha: commit, base_sha: base, base_ref: "refs/heads/main" } },
    branch: `gh-readonly-queue/main/pr-${pull.number}-${base}`,
    commit,
    files,
  };
}
