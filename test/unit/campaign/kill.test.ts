import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parseJournal } from "../../../src/adapters/local/journal-line.ts";
import { parsePack } from "../../../src/record/parse-pack.ts";
import { RunRecord } from "../../../src/record/run-record.ts";
import { sha256 } from "../../../src/std/hash.ts";
import { type Random, seededRandom } from "../../../src/std/random.ts";

const KILLS = 100;
const MS_PER_TURN = "4";

/** After how many lines of its output, and how many milliseconds more, a process is killed. */
interface Kill {
  readonly lines: number;
  readonly ms: number;
}

/** Runs the campaign, to its end or until it is killed; whether it came to its end. */
async function attempt(folder: string, kill?: Kill): Promise<boolean> {
  const child = spawn(process.execPath, ["test/support/killable-campaign.ts", folder, MS_PER_TURN], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = new Promise((resolve) => child.once("close", resolve));
  const killSoon = (): void => void setTimeout(() => child.kill("SIGKILL"), kill?.ms);
  if (kill?.lines === 0) killSoon();
  let [lines, last] = [0, ""];
  for await (const line of createInterface({ input: child.stdout })) {
    last = line;
    if (++lines === kill?.lines) killSoon();
  }
  await closed;
  return last === "sealed";
}

/** One kill in five is while the process starts, the others between two events. */
function drawKill(random: Random): Kill {
  if (random.below(5) === 0) return { lines: 0, ms: random.below(900) };
  return { lines: 1 + random.below(5), ms: random.below(12) };
}

/** What a folder holds after a kill must be whole: every record valid, its trajectory there and unbroken. */
async function wholeRuns(folder: string): Promise<number> {
  const bytes = await readFile(join(folder, "journal.jsonl")).catch(() => Buffer.alloc(0));
  const content = parseJournal(bytes);
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

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "pawl-kill-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const packIn = (folder: string): Promise<string> => readFile(join(root, folder, "data-pack.json"), "utf8");
/** Every file but the drafts that a killed writer left, which nobody reads. */
const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(join(root, folder), { recursive: true }))
    .filter((name) => !/\.[0-9a-f]{8}-[0-9a-f-]{27}$/.test(name))
    .sort();

it(`killed ${KILLS} times at random, campaigns end with the pack of one that was left alone, to the byte`, async () => {
  const seed = process.env["KILL_SEED"] ?? String(process.pid);
  console.log(`KILL_SEED=${seed}`);
  const random = seededRandom(seed);
  expect(await attempt(join(root, "alone"))).toBe(true);
  const alone = await packIn("alone");
  expect(parsePack(alone, "alone").runs).toHaveLength(12);
  for (let [kills, campaign] = [0, 0]; kills < KILLS; campaign++) {
    const folder = `killed-${campaign}`;
    let before = 0;
    // A campaign that was not interrupted since its last kill is done; the next one begins in a folder of its own.
    while (!(await attempt(join(root, folder), kills < KILLS ? drawKill(random) : undefined))) {
      kills++;
      const now = await wholeRuns(join(root, folder));
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
    expect((await packIn(folder)) === alone, `${folder} has the pack of ${alone.length} bytes`).toBe(true);
    expect(await filesIn(folder)).toEqual(await filesIn("alone"));
  }
}, 600_000);
