/** A campaign as an analyst runs it: brief, seal, runs, scores, article, check, database, leaderboard. */
import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { parsePack } from "../../src/record/parse-pack.ts";
import { ENTRIES, runPawl, scratchFolder } from "../support/command-line.ts";

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
    expect(await pawl("campaign", "run", "campaign.yml", "--out", "out")).toMatchObject({ code: 0 });
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

const SEVERAL = `
question: Is it the model or the prompt, and how much is chance?
author: Rigg
tasks: [task_07_multi_step_plan, task_09_know_when_to_stop]
runs: 2
subjects:
  - {model: simulated/steady, predictions: {headline: {low: 2, high: 4, point: 3}}}
  - {name: brief, model: simulated/steady, system-prompt: brief.md}
experiments:
  - {task: task_03, variants: [short, long], runs: 3, about: Is it the length of the log?}
a-a: true
`;

describe("a campaign of several subjects that does every form twice and varies a task", () => {
  const folders = ["simulated-steady", "brief"];
  beforeAll(async () => {
    writeFileSync(join(cwd, "brief.md"), "Be brief.\n");
    writeFileSync(join(cwd, "several.yml"), SEVERAL);
    const registered = await pawl("campaign", "register", "several.yml");
    expect(registered.stdout).toContain("in several.simulated-steady.registration.json.");
    const ran = await pawl("campaign", "run", "several.yml", "--out", "several");
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stdout.match(/^Chance: of 4 forms done twice \d came out otherwise/gm)).toHaveLength(2);
  }, 120_000);

  it("leaves a pack for each, told apart, with the curve and the noise in it", () => {
    const packs = folders.map((folder) => packIn(`several/${folder}`));
    const [first = "", second = ""] = packs.map(({ campaign }) => campaign.id);
    expect(second).toBe(`${first}-brief`);
    for (const { runs, run_summary, noise, experiments } of packs) {
      expect([runs.length, run_summary.runs]).toEqual([20, 4]);
      expect(noise?.first).toEqual({ passed: run_summary.passed, runs: 4 });
      expect(experiments?.["task_03_investigate_log"]?.map(({ variant }) => variant)).toEqual([
        "short",
        "long",
      ]);
      expect(experiments?.["task_03_investigate_log"]?.map((point) => point.runs)).toEqual([3, 3]);
    }
    expect(packs.map(({ predictions_scoring }) => predictions_scoring.length)).toEqual([1, 0]);
    expect(packs[0]?.predictions_scoring[0]?.registered).toBe(true);
  });

  it("writes an article of each that holds, and ranks them together", async () => {
    for (const folder of folders) {
      const article = read(`several/${folder}/article.md`);
      expect(article).toContain("Is it the length of the log?");
      expect(article).toContain("## Noise");
      const verified = await pawl("verify", `several/${folder}/article.md`, "--pack", `several/${folder}`);
      expect(verified).toMatchObject({ code: 0 });
    }
    expect(read("several/leaderboard.md").match(/simulated\/steady(?: · brief)? \(simulated\)/g)).toEqual([
      "simulated/steady (simulated)",
      "simulated/steady · brief (simulated)",
    ]);
    await pawl("intel", "import", "several/simulated-steady", "several/brief", "--db", "several.db");
    expect((await pawl("leaderboard", "--db", "several.db")).stdout.match(/measured$/gm)).toHaveLength(2);
  });

  it("refuses to be told one model for all", async () => {
    expect(await pawl("campaign", "run", "several.yml", "--model", "simulated/steady")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("names its subjects itself"),
    });
  });
});

describe.each(ENTRIES)("%s: the published campaign, played again", (entry) => {
  const out = `20b-${entry.replaceAll("/", "-")}`;
  const run = (...args: string[]) => runPawl(entry, args, { cwd });
  beforeAll(async () => {
    const brief = resolve("fixtures/campaigns/gpt-oss-20b/campaign.yml");
    expect(await run("campaign", "run", brief, "--out", out)).toMatchObject({ code: 0 });
  }, 120_000);

  it("passes 25 of 30 at the published cost, and none of its predictions hit", () => {
    const { run_summary, predictions_scoring } = packIn(out);
    expect(run_summary).toMatchObject({
      passed: 25,
      runs: 30,
      cost_usd: 0.012015,
      cost_per_pass_usd: 0.000481,
      failure_modes: { wrong_answer: 5 },
    });
    expect(predictions_scoring.map(({ hit }) => hit)).toEqual([false, false, false, false]);
  });

  it("has an article that holds, and with one digit changed exits 1, naming line and place", async () => {
    expect(await run("campaign", "report", out, "--out", out)).toMatchObject({ code: 0 });
    expect(await run("verify", `${out}/article.md`, "--pack", out)).toMatchObject({ code: 0 });
    writeFileSync(
      join(cwd, `${out}.md`),
      read(`${out}/article.md`).replace("[`$0.000481`]", "[`$0.000482`]"),
    );
    expect(await run("verify", `${out}.md`, "--pack", out)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(
        /✗ line \d+: \$0\.000482 \[data-pack\.json run_summary\.cost_per_pass_usd\]: 0\.000481/,
      ),
    });
    expect(await run("verify", out)).toMatchObject({ code: 0 });
  });

  it.runIf(existsSync("/usr/bin/sqlite3"))("can be asked of by anybody's sqlite3", async () => {
    await run("intel", "import", out, "--db", `${out}.db`);
    const sql = "select failure_mode, count(*) from task_outcomes group by 1";
    const { stdout } = await promisify(execFile)("/usr/bin/sqlite3", [join(cwd, `${out}.db`), sql]);
    expect(stdout).toBe("|25\nwrong_answer|5\n");
  });
});
