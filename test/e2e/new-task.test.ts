import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runPawl, scratchFolder } from "../support/command-line.ts";

const ENTRY = "src/cli.ts";
/** Two proofs of two tasks on a busy machine. */
const PATIENCE_MS = 300_000;
const GUID = /pawl-canary [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

describe("pawl new task", () => {
  it("writes a task of that name, with a canary of its own, that proves at once", async () => {
    const cwd = scratchFolder();
    const made = await runPawl(ENTRY, ["new", "task", "count_errors", "--suite", "mine"], { cwd });
    expect({ code: made.code, stderr: made.stderr }).toEqual({ code: 0, stderr: "" });
    const files = readdirSync(join(cwd, "mine"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(cwd.length + 1));
    expect(made.stdout.split("\n\n")[0]?.split("\n").sort()).toEqual(files.sort());
    const toml = readFileSync(join(cwd, "mine/count_errors/task.toml"), "utf8");
    expect(toml).toContain('name = "my-suite/count_errors"');
    expect(GUID.exec(toml)?.[0]).not.toContain("00000000-0000");
    const args = ["prove", "--suite", "mine", "--task", "count_errors", "--seeds", "2", "--out", "proof"];
    const proven = await runPawl(ENTRY, args, { cwd });
    expect({ code: proven.code, last: proven.stdout.trimEnd().split("\n").at(-1) }).toEqual({
      code: 0,
      last: "All 24 lines hold over 2 forms.",
    });
    expect(JSON.parse(readFileSync(join(cwd, "proof/proof.json"), "utf8"))).toMatchObject({
      ok: true,
      seeds: 2,
    });
    expect(readFileSync(join(cwd, "proof/proof.md"), "utf8")).toContain(
      "All 24 lines hold: 1 task over 2 forms each.",
    );
  });

  it("never writes into a folder that holds something", async () => {
    const cwd = scratchFolder();
    await runPawl(ENTRY, ["new", "task", "mine"], { cwd });
    expect(await runPawl(ENTRY, ["new", "task", "mine"], { cwd })).toEqual({
      code: 2,
      stdout: "",
      stderr: "pawl: there is a folder mine already, with files in it; choose another name.\n",
    });
  });

  it.each([
    ["a name with capitals", ["task", "Count-Errors"], '; "count_errors" would do.'],
    ["a name that is a path", ["task", "../escape"], '; "escape" would do.'],
    ["no letters at all", ["task", "123"], "single underscores."],
    ["another kind", ["suite", "mine"], 'a new "suite" cannot be made; write `pawl new task mine`.'],
    ["no name", ["task"], "`pawl new` needs NAME"],
  ])("refuses %s and says what would do", async (_, args, words) => {
    const cwd = scratchFolder();
    const ran = await runPawl(ENTRY, ["new", ...args], { cwd });
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining(words),
    });
    expect(existsSync(join(cwd, "tasks"))).toBe(false);
  });
});

it(
  "pawl prove in several processes finds what one process finds, and exits 1 for a line that is wrong",
  async () => {
    const cwd = scratchFolder();
    for (const name of ["task_01_hours", "task_02_hours"])
      await runPawl(ENTRY, ["new", "task", name, "--suite", "mine"], { cwd });
    const nop = join(cwd, "mine/task_02_hours/trajectories/nop.json");
    writeFileSync(nop, readFileSync(nop, "utf8").replace("missing_artifact", "wrong_sum"));
    const proveWith = (jobs: string) =>
      runPawl(ENTRY, ["prove", "--suite", "mine", "--seeds", "10", "--jobs", jobs, "--json"], { cwd });
    const [alone, apart] = [await proveWith("1"), await proveWith("2")];
    expect(apart).toEqual(alone);
    const report = JSON.parse(apart.stdout) as { lines: { ok: boolean; task: string; script: string }[] };
    const wrong = report.lines.filter(({ ok }) => !ok).map(({ task, script }) => [task, script]);
    expect({ code: apart.code, wrong }).toEqual({ code: 1, wrong: [["task_02_hours", "nop"]] });
  },
  PATIENCE_MS,
);
