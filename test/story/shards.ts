/** The first look in four jobs, and one that decides. */
import { mkdtempSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { downloadStep, uploadStep } from "../support/github/upload-step.ts";
import { type Bench, WORSE } from "./bench.ts";

const QUIET = { comment: "false", "check-run": "false" };

export function shards(bench: () => Bench): void {
  it("four shards and a merge say, byte for byte, what a single job says; without one nothing is decided", async () => {
    const { world, repository, gate, comments, tell } = bench();
    const { url } = world.gate;
    const proposed = await repository.propose({ ...WORSE, "prompts/agent.md": "Be quick.\n" });
    const single = await gate(proposed, { inputs: QUIET, uploads: false });
    expect({ code: single.code, verdict: single.verdict }).toEqual({ code: 1, verdict: "regression" });
    const run = await uploadShards(bench(), proposed);
    expect(await comments(proposed)).toEqual([]);
    const to = mkdtempSync(join(tmpdir(), "pawl-shards-"));
    await downloadStep({ url, run: run.id, prefix: "pawl-shard-", to });
    const merge = { mode: "merge", shards: to };
    const merged = await gate(proposed, { again: run, inputs: merge, uploads: false });
    expect({ code: merged.code, verdict: merged.verdict }).toEqual({ code: 1, verdict: "regression" });
    expect(merged.left("verdict.json")).toBe(single.left("verdict.json"));
    expect(await comments(proposed)).toHaveLength(1);

    renameSync(join(to, "pawl-shard-3-of-4"), join(mkdtempSync(join(tmpdir(), "pawl-lost-")), "3"));
    const torn = await gate(proposed, { again: run, attempt: 2, inputs: merge });
    expect(torn.code).toBe(2);
    expect(torn.log).toContain("shard 3 of 4 is missing");
    tell("Four shards and a merge", "verdict.json as of a single job; a missing shard is exit 2");
  });
}

async function uploadShards({ world, gate }: Bench, proposed: Parameters<Bench["gate"]>[0]) {
  let again: Awaited<ReturnType<Bench["gate"]>>["run"] | undefined;
  for (const index of [1, 2, 3, 4]) {
    const inputs = { shard: `${index}/4` };
    const end = await gate(proposed, { inputs, uploads: false, ...(again !== undefined && { again }) });
    expect({ code: end.code, verdict: end.verdict }).toEqual({ code: 0, verdict: "partial" });
    again = end.run;
    await uploadStep({
      url: world.gate.url,
      run: again.id,
      name: `pawl-shard-${index}-of-4`,
      root: join(end.cwd, "pawl-out"),
      paths: ["shard.json", "data-pack.json", "trajectories", "baseline"],
    });
  }
  return again!;
}
