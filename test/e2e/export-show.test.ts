import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { NOT_CARRIED } from "../../src/app/export-formats.ts";
import { runPawl, scratchFolder } from "../support/command-line.ts";
import { openInspectLog } from "../support/formats/inspect-log.ts";

const ENTRY = "src/cli.ts";
const cwd = scratchFolder();

beforeAll(async () => {
  await runPawl(ENTRY, ["demo", "--out", "out"], { cwd });
});

const pawl = (...args: string[]) => runPawl(ENTRY, args, { cwd });

describe("pawl export", () => {
  it("writes a demo's pack as an Inspect log, transcripts and all", async () => {
    const ran = await pawl("export", "--format", "inspect", "out/candidate/data-pack.json", "--out", "logs");
    const lacking = NOT_CARRIED.inspect.map((what) => `  - ${what}\n`).join("");
    expect(ran).toEqual({
      code: 0,
      stdout: `1 file in ${join(cwd, "logs")}\nNot carried by inspect:\n${lacking}`,
      stderr: "",
    });
    const [name = ""] = readdirSync(join(cwd, "logs"));
    const { samples } = openInspectLog(readFileSync(join(cwd, "logs", name)));
    expect(samples.every(({ messages, events }) => messages.length > 2 && events.length > 1)).toBe(true);
  });

  it("says how many transcripts are missing", async () => {
    writeFileSync(join(cwd, "alone.json"), readFileSync(join(cwd, "out/candidate/data-pack.json")));
    const ran = await pawl("export", "--format", "eee", "alone.json", "--out", "eee");
    expect(ran.stdout).toMatch(
      /^2 files in .*; \d+ runs had no trajectory beside the pack\nNot carried by eee:\n/,
    );
  });

  it.each([
    [["export", "out/candidate"], "give --format inspect|atif|eee|junit|csv."],
    [["export", "out/candidate", "--format", "juint"], "Did you mean junit?"],
    [["export", "nowhere", "--format", "csv"], "there is no data pack at nowhere"],
  ])("%j is a usage error", async (args, sentence) => {
    const ran = await pawl(...args);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(sentence);
  });
});

describe("pawl show", () => {
  it("reads one run, all of a task's, or the campaign", async () => {
    const one = await pawl("show", "out/candidate", "task_03", "2");
    expect(one.code).toBe(0);
    expect(one.stdout).toMatch(/^task_03_run2 /);
    expect(one.stdout).toMatch(/\nEnded: /);
    const all = await pawl("show", "out/candidate", "task_03_investigate_log");
    expect(all.stdout.match(/^task_03_run\d /gm)).toEqual([
      "task_03_run1 ",
      "task_03_run2 ",
      "task_03_run3 ",
    ]);
    const campaign = await pawl("show", "out/candidate");
    expect(campaign.stdout).toMatch(/^agentic-core-v1 · simulated\/gpt-oss-20b/);
  });

  it.each([
    [["show", "out/candidate", "task_3"], "did you mean task_03?"],
    [["show", "out/candidate", "task_03", "9"], "task_03 has no run 9; it has 1, 2, 3."],
    [["show", "out/candidate", "task_03", "--arm", "baseline"], "no run of task_03 fits"],
  ])("%j is a usage error", async (args, sentence) => {
    const ran = await pawl(...args);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining(sentence),
    });
  });
});
