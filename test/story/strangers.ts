/** Changes from forks: planned without credentials, published by a job that checks nothing of theirs out; and what they may try. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { READ_ONLY_TOKEN } from "../support/github/gatekeeper.ts";
import { uploadStep } from "../support/github/upload-step.ts";
import { type Bench, WORSE } from "./bench.ts";
import { WORKFLOW } from "./workflow.ts";

export function strangers(bench: () => Bench): void {
  it("a fork's change is planned without a token that writes, and published from its head", async () => {
    const { world, repository, play, comments, checks, tell } = bench();
    const proposed = await repository.propose({ ...WORSE, "prompts/agent.md": "Guess.\n" }, "mallory");
    const main = await repository.main();
    const { pull, files } = proposed;
    // The head itself is checked out, not its merge into main.
    const planned = await play({
      event: "pull_request",
      payload: { pull_request: pull },
      branch: pull.head.ref,
      commit: pull.head.sha,
      files,
      isFork: true,
      token: READ_ONLY_TOKEN,
      inputs: { mode: "plan" },
      uploads: false,
    });
    expect({ code: planned.code, verdict: planned.verdict }).toEqual({ code: 0, verdict: "planned" });
    expect(await comments(proposed)).toEqual([]);
    const { url } = world.gate;
    const root = join(planned.cwd, "pawl-out");
    const request = { url, run: planned.run.id, name: "pawl-request", root, paths: ["request.json"] };
    await uploadStep(request);
    const run = { id: planned.run.id, event: "pull_request", conclusion: "success" };
    const head = { head_sha: proposed.pull.head.sha, head_repository: { id: 2 } };
    const published = await play({
      event: "workflow_run",
      payload: { workflow_run: { ...run, ...head } },
      branch: "main",
      commit: main.commit,
      files: main.files,
      inputs: { mode: "publish", "max-cost-usd": "5" },
    });
    expect({ code: published.code, verdict: published.verdict }).toEqual({ code: 1, verdict: "regression" });
    expect(await comments(proposed)).toEqual([published.left("comment.md").trimEnd()]);
    expect(await checks(proposed)).toEqual(["Pawl: failure"]);
    tell(
      "A fork's pull request, in two workflows",
      "planned, sealed, published: regression, check run failed",
    );
  });

  it("an artifact of a fork with the right name and commit is no baseline", async () => {
    const { world, repository, gate, tell } = bench();
    const proposed = await repository.propose({ "README.md": "# Agents of ours\n", ...WORSE });
    const clean = await gate(proposed, {
      uploads: false,
      inputs: { comment: "false", "check-run": "false" },
    });
    const { commit } = await repository.main();
    const name = `pawl-baseline-${/pawl-baseline-([0-9a-f]{12})/.exec(world.github.artifacts.names().join())?.[1]}`;
    world.github.artifacts.upload({
      name,
      run: { event: "push", path: WORKFLOW, branch: "main", commit, isFork: true },
      content: { "data-pack.json": "{}" },
    });
    const end = await gate(proposed);
    expect({ code: end.code, verdict: end.verdict }).toEqual({ code: 1, verdict: "regression" });
    expect(end.log).toContain("was passed over: it is from a fork.");
    expect(end.verdict).toBe(clean.verdict);
    tell(
      "A poisoned artifact with the right name",
      "passed over: it is from a fork; the verdict is the same",
    );
  });
}
