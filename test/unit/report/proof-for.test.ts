import { describe, expect, it } from "vitest";
import type { ProofReport } from "../../../src/record/proof.ts";
import { proofFor } from "../../../src/report/proof-for.ts";
import { pack, records } from "../../support/records.ts";

const PACK = pack({ runs: records("task_03_investigate_log", "3/3") });
const [TASK] = PACK.campaign.suite.tasks;

function proof(over: Partial<ProofReport> = {}): ProofReport {
  const line = (
    script: string,
    kind: ProofReport["lines"][number]["kind"],
    task = "task_03_investigate_log",
  ) => ({
    task,
    script,
    kind,
    declared: null,
    seeds: 20,
    held: 20,
    ok: true,
  });
  return {
    format_version: 1,
    suite: "agentic-core-v1",
    seeds: 20,
    ok: true,
    tasks: [
      { task: "task_03_investigate_log", version: 1, bundle_sha256: TASK?.bundle_sha256 ?? "" },
      { task: "task_09_know_when_to_stop", version: 1, bundle_sha256: "0".repeat(64) },
    ],
    lines: [
      line("oracle", "oracle"),
      line("nop", "nop", "task_03_investigate_log@long"),
      line("a mutant", "mutant"),
      line("oracle", "oracle", "task_09_know_when_to_stop"),
    ],
    ...over,
  };
}

describe("the proof of a pack's graders", () => {
  it("counts the scripts of the pack's own tasks", () => {
    expect(proofFor(PACK, proof())).toEqual({ tasks: 1, trajectories: 2, seeds: 20 });
  });

  it.each([
    [
      "the task is another one by a byte",
      proof({ tasks: [{ task: "task_03_investigate_log", version: 1, bundle_sha256: "1".repeat(64) }] }),
    ],
    ["a line did not hold", proof({ lines: proof().lines.map((line) => ({ ...line, ok: false })) })],
    ["nothing was proven", proof({ lines: [] })],
  ])("is not told where %s", (_, other) => {
    expect(proofFor(PACK, other)).toBeUndefined();
  });
});
