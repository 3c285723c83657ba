import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runPawl, scratchFolder } from "../support/command-line.ts";

const shipped = (name: string): object =>
  JSON.parse(readFileSync(`fixtures/simulated/${name}.json`, "utf8")) as object;
const GOOD = JSON.stringify(shipped("steady"));
/** The same model by name, at the same price, that got worse where nobody sees it. */
const BAD = JSON.stringify({ ...shipped("steady"), tasks: { "*": { any_known_bad: 1 } } });
const PAWL_YML = "tasks: task_0[37]*\nruns: 2\nsubject: {model: simulated/model.json}\n";

describe("pawl watch", () => {
  it("opens one report when the same content passes less, rewrites it, and closes it when that is over", async () => {
    const cwd = scratchFolder();
    writeFileSync(join(cwd, "pawl.yml"), PAWL_YML);
    const nights = [];
    for (const [night, model] of [GOOD, GOOD, GOOD, GOOD, BAD, BAD, BAD, GOOD, GOOD].entries()) {
      writeFileSync(join(cwd, "model.json"), model);
      const before = night === 0 ? [] : ["--baseline", `night-${night - 1}`];
      const ran = await runPawl("src/cli.ts", ["watch", ...before, "--out", `night-${night}`, "--json"], {
        cwd,
      });
      const { word, report } = JSON.parse(ran.stdout);
      nights.push([word, report?.kind ?? "", ran.code]);
    }
    expect(nights).toEqual([
      ["too_early", "", 0],
      ["too_early", "", 0],
      ["too_early", "", 0],
      ["steady", "", 0],
      ["steady", "", 0],
      ["fell", "opened", 1],
      ["still_low", "rewritten", 1],
      ["still_low", "rewritten", 1],
      ["recovered", "closed", 0],
    ]);
    expect(readdirSync(join(cwd, "pawl-watch"))).toEqual([
      expect.stringMatching(/^watch-default\.[0-9a-f]{12}\.closed\.md$/),
    ]);
    const verified = await runPawl("src/cli.ts", ["verify", "night-8"], { cwd });
    expect(verified.code).toBe(0);
  }, 240_000);
});
