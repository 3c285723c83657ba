import { expect, it } from "vitest";
import { withHistory } from "../../../src/app/with-history.ts";
import type { DataPack } from "../../../src/record/data-pack.ts";
import { poolTally } from "../../../src/verdict/pool-history.ts";
import { gatePack } from "../../support/gates.ts";
import { pack, records } from "../../support/records.ts";

const TASK = "task_01_example";
const STEADY = { model: "bedrock/example.steady-1:0" };

/** A campaign of one task, told apart by the minute it ended in. */
function campaign(minute: number, score: string, subject: { readonly model: string } = STEADY): DataPack {
  const plain = pack({ subject, runs: records(TASK, score) });
  const finished_at = `2026-05-20T10:${String(minute).padStart(2, "0")}:00.000Z`;
  return { ...plain, campaign: { ...plain.campaign, finished_at } };
}

const told = ({ history = [] }: DataPack) =>
  history.map(({ finished_at, tasks }) => [finished_at.slice(14, 16), tasks[0]?.outcomes]);

it("remembers nothing where there was nothing", () => {
  const alone = campaign(1, "3/3");
  expect(withHistory(alone, undefined)).toBe(alone);
});

it("remembers the earlier campaign and what it remembered, latest first, itself not", () => {
  const first = campaign(1, "3/3");
  const second = withHistory(campaign(2, "2/3"), first);
  const third = withHistory(campaign(3, "1/3"), second);
  expect(told(third)).toEqual([
    ["02", "PPF"],
    ["01", "PPP"],
  ]);
  const task = third.campaign.suite.tasks[0];
  expect(task && poolTally(task, third, [])).toMatchObject({ passed: 6, runs: 9 });
});

it("begins anew with another subject", () => {
  const other = campaign(2, "3/3", { model: "bedrock/example.other-1:0" });
  expect(withHistory(other, campaign(1, "3/3")).history).toBeUndefined();
});

it("counts a campaign that is told twice once", () => {
  const first = campaign(1, "3/3");
  const again = withHistory(campaign(2, "3/3"), withHistory(first, first));
  expect(told(again)).toEqual([["01", "PPP"]]);
});

it("a revert gets back what was known before, a gate's fresh runs of that content among it", () => {
  const gate = gatePack({ tasks: [{ id: TASK, history: "29/30", first: "1/3", old: "1111", new: "0000" }] });
  const before = gate.gate?.baseline;
  if (before == null) throw new Error("a gate with a baseline");
  const plain = campaign(9, "3/3");
  const { subject, subject_fingerprint } = before;
  const revert = withHistory(
    { ...plain, campaign: { ...plain.campaign, subject, subject_fingerprint } },
    gate,
  );
  expect(revert.history?.map(({ tasks }) => tasks[0]?.outcomes)).toEqual(["PPPP", `${"P".repeat(29)}F`]);
});
