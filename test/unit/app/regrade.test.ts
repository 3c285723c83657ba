import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { localFolder } from "../../../src/adapters/local/local-folder.ts";
import { inlineIsolate } from "../../../src/adapters/sandbox/inline-isolate.ts";
import { type Regraded, regrade, said } from "../../../src/app/regrade.ts";
import { type CampaignRequest, runCampaign } from "../../../src/app/run-campaign.ts";
import type { DataPack } from "../../../src/record/data-pack.ts";
import { keyOf } from "../../../src/record/projections.ts";
import { memoryJournal } from "../../support/memory-journal.ts";
import { memorySandboxes } from "../../support/memory-sandbox.ts";
import { subject } from "../../support/records.ts";
import { greeter, greetTask, TINY_TASKS, tinyPorts, tinyRequest } from "../../support/tiny-campaign.ts";

const never = new AbortController().signal;

/** Six runs, of which each task's second greets the wrong person; the folder holds their trajectories. */
async function campaign(
  over: Partial<CampaignRequest> = {},
): Promise<{ readonly pack: DataPack; readonly folder: string }> {
  const journal = memoryJournal();
  const { harnesses, ...ports } = tinyPorts(
    journal,
    greeter(({ run }) => run.epoch === 2),
  );
  const harness = harnesses.candidate;
  if (harness === undefined) throw new Error("the tiny campaign has a candidate");
  const pack = await runCampaign(
    tinyRequest(over),
    { ...ports, harness, priceOverrides: {} },
    () => undefined,
    never,
  );
  const folder = mkdtempSync(join(tmpdir(), "pawl-regrade-"));
  mkdirSync(join(folder, "trajectories"));
  for (const [hash, text] of journal.trajectories)
    writeFileSync(join(folder, "trajectories", `${hash}.json`), text);
  return { pack, folder };
}

function regraded(
  { pack, folder }: Awaited<ReturnType<typeof campaign>>,
  over: Readonly<Record<string, string>> = {},
): Promise<Regraded> {
  const tasks = TINY_TASKS.map(({ task }) => greetTask(task.id, over));
  const world = { folder: localFolder(folder), isolate: inlineIsolate(), sandboxes: memorySandboxes() };
  return regrade(pack, { name: "tiny-v1", tasks }, world, never);
}

const LENIENT = `
export const grade = (run) => {
  const passed = run.files["greeting.txt"]?.text.startsWith("Hello, ") === true;
  return { passed, mode: passed ? null : "wrong_answer", detail: null, checks: [{ name: "greets", passed }] };
};`;
const OTHER_NAME = `
export const generate = () => ({ files: { "name.txt": "Bo\\n" }, truth: "Hello, Bo\\n", values: { name: "the one in name.txt" } });`;

describe("regrading", () => {
  it("with the same graders changes nothing at all", async () => {
    const was = await campaign();
    const { pack, changes } = await regraded(was);
    expect({ pack, changes }).toEqual({ pack: was.pack, changes: [] });
  });

  it("with other graders judges the same work anew, and spends nothing", async () => {
    const was = await campaign();
    const { pack, changes, trajectories } = await regraded(was, { "tests/grade.js": LENIENT });
    expect(changes.map(({ before, after }) => [keyOf(after), said(before), said(after)])).toEqual([
      ["task_01_run2", "failed (wrong_answer/wrong_name)", "passed"],
      ["task_02_run2", "failed (wrong_answer/wrong_name)", "passed"],
    ]);
    expect(pack.run_summary).toMatchObject({ runs: 6, passed: 6, cost_usd: was.pack.run_summary.cost_usd });
    expect(pack.runs.map((run) => run.metrics)).toEqual(was.pack.runs.map((run) => run.metrics));
    expect(pack.campaign.suite.fingerprint).not.toBe(was.pack.campaign.suite.fingerprint);
    expect(pack.runs.map((run) => run.trial_fingerprint)).not.toEqual(
      was.pack.runs.map((run) => run.trial_fingerprint),
    );
    expect(trajectories.size).toBe(6);
  });

  it("judges a campaign that did every form twice, and its noise, anew", async () => {
    const was = await campaign({ runsPerTask: 2, selfOrderSeed: "twice" });
    expect(was.pack.noise?.first).toEqual({ passed: 2, runs: 4 });
    const same = await regraded(was);
    expect(same.pack).toEqual(was.pack);
    const { pack, changes } = await regraded(was, { "tests/grade.js": LENIENT });
    expect(changes).toHaveLength(4);
    expect(pack.noise?.first).toEqual({ passed: 4, runs: 4 });
  });

  it("refuses a gate's pack, whose runs hang on its grades", async () => {
    const was = await campaign();
    const gate = { mode: "screen" } as NonNullable<DataPack["gate"]>;
    await expect(regraded({ ...was, pack: { ...was.pack, gate } })).rejects.toThrow(
      "a gate's pack cannot be regraded; regrade the pack of a campaign.",
    );
  });

  it("refuses a task that begins otherwise than it did", async () => {
    const was = await campaign();
    await expect(regraded(was, { "environment/generate.js": OTHER_NAME })).rejects.toThrow(
      /^task_0\d_run\d cannot be regraded: turn 1.s fs_read no longer says what it said, so its workspace cannot be made again\.$/,
    );
  });

  it("refuses trajectories that are gone or were changed", async () => {
    const was = await campaign();
    const [first = ""] = readdirSync(join(was.folder, "trajectories"));
    writeFileSync(join(was.folder, "trajectories", first), "{}");
    await expect(regraded(was)).rejects.toThrow(`trajectories/${first} was changed after it was written`);
    const elsewhere = mkdtempSync(join(tmpdir(), "pawl-regrade-"));
    await expect(regraded({ ...was, folder: elsewhere })).rejects.toThrow("is not beside the pack");
  });

  it("takes what an external harness changed from its trajectory", async () => {
    const { pack, folder } = await campaign();
    const foreign = { ...pack.campaign, subject: subject({ harness: "openclaw@2026.4.22" }) };
    const { changes, pack: anew } = await regraded(
      { pack: { ...pack, campaign: foreign }, folder },
      { "tests/grade.js": LENIENT },
    );
    expect(changes.map(({ after }) => [keyOf(after), said(after)])).toEqual([
      ["task_01_run2", "passed"],
      ["task_02_run2", "passed"],
    ]);
    expect(anew.run_summary.passed).toBe(6);
  });
});
