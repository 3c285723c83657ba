import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parsePack } from "../../src/record/parse-pack.ts";
import { runPawl, scratchFolder } from "../support/command-line.ts";

const PAWL = "src/cli.ts";
const SMALL = ["--tasks", "task_07", "--runs", "1", "--out", "out"];

it("several models have one pack each and one ranking", async () => {
  const cwd = scratchFolder();
  const models = ["--model", "simulated/hasty", "--model", "simulated/steady"];
  const ran = await runPawl(PAWL, ["run", ...models, ...SMALL, "--json"], { cwd });
  expect(ran.stderr).toBe("");
  const [board] = JSON.parse(ran.stdout);
  const ranked = board.standings.map(({ row }: { row: { model: string } }) => row.model).sort();
  expect(ranked).toEqual(["simulated/hasty", "simulated/steady"]);
  for (const name of ["hasty", "steady"]) {
    const text = readFileSync(join(cwd, `out/simulated-${name}/data-pack.json`), "utf8");
    expect(parsePack(text, name).campaign.subject.model).toBe(`simulated/${name}`);
  }
  expect(readFileSync(join(cwd, "out/leaderboard.md"), "utf8")).toContain("| simulated/steady (simulated) |");
});

it("two models of one folder are refused before anything runs", async () => {
  const models = ["--model", "simulated/hasty", "--model", "simulated/Hasty"];
  const ran = await runPawl(PAWL, ["run", ...models, ...SMALL]);
  expect({ code: ran.code, stderr: ran.stderr }).toEqual({
    code: 2,
    stderr: "pawl: two of the models would share the folder simulated-hasty; run one by itself.\n",
  });
});
