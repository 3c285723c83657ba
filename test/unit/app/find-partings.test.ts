import { expect, it } from "vitest";
import { findPartings } from "../../../src/app/find-partings.ts";
import { renderComment } from "../../../src/report/comment.ts";
import { memoryFolder } from "../../support/memory-folder.ts";
import { readsOrGuesses, tellPack } from "../../support/report-page.ts";
import { report } from "../../support/reports.ts";

const SIGNAL = new AbortController().signal;
const input = report({
  tasks: [
    { id: "task_03_investigate_log", candidate: "1/3", baseline: "3/3", mode: "wrong_answer" },
    { id: "task_07_plan", candidate: "0/1", baseline: "0/1" },
  ],
  baseline: { subject: { model: "bedrock/other" } },
});
const candidate = tellPack(input.candidate, "candidate", readsOrGuesses);
const baseline = tellPack(input.baseline ?? input.candidate, "baseline", readsOrGuesses);
const told = { ...input, candidate: candidate.pack, baseline: baseline.pack };

it("is found for every failed run whose twin passed, and said in the comment on a line of its own", async () => {
  const beside = [memoryFolder(candidate.files), memoryFolder(baseline.files)];
  const partings = await findPartings(told, beside, SIGNAL);
  const parting = {
    baseline_step: 1,
    candidate_step: 1,
    baseline: "fs_read access.log",
    candidate: "went straight to fs_write finding.txt",
  };
  expect([...partings].map(([run, found]) => [run.task_id, run.epoch, found])).toEqual([
    ["task_03_investigate_log", 2, parting],
    ["task_03_investigate_log", 3, parting],
  ]);
  expect(renderComment({ ...told, partings }).split("\n")).toContain(
    "  There, from step 1 on, the baseline: `fs_read access.log`; this change: `went straight to fs_write finding.txt`",
  );
});

it("needs both trajectories", async () => {
  expect((await findPartings(told, [memoryFolder(candidate.files)], SIGNAL)).size).toBe(0);
});
