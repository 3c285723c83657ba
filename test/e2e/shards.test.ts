import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ENTRIES, runPawl, scratchFolder } from "../support/command-line.ts";

/** Two checkouts beside each other. */
function checkouts(): string {
  const cwd = scratchFolder();
  for (const [folder, model] of [
    ["base", "steady"],
    ["head", "hasty"],
  ] as const) {
    mkdirSync(join(cwd, folder));
    const text = `tasks: task_0[39]*\nsubject: {model: simulated/${model}}\n`;
    writeFileSync(join(cwd, folder, "pawl.yml"), text);
  }
  return cwd;
}

const reports = (cwd: string, folder: string): string[] =>
  ["verdict.json", "comment.md", "summary.md"].map((name) => readFileSync(join(cwd, folder, name), "utf8"));

describe.each(ENTRIES)("%s", (entry) => {
  it("a campaign in three shards is, merged, the campaign of a single job; what is not whole is refused", async () => {
    const cwd = scratchFolder();
    const pawl = (...args: string[]) => runPawl(entry, args, { cwd });
    const asked = ["run", "--model", "simulated/steady", "--tasks", "task_0[37]*"];
    await pawl(...asked, "--out", "whole");
    const said = [];
    for (const index of [1, 2, 3])
      said.push(await pawl(...asked, "--shard", `${index}/3`, "--out", `shards/pawl-shard-${index}-of-3`));
    expect(said.map(({ code, stdout }) => [code, stdout.split("\n")[0]])).toEqual(
      [1, 2, 3].map((index) => [
        0,
        `Shard ${index} of 3: 2 runs; nothing is decided before all shards are merged.`,
      ]),
    );
    const merged = await pawl("merge", "shards", "--out", "merged", "--json");
    expect({ code: merged.code, stderr: merged.stderr }).toEqual({ code: 0, stderr: "" });
    expect(reports(cwd, "merged")).toEqual(reports(cwd, "whole"));
    expect(readdirSync(join(cwd, "merged/trajectories")).sort()).toEqual(
      readdirSync(join(cwd, "whole/trajectories")).sort(),
    );
    expect((await pawl("verify", "merged")).stdout).toMatch(/^Everything holds: 6 runs, /);

    renameSync(join(cwd, "shards/pawl-shard-2-of-3"), join(cwd, "two"));
    const missing = await pawl("merge", "shards", "--out", "none");
    expect({ code: missing.code, stderr: missing.stderr }).toEqual({
      code: 2,
      stderr: "pawl: shard 2 of 3 is missing; run the failed jobs again, nothing is decided without them.\n",
    });
    cpSync(join(cwd, "two"), join(cwd, "torn"), { recursive: true });
    rmSync(join(cwd, "torn/trajectories"), { recursive: true });
    const torn = await pawl("merge", "shards", "torn", "--out", "none");
    expect({ code: torn.code, stderr: torn.stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(
        /^pawl: the shard in torn is not whole: trajectories\/\w+\.json is missing/,
      ),
    });
    const wrong = await pawl(...asked, "--shard", "4/3", "--out", "none");
    expect({ code: wrong.code, stderr: wrong.stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^pawl: a shard is written i\/n/),
    });
  });

  it("a gate's first look in four shards is decided, side by side, as a single job decides it", async () => {
    const cwd = checkouts();
    const pawl = (...args: string[]) => runPawl(entry, args, { cwd });
    const gate = ["gate", "--base", "base", "--head", "head"];
    const whole = await pawl(...gate, "--out", "whole");
    for (const index of [1, 2, 3, 4])
      await pawl(...gate, "--shard", `${index}/4`, "--out", `shards/${index}`);
    const merged = await pawl(...gate, "--shards", "shards", "--out", "merged");
    expect([whole.code, merged.code]).toEqual([1, 1]);
    expect(reports(cwd, "merged")).toEqual(reports(cwd, "whole"));
    expect((await pawl("verify", "merged")).stdout).toMatch(/ the decision regression, /);

    const again = await pawl(...gate, "--shards", "shards", "--out", "merged");
    expect({ code: again.code, text: again.stdout }).toEqual({
      code: 1,
      text: expect.stringMatching(/^This very change was decided before/),
    });
    const alone = await pawl("merge", "shards", "--out", "none");
    expect({ code: alone.code, stderr: alone.stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/is a share of a gate, which goes on from there/),
    });
    writeFileSync(
      join(cwd, "head/pawl.yml"),
      "tasks: task_0[39]*\nsubject: {model: simulated/hasty, inference: {max-tokens: 4000}}\n",
    );
    const other = await pawl(...gate, "--shards", "shards", "--out", "other");
    expect({ code: other.code, stderr: other.stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^pawl: the shard in shards\/1 belongs to another plan; /),
    });
  });

  it("a deep run in three shards is, merged, the deep run of a single job", async () => {
    const cwd = checkouts();
    const deep = "gate: {mode: deep, pairs: 3}\n";
    for (const side of ["base", "head"])
      writeFileSync(join(cwd, side, "pawl.yml"), readFileSync(join(cwd, side, "pawl.yml"), "utf8") + deep);
    const pawl = (...args: string[]) => runPawl(entry, args, { cwd });
    const gate = ["gate", "--base", "base", "--head", "head"];
    const whole = await pawl(...gate, "--out", "whole");
    const said = [];
    for (const index of [1, 2, 3])
      said.push(
        (await pawl(...gate, "--shard", `${index}/3`, "--out", `shards/${index}`)).stdout.split(";")[0],
      );
    expect(said).toEqual([1, 2, 3].map((index) => `Shard ${index} of 3: 4 runs`));
    const merged = await pawl(...gate, "--shards", "shards", "--out", "merged");
    expect({ code: merged.code, stderr: merged.stderr }).toEqual({
      code: whole.code,
      stderr: expect.anything(),
    });
    expect(reports(cwd, "merged")).toEqual(reports(cwd, "whole"));
    expect((await pawl("verify", "merged")).code).toBe(0);
    const screened = await pawl(...gate, "--shards", "shards", "--mode", "screen", "--out", "none");
    expect({ code: screened.code, stderr: screened.stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^pawl: the shard in shards\/1 belongs to another plan; /),
    });
    const alone = await pawl("merge", "shards", "--out", "none");
    expect(alone.stderr).toMatch(/is a share of a gate, which goes on from there/);
  });
});
