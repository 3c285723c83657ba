/** Every command that leaves a data pack leaves its report page beside it. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runPawl, scratchFolder } from "../support/command-line.ts";
import { pageDataOf } from "../support/report-page.ts";

const cwd = scratchFolder();
const pawl = (...args: string[]) => runPawl("src/cli.ts", args, { cwd });
const page = (folder: string) => pageDataOf(readFileSync(join(cwd, folder, "report.html"), "utf8"));
const SMALL = ["--tasks", "task_07", "--runs", "1"];

it("several models: each page ranks all of them; regrading writes one too", async () => {
  const ran = await pawl(
    "run",
    "--model",
    "simulated/hasty",
    "--model",
    "simulated/steady",
    ...SMALL,
    "--out",
    "out",
  );
  expect(ran.code).toBe(0);
  for (const name of ["hasty", "steady"])
    expect(
      page(`out/simulated-${name}`)
        .board?.standings.map((one) => [one.name, one.side])
        .sort(),
    ).toEqual([
      ["simulated/hasty (simulated)", name === "hasty" ? "candidate" : null],
      ["simulated/steady (simulated)", name === "steady" ? "candidate" : null],
    ]);
  expect(await pawl("regrade", "out/simulated-steady", "--out", "again")).toMatchObject({
    code: 0,
    stderr: "",
  });
  expect(page("again").runs.map(({ id, transcript }) => [id, transcript])).toEqual([
    ["task_07/candidate/1", true],
  ]);
});

it("a campaign's page has its predictions", async () => {
  const brief = [
    "question: Does it plan?",
    "author: ana",
    "suite: agentic-core-v1",
    'tasks: ["task_07"]',
    "runs: 1",
    "subject: {model: simulated/steady}",
    "predictions: {claims: [{id: P1, claim: passes(total) <= 1}]}",
  ];
  writeFileSync(join(cwd, "campaign.yml"), brief.join("\n"));
  expect(await pawl("campaign", "run", "campaign.yml", "--out", "campaign")).toMatchObject({
    code: 0,
    stderr: "",
  });
  expect(page("campaign").predictions.map(({ id, hit, registered }) => [id, hit, registered])).toEqual([
    ["P1", true, true],
  ]);
});
