/** Cancelled jobs, missing permissions, artifacts that are gone, and a GitHub that has a bad day. */
import type { ChildProcess } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { READ_ONLY_TOKEN } from "../support/github/gatekeeper.ts";
import { type Bench, FIRST, WORSE } from "./bench.ts";
import type { Proposed } from "./repository.ts";

export function trouble(bench: () => Bench): void {
  it("a job that is cancelled in the middle says in both places that there is no verdict", async () => {
    const { repository, gate, comments, checks, tell } = bench();
    let child: ChildProcess | undefined;
    let proposed: Proposed | undefined;
    const isSaid = async (): Promise<void> => {
      while (
        proposed === undefined ||
        (await comments(proposed)).length + (await checks(proposed)).length < 2
      );
    };
    // Runs are under way at the first request to the model, and are said to be soon after.
    let isAsked = false;
    const model = createServer(() => {
      if (isAsked) return;
      isAsked = true;
      void isSaid().then(() => child?.kill("SIGINT"));
    });
    await new Promise<void>((resolve) => model.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(model.address() as AddressInfo).port}/v1`;
    const subject = `model: openai/slow\n  base-url: ${address}`;
    const pawlYml = FIRST["pawl.yml"].replace("model: simulated/steady", subject);
    proposed = await repository.propose({ "pawl.yml": pawlYml });
    const onStart = (started: ChildProcess): void => {
      child = started;
    };
    const end = await gate(proposed, { onStart });
    model.closeAllConnections();
    model.close();
    expect(end.code).toBe(130);
    expect(await checks(proposed)).toEqual(["Pawl: failure"]);
    expect((await comments(proposed)).map((body) => /\*\*(.+?)\*\*/.exec(body)?.[1])).toEqual([
      "Stopped before there was a verdict",
    ]);
    tell("A cancelled job", "exit 130; the post step ends check run and comment: no verdict");
  });

  it("a token without permission costs the comment and the check run, not the verdict", async () => {
    const { repository, gate, comments, checks, tell } = bench();
    const proposed = await repository.propose({ ...WORSE, "prompts/agent.md": "Hurry.\n" });
    const end = await gate(proposed, { token: READ_ONLY_TOKEN });
    expect({ code: end.code, verdict: end.verdict }).toEqual({ code: 1, verdict: "regression" });
    expect({ comments: await comments(proposed), checks: await checks(proposed) }).toEqual({
      comments: [],
      checks: [],
    });
    expect(end.log).toMatch(/^::notice title=Pawl::.*pull-requests: write/m);
    expect(end.summary).toContain("1 regression confirmed — merge blocked");
    tell("A token that may write nothing", "the verdict stands, a notice, the report is in the job summary");
  });

  it("an artifact that has expired is passed over, and the next best baseline is taken", async () => {
    const { world, repository, gate, push, tell } = bench();
    const before = (await repository.main()).commit;
    const proposed = await repository.propose({ "NOTES.md": "Notes.\n" });
    await gate(proposed);
    expect(await repository.merge(proposed)).toBe("merged");
    const kept = await push(before, await repository.main());
    world.github.artifacts.expire(world.results.idOf(kept.run.id, kept.outputs.get("baseline-name") ?? ""));
    const worse = await repository.propose({ ...WORSE, "prompts/agent.md": "Be done.\n" });
    const end = await gate(worse);
    expect({ code: end.code, verdict: end.verdict }).toEqual({ code: 1, verdict: "regression" });
    expect(end.log).toMatch(/the base commit itself, was passed over: it has expired\./);
    expect(JSON.parse(end.left("verdict.json")).baseline_search).toMatchObject({ kind: "found" });
    tell("An expired artifact", "passed over with a sentence; a baseline of an earlier commit is taken");
  });

  it.each([
    [
      "a secondary rate limit, once",
      {
        status: 403,
        message: "You have exceeded a secondary rate limit.",
        headers: { "retry-after": "1" },
        times: 1,
      },
    ],
    ["an error of its own, once", { status: 502, message: "Bad Gateway", times: 1 }],
  ])("GitHub answers with %s: asked again, and all is said", async (what, refusal) => {
    const { world, repository, gate, comments, checks, tell } = bench();
    const proposed = await repository.propose({ "prompts/agent.md": `Read. Mind ${what}.\n` });
    world.github.refuse({ method: "POST", path: /\/check-runs$/, ...refusal });
    world.github.refuse({ method: "GET", path: /\/comments$/, ...refusal });
    const end = await gate(proposed);
    world.github.relent();
    expect({ code: end.code, verdict: end.verdict }).toEqual({ code: 0, verdict: "no_regression_found" });
    expect(await comments(proposed)).toEqual([end.left("comment.md").trimEnd()]);
    expect(await checks(proposed)).toEqual(["Pawl: success"]);
    tell(`GitHub answers with ${what}`, "asked again; comment and check run are there");
  });

  it("GitHub is down for everything but the event: the verdict is in the summary, and the exit code is its", async () => {
    const { world, repository, gate, tell } = bench();
    const proposed = await repository.propose({ ...WORSE, "prompts/agent.md": "Finish.\n" });
    for (const method of ["POST", "PATCH"])
      world.github.refuse({
        method,
        path: /\/(comments|check-runs)(\/\d+)?$/,
        status: 503,
        message: "Unavailable",
        times: 1000,
      });
    const end = await gate(proposed);
    world.github.relent();
    expect({ code: end.code, verdict: end.verdict }).toEqual({ code: 1, verdict: "regression" });
    expect(end.summary).toContain("1 regression confirmed — merge blocked");
    tell("GitHub takes nothing any more", "retried within a bound, a notice, the verdict is in the summary");
  });
}
