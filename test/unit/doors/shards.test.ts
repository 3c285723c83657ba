import { describe, expect, it } from "vitest";
import type { Shard } from "../../../src/app/merge-shards.ts";
import { resumeFromShards } from "../../../src/app/resume-from-shards.ts";
import { readPast } from "../../../src/campaign/past-runs.ts";
import { sayShard } from "../../../src/doors/shard-flag.ts";
import { shardSettings } from "../../../src/doors/shard-settings.ts";
import { parseConfig } from "../../../src/suite/config.ts";
import { resolveConfig } from "../../../src/suite/resolve-config.ts";
import { memoryJournal } from "../../support/memory-journal.ts";
import { pack, records } from "../../support/records.ts";

const signal = new AbortController().signal;
const of = (text: string) => resolveConfig(parseConfig(text, "pawl.yml"));

describe("a shard's settings", () => {
  it.each([
    ["an equal part of each budget", "max-cost-usd: 6\nmax-campaign-tokens: 1000\n", 4, [1.5, 250, 4]],
    ["whole tokens, and one at least", "max-campaign-tokens: 3\n", 20, [undefined, 1, 1]],
    ["its part of the requests in flight", "concurrency: 10\n", 4, [undefined, undefined, 2]],
    ["one request at least", "concurrency: 2\n", 4, [undefined, undefined, 1]],
  ])("are %s", (_, text, shares, expected) => {
    const settings = of(`${text}subject: {model: bedrock/a.b-1:0}\n`);
    const { maxCostUsd, maxTokens, concurrency } = shardSettings(settings, { index: 1, of: shares });
    expect([maxCostUsd, maxTokens, concurrency]).toEqual(expected);
  });

  it("leave everything else as it is, and a simulated model to the machine", () => {
    const settings = of("subject: {model: simulated/steady}\nmonth-ledger: x\nmax-month-cost-usd: 9\n");
    expect(shardSettings(settings, { index: 2, of: 4 })).toEqual(settings);
  });
});

describe("what a shard says", () => {
  it.each([
    [
      undefined,
      "Shard 2 of 4: nothing is left to run, because both contents are the same or the change was decided before.",
    ],
    [
      pack({ runs: records("task_01_example", "1/2+1") }),
      "Shard 2 of 4: 3 runs, 1 lost to infrastructure; nothing is decided before all shards are merged.",
    ],
    [
      pack({ runs: records("task_01_example", "1/1"), stoppedEarly: "Stopped early: no money." }),
      "Shard 2 of 4: 1 run; nothing is decided before all shards are merged. Stopped early: no money.",
    ],
  ])("%#", (packed, sentence) => {
    expect(sayShard({ index: 2, of: 4 }, packed)).toBe(sentence);
  });
});

describe("going on from shards", () => {
  const shard = (index: number, startedAt: string, task: string): Shard => {
    const packed = pack({ runs: records(task, "1/2") });
    return {
      name: `shards/${index}`,
      manifest: { format_version: 1, shard: { index, of: 2 }, part: "first_look", plan: "a".repeat(64) },
      pack: { ...packed, campaign: { ...packed.campaign, started_at: startedAt } },
    };
  };
  const shards = [
    shard(1, "2026-05-20T09:05:00.000Z", "task_01_example"),
    shard(2, "2026-05-20T09:01:00.000Z", "task_02_other"),
  ];

  it("leaves a journal of an interrupted campaign, and nothing twice", async () => {
    await using journal = memoryJournal();
    for (let times = 0; times < 2; times++) await resumeFromShards(shards, journal, signal);
    const past = await readPast(journal, signal);
    expect(past.startedAt).toBe(Date.parse("2026-05-20T09:01:00.000Z"));
    expect(past.finishedAt).toBeUndefined();
    expect(past.runs).toEqual(shards.flatMap((each) => each.pack.runs));
  });
});
