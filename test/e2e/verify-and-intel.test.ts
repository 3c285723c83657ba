import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { packText } from "../../src/record/seal-pack.ts";
import { ENTRIES, runPawl, scratchFolder } from "../support/command-line.ts";
import { SEED_ARTICLE, seedPacks } from "../support/seed-campaign.ts";

const PUBLISHED = resolve("fixtures/published/published-results.json");
const ID = "2026-05-20-openai-gpt-oss-20b-agentic-core-v1";
const BASELINE_ID = "openai-gpt-oss-120b-agentic-core-v1";
const cwd = scratchFolder();
const pawl = (...args: string[]) => runPawl("src/cli.ts", args, { cwd });

beforeAll(async () => {
  const { candidate, baseline } = seedPacks();
  writeFileSync(join(cwd, "20b.json"), packText(candidate));
  writeFileSync(join(cwd, "120b.json"), packText(baseline));
  writeFileSync(join(cwd, "article.txt"), SEED_ARTICLE);
  expect(await pawl("intel", "import", "20b.json", "120b.json", PUBLISHED)).toEqual({
    code: 0,
    stdout: [
      `20b.json: 1 campaign measured, 1 added as ${ID}`,
      `120b.json: 1 campaign measured, 1 added as ${BASELINE_ID}`,
      `${PUBLISHED}: 7 campaigns published, 7 added`,
      "",
    ].join("\n"),
    stderr: "",
  });
});

describe("pawl verify", () => {
  it.each(ENTRIES)(
    "%s exits 1 on the published article and names each contradiction with line, claim and value",
    async (entry) => {
      const ran = await runPawl(
        entry,
        ["verify", "article.txt", "--pack", "20b.json", "--baseline", "120b.json", "--db", "intel.db"],
        { cwd },
      );
      expect(ran.code).toBe(1);
      expect(ran.stdout.split("\n\n")[0]).toBe(
        [
          "Contradicted",
          "  ✗ line 36: 6 of 10 tasks [per_task_results]: 4 of 10 tasks won",
          "  ✗ line 36: 3 more [per_task_results]: 4 of 10 tasks drawn",
          "  ✗ line 36: only clear regression is task_03 [per_task_results]: 2 tasks lost passes: task_03_investigate_log, task_04_trace_through_codebase",
          "  ✗ line 74: three models above the 20B [intel.db leaderboard passed]: 4: DeepSeek V4-Flash, Claude Sonnet 4.6, Mistral Large 3, GPT-5.5",
          "  ✗ line 81: +5 above range [predictions_scoring.headline]: 25 is 3 above the range 18 to 22",
        ].join("\n"),
      );
      expect(ran.stdout).toContain(
        "5 claims contradicted by the packs, 158 hold. 30 claims could not be checked.",
      );
    },
  );

  it("exits 0 where every checked claim holds, 3 where nothing could be checked", async () => {
    writeFileSync(join(cwd, "right.md"), "The 20B scored **25/30** (83.3%) at $0.000481 per pass.\n");
    writeFileSync(join(cwd, "vague.md"), "It went rather well on 3 of our 7 favourite teapots.\n");
    expect(await pawl("verify", "right.md", "--pack", "20b.json")).toEqual({
      code: 0,
      stdout: "All 2 checked claims hold.\n",
      stderr: "",
    });
    const vague = await pawl("verify", "vague.md", "--pack", "20b.json");
    expect({ code: vague.code, last: vague.stdout.trim().split("\n").at(-1) }).toEqual({
      code: 3,
      last: "Nothing was checked: no claim of this text could be held against the packs (1 claim left unchecked).",
    });
  });

  it("holds the comment and the summary that a run left, to the last figure", async () => {
    const run = ["run", "--model", "simulated/hasty", "--tasks", "task_0[37]*", "--runs", "2"];
    await pawl(...run, "--out", "base");
    await pawl("run", "--model", "simulated/steady", ...run.slice(3), "--baseline", "base", "--out", "head");
    for (const report of ["comment.md", "summary.md"]) {
      expect(await pawl("verify", `head/${report}`, "--pack", "head", "--baseline", "base")).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/^All \d+ checked claims hold\.\n$/),
      });
    }
  }, 60_000);

  it.each([
    [["verify", "article.txt"], "`pawl verify` needs --pack PACK"],
    [["verify", "none.md", "--pack", "20b.json"], "the report none.md cannot be read"],
    [["verify", "article.txt", "--pack", "none.json"], "there is no data pack at none.json"],
    [["verify", "article.txt", "--pack", "20b.json", "--db", "none.db"], "there is no database at"],
  ])("%j is a usage error", async (args, words) => {
    const ran = await pawl(...args);
    expect(ran).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(words) });
  });
});

describe("pawl intel", () => {
  it("imports the same pack once", async () => {
    const ran = await pawl("intel", "import", "20b.json");
    expect(ran).toMatchObject({ code: 0, stdout: `20b.json: 1 campaign measured, 1 unchanged as ${ID}\n` });
  });

  it("answers a query as a table, CSV or JSON", async () => {
    const sql = `SELECT failure_mode, count(*) AS n FROM task_outcomes
      WHERE campaign_id LIKE '%20b%' AND campaign_id NOT LIKE '%120b%' AND failure_mode IS NOT NULL GROUP BY 1`;
    expect((await pawl("intel", "query", sql)).stdout).toBe("failure_mode  n\nwrong_answer  5\n");
    expect((await pawl("intel", "query", sql, "--format", "csv")).stdout).toBe(
      "failure_mode,n\r\nwrong_answer,5\r\n",
    );
    expect(JSON.parse((await pawl("intel", "query", sql, "--json")).stdout)).toEqual([
      { failure_mode: "wrong_answer", n: 5 },
    ]);
  });

  it("exports every table into a folder", async () => {
    expect(await pawl("intel", "export", "--format", "csv", "--out", "tables")).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, "tables/predictions.csv"), "utf8").split("\r\n")[1]).toBe(
      '2026-05-20-openai-gpt-oss-20b-agentic-core-v1,headline,Rigg,2026-05-20T08:00:00.000Z,"18 to 22 of 30 passes, point estimate 20",25/30,0,18,22,20,30,0.8,5,34,,',
    );
    expect(readFileSync(join(cwd, "tables/task_outcomes.csv"), "utf8").split("\r\n")).toHaveLength(62);
  });

  it.each([
    [["intel", "query", "DELETE FROM campaigns"], "must return rows"],
    [["intel", "query", "SELECT * FROM nowhere"], "no such table"],
    [["intel", "qery", "x"], "did you mean query?"],
    [["intel", "import"], "needs data packs"],
    [["intel", "import", "article.txt"], "is not JSON"],
    [["intel", "export", "--format", "csv"], "CSV holds one table"],
    [["intel", "export", "--table", "leaderbord"], "did you mean leaderboard?"],
    [["intel", "export", "--format", "xml"], "must be csv or json"],
  ])("%j is a usage error", async (args, words) => {
    const ran = await pawl(...args);
    expect(ran).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(words) });
  });
});
