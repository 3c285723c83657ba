/** A campaign as an analyst runs it: brief, seal, runs, scores, article, check, database, leaderboard. */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parsePack } from "../../src/record/parse-pack.ts";
import { runPawl, scratchFolder } from "../support/command-line.ts";

const BRIEF = `
title: Does a steady hand hold?
question: Does the steady model pass what it should?
author: Rigg
tasks: [task_03_investigate_log, task_07_multi_step_plan, task_09_know_when_to_stop]
runs: 3
subject: {model: simulated/steady}
predictions:
  headline: {low: 5, high: 9, point: 7}
  claims:
    - {id: P1, claim: passes(total) < 3, probability: 0.1}
    - {id: P2, claim: count(failure_mode = tool_call_malformed) >= 1}
`;

const cwd = scratchFolder();
const pawl = (...args: string[]) => runPawl("src/cli.ts", args, { cwd });
const read = (path: string): string => readFileSync(join(cwd, path), "utf8");
const packIn = (folder: string) => parsePack(read(`${folder}/data-pack.json`), folder);

describe("a campaign with sealed predictions", () => {
  beforeAll(async () => {
    writeFileSync(join(cwd, "campaign.yml"), BRIEF);
    expect(await pawl("campaign", "register", "campaign.yml")).toMatchObject({ code: 0, stderr: "" });
    expect(await pawl("campaign", "run", "campaign.yml", "--out", "out")).toMatchObject({
      code: 0,
      stderr: "",
    });
  });

  it("was sealed before the first run, and is scored in its pack", () => {
    const { campaign, predictions_scoring } = packIn("out");
    expect(campaign.registration?.registered_at).toBe(
      JSON.parse(read("campaign.registration.json")).registered_at,
    );
    expect((campaign.registration?.registered_at ?? "z") < campaign.started_at).toBe(true);
    expect(predictions_scoring.map(({ id, hit, registered }) => ({ id, hit, registered }))).toEqual([
      { id: "headline", hit: true, registered: true },
      { id: "P1", hit: false, registered: true },
      { id: "P2", hit: false, registered: true },
    ]);
  });

  it("has an article that holds, and one changed digit in it is named with line and place", async () => {
    expect(await pawl("verify", "out/article.md", "--pack", "out")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^All \d+ checked claims hold\.\n$/),
    });
    const article = read("out/article.md");
    const { passed } = packIn("out").run_summary;
    writeFileSync(join(cwd, "wrong.md"), article.replace(`[${passed}/9 (`, `[${passed - 1}/9 (`));
    const ran = await pawl("verify", "wrong.md", "--pack", "out");
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(
      new RegExp(`✗ line \\d+: ${passed - 1}/9 \\(.*\\) \\[data-pack\\.json run_summary\\]: ${passed}/9`),
    );
  });

  it("keeps a person's words when the article is written again, beside a baseline now", async () => {
    const words = "\nWe did not expect that.\n\n";
    writeFileSync(
      join(cwd, "out/article.md"),
      read("out/article.md").replace("<!-- pawl:end tasks -->\n", `<!-- pawl:end tasks -->\n${words}`),
    );
    const ran = await pawl("campaign", "report", "out", "--baseline", "out", "--out", "out");
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(read("out/article.md")).toContain(`<!-- pawl:end tasks -->\n${words}`);
    expect(read("out/article.md")).toContain("## What reversed");
    const verified = await pawl("verify", "out/article.md", "--pack", "out", "--baseline", "out");
    expect(verified.code).toBe(0);
  });

  it("cannot be run with other predictions unless it says so, and then every report does", async () => {
    writeFileSync(join(cwd, "campaign.yml"), BRIEF.replace("low: 5", "low: 4"));
    expect(await pawl("campaign", "run", "campaign.yml", "--out", "other")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("the predictions are not those that were sealed at"),
    });
    expect(await pawl("campaign", "register", "campaign.yml")).toMatchObject({ code: 2 });
    expect(await pawl("campaign", "run", "campaign.yml", "--out", "other", "--unregistered")).toMatchObject({
      code: 0,
    });
    expect(packIn("other").predictions_scoring.map(({ registered }) => registered)).toEqual([
      false,
      false,
      false,
    ]);
    expect(read("other/article.md")).toContain("**Not registered:**");
    writeFileSync(join(cwd, "campaign.yml"), BRIEF);
  });

  it("goes into intel.db, predictions and all", async () => {
    await pawl("intel", "import", "out", resolve("fixtures/published/published-results.json"));
    const sql = "SELECT prediction_id, hit FROM predictions ORDER BY 1";
    expect((await pawl("intel", "query", sql, "--format", "csv")).stdout).toBe(
      "prediction_id,hit\r\nP1,0\r\nP2,0\r\nheadline,1\r\n",
    );
    const board = await pawl("leaderboard");
    expect(board.stdout).toContain("agentic-core-v1 · simulated");
    expect(board.stdout.match(/published$/gm)).toHaveLength(7);
    const rival = await pawl("predict", "--model", "bedrock/openai.gpt-oss-20b-1:0", "--json");
    const { forecast, authors } = JSON.parse(rival.stdout);
    expect(forecast.low).toBeLessThanOrEqual(forecast.point);
    expect(authors).toMatchObject([
      { author: "Rigg", record: { forecasts: 1, hits: 1 }, claims: { made: 2, hits: 0 } },
    ]);
  });

  it.each([
    [["campaign", "rum", "campaign.yml"], "did you mean run?"],
    [["campaign", "run", "none.yml"], "the brief none.yml cannot be read"],
    [["campaign", "run"], "needs campaign.yml or PACK"],
    [["campaign", "report", "none"], "there is no data pack at none"],
    [["predict", "--model", "bedrock/x", "--db", "none.db"], "there is no database at"],
    [["predict", "--model", "bedrock/x", "--coverage", "80"], "--coverage must be a share"],
  ])("%j is a usage error", async (args, words) => {
    expect(await pawl(...args)).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(words),
    });
  });
});

it("the published campaign, played again: 25 of 30 at the published cost, none of its predictions hit", async () => {
  const brief = resolve("fixtures/campaigns/gpt-oss-20b.campaign.yml");
  expect(await pawl("campaign", "run", brief, "--out", "20b")).toMatchObject({ code: 0, stderr: "" });
  const { run_summary, predictions_scoring } = packIn("20b");
  expect(run_summary).toMatchObject({
    passed: 25,
    runs: 30,
    cost_usd: 0.012015,
    cost_per_pass_usd: 0.000481,
    failure_modes: { wrong_answer: 5 },
  });
  expect(predictions_scoring.map(({ hit }) => hit)).toEqual([false, false, false, false]);
  expect(await pawl("verify", "20b/article.md", "--pack", "20b")).toMatchObject({ code: 0 });
});
