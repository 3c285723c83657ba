/** A regression that is merged on purpose, and the nights in which the base branch is watched. */
import { expect, it } from "vitest";
import { BASELINE_NAME, type Bench, WORSE } from "./bench.ts";

const LABEL = "pawl:accept-regression";

export function onPurpose(bench: () => Bench): void {
  it("a night on the base branch measures it, keeps a baseline, and opens nothing while there are too few", async () => {
    const { world, repository, play, tell } = bench();
    const { commit, files } = await repository.main();
    const end = await play({
      event: "schedule",
      payload: {},
      branch: "main",
      commit,
      files,
      inputs: { mode: "watch" },
    });
    expect({ code: end.code, verdict: end.verdict }).toEqual({ code: 0, verdict: "too_early" });
    expect(end.outputs.get("baseline-name")).toMatch(BASELINE_NAME);
    expect(
      world.gate.requests.filter((request) => /^(POST|PATCH) .*\/issues(\/\d+)?$/.test(request)),
    ).toEqual([]);
    tell("A night on the base branch", "measured and kept; too early to say anything, no issue is opened");
  });

  it("a regression is blocked until somebody who may push sets the label, and merges with their name on it", async () => {
    const { world, repository, gate, comments, checks, tell } = bench();
    const { labels } = world.github;
    const proposed = await repository.propose({ ...WORSE, "prompts/agent.md": "Be quick.\n" });
    const blocked = await gate(proposed);
    expect({ code: blocked.code, verdict: blocked.verdict }).toEqual({ code: 1, verdict: "regression" });
    expect(await repository.merge(proposed)).toBe("refused");

    labels.permit("maria", "write");
    labels.permit("mallory", "read");
    const at = new Date(performance.timeOrigin + performance.now()).toISOString();
    const label = { pullRequest: proposed.pull.number, name: LABEL, at };
    labels.set({ ...label, by: "mallory" });
    const refused = await gate(proposed);
    expect({ code: refused.code, verdict: refused.verdict }).toEqual({ code: 1, verdict: "regression" });
    expect(await repository.merge(proposed)).toBe("refused");

    labels.unset({ ...label, by: "mallory" });
    labels.set({ ...label, by: "maria" });
    const accepted = await gate(proposed);
    expect({ code: accepted.code, verdict: accepted.verdict }).toEqual({ code: 0, verdict: "regression" });
    expect(accepted.log).toContain("This very change was decided before");
    const [comment = ""] = await comments(proposed);
    expect(comment).toMatch(/1 regression confirmed — accepted/);
    expect(comment).toContain("**Accepted** by `maria` through `label pawl:accept-regression`");
    expect((await checks(proposed)).at(-1)).toBe("Pawl: neutral");
    expect(await repository.merge(proposed)).toBe("merged");
    tell(
      "A regression accepted by label",
      "blocked; a label of somebody who may not push changes nothing; a maintainer's lets it merge, by name",
    );
  });
}
