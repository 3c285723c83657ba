import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DataPack } from "../../src/record/data-pack.ts";
import { packText } from "../../src/record/seal-pack.ts";
import { ENTRIES, runPawl, scratchFolder } from "../support/command-line.ts";

/** Two checkouts beside each other. */
function checkouts(base: string, head: string): string {
  const cwd = scratchFolder();
  for (const [folder, model] of [
    ["base", base],
    ["head", head],
  ] as const) {
    mkdirSync(join(cwd, folder));
    writeFileSync(
      join(cwd, folder, "pawl.yml"),
      `tasks: task_0[39]*\nsubject: {model: simulated/${model}}\n`,
    );
  }
  return cwd;
}

/** As much of a pack as is tampered with. */
interface Loose {
  readonly runs: unknown[];
  readonly decision: object;
  readonly gate: object;
}

const gate = ["gate", "--base", "base", "--head", "head", "--out", "out"];

describe.each(ENTRIES)("%s gate", (entry) => {
  it("proves a regression side by side, exits 1, and says the same when asked again", async () => {
    const cwd = checkouts("steady", "hasty");
    const first = await runPawl(entry, [...gate, "--json"], { cwd });
    const verdict = JSON.parse(first.stdout);
    expect({ code: first.code, word: verdict.word, blocks: verdict.blocks }).toEqual({
      code: 1,
      word: "regression",
      blocks: true,
    });
    expect(verdict.tasks.map(({ key, word }: { key: string; word: string }) => [key, word])).toContainEqual([
      "task_03_investigate_log",
      "regression",
    ]);
    const again = await runPawl(entry, [...gate, "--json"], { cwd });
    expect(again).toEqual({ code: 1, stdout: first.stdout, stderr: "" });

    const verified = await runPawl(entry, ["verify", "out"], { cwd });
    expect({ code: verified.code, text: verified.stdout }).toEqual({
      code: 0,
      text: expect.stringMatching(
        /^Everything holds: \d+ runs, every summary of them, the decision regression, \d+ trajectories\.\nSealed as [0-9a-f]{64}\.\n$/,
      ),
    });
    const path = join(cwd, "out/data-pack.json");
    const pack = readFileSync(path, "utf8");
    const tampered: readonly (readonly [(pack: Loose) => void, RegExp])[] = [
      [({ runs }) => void runs.splice(7, 1), /contradicts its own runs at /],
      [({ decision }) => void Object.assign(decision, { word: "cleared" }), /^decision\.word: /],
      [({ decision }) => void Object.assign(decision, { exit_code: 0 }), /^decision\.exit_code: /],
      [({ gate: rules }) => void Object.assign(rules, { recheck: 0 }), /^decision\./],
    ];
    for (const [tamper, says] of tampered) {
      const copy = JSON.parse(pack) as Loose;
      tamper(copy);
      writeFileSync(path, JSON.stringify(copy));
      expect(await runPawl(entry, ["verify", "out"], { cwd })).toMatchObject({
        code: 1,
        stdout: expect.stringMatching(/was changed after it was sealed: /),
      });
      // Nor does it help to seal it again: what the runs and rules give can be worked out.
      writeFileSync(path, packText(copy as unknown as DataPack));
      expect(await runPawl(entry, ["verify", "out"], { cwd })).toMatchObject({
        code: 1,
        stdout: expect.stringMatching(says),
      });
    }
    writeFileSync(path, pack);
    const [lost = ""] = readdirSync(join(cwd, "out/trajectories"));
    rmSync(join(cwd, "out/trajectories", lost));
    const missing = await runPawl(entry, ["verify", "out/data-pack.json"], { cwd });
    expect({ code: missing.code, text: missing.stdout }).toEqual({
      code: 1,
      text: expect.stringMatching(/^runs\.\d+\.trajectory_sha256: Its trajectory is not beside/),
    });
  });

  it("a change of nothing costs nothing; a harmless one passes", async () => {
    const cwd = checkouts("steady", "steady");
    expect(await runPawl(entry, gate, { cwd })).toEqual({
      code: 0,
      stdout: "Model, prompts, settings and tasks are the same on both sides: nothing was run.\n",
      stderr: "",
    });
    writeFileSync(join(cwd, "head/prompt.md"), "Be brief.\n");
    writeFileSync(
      join(cwd, "head/pawl.yml"),
      "tasks: task_0[39]*\nsubject: {model: simulated/steady, system-prompt: prompt.md}\n",
    );
    const harmless = await runPawl(entry, [...gate, "--json"], { cwd });
    expect({ code: harmless.code, blocks: JSON.parse(harmless.stdout).blocks }).toEqual({
      code: 0,
      blocks: false,
    });
  });

  it.each([
    [["gate"], /give --base FOLDER/],
    [[...gate, "--mode", "deeper"], /--mode must be screen or deep, not "deeper"/],
    [[...gate, "--plan", "slow"], /--plan must be quick or standard or thorough/],
    [[...gate, "--pairs", "0"], /--pairs must be a whole number from 1 to 100/],
    [[...gate, "--margin", "-3"], /--margin must be points between 0 and 100/],
  ])("%j: one sentence, exit 2", async (args, says) => {
    const ran = await runPawl(entry, args, { cwd: checkouts("steady", "hasty") });
    expect(ran.stderr).toMatch(says);
    expect({ code: ran.code, stdout: ran.stdout, lines: ran.stderr.trim().split("\n").length }).toEqual({
      code: 2,
      stdout: "",
      lines: 1,
    });
  });
});
