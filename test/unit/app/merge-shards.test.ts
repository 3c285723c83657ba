import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeShards, type Shard, wholeOf } from "../../../src/app/merge-shards.ts";
import { evidencePatterns } from "../../../src/grade/evidence-patterns.ts";
import { shareOf } from "../../../src/plan/share.ts";
import type { DataPack } from "../../../src/record/data-pack.ts";
import { parsePack } from "../../../src/record/parse-pack.ts";
import { packText, sealPack } from "../../../src/record/seal-pack.ts";
import { UsageError } from "../../../src/std/usage-error.ts";
import { pack, record, records } from "../../support/records.ts";

const PLAN = "a".repeat(64);
const WHOLE = pack({
  runs: [
    ...records("task_01_example", "2/3"),
    ...records("task_02_other", "1/2+1"),
    ...records("task_03_third", "3/3"),
  ],
});

/** What job `index` of `of` would have left of the whole. */
function shard(index: number, of: number, whole: DataPack = WHOLE): Shard {
  const { campaign, runs } = whole;
  const keys = campaign.suite.tasks.map(({ task_id }) => task_id);
  const dealt = runs.toSorted(
    (a, b) => a.epoch - b.epoch || keys.indexOf(a.task_id) - keys.indexOf(b.task_id),
  );
  const own = shareOf(dealt, { index, of }).toSorted(
    (a, b) => keys.indexOf(a.task_id) - keys.indexOf(b.task_id),
  );
  return {
    name: `shards/${index}`,
    manifest: { format_version: 1, shard: { index, of }, part: "campaign", plan: PLAN },
    pack: sealPack(campaign, own, evidencePatterns(own)),
  };
}

const all = (of: number): Shard[] => Array.from({ length: of }, (_, at) => shard(at + 1, of));
const changed = (of: Shard, change: Partial<Shard["manifest"]>): Shard => ({
  ...of,
  manifest: { ...of.manifest, ...change },
});
const ofCampaign = (of: Shard, change: Partial<DataPack["campaign"]>, runs = of.pack.runs): Shard => ({
  ...of,
  pack: sealPack({ ...of.pack.campaign, ...change }, runs, []),
});

describe("merging shards", () => {
  it("in whatever order they come and however many they are, gives the very pack of a single job", () => {
    const single = packText(sealPack(WHOLE.campaign, WHOLE.runs, evidencePatterns(WHOLE.runs)));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }).chain((of) => fc.shuffledSubarray(all(of), { minLength: of })),
        (shards) => {
          const merged = packText(mergeShards(wholeOf(shards, PLAN)));
          expect(merged).toBe(single);
          expect(packText(parsePack(merged, "merged"))).toBe(merged);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("says when the first began, the last ended and which stopped early", () => {
    const [one, two] = [shard(1, 2), shard(2, 2)];
    const merged = mergeShards(
      wholeOf([
        ofCampaign(one, { started_at: "2026-05-20T10:05:00.000Z", finished_at: "2026-05-20T10:20:00.000Z" }),
        ofCampaign(two, {
          started_at: "2026-05-20T10:01:00.000Z",
          finished_at: "2026-05-20T10:10:00.000Z",
          stopped_early: "Stopped early: no money.",
          request_limits: [{ at_ms: 0, limit: 4, why: "start" }],
        }),
      ]),
    );
    expect({ ...merged.campaign, suite: "", subject: "", prices: "" }).toEqual({
      ...WHOLE.campaign,
      suite: "",
      subject: "",
      prices: "",
      started_at: "2026-05-20T10:01:00.000Z",
      finished_at: "2026-05-20T10:20:00.000Z",
      stopped_early: "Shard 2 of 2: Stopped early: no money.",
    });
  });

  it.each<[string, readonly Shard[], string | undefined, string]>([
    ["nothing", [], undefined, "there is no shard to merge; give the folders that the shards' jobs left."],
    [
      "one missing",
      [shard(3, 3), shard(1, 3)],
      PLAN,
      "shard 2 of 3 is missing; run the failed jobs again, nothing is decided without them.",
    ],
    [
      "several missing",
      [shard(2, 4)],
      PLAN,
      "shards 1, 3, 4 of 4 are missing; run the failed jobs again, nothing is decided without them.",
    ],
    [
      "one twice",
      [shard(1, 2), { ...shard(1, 2), name: "again" }, shard(2, 2)],
      PLAN,
      "shard 1 of 2 is there twice, in shards/1 and again; give each job of the matrix its own index.",
    ],
    ["another plan than asked for", all(2), "b".repeat(64), foreign("shards/1")],
    [
      "one of another plan",
      [shard(1, 2), changed(shard(2, 2), { plan: "b".repeat(64) })],
      undefined,
      foreign("shards/2"),
    ],
    ["one of another matrix", [shard(1, 2), shard(2, 3)], undefined, foreign("shards/2")],
    ["one of a gate", [shard(1, 2), changed(shard(2, 2), { part: "first_look" })], PLAN, foreign("shards/2")],
    [
      "one of another subject that says it is of this plan",
      [shard(1, 2), ofCampaign(shard(2, 2), { subject_fingerprint: "c".repeat(64) })],
      PLAN,
      foreign("shards/2"),
    ],
    [
      "one with a neighbour's run",
      [
        shard(1, 2),
        ofCampaign(shard(2, 2), {}, [...shard(2, 2).pack.runs, ...shard(1, 2).pack.runs.slice(0, 1)]),
      ],
      PLAN,
      stray("task_01_example"),
    ],
    [
      "one with a run too many",
      [shard(1, 2), ofCampaign(shard(2, 2), {}, [record("task_02_other", 4, "passed")])],
      PLAN,
      stray("task_02_other"),
    ],
    [
      "one with a run of the other arm",
      [shard(1, 1, { ...WHOLE, runs: [record("task_01_example", 1, "passed", { arm: "baseline" })] })],
      PLAN,
      stray("task_01_example", "shards/1"),
    ],
  ])("refuses %s", (_, shards, plan, message) => {
    expect(() => wholeOf(shards, plan)).toThrow(new UsageError(message));
  });
});

function foreign(name: string): string {
  return `the shard in ${name} belongs to another plan; all shards must come from one commit, one configuration and one matrix.`;
}

function stray(task: string, name = "shards/2"): string {
  return `the shard in ${name} holds a run of ${task} that is not its share's; it was changed after it was written.`;
}
