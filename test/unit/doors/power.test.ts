import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseVerbArguments } from "../../../src/doors/parse-arguments.ts";
import type { World } from "../../../src/doors/terminal-world.ts";
import { powerVerb } from "../../../src/doors/verbs/power.ts";
import { evidencePatterns } from "../../../src/grade/evidence-patterns.ts";
import { packText } from "../../../src/record/seal-pack.ts";
import { pack, records } from "../../support/records.ts";

/** What the command prints; rejects as the door would be told. */
async function power(argv: readonly string[], cwd = tmpdir()): Promise<string> {
  let printed = "";
  const world: World = {
    env: {},
    cwd,
    out: (text) => {
      printed += text;
    },
    err: () => undefined,
    interactive: false,
    columns: 80,
    color: false,
  };
  const args = parseVerbArguments(powerVerb, argv);
  expect(await powerVerb.run(args, world, new AbortController().signal)).toBe(0);
  return printed;
}

function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "pawl-power-"));
  writeFileSync(join(folder, "data-pack.json"), text);
  return folder;
}

describe("pawl power", () => {
  it("prints what a design would have caught", async () => {
    const text = await power(["--rates", "1,1", "--history", "30", "--simulations", "50"]);
    expect(text).toMatch(/^2 tasks, 3 runs each at first look, 60 history runs; plan standard/);
    expect(text).toMatch(/\na harmless change +0% +0% +6 +≤ 6\n/);
    expect(text).toMatch(/\nalways passes → never +100% +0% +\d+ +≤ \d+\n/);
  });

  it("is the same each time it is asked", async () => {
    const argv = [
      "--tasks",
      "4",
      "--runs",
      "2",
      "--history",
      "9",
      "--simulations",
      "80",
      "--seed",
      "mine",
      "--json",
    ];
    const text = await power(argv);
    expect(await power(argv)).toBe(text);
    expect(JSON.parse(text)).toMatchObject({
      tasks: 4,
      history_runs: 36,
      simulations: 80,
      seed: "mine",
      design: { plan: "standard", first_look: 2, recheck: 5, tau: 0.35, suite_flag_p: 0.1 },
      caught: expect.arrayContaining([expect.objectContaining({ scenario: "nine_to_five" })]),
    });
  });

  it("plays on a pack's own history, and what it remembers", async () => {
    const sealed = pack({ runs: [...records("task_01_x", "3/3"), ...records("task_02_x", "1/3")] });
    const [task] = sealed.campaign.suite.tasks;
    const remembered = {
      campaign_id: "earlier",
      finished_at: "2026-05-01T00:00:00.000Z",
      subject_fingerprint: sealed.campaign.subject_fingerprint,
      tasks: [
        { task_id: task!.task_id, variant: null, bundle_sha256: task!.bundle_sha256, outcomes: "PPPPP" },
      ],
    };
    const patterns = evidencePatterns(sealed.runs);
    const cwd = folderWith(packText({ ...sealed, history: [remembered], evidence_patterns: patterns }));
    const argv = [".", "--plan", "quick", "--simulations", "20", "--json"];
    expect(JSON.parse(await power(argv, cwd))).toMatchObject({
      tasks: 2,
      history_runs: 11,
      design: { plan: "quick" },
    });
  });

  it.each([
    [["--plan", "fast"], '--plan must be quick, standard, thorough, not "fast".'],
    [["--rates", "1,x"], '--rates must be up to 200 shares from 0 to 1 with commas between, not "1,x".'],
    [["--rates", "1,"], "--rates must be up to 200 shares"],
    [["--rates", "1", "--tasks", "3"], "--rates says how many tasks there are; leave out --tasks."],
    [["--tasks", "201"], '--tasks must be a whole number from 1 to 200, not "201".'],
    [["--runs", "1.5"], '--runs must be a whole number from 1 to 30, not "1.5".'],
    [["--recheck", "8"], '--recheck must be a whole number from 0 to 7, not "8".'],
    [["--simulations", "0"], "--simulations must be a whole number from 1 to 100000"],
    [["pack", "--history", "3"], "--history says what the pack already says; give the pack or --history."],
  ])("%j is a mistake", async (argv, message) => {
    await expect(power(argv)).rejects.toThrow(message);
  });

  it("a pack in which nothing counts has no history", async () => {
    const cwd = folderWith(packText(pack({ runs: records("task_01_x", "0/0+3") })));
    await expect(power(["."], cwd)).rejects.toThrow("there is no history to play on");
  });
});
