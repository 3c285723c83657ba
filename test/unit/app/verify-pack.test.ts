import { expect, it } from "vitest";
import { verifyPack } from "../../../src/app/verify-pack.ts";
import { evidencePatterns } from "../../../src/grade/evidence-patterns.ts";
import type { DataPack } from "../../../src/record/data-pack.ts";
import { projectRuns } from "../../../src/record/projections.ts";
import { packText } from "../../../src/record/seal-pack.ts";
import { ownRuns } from "../../../src/record/side-by-side.ts";
import { gatePack } from "../../support/gates.ts";
import { memoryFolder } from "../../support/memory-folder.ts";

const never = new AbortController().signal;

const GATE = gatePack({
  tasks: [
    { id: "task_01_a", history: "29/30", first: "1/3", old: "11111111", new: "11110111" },
    { id: "task_02_b", history: "30/30", first: "3/3" },
  ],
});

/** Defects of a pack that somebody changed and sealed again, but those of trajectories. */
async function defects(pack: DataPack): Promise<readonly string[]> {
  const evidence_patterns = evidencePatterns(ownRuns(pack.runs));
  const text = packText({ ...pack, ...projectRuns(pack.campaign, pack.runs), evidence_patterns });
  const store = { find: async () => ({ kind: "found" as const, text, provenance: "here" }) };
  const found = await verifyPack({ store, path: "data-pack.json", folder: memoryFolder() }, never);
  return found.defects.filter((defect) => !defect.includes("trajectory_sha256"));
}

it("a gate that followed its plan has no defect", async () => {
  expect(await defects(GATE)).toEqual([]);
});

it("a gate whose runs stand in an order somebody chose is told of, though the decision follows from them", async () => {
  const swapped = GATE.runs.map((run) =>
    run.placement === undefined
      ? run
      : { ...run, placement: { ...run.placement, position: 9 - run.placement.position } },
  );
  expect(await defects({ ...GATE, runs: swapped })).toEqual([
    expect.stringMatching(/^gate: task_01_run7_baseline stands at ".*" where the plan puts ".*"\.$/),
  ]);
});

it("another decision is told of once", async () => {
  const decision = { ...GATE.decision!, word: "regression" };
  expect(await defects({ ...GATE, decision })).toEqual([
    "decision.word: the runs and rules of the pack give another decision (cleared).",
  ]);
});
