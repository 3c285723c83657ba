import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";
import { parseJournal } from "../../../src/adapters/local/journal-line.ts";
import { RunRecord } from "../../../src/record/run-record.ts";
import { sha256 } from "../../../src/std/hash.ts";
import { seededRandom } from "../../../src/std/random.ts";

const KILLS = 10;
const MS_PER_TURN = "4";

/** Runs the campaign; `kill` says after how many lines, and how many milliseconds more, the process is killed. */
async function attempt(
  folder: string,
  kill?: { readonly lines: number; readonly ms: number },
): Promise<string[]> {
  const child = spawn(process.execPath, ["test/support/killable-campaign.ts", folder, MS_PER_TURN], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = new Promise((resolve) => child.once("close", resolve));
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === kill?.lines) setTimeout(() => child.kill("SIGKILL"), kill.ms);
  }
  await closed;
  return lines;
}

/** What a folder holds after a kill must be whole: every record valid, its trajectory there and unbroken. */
async function wholeRuns(folder: string): Promise<number> {
  const content = parseJournal(await readFile(join(folder, "journal.jsonl")));
  if (content.kind === "damaged") throw new Error(`damaged at line ${content.line}`);
  const runs = content.entries
    .filter(({ kind }) => kind === "run")
    .map(({ record }) => RunRecord.parse(record));
  for (const run of runs) {
    const text = await readFile(join(folder, "trajectories", `${run.trajectory_sha256}.json`), "utf8");
    expect(sha256(text)).toBe(run.trajectory_sha256);
  }
  return runs.length;
}

it(`killed ${KILLS} times at random, a campaign ends with the records of one that was left alone`, async () => {
  const seed = process.env["KILL_SEED"] ?? String(process.pid);
  console.log(`KILL_SEED=${seed}`);
  const random = seededRandom(seed);
  const root = await mkdtemp(join(tmpdir(), "pawl-kill-"));
  try {
    const alone = (await attempt(join(root, "alone"))).at(-1);
    expect(JSON.parse(alone ?? "null")).toHaveLength(12);
    const folder = join(root, "killed");
    let before = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      await attempt(folder, { lines: 1 + random.below(5), ms: random.below(12) });
      const now = await wholeRuns(folder);
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
    const resumed = (await attempt(folder)).at(-1);
    expect(JSON.parse(resumed ?? "null")).toEqual(JSON.parse(alone ?? "null"));
    expect(resumed === alone, "the records are the same to the byte").toBe(true);
    expect((await readdir(folder)).sort()).toEqual(["journal.jsonl", "trajectories"]);
    expect((await readdir(join(folder, "trajectories"))).sort()).toEqual(
      (await readdir(join(root, "alone", "trajectories"))).sort(),
    );
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}, 180_000);
